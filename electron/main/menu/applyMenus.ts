import { app, Menu, type WebContents } from 'electron'
import type { Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import { contextMenuTemplate } from './contextMenu.ts'
import { type MenuCommand, menuTemplate } from './menuTemplate.ts'

export interface MenuActions {
  readonly allowDevTools: boolean
  readonly send: (command: MenuCommand) => void
  readonly lock: () => void
}

/** Builds the application menu anew, in the given language. */
export function applyMenu(language: Language, { allowDevTools, send, lock }: MenuActions): void {
  const isMac = process.platform === 'darwin'
  const template = menuTemplate({ t: translator(language), isMac, allowDevTools, send, lock })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  app.setAboutPanelOptions({ applicationName: 'Keyfolio', applicationVersion: app.getVersion() })
}

/** Offers cut, copy and paste on a right click, in the language of the moment. */
export function offerContextMenu(contents: WebContents, language: () => Language): void {
  contents.on('context-menu', (_event, parameters) => {
    const template = contextMenuTemplate(parameters, translator(language()))
    if (template.length > 0) Menu.buildFromTemplate(template).popup()
  })
}
