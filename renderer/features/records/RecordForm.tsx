import { getRecord } from '#renderer/data/queries/records.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useT } from '#renderer/lib/language.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import type { OpenDialog } from '#renderer/navigation/route.ts'
import { EmptyState, ErrorState, LoadingState, Sheet } from '#renderer/ui/index.ts'
import type { EntityKind, RecordOf } from '#shared/domain/records.ts'
import { relationsFrom } from '#shared/domain/relations.ts'
import { isTradeKind, type TradeKind } from '#shared/domain/tradeKinds.ts'
import { RecordFormSheet } from './RecordFormSheet.tsx'
import { formSpec } from './formSpec.ts'
import { AllReferencesContext, useAllReferences } from './useReferences.ts'
import { recordWord } from './words.ts'

type RecordFormProps = Extract<OpenDialog, { dialog: 'recordForm' }>

/** Writes a record of the trade down, or changes one, in a side sheet made from the spec of its kind. */
export function RecordForm({ dialog, kind, id, ...presets }: RecordFormProps) {
  const t = useT()
  const references = useAllReferences(formSpec(kind))
  const stored = useQuery(
    async () => (id === undefined ? null : ((await getRecord(kind, id)) ?? 'gone')),
    [kind, id],
  )
  const presetKey = JSON.stringify(presets)
  const begins = useQuery(() => withTheirClient(kind, presets), [kind, presetKey])
  if (references.state === 'ready' && stored.state === 'ready' && begins.state === 'ready') {
    if (stored.value !== 'gone') {
      return (
        <AllReferencesContext value={references.value}>
          <RecordFormSheet kind={kind} row={stored.value} presets={begins.value} />
        </AllReferencesContext>
      )
    }
  }
  const failed = [references, stored, begins].find((query) => query.state === 'failed')
  return (
    <Sheet
      title={recordWord(t, kind, id === undefined ? 'newTitle' : 'editTitle')}
      isOpen
      onClose={closeDialog}
    >
      <div data-dialog={dialog}>
        {failed !== undefined ? (
          <ErrorState title={t('recordForm.failed.title')} onRetry={failed.retry}>
            {t('recordForm.failed.text')}
          </ErrorState>
        ) : stored.state === 'ready' && stored.value === 'gone' ? (
          <EmptyState icon="fileText" title={t('recordForm.gone.title')}>
            {t('recordForm.gone.text')}
          </EmptyState>
        ) : (
          <LoadingState label={t('recordForm.loading')} rows={6} />
        )}
      </div>
    </Sheet>
  )
}

type Presets = Readonly<Record<string, string | undefined>>

/** What a new record belongs to; the client of the deal or contract that it is opened for comes along. */
async function withTheirClient(kind: TradeKind, presets: Presets): Promise<Presets> {
  const relations = relationsFrom(kind)
  if (presets['clientId'] !== undefined || !relations.some(({ field }) => field === 'clientId'))
    return presets
  for (const { field, to } of relations) {
    const id = presets[field]
    if (id === undefined || !isTradeKind(to)) continue
    const row: RecordOf<EntityKind> | null = await getRecord(to, id)
    if (row !== null && 'clientId' in row && row.clientId !== null) {
      return { ...presets, clientId: row.clientId }
    }
  }
  return presets
}
