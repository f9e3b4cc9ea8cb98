import { getFollowUp } from '#renderer/data/queries/followUps.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useT } from '#renderer/lib/language.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import { EmptyState, ErrorState, LoadingState, Sheet } from '#renderer/ui/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { FollowUpId } from '#shared/domain/followUps/followUp.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { addDays, type Day } from '#shared/lib/days.ts'
import { FollowUpSheet } from './FollowUpSheet.tsx'

interface FollowUpFormProps {
  readonly followUpId?: FollowUpId | undefined
  /** A new follow-up's client. */
  readonly clientId?: ClientId | undefined
  /** A new follow-up's day; tomorrow when nobody has chosen one. */
  readonly day?: Day | undefined
  /** The record of the trade that a new follow-up is about. */
  readonly aboutKind?: TradeKind | undefined
  readonly aboutId?: string | undefined
}

/** Writes a follow-up down, or changes one, in a side sheet. */
export function FollowUpForm({ followUpId, clientId, day, aboutKind, aboutId }: FollowUpFormProps) {
  const tomorrow = addDays(useToday(), 1)
  if (followUpId !== undefined) return <StoredFollowUpSheet followUpId={followUpId} />
  const about = aboutKind === undefined || aboutId === undefined ? null : { kind: aboutKind, id: aboutId }
  return <FollowUpSheet followUp={null} clientId={clientId ?? null} dueDay={day ?? tomorrow} about={about} />
}

function StoredFollowUpSheet({ followUpId }: { readonly followUpId: FollowUpId }) {
  const t = useT()
  const stored = useQuery(() => getFollowUp(followUpId), [followUpId])
  if (stored.state === 'ready' && stored.value !== null) {
    const { clientId, dueDay } = stored.value
    return <FollowUpSheet key={followUpId} followUp={stored.value} clientId={clientId} dueDay={dueDay} />
  }
  return (
    <Sheet title={t('calendar.form.editTitle')} isOpen onClose={closeDialog}>
      <div data-dialog="followUpForm">
        {stored.state === 'loading' && <LoadingState label={t('calendar.form.loading')} rows={5} />}
        {stored.state === 'failed' && (
          <ErrorState title={t('calendar.failed.title')} onRetry={stored.retry}>
            {t('calendar.failed.text')}
          </ErrorState>
        )}
        {stored.state === 'ready' && (
          <EmptyState icon="calendar" title={t('calendar.form.goneTitle')}>
            {t('calendar.form.goneText')}
          </EmptyState>
        )}
      </div>
    </Sheet>
  )
}
