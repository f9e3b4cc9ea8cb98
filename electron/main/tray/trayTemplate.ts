import type { MenuItemConstructorOptions } from 'electron'
import type { Translate } from '#shared/i18n/translate.ts'

export interface TrayActions {
  readonly onOpen: () => void
  readonly onQuickEntry: () => void
  readonly onQuit: () => void
}

/** What the icon in the tray offers. */
export function trayTemplate(t: Translate, actions: TrayActions): MenuItemConstructorOptions[] {
  const { onOpen, onQuickEntry, onQuit } = actions
  return [
    { id: 'open', label: t('reminders.tray.open'), click: onOpen },
    { id: 'quickEntry', label: t('main.menu.quickEntry'), click: onQuickEntry },
    { type: 'separator' },
    { id: 'quit', label: t('reminders.tray.quit'), click: onQuit },
  ]
}
