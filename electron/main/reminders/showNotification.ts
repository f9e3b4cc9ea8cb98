import { Notification } from 'electron'
import type { ReminderText } from '#shared/i18n/reminderText.ts'
import { appIcon } from '../tray/appIcon.ts'
import type { NotificationEvents } from './reminders.ts'

/** Clicks are only heard of notifications that somebody holds. */
const held = new Set<Notification>()
const MOST_HELD = 60

/**
 * Shows a notification of the operating system. On macOS only a signed application may; on Windows it needs the
 * AppUserModelID that `main.ts` sets and a shortcut in the Start menu, which the installer makes.
 */
export function showNotification({ title, body }: ReminderText, events: NotificationEvents): void {
  if (!Notification.isSupported()) {
    events.onFailed()
    return
  }
  const notification = new Notification({ title, body, icon: appIcon() })
  let isAnswered = false
  const once = (answer: () => void) => () => {
    if (isAnswered) return
    isAnswered = true
    answer()
  }
  const release = (): void => {
    held.delete(notification)
  }
  notification.on('show', once(events.onShown))
  notification.on('failed', once(events.onFailed))
  notification.on('failed', release)
  notification.on('click', events.onClick)
  notification.on('click', release)
  hold(notification)
  notification.show()
}

function hold(notification: Notification): void {
  held.add(notification)
  const [oldest] = held
  if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest)
}
