import { LOCK_KEYS, lockNow, useVault } from '#renderer/features/vault/index.ts'
import { useT } from '#renderer/lib/language.ts'
import { hrefOf, useLocation } from '#renderer/navigation/location.ts'
import { Sidebar, SidebarItem } from '#renderer/ui/index.ts'
import { useEntryOf } from './lastTabs.ts'
import { type Part, PART_ICONS, partOf, PARTS } from './parts.ts'
import { SavedIndicator } from './SavedIndicator.tsx'

interface NavigationProps {
  readonly isFolded: boolean
  readonly onFoldedChange: (isFolded: boolean) => void
}

/** The left bar: the parts of Keyfolio, the saved state, lock, settings. */
export function Navigation({ isFolded, onFoldedChange }: NavigationProps) {
  const t = useT()
  const route = useLocation((place) => place.route)
  const current = partOf(route)
  const canLock = useVault(({ vault }) => vault?.protection === 'passphrase')
  return (
    <Sidebar
      label={t('app.nav.label')}
      header={t('app.name')}
      isFolded={isFolded}
      onFoldedChange={onFoldedChange}
      footer={
        <>
          <SavedIndicator isFolded={isFolded} />
          {canLock && (
            <SidebarItem
              icon="lock"
              label={t('vault.security.lockNow')}
              keys={LOCK_KEYS}
              onPress={() => void lockNow(t)}
              isFolded={isFolded}
            />
          )}
          <SidebarItem
            icon="settings"
            label={t('app.nav.settings')}
            href={hrefOf({ screen: 'settings' })}
            isCurrent={['settings', 'backup', 'restore', 'health'].includes(route.screen)}
            isFolded={isFolded}
          />
        </>
      }
    >
      {PARTS.map((part) => (
        <PartItem key={part} part={part} isCurrent={part === current} isFolded={isFolded} />
      ))}
    </Sidebar>
  )
}

interface PartItemProps {
  readonly part: Part
  readonly isCurrent: boolean
  readonly isFolded: boolean
}

function PartItem({ part, isCurrent, isFolded }: PartItemProps) {
  const t = useT()
  const entry = useEntryOf(part)
  return (
    <SidebarItem
      icon={PART_ICONS[part]}
      label={t(`app.nav.${part}`)}
      href={hrefOf(entry)}
      isCurrent={isCurrent}
      isFolded={isFolded}
    />
  )
}
