import { useEffect } from 'react'
import { bridge } from '#renderer/bridge.ts'
import { appInfo } from '#renderer/lib/appInfo.ts'
import { useT } from '#renderer/lib/language.ts'
import { updatePreferences, usePreferencesStore } from '#renderer/lib/preferences.ts'
import { redoAndSay, undoAndSay } from '#renderer/lib/undoFeedback.ts'
import { navigate, openDialog, useLocation } from '#renderer/navigation/location.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { MENU_COMMANDS } from '#shared/ipc/schemas.ts'
import { assertNever } from '#shared/lib/assertNever.ts'
import { entryOf } from './lastTabs.ts'
import { shortcutOf } from './shortcuts.ts'

type MenuCommand = (typeof MENU_COMMANDS)[number]

/** Carries out what the application menu or its shortcuts ask for. */
export function useMenuCommands(): void {
  const t = useT()
  useEffect(() => bridge().on('menu.command', (command) => carryOut(command, t)), [t])
  useEffect(() => {
    if (appInfo().platform === 'darwin') return undefined
    const onKey = (event: KeyboardEvent): void => {
      const command = shortcutOf(event)
      if (command === null) return
      // A field has its own undo, and takes the key after us.
      if ((command === 'undo' || command === 'redo') && isTyping()) return
      event.preventDefault()
      carryOut(command, t)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [t])
}

function carryOut(command: MenuCommand, t: Translate): void {
  switch (command) {
    case 'undo':
      return undoWhereFocused('undo', () => void undoAndSay(t))
    case 'redo':
      return undoWhereFocused('redo', () => void redoAndSay(t))
    case 'newClient':
      return openDialog({ dialog: 'clientForm' })
    case 'newPerson':
      return openDialog({ dialog: 'personForm' })
    case 'quickEntry':
      return openQuickEntry()
    case 'search':
      return openDialog({ dialog: 'search' })
    case 'goToday':
      return navigate({ screen: 'today' })
    case 'goClients':
      return navigate({ screen: 'clients' })
    case 'goPeople':
      return navigate({ screen: 'people' })
    case 'goCalendar':
      return navigate({ screen: 'calendar', view: 'month' })
    case 'goProspecting':
      return navigate(entryOf('prospecting'))
    case 'goDeals':
      return navigate(entryOf('deals'))
    case 'goService':
      return navigate(entryOf('service'))
    case 'goPortfolio':
      return navigate(entryOf('portfolio'))
    case 'goHouse':
      return navigate(entryOf('house'))
    case 'goSettings':
      return navigate({ screen: 'settings' })
    case 'goBackup':
      return navigate({ screen: 'backup' })
    case 'goHealth':
      return navigate({ screen: 'health' })
    case 'about':
      return openDialog({ dialog: 'about' })
    case 'printDossier':
      return printDossier()
    case 'import':
      return navigate({ screen: 'import' })
    case 'toggleSidebar':
      return toggleSidebar()
    default:
      return assertNever(command)
  }
}

/** Text being typed has its own undo; everywhere else the last command is meant. */
function undoWhereFocused(step: 'undo' | 'redo', otherwise: () => void): void {
  // Deprecated, and yet the only way to reach the undo of a text field; Chromium keeps it for this.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (isTyping()) document.execCommand(step)
  else otherwise()
}

/** True while the focus is where text is typed. */
export function isTyping(): boolean {
  const focused = document.activeElement
  return (
    focused instanceof HTMLTextAreaElement ||
    (focused instanceof HTMLInputElement &&
      !['checkbox', 'radio', 'button', 'file'].includes(focused.type)) ||
    (focused instanceof HTMLElement && focused.isContentEditable)
  )
}

/** Writes down what happened; with whom is known already on a dossier and on a card. */
export function openQuickEntry(): void {
  const { route } = useLocation.getState()
  openDialog({
    dialog: 'quickEntry',
    ...(route.screen === 'client' ? { clientId: route.clientId } : {}),
    ...(route.screen === 'person' ? { personId: route.personId } : {}),
  })
}

function printDossier(): void {
  const { route } = useLocation.getState()
  if (route.screen === 'client') openDialog({ dialog: 'printDossier', clientId: route.clientId })
}

function toggleSidebar(): void {
  const { sidebarFolded } = usePreferencesStore.getState().preferences
  void updatePreferences({ sidebarFolded: !sidebarFolded })
}
