import { openDialog } from '#renderer/navigation/location.ts'
import { DialogSchema } from '#renderer/navigation/route.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'

/** What a new record belongs to: ids, by the fields of the form that they fill in. */
export type RecordPresets = Readonly<Record<string, string>>

/** Opens the form for a new record of a kind; fields that the form does not know as presets are left alone. */
export function addRecord(kind: TradeKind, presets: RecordPresets = {}): void {
  openDialog(DialogSchema.parse({ ...presets, dialog: 'recordForm', kind }))
}
