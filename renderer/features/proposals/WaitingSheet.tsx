import type { QueryState } from '#renderer/data/useQuery.ts'
import { useT } from '#renderer/lib/language.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import type { DialogName } from '#renderer/navigation/route.ts'
import { EmptyState, ErrorState, LoadingState, Sheet } from '#renderer/ui/index.ts'

interface WaitingSheetProps {
  readonly dialog: DialogName
  readonly title: string
  /** What the sheet needs; ready, and yet not there, means that it was deleted. */
  readonly query: QueryState<unknown>
}

/** Stands where a sheet about a proposal will be, or says why it cannot. */
export function WaitingSheet({ dialog, title, query }: WaitingSheetProps) {
  const t = useT()
  return (
    <Sheet title={title} isOpen onClose={closeDialog}>
      <div data-dialog={dialog}>
        {query.state === 'loading' && <LoadingState label={t('proposals.form.loading')} rows={6} />}
        {query.state === 'failed' && (
          <ErrorState title={t('proposals.failed.title')} onRetry={query.retry}>
            {t('proposals.failed.text')}
          </ErrorState>
        )}
        {query.state === 'ready' && (
          <EmptyState icon="fileText" title={t('proposals.form.gone.title')}>
            {t('proposals.form.gone.text')}
          </EmptyState>
        )}
      </div>
    </Sheet>
  )
}
