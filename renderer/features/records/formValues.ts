import type { Control, FieldValues } from 'react-hook-form'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { amountText } from '#shared/i18n/amount.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Day } from '#shared/lib/days.ts'
import type { Money } from '#shared/lib/fields.ts'
import { fieldsOf, formSpec, schemaDefault } from './formSpec.ts'
import { decimalText } from './numbers.ts'
import type { FieldSpec } from './spec.ts'

/** What stands in the form of any kind: as in the record, but figures and months as typed. */
export type RecordFormValues = FieldValues
/** What was read from it: an input for the command of the kind. */
export type ReadRecord = Readonly<Record<string, unknown>>
export type RecordFormControl = Control<RecordFormValues, unknown, ReadRecord>

/** An amount as typed. */
export interface MoneyTexts {
  readonly amount: string
  readonly currency: string
}
/** A month as chosen and typed; the month is `01` … `12`. */
export interface MonthTexts {
  readonly month: string | null
  readonly year: string
}

/** A new record: what the kind begins with, then what it was opened for. */
export function emptyRecordForm(
  kind: TradeKind,
  language: Language,
  today: Day,
  presets: Readonly<Record<string, unknown>>,
): RecordFormValues {
  const spec = formSpec(kind)
  const begins = { ...spec.defaults?.(today), ...presets }
  const row = Object.fromEntries(
    fieldsOf(spec).map(({ name }) => [name, begins[name] ?? schemaDefault(kind, name)]),
  )
  return recordFormOf(kind, row, language)
}

/** The form of a stored record. */
export function recordFormOf(kind: TradeKind, row: ReadRecord, language: Language): RecordFormValues {
  return valuesOf(fieldsOf(formSpec(kind)), row, language)
}

/** The form of an item of a list, or of a new one. */
export function valuesOf(
  fields: readonly FieldSpec[],
  row: ReadRecord,
  language: Language,
): RecordFormValues {
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field, row[field.name], language)]))
}

/** True while nobody has put anything in. What a kind begins with counts as something. */
export function isEmptyValue(field: FieldSpec, value: unknown): boolean {
  switch (field.type) {
    case 'money':
      return (value as MoneyTexts).amount.trim() === '' // the form keeps amounts so
    case 'month':
      return (value as MonthTexts).month === null // and months so
    case 'flag':
      return value === null || value === false
    case 'currency':
      return true
    case 'choice':
      return value === null || field.hasNone !== true
    default:
      return value === null || value === '' || (Array.isArray(value) && value.length === 0)
  }
}

function valueOf(field: FieldSpec, value: unknown, language: Language): unknown {
  // Each branch gets what the schema of the kind says of such a field, or nothing yet.
  switch (field.type) {
    case 'money': {
      const money = (value ?? null) as Money | null
      return money === null
        ? { amount: '', currency: 'EUR' }
        : { amount: amountText(money, language), currency: money.currency }
    }
    case 'month': {
      const [year = '', month = null] = ((value ?? '') as string).split('-')
      return { month, year }
    }
    case 'number':
      return value === null || value === undefined
        ? ''
        : decimalText(value as number, field.decimals ?? 0, language)
    case 'currency':
      return value ?? 'EUR'
    case 'choice':
      return value ?? (field.hasNone ? null : (field.choices[0] ?? null))
    case 'flag':
      return value ?? (field.hasNone ? null : false)
    case 'words':
    case 'references':
      return value ?? []
    case 'rows':
      return ((value ?? []) as readonly ReadRecord[]).map((item) => ({
        ...valuesOf(field.fields, item, language),
        id: item['id'],
      }))
    case 'line':
    case 'text':
      return value ?? ''
    case 'day':
    case 'reference':
      return value ?? null
  }
}
