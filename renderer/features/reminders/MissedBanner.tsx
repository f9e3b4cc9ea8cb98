import { useT } from '#renderer/lib/language.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { Banner, Button } from '#renderer/ui/index.ts'
import { dismissMissed, useReminderState } from './reminderState.ts'

/** One line while there is something that nobody was told in time. */
export function MissedBanner() {
  const t = useT()
  const { missed, notifications } = useReminderState()
  if (missed.length === 0) return null
  return (
    <Banner
      tone={notifications === 'notFound' ? 'warn' : 'accent'}
      action={
        <Button size="small" onPress={() => openDialog({ dialog: 'missedReminders' })}>
          {t('reminders.banner.show')}
        </Button>
      }
      onDismiss={() => void dismissMissed()}
    >
      {t('reminders.banner.missed', { count: missed.length })}
      {notifications === 'notFound' && ` ${t('reminders.banner.failed')}`}
    </Banner>
  )
}
