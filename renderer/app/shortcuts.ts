import type { MENU_COMMANDS } from '#shared/ipc/schemas.ts'

type MenuCommand = (typeof MENU_COMMANDS)[number]

/** The part of a keyboard event that a shortcut is read from. */
export interface KeyPress {
  readonly key: string
  /** The place of the key, e.g. `KeyZ`: right also where the layout types Greek. */
  readonly code: string
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/**
 * The command of a shortcut, as the application menu shows it. Only for Windows and Linux: on macOS the menu
 * itself takes the keys.
 */
export function shortcutOf(press: KeyPress): MenuCommand | null {
  if (!press.ctrlKey || press.altKey || press.metaKey) return null
  const shortcuts = press.shiftKey ? WITH_SHIFT : PLAIN
  return shortcuts.get(letterOf(press)) ?? null
}

const PLAIN: ReadonlyMap<string, MenuCommand> = new Map([
  ['z', 'undo'],
  ['y', 'redo'],
  ['n', 'newClient'],
  ['k', 'search'],
  ['p', 'printDossier'],
  ['b', 'toggleSidebar'],
  ['j', 'quickEntry'],
  ['1', 'goToday'],
  ['2', 'goClients'],
  ['3', 'goPeople'],
  ['4', 'goCalendar'],
  ['5', 'goProspecting'],
  ['6', 'goDeals'],
  ['7', 'goService'],
  ['8', 'goPortfolio'],
  ['9', 'goHouse'],
  [',', 'goSettings'],
])

const WITH_SHIFT: ReadonlyMap<string, MenuCommand> = new Map([
  ['z', 'redo'],
  ['n', 'newPerson'],
])

/** The Latin letter or sign of a key: what it types, or where another alphabet is typed, what stands in its place. */
function letterOf({ key, code }: KeyPress): string {
  const typed = key.toLowerCase()
  if (/^[\x21-\x7e]$/.test(typed)) return typed
  return code.replace(/^(Key|Digit)/, '').toLowerCase()
}
