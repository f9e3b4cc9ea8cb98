import { useT } from '#renderer/lib/language.ts'
import { hrefOf, useLocation } from '#renderer/navigation/location.ts'
import type { Route, ScreenName } from '#renderer/navigation/route.ts'
import { type IconName, Sidebar, SidebarItem } from '#renderer/ui/index.ts'
import { SavedIndicator } from './SavedIndicator.tsx'

interface NavigationProps {
  readonly isFolded: boolean
  readonly onFoldedChange: (isFolded: boolean) => void
}

/** The left bar: the parts of Keyfolio, the saved state, settings. */
export function Navigation({ isFolded, onFoldedChange }: NavigationProps) {
  const t = useT()
  return (
    <Sidebar
      label={t('app.nav.label')}
      header={t('app.name')}
      isFolded={isFolded}
      onFoldedChange={onFoldedChange}
      footer={
        <>
          <SavedIndicator isFolded={isFolded} />
          <Item
            route={{ screen: 'settings' }}
            icon="settings"
            label={t('app.nav.settings')}
            isFolded={isFolded}
          />
        </>
      }
    >
      <Item route={{ screen: 'today' }} icon="sun" label={t('app.nav.today')} isFolded={isFolded} />
      <Item
        route={{ screen: 'clients' }}
        within={['client']}
        icon="building2"
        label={t('app.nav.clients')}
        isFolded={isFolded}
      />
      <Item
        route={{ screen: 'people' }}
        within={['person']}
        icon="users"
        label={t('app.nav.people')}
        isFolded={isFolded}
      />
      <Item
        route={{ screen: 'calendar', view: 'month' }}
        icon="calendarDays"
        label={t('app.nav.calendar')}
        isFolded={isFolded}
      />
      <Item
        route={{ screen: 'proposals' }}
        icon="fileText"
        label={t('app.nav.proposals')}
        isFolded={isFolded}
      />
    </Sidebar>
  )
}

interface ItemProps {
  readonly route: Route
  /** Other screens of the same part. */
  readonly within?: readonly ScreenName[]
  readonly icon: IconName
  readonly label: string
  readonly isFolded: boolean
}

function Item({ route, within = [], icon, label, isFolded }: ItemProps) {
  const current = useLocation((place) => place.route.screen)
  return (
    <SidebarItem
      icon={icon}
      label={label}
      href={hrefOf(route)}
      isCurrent={current === route.screen || within.includes(current)}
      isFolded={isFolded}
    />
  )
}
