import { useEffect } from 'react'
import type { StoreReport } from '#renderer/data/openStore.ts'
import { BackupBanner } from '#renderer/features/backup/index.ts'
import { MissedBanner, useReminders } from '#renderer/features/reminders/index.ts'
import { VaultBanner } from '#renderer/features/vault/index.ts'
import { appInfo } from '#renderer/lib/appInfo.ts'
import { useT } from '#renderer/lib/language.ts'
import { updatePreferences, usePreferencesStore } from '#renderer/lib/preferences.ts'
import { openDialog, useLocation } from '#renderer/navigation/location.ts'
import type { Route } from '#renderer/navigation/route.ts'
import { AppFrame, Badge, Button, ToastRegion, Tooltip, TopBar } from '#renderer/ui/index.ts'
import { CureBanner } from './CureBanner.tsx'
import { Dialog } from './dialogs.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { rememberTabs } from './lastTabs.ts'
import { Navigation } from './Navigation.tsx'
import { NewMenu } from './NewMenu.tsx'
import { newDialog } from './newDialog.ts'
import { partOf, SCREENS_OF } from './parts.ts'
import { PartTabs } from './PartTabs.tsx'
import { Screen } from './screens.tsx'
import styles from './Shell.module.css'
import { StorageBanners } from './StorageBanners.tsx'
import { isTyping, openQuickEntry, useMenuCommands } from './useMenuCommands.ts'

/** The window once the store is open: navigation, top bar, the screen, and what is open over it. */
export function Shell({ report }: { readonly report: StoreReport }) {
  const t = useT()
  const { route, dialog } = useLocation()
  const isFolded = usePreferencesStore((state) => state.preferences.sidebarFolded)
  useMenuCommands()
  useReminders()
  useSingleKeys()
  useEffect(rememberTabs, [])
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
        topBar={<Top route={route} />}
        banner={
          <>
            <StorageBanners />
            <CureBanner report={report} />
            <BackupBanner />
            <VaultBanner />
            <MissedBanner />
          </>
        }
      >
        <Stage route={route} />
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

/** The screen, below the tabs of its part where it has any. */
function Stage({ route }: { readonly route: Route }) {
  const part = partOf(route)
  const screen = (
    <ErrorBoundary key={route.screen}>
      <Screen route={route} />
    </ErrorBoundary>
  )
  if (part === null || SCREENS_OF[part].length < 2) return screen
  return (
    <div className={styles['stage']}>
      <PartTabs part={part} route={route} />
      <div className={styles['screen']}>{screen}</div>
    </div>
  )
}

function Top({ route }: { readonly route: Route }) {
  const t = useT()
  const part = partOf(route)
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
          <NewMenu />
        </>
      }
    >
      <span className={styles['where']}>{t(`app.nav.${part ?? placeOf(route)}`)}</span>
      {appInfo().demo && <Badge tone="warn">{t('app.demo')}</Badge>}
    </TopBar>
  )
}

/** What a screen is called that belongs to no part. */
function placeOf({ screen }: Route): 'import' | 'backup' | 'health' | 'settings' {
  switch (screen) {
    case 'import':
    case 'backup':
    case 'health':
      return screen
    case 'restore':
      return 'backup'
    default:
      return 'settings'
  }
}

const SEARCH_KEYS = 'Ctrl K'
const QUICK_ENTRY_KEYS = 'Ctrl+J'

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
