import type { MenuItemConstructorOptions } from 'electron'
import type { Translate } from '#shared/i18n/translate.ts'
import type { EventPayload } from '#shared/ipc/contract.ts'

export type MenuCommand = EventPayload<'menu.command'>

export interface MenuSettings {
  readonly t: Translate
  readonly isMac: boolean
  readonly allowDevTools: boolean
  readonly send: (command: MenuCommand) => void
  readonly lock: () => void
}

/**
 * The application menu. What its items do is left to the window, which knows where the focus is: Undo in a text
 * field takes back typing, elsewhere the last command.
 */
export function menuTemplate(settings: MenuSettings): MenuItemConstructorOptions[] {
  const { t, isMac } = settings
  return [
    ...(isMac ? [macApplicationMenu(settings)] : []),
    { label: t('main.menu.file'), submenu: fileItems(settings) },
    { label: t('main.menu.edit'), submenu: editItems(settings) },
    { label: t('main.menu.view'), submenu: viewItems(settings) },
    ...(isMac ? [macWindowMenu(settings)] : []),
    {
      label: t('main.menu.help'),
      // On macOS About stands in the menu of the application.
      submenu: [healthItem(settings), ...(isMac ? [] : [aboutItem(settings)])],
    },
  ]
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' }

function item({ isMac, send }: MenuSettings, command: MenuCommand, label: string, accelerator?: string) {
  return {
    id: command,
    label,
    // Elsewhere than on macOS the window listens for the keys itself (renderer/app/shortcuts.ts); here they are shown.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: isMac }),
    click: () => {
      send(command)
    },
  } satisfies MenuItemConstructorOptions
}

function aboutItem(settings: MenuSettings): MenuItemConstructorOptions {
  return item(settings, 'about', settings.t('main.menu.about'))
}

function healthItem(settings: MenuSettings): MenuItemConstructorOptions {
  return item(settings, 'goHealth', settings.t('main.menu.health'))
}

function settingsItem(settings: MenuSettings): MenuItemConstructorOptions {
  return item(settings, 'goSettings', settings.t('main.menu.settings'), 'CmdOrCtrl+,')
}

function fileItems(settings: MenuSettings): MenuItemConstructorOptions[] {
  const { t, isMac } = settings
  return [
    item(settings, 'newClient', t('main.menu.newClient'), 'CmdOrCtrl+N'),
    item(settings, 'newPerson', t('main.menu.newPerson'), 'CmdOrCtrl+Shift+N'),
    item(settings, 'quickEntry', t('main.menu.quickEntry'), 'CmdOrCtrl+J'),
    SEPARATOR,
    item(settings, 'import', t('main.menu.import')),
    item(settings, 'printDossier', t('main.menu.printDossier'), 'CmdOrCtrl+P'),
    SEPARATOR,
    item(settings, 'goBackup', t('main.menu.backup')),
    SEPARATOR,
    // Everywhere the menu's own: it has to work whatever the window is doing.
    { id: 'lock', label: t('main.menu.lock'), accelerator: 'CmdOrCtrl+Shift+L', click: settings.lock },
    SEPARATOR,
    ...(isMac
      ? [{ role: 'close', label: t('main.menu.closeWindow') } as const]
      : [settingsItem(settings), SEPARATOR, { role: 'quit', label: t('main.menu.quit') } as const]),
  ]
}

function editItems(settings: MenuSettings): MenuItemConstructorOptions[] {
  const { t } = settings
  return [
    item(settings, 'undo', t('main.menu.undo'), 'CmdOrCtrl+Z'),
    item(settings, 'redo', t('main.menu.redo'), 'CmdOrCtrl+Shift+Z'),
    SEPARATOR,
    { role: 'cut', label: t('main.menu.cut') },
    { role: 'copy', label: t('main.menu.copy') },
    { role: 'paste', label: t('main.menu.paste') },
    { role: 'selectAll', label: t('main.menu.selectAll') },
    SEPARATOR,
    item(settings, 'search', t('main.menu.search'), 'CmdOrCtrl+K'),
  ]
}

function viewItems(settings: MenuSettings): MenuItemConstructorOptions[] {
  const { t, allowDevTools } = settings
  return [
    item(settings, 'goToday', t('main.menu.today'), 'CmdOrCtrl+1'),
    item(settings, 'goClients', t('main.menu.clients'), 'CmdOrCtrl+2'),
    item(settings, 'goPeople', t('main.menu.people'), 'CmdOrCtrl+3'),
    item(settings, 'goCalendar', t('main.menu.calendar'), 'CmdOrCtrl+4'),
    item(settings, 'goProspecting', t('main.menu.prospecting'), 'CmdOrCtrl+5'),
    item(settings, 'goDeals', t('main.menu.deals'), 'CmdOrCtrl+6'),
    item(settings, 'goService', t('main.menu.service'), 'CmdOrCtrl+7'),
    item(settings, 'goPortfolio', t('main.menu.portfolio'), 'CmdOrCtrl+8'),
    item(settings, 'goHouse', t('main.menu.house'), 'CmdOrCtrl+9'),
    SEPARATOR,
    item(settings, 'toggleSidebar', t('main.menu.toggleSidebar'), 'CmdOrCtrl+B'),
    SEPARATOR,
    { role: 'resetZoom', label: t('main.menu.actualSize') },
    { role: 'zoomIn', label: t('main.menu.zoomIn') },
    { role: 'zoomOut', label: t('main.menu.zoomOut') },
    SEPARATOR,
    { role: 'togglefullscreen', label: t('main.menu.fullScreen') },
    ...(allowDevTools ? [{ role: 'toggleDevTools', label: t('main.menu.developerTools') } as const] : []),
  ]
}

function macApplicationMenu(settings: MenuSettings): MenuItemConstructorOptions {
  const { t } = settings
  return {
    label: 'Keyfolio',
    submenu: [
      aboutItem(settings),
      SEPARATOR,
      settingsItem(settings),
      SEPARATOR,
      { role: 'services', label: t('main.menu.services') },
      SEPARATOR,
      { role: 'hide', label: t('main.menu.hide') },
      { role: 'hideOthers', label: t('main.menu.hideOthers') },
      { role: 'unhide', label: t('main.menu.showAll') },
      SEPARATOR,
      { role: 'quit', label: t('main.menu.quit') },
    ],
  }
}

function macWindowMenu({ t }: MenuSettings): MenuItemConstructorOptions {
  return {
    label: t('main.menu.window'),
    role: 'window',
    submenu: [
      { role: 'minimize', label: t('main.menu.minimize') },
      { role: 'zoom', label: t('main.menu.zoomWindow') },
      SEPARATOR,
      { role: 'front', label: t('main.menu.bringToFront') },
    ],
  }
}
