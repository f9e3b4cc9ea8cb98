import { useQuery } from '#renderer/data/useQuery.ts'
import { useT } from '#renderer/lib/language.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import { EmptyState, ErrorState, LoadingState, Sheet } from '#renderer/ui/index.ts'
import { type PositionPlace, readPositionSources } from './positionFormValues.ts'
import { PositionSheet } from './PositionSheet.tsx'

/** Writes down or changes the part that a person plays at a client, in a side sheet. */
export function PositionForm({ positionId, personId, clientId }: PositionPlace) {
  const t = useT()
  const sources = useQuery(
    () => readPositionSources({ positionId, personId, clientId }),
    [positionId, personId, clientId],
  )
  if (sources.state === 'ready' && sources.value !== null) {
    return <PositionSheet key={positionId ?? 'new'} sources={sources.value} />
  }
  return (
    <Sheet
      title={t(positionId === undefined ? 'dossier.position.newTitle' : 'dossier.position.editTitle')}
      isOpen
      onClose={closeDialog}
    >
      <div data-dialog="positionForm">
        {sources.state === 'loading' && <LoadingState label={t('dossier.position.loading')} rows={8} />}
        {sources.state === 'failed' && (
          <ErrorState title={t('dossier.team.failedTitle')} onRetry={sources.retry}>
            {t('dossier.page.failedText')}
          </ErrorState>
        )}
        {sources.state === 'ready' && <EmptyState icon="user" title={t('dossier.position.missing')} />}
      </div>
    </Sheet>
  )
}
