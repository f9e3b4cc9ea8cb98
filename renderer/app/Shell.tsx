import { useEffect } from 'react'
import type { StoreReport } from '#renderer/data/openStore.ts'
import { MissedBanner, useReminders } from '#renderer/features/reminders/index.ts'
import { appInfo } from '#renderer/lib/appInfo.ts'
import { useT } from '#renderer/lib/language.ts'
import { updatePreferences, usePreferencesStore } from '#renderer/lib/preferences.ts'
import { navigate, openDialog, useLocation } from '#renderer/navigation/location.ts'
import type { OpenDialog, Route, ScreenName } from '#renderer/navigation/route.ts'
import { AppFrame, Badge, Button, MenuButton, ToastRegion, Tooltip, TopBar } from '#renderer/ui/index.ts'
import { CureBanner } from './CureBanner.tsx'
import { Dialog } from './dialogs.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Navigation } from './Navigation.tsx'
import { NotSavedBanner } from './SavedIndicator.tsx'
import { Screen } from './screens.tsx'
import styles from './Shell.module.css'
import { isTyping, openQuickEntry, useMenuCommands } from './useMenuCommands.ts'

/** The window once the store is open: navigation, top bar, the screen, and what is open over it. */
export function Shell({ report }: { readonly report: StoreReport }) {
  const t = useT()
  const { route, dialog } = useLocation()
  const isFolded = usePreferencesStore((state) => state.preferences.sidebarFolded)
  useMenuCommands()
  useReminders()
  useSingleKeys()
  return (
    <>
      <AppFrame
        skipLink={t('app.skipToContent')}
        isSidebarFolded={isFolded}
        sidebar={
          <Navigation
            isFolded={isFolded}
            onFoldedChange={(sidebarFolded) => void updatePreferences({ sidebarFolded })}
          />
        }
        topBar={<Top screen={route.screen} />}
        banner={
          <>
            <NotSavedBanner />
            <CureBanner report={report} />
            <MissedBanner />
          </>
        }
      >
        <ErrorBoundary key={route.screen}>
          <Screen route={route} />
        </ErrorBoundary>
      </AppFrame>
      {dialog && (
        <ErrorBoundary key={JSON.stringify(dialog)}>
          <Dialog dialog={dialog} />
        </ErrorBoundary>
      )}
      <ToastRegion />
    </>
  )
}

function Top({ screen }: { readonly screen: ScreenName }) {
  const t = useT()
  return (
    <TopBar
      search={
        <button type="button" className={styles['search']} onClick={() => openDialog({ dialog: 'search' })}>
          <span>{t('app.search.open')}</span>
          <kbd className={styles['keys']}>{SEARCH_KEYS}</kbd>
        </button>
      }
      actions={
        <>
          <Tooltip text={t('quickEntry.title')} keys={QUICK_ENTRY_KEYS}>
            <Button icon="messageSquarePlus" onPress={openQuickEntry}>
              {t('app.quickEntry')}
            </Button>
          </Tooltip>
          <NewButton />
        </>
      }
    >
      <span className={styles['where']}>{t(`app.nav.${SECTIONS[screen]}`)}</span>
      {appInfo().demo && <Badge tone="warn">{t('app.demo')}</Badge>}
    </TopBar>
  )
}

const SEARCH_KEYS = 'Ctrl K'
const QUICK_ENTRY_KEYS = 'Ctrl+J'

/** Which part of the navigation a screen belongs to. */
const SECTIONS = {
  today: 'today',
  clients: 'clients',
  client: 'clients',
  people: 'people',
  calendar: 'calendar',
  person: 'people',
  proposals: 'proposals',
  import: 'import',
  settings: 'settings',
} as const satisfies Record<ScreenName, string>

function NewButton() {
  const t = useT()
  return (
    <MenuButton
      label={t('app.new')}
      variant="primary"
      icon="plus"
      groups={[
        {
          id: 'new',
          actions: [
            {
              id: 'client',
              label: t('app.newClient'),
              icon: 'building2',
              keys: 'Ctrl+N',
              onAction: () => openDialog({ dialog: 'clientForm' }),
            },
            {
              id: 'person',
              label: t('app.newPerson'),
              icon: 'userPlus',
              keys: 'Ctrl+Shift+N',
              onAction: () => openDialog({ dialog: 'personForm' }),
            },
            {
              id: 'followUp',
              label: t('app.newFollowUp'),
              icon: 'calendarPlus',
              onAction: () => openDialog(newFollowUp(useLocation.getState().route)),
            },
            {
              id: 'proposal',
              label: t('app.newProposal'),
              icon: 'fileText',
              onAction: () => openDialog(newProposal(useLocation.getState().route)),
            },
          ],
        },
        {
          id: 'import',
          actions: [
            {
              id: 'import',
              label: t('importing.menu'),
              icon: 'fileUp',
              onAction: () => navigate(importRoute(useLocation.getState().route)),
            },
          ],
        },
      ]}
    />
  )
}

/** A file chosen from a list most likely holds what the list shows. */
function importRoute({ screen }: Route): Route {
  return screen === 'clients' || screen === 'people' || screen === 'proposals'
    ? { screen: 'import', kind: screen }
    : { screen: 'import' }
}

/**
 * N makes a new one of what the list shows and Q writes down what happened, unless somebody is typing. By place
 * of the key, so also in Greek.
 */
function useSingleKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
      if (!['KeyN', 'KeyQ'].includes(event.code) || !plain || isTyping()) return
      const { route, dialog } = useLocation.getState()
      if (dialog !== null) return
      event.preventDefault()
      if (event.code === 'KeyQ') openQuickEntry()
      else openDialog(newDialog(route))
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

function newDialog(route: Route): OpenDialog {
  const section = SECTIONS[route.screen]
  if (section === 'proposals') return newProposal(route)
  if (section === 'calendar') return newFollowUp(route)
  return { dialog: section === 'people' ? 'personForm' : 'clientForm' }
}

/** On a dossier the client of a new proposal is known already. */
function newProposal(route: Route): OpenDialog {
  return { dialog: 'proposalForm', ...(route.screen === 'client' ? { clientId: route.clientId } : {}) }
}

/** For the client of the dossier that is open, or on the day that the calendar stands on. */
function newFollowUp(route: Route): OpenDialog {
  if (route.screen === 'client') return { dialog: 'followUpForm', clientId: route.clientId }
  return { dialog: 'followUpForm', day: route.screen === 'calendar' ? route.day : undefined }
}
