import { useEffect } from 'react'
import { bridge } from '#renderer/bridge.ts'
import { openReminder } from './reminderPlace.ts'
import { followReminderState } from './reminderState.ts'

/** Follows clicks on notifications, also one from before the window was there, and what was missed. */
export function useReminders(): void {
  useEffect(followReminderState, [])
  useEffect(() => {
    const follow = async (): Promise<void> => {
      const answer = await bridge().request('reminders.takePlace', undefined)
      if (answer.ok && answer.value !== null) openReminder(answer.value)
    }
    void follow()
    return bridge().on('reminders.clicked', () => void follow())
  }, [])
}
