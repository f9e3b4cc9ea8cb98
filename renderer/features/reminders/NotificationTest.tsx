import { useState } from 'react'
import { bridge } from '#renderer/bridge.ts'
import { useT } from '#renderer/lib/language.ts'
import { Button, toasts } from '#renderer/ui/index.ts'
import styles from './ReminderSettings.module.css'
import { ReminderStatus } from './ReminderStatus.tsx'

/** Shows a notification on trial, and says whether this computer shows any. */
export function NotificationTest() {
  const t = useT()
  const [isBusy, setBusy] = useState(false)
  const test = async (): Promise<void> => {
    setBusy(true)
    const answer = await bridge().request('reminders.test', undefined)
    setBusy(false)
    if (answer.ok) toasts.show({ message: t('reminders.settings.tested'), tone: 'good' })
    else toasts.show({ message: t('reminders.settings.state.notFound'), tone: 'bad' })
  }
  return (
    <div className={styles['test']}>
      <Button icon="bell" isDisabled={isBusy} onPress={() => void test()}>
        {t('reminders.settings.test')}
      </Button>
      <ReminderStatus />
    </div>
  )
}
