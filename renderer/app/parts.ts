import type { Route } from '#renderer/navigation/route.ts'
import type { IconName } from '#renderer/ui/index.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'

/** The parts of Keyfolio, as the left bar lists them; Settings stands below them. */
export const PARTS = [
  'today',
  'clients',
  'people',
  'calendar',
  'prospecting',
  'deals',
  'service',
  'portfolio',
  'house',
] as const
export type Part = (typeof PARTS)[number]

export const PART_ICONS = {
  today: 'sun',
  clients: 'building2',
  people: 'users',
  calendar: 'calendarDays',
  prospecting: 'phone',
  deals: 'handshake',
  service: 'heart',
  portfolio: 'chartColumn',
  house: 'briefcase',
} as const satisfies Record<Part, IconName>

const list = (kind: TradeKind): Route => ({ screen: 'records', kind })

/** The screens of each part, in the order of their tabs; a part with one screen has no tabs. */
export const SCREENS_OF: Readonly<Record<Part, readonly [Route, ...Route[]]>> = {
  today: [{ screen: 'today' }],
  clients: [{ screen: 'clients' }],
  people: [{ screen: 'people' }],
  calendar: [{ screen: 'calendar', view: 'month' }],
  prospecting: [list('callList'), list('callAttempt'), list('objection'), list('exhibition'), list('letter')],
  deals: [list('deal'), { screen: 'dealBoard' }, { screen: 'proposals' }, list('tender')],
  service: [
    list('contract'),
    list('delivery'),
    list('promise'),
    list('complaint'),
    list('review'),
    list('feedback'),
    list('referral'),
  ],
  portfolio: [
    { screen: 'portfolio' },
    { screen: 'whitespace' },
    list('sale'),
    list('accountPlan'),
    list('exchangeRate'),
  ],
  house: [
    list('productQuestion'),
    list('request'),
    list('specialist'),
    list('offering'),
    list('competitor'),
    list('marketNote'),
    list('personalGoal'),
    list('coachingNote'),
  ],
}

/** Kinds without a tab of their own: where they belong all the same. */
const PART_OF_OTHERS: { readonly [Kind in TradeKind]?: Part } = {
  expectation: 'service',
  competitorPresence: 'house',
  whitespaceCell: 'portfolio',
  personLink: 'people',
}

/** The part to which a screen belongs; null for Settings and the like. */
export function partOf(route: Route): Part | null {
  switch (route.screen) {
    case 'client':
      return 'clients'
    case 'person':
      return 'people'
    case 'calendar':
      return 'calendar'
    case 'callRun':
    case 'standCards':
    case 'letterRun':
      return 'prospecting'
    case 'records':
    case 'record': {
      const { kind } = route
      return (
        PARTS.find((part) => SCREENS_OF[part].some((tab) => isTabOf(tab, route))) ??
        PART_OF_OTHERS[kind] ??
        null
      )
    }
    default:
      return PARTS.find((part) => SCREENS_OF[part].some((tab) => isTabOf(tab, route))) ?? null
  }
}

/** True if a tab is the one of a screen; the page of a record belongs to the tab of its list. */
export function isTabOf(tab: Route, route: Route): boolean {
  return tab.screen === 'records' ? tab.kind === kindOf(route) : tab.screen === route.screen
}

/** The kind of record that a screen is about; null if it is about none. */
function kindOf(route: Route): TradeKind | null {
  switch (route.screen) {
    case 'records':
    case 'record':
      return route.kind
    case 'callRun':
      return 'callList'
    case 'standCards':
      return 'exhibition'
    case 'letterRun':
      return 'letter'
    default:
      return null
  }
}
