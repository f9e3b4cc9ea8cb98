import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { type Language, LANGUAGES } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import { MENU_COMMANDS } from '#shared/ipc/schemas.ts'
import { contextMenuTemplate } from '#electron/main/menu/contextMenu.ts'
import { type MenuCommand, menuTemplate } from '#electron/main/menu/menuTemplate.ts'

function itemsOf(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => (Array.isArray(item.submenu) ? itemsOf(item.submenu) : [item]))
}

interface MenuOptions {
  language?: Language
  isMac?: boolean
  allowDevTools?: boolean
  send?: (command: MenuCommand) => void
  lock?: () => void
}

function aMenu({
  language = 'en',
  isMac = false,
  allowDevTools = false,
  send = vi.fn(),
  lock = vi.fn(),
}: MenuOptions = {}) {
  return menuTemplate({ t: translator(language), isMac, allowDevTools, send, lock })
}

describe('the application menu', () => {
  it.each([false, true])('has every command of the contract and sends it (mac: %s)', (isMac) => {
    const sent: MenuCommand[] = []
    const items = itemsOf(aMenu({ isMac, send: (command) => void sent.push(command) }))
    for (const { click } of items) click?.(undefined as never, undefined, undefined as never)
    expect([...new Set(sent)].sort()).toEqual([...MENU_COMMANDS].sort())
  })

  it('locks by itself, whatever the window is doing', () => {
    const lock = vi.fn()
    const item = itemsOf(aMenu({ lock })).find(({ id }) => id === 'lock')
    expect(item).toMatchObject({ accelerator: 'CmdOrCtrl+Shift+L' })
    expect(item).not.toHaveProperty('registerAccelerator')
    item?.click?.(undefined as never, undefined, undefined as never)
    expect(lock).toHaveBeenCalledOnce()
  })

  it.each(LANGUAGES)('has a text for each item and each accelerator once (%s)', (language) => {
    for (const isMac of [false, true]) {
      const items = itemsOf(aMenu({ language, isMac, allowDevTools: true })).filter(
        ({ type }) => type !== 'separator',
      )
      for (const { label } of items) expect(label).toMatch(/\p{L}/u)
      const accelerators = items.flatMap(({ accelerator }) =>
        accelerator === undefined ? [] : [accelerator],
      )
      expect(new Set(accelerators).size).toBe(accelerators.length)
    }
  })

  it('speaks the language of the person', () => {
    expect(aMenu({ language: 'el' }).map(({ label }) => label)).toEqual([
      '&Αρχείο',
      '&Επεξεργασία',
      '&Προβολή',
      '&Βοήθεια',
    ])
    expect(aMenu({ language: 'en' }).map(({ label }) => label)).toEqual(['&File', '&Edit', '&View', '&Help'])
  })

  it('knows the keys that people expect', () => {
    const keys = new Map(itemsOf(aMenu()).map(({ id, accelerator }) => [id, accelerator]))
    expect(keys.get('newClient')).toBe('CmdOrCtrl+N')
    expect(keys.get('newPerson')).toBe('CmdOrCtrl+Shift+N')
    expect(keys.get('undo')).toBe('CmdOrCtrl+Z')
    expect(keys.get('redo')).toBe('CmdOrCtrl+Shift+Z')
    expect(keys.get('search')).toBe('CmdOrCtrl+K')
    expect(keys.get('quickEntry')).toBe('CmdOrCtrl+J')
    expect(keys.get('goToday')).toBe('CmdOrCtrl+1')
    expect(keys.get('printDossier')).toBe('CmdOrCtrl+P')
  })

  it('leaves the keys to the window, except on macOS', () => {
    const registered = (isMac: boolean) => {
      const items = itemsOf(aMenu({ isMac })).filter(
        // Locking does not wait for the window to hear of it.
        ({ id, accelerator }) => accelerator !== undefined && id !== 'lock',
      )
      return new Set(items.map(({ registerAccelerator }) => registerAccelerator))
    }
    expect(registered(false)).toEqual(new Set([false]))
    expect(registered(true)).toEqual(new Set([true]))
  })

  it('offers the developer tools in development only', () => {
    const roles = (allowDevTools: boolean) => itemsOf(aMenu({ allowDevTools })).map(({ role }) => role)
    expect(roles(true)).toContain('toggleDevTools')
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(false)).not.toContain('reload')
  })
})

describe('the context menu', () => {
  const editFlags = {
    canUndo: false,
    canRedo: false,
    canCut: false,
    canCopy: true,
    canPaste: true,
    canDelete: false,
    canSelectAll: true,
    canEditRichly: false,
  }

  it.each([
    ['en', ['Cut', 'Copy', 'Paste', 'Select all']],
    ['el', ['Αποκοπή', 'Αντιγραφή', 'Επικόλληση', 'Επιλογή όλων']],
  ] as const)('edits fields (%s)', (language, labels) => {
    const menu = contextMenuTemplate({ isEditable: true, selectionText: '', editFlags }, translator(language))
    expect(menu.flatMap(({ label }) => label ?? [])).toEqual(labels)
    expect(menu[0]?.enabled).toBe(false)
    expect(menu[2]?.enabled).toBe(true)
  })

  it('copies selected text, and is silent elsewhere', () => {
    const t = translator('en')
    const onText = contextMenuTemplate({ isEditable: false, selectionText: 'Άννα', editFlags }, t)
    expect(onText).toEqual([{ role: 'copy', label: 'Copy' }])
    expect(contextMenuTemplate({ isEditable: false, selectionText: '  ', editFlags }, t)).toEqual([])
  })
})
