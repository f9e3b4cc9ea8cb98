import type { ClientClass, ClientSource, KeyReason } from '#shared/domain/clients/client.ts'
import type { Attitude, Coverage, DecisionRole, Orientation } from '#shared/domain/decisionTeam/position.ts'
import type { InteractionKind } from '#shared/domain/interactions/interaction.ts'
import type { PartialDate } from '#shared/domain/people/partialDate.ts'
import type { ContactKind, Relation } from '#shared/domain/people/person.ts'
import type { ProposalStatus } from '#shared/domain/proposals/proposal.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { KitName } from './grammar/kits.ts'
import type { ManagerName } from './managers.ts'

/** A client of the demonstration: what happens, the same in every language, and the words for it. */
export interface ClientStory {
  readonly plot: ClientPlot
  readonly texts: Readonly<Record<Language, ClientTexts>>
  readonly everyday: Everyday
}

/** What the many small dealings of a client, which nobody wrote by hand, go by. */
export interface Everyday {
  readonly kit: KitName
  readonly manager: ManagerName
  /** From when on we look after something of ours there; null: never. */
  readonly servedFrom: number | null
  /** How many dealings there are in all, those written by hand included. */
  readonly dealings: number
  /** The last day with a dealing: far back where a client fell silent. */
  readonly lastDay: number
  /** How many follow-ups there are in all. */
  readonly followUps: number
  /** True when the dealings around the proposals are not written by hand. */
  readonly tellsProposals: boolean
}

/** What happens at a client. Days count from today: −30 is thirty days ago. */
export interface ClientPlot {
  readonly clientClass: ClientClass
  readonly keyReasons: readonly KeyReason[]
  readonly source: ClientSource
  readonly domain: string
  readonly areaCode: string
  readonly turnoverMillions: number | null
  readonly employees: number
  readonly firstDay: number
  readonly archivedDay: number | null
  /** One for each site of the texts. */
  readonly postalCodes: readonly string[]
  /** By a short name that holds in the whole demonstration. */
  readonly people: Readonly<Record<string, PersonPlot>>
  /** By the short name of the person, who may be at home in another story. */
  readonly positions: Readonly<Record<string, PositionPlot>>
  readonly dealings: readonly DealingPlot[]
  readonly followUps: readonly FollowUpPlot[]
  readonly proposals: readonly ProposalPlot[]
}

export interface PersonPlot {
  readonly email: string
  readonly contacts: readonly Exclude<ContactKind, 'other'>[]
  /** A date, or one that is always near: so many days from today, so many years old. */
  readonly birthday: PartialDate | { readonly inDays: number; readonly age: number } | null
  /** One for each relative of the texts. */
  readonly relatives: readonly Relation[]
}

export interface PositionPlot {
  readonly decisionRole: DecisionRole
  readonly orientation: Orientation | null
  readonly attitude: Attitude | null
  readonly coverage: Coverage
  readonly fromDay: number | null
  readonly toDay: number | null
}

export interface DealingPlot {
  readonly day: number
  readonly kind: InteractionKind
  readonly who: readonly string[]
  readonly time: string | null
}

export interface FollowUpPlot {
  readonly day: number
  readonly who: readonly string[]
  readonly time: string | null
  readonly fromLastDealing: boolean
  readonly isDone: boolean
  /** Not moved to a working day, like birthday wishes. */
  readonly isOnTheVeryDay: boolean
}

export interface ProposalPlot {
  readonly status: ProposalStatus
  readonly euros: number
  readonly sentDay: number | null
  readonly lastDay: number | null
}

/** The words of a story; lists are in the order of the plot. */
export interface ClientTexts {
  readonly name: string
  readonly summary: string
  readonly sector: string
  readonly sites: readonly SiteTexts[]
  readonly development?: string
  readonly weaknesses?: string
  readonly growthZones?: string
  readonly notes?: string
  readonly people: Readonly<Record<string, PersonTexts>>
  readonly positions: Readonly<Record<string, { readonly title: string; readonly unit: string }>>
  readonly dealings: readonly string[]
  readonly followUps: readonly string[]
  readonly proposals: readonly { readonly title: string; readonly validityReason: string }[]
}

export interface SiteTexts {
  readonly label: string
  readonly street: string
  readonly city: string
  readonly region: string
  readonly country: string
}

export interface PersonTexts {
  readonly givenName: string
  readonly familyName: string
  readonly hobbies?: readonly string[]
  readonly values?: string
  readonly topicsToRaise?: string
  readonly topicsToAvoid?: string
  readonly notes?: string
  readonly relatives?: readonly { readonly name: string; readonly note: string }[]
}
