import { useT } from '#renderer/lib/language.ts'
import { Icon, type IconName } from '#renderer/ui/index.ts'
import type { ReminderState } from '#shared/ipc/schemas.ts'
import styles from './ReminderSettings.module.css'
import { useReminderState } from './reminderState.ts'

const ICONS = { works: 'circleCheck', notFound: 'triangleAlert', unknown: 'info' } as const satisfies Record<
  ReminderState['notifications'],
  IconName
>

/** Whether this computer shows notifications, as far as is known. */
export function ReminderStatus() {
  const t = useT()
  const state = useReminderState(({ notifications }) => notifications)
  return (
    <p className={styles['status']} data-state={state}>
      <Icon name={ICONS[state]} /> {t(`reminders.settings.state.${state}`)}
    </p>
  )
}
