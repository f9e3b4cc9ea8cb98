import { memo, type ReactNode } from 'react'
import { BackupPage, RestorePage } from '#renderer/features/backup/index.ts'
import { CalendarPage } from '#renderer/features/calendar/index.ts'
import { ClientListPage } from '#renderer/features/clients/index.ts'
import { DealBoardPage } from '#renderer/features/deals/index.ts'
import { DossierPage } from '#renderer/features/dossier/index.ts'
import { HealthPage } from '#renderer/features/health/index.ts'
import { ImportPage } from '#renderer/features/importing/index.ts'
import { PersonListPage, PersonPage } from '#renderer/features/people/index.ts'
import { PortfolioPage } from '#renderer/features/portfolio/index.ts'
import { ProposalListPage } from '#renderer/features/proposals/index.ts'
import { CallRun, LetterRun, StandCards } from '#renderer/features/prospecting/index.ts'
import { RecordListPage, RecordPage } from '#renderer/features/records/index.ts'
import { SettingsPage } from '#renderer/features/settings/index.ts'
import { TodayPage } from '#renderer/features/today/index.ts'
import { WhitespacePage } from '#renderer/features/whitespace/index.ts'
import type { Route, ScreenName } from '#renderer/navigation/route.ts'

/** Every screen of the window; a route without one does not compile. */
const screens: { readonly [Name in ScreenName]: (route: Extract<Route, { screen: Name }>) => ReactNode } = {
  today: () => <TodayPage />,
  clients: () => <ClientListPage />,
  client: ({ clientId, tab }) => <DossierPage clientId={clientId} tab={tab} />,
  people: () => <PersonListPage />,
  person: ({ personId }) => <PersonPage personId={personId} />,
  calendar: ({ view, day }) => <CalendarPage view={view} day={day} />,
  dealBoard: () => <DealBoardPage />,
  proposals: () => <ProposalListPage />,
  records: ({ kind }) => <RecordListPage kind={kind} />,
  record: ({ kind, id }) => <RecordPage kind={kind} id={id} />,
  callRun: ({ callListId }) => <CallRun callListId={callListId} />,
  standCards: ({ exhibitionId }) => <StandCards exhibitionId={exhibitionId} />,
  letterRun: ({ letterId }) => <LetterRun letterId={letterId} />,
  portfolio: () => <PortfolioPage />,
  whitespace: ({ clientId }) => <WhitespacePage clientId={clientId} />,
  import: ({ kind }) => <ImportPage kind={kind} />,
  settings: () => <SettingsPage />,
  backup: () => <BackupPage />,
  restore: ({ snapshotId }) => <RestorePage snapshotId={snapshotId} />,
  health: () => <HealthPage />,
}

/** Draws the screen of a route; what opens over it leaves it alone. */
export const Screen = memo(function Screen({ route }: { readonly route: Route }) {
  // Safe: the entry was taken by the very name that the route carries.
  const draw = screens[route.screen] as (route: Route) => ReactNode
  return draw(route)
})
