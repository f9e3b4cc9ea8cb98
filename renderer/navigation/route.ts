import { z } from 'zod'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { ContractIdSchema } from '#shared/domain/afterSale/contract.ts'
import { DeliveryIdSchema } from '#shared/domain/afterSale/delivery.ts'
import { DealIdSchema } from '#shared/domain/deals/deal.ts'
import { SpecialistIdSchema } from '#shared/domain/house/specialist.ts'
import { CompetitorIdSchema } from '#shared/domain/market/competitor.ts'
import { CallAttemptIdSchema } from '#shared/domain/prospecting/callAttempt.ts'
import { CallListIdSchema } from '#shared/domain/prospecting/callList.ts'
import { ExhibitionIdSchema } from '#shared/domain/prospecting/exhibition.ts'
import { LetterIdSchema } from '#shared/domain/prospecting/letter.ts'
import { PersonalGoalIdSchema } from '#shared/domain/house/personalGoal.ts'
import { OfferingIdSchema } from '#shared/domain/portfolio/offering.ts'
import { FollowUpIdSchema } from '#shared/domain/followUps/followUp.ts'
import { PositionIdSchema } from '#shared/domain/decisionTeam/position.ts'
import { InteractionIdSchema } from '#shared/domain/interactions/interaction.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import { ProposalIdSchema } from '#shared/domain/proposals/proposal.ts'
import { TRADE_KINDS } from '#shared/domain/tradeKinds.ts'
import { TABLE_KINDS } from '#shared/formats/tables/fields.ts'
import { SnapshotIdSchema } from '#shared/ipc/safety.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { IdSchema } from '#shared/lib/ids.ts'

export const DOSSIER_TABS = ['overview', 'team', 'timeline', 'deals', 'service', 'market'] as const
export type DossierTab = (typeof DOSSIER_TABS)[number]

export const CALENDAR_VIEWS = ['month', 'week', 'agenda'] as const
export type CalendarViewName = (typeof CALENDAR_VIEWS)[number]

/** Where the window stands. Every screen is one of these; the registry in `app/screens.tsx` draws them. */
export const RouteSchema = z.discriminatedUnion('screen', [
  z.object({ screen: z.literal('today') }),
  z.object({ screen: z.literal('clients') }),
  z.object({
    screen: z.literal('client'),
    clientId: ClientIdSchema,
    tab: z.enum(DOSSIER_TABS).default('overview'),
  }),
  z.object({ screen: z.literal('people') }),
  z.object({ screen: z.literal('person'), personId: PersonIdSchema }),
  z.object({
    screen: z.literal('calendar'),
    view: z.enum(CALENDAR_VIEWS).default('month'),
    /** A day that is shown; today when none is named. */
    day: DaySchema.optional(),
  }),
  z.object({ screen: z.literal('proposals') }),
  /** The deals by stage, or by the month of their decision. */
  z.object({ screen: z.literal('dealBoard') }),
  /** All records of a kind of the trade, and one of them. */
  z.object({ screen: z.literal('records'), kind: z.enum(TRADE_KINDS) }),
  z.object({ screen: z.literal('record'), kind: z.enum(TRADE_KINDS), id: IdSchema }),
  /** Calling down a list; the cards of a stand, typed in; who gets a letter, and what it says to them. */
  z.object({ screen: z.literal('callRun'), callListId: CallListIdSchema }),
  z.object({ screen: z.literal('standCards'), exhibitionId: ExhibitionIdSchema }),
  z.object({ screen: z.literal('letterRun'), letterId: LetterIdSchema }),
  z.object({ screen: z.literal('portfolio') }),
  /** The units of a client × our offerings; without a client the one of which most is known. */
  z.object({ screen: z.literal('whitespace'), clientId: ClientIdSchema.optional() }),
  z.object({
    screen: z.literal('import'),
    /** What the file most likely holds, by where somebody came from. */
    kind: z.enum(TABLE_KINDS).optional(),
  }),
  z.object({ screen: z.literal('settings') }),
  z.object({ screen: z.literal('backup') }),
  /** What a backup holds and what would change; without an id the newest one. */
  z.object({ screen: z.literal('restore'), snapshotId: SnapshotIdSchema.optional() }),
  z.object({ screen: z.literal('health') }),
])
export type Route = z.infer<typeof RouteSchema>
export type ScreenName = Route['screen']

/** What is open over the screen: one side sheet or panel at a time, drawn by `app/dialogs.tsx`. */
export const DialogSchema = z.discriminatedUnion('dialog', [
  z.object({ dialog: z.literal('clientForm'), clientId: ClientIdSchema.optional() }),
  z.object({
    dialog: z.literal('personForm'),
    personId: PersonIdSchema.optional(),
    /** A new person's first client. */
    clientId: ClientIdSchema.optional(),
  }),
  z.object({
    dialog: z.literal('positionForm'),
    positionId: PositionIdSchema.optional(),
    personId: PersonIdSchema.optional(),
    clientId: ClientIdSchema.optional(),
  }),
  z.object({ dialog: z.literal('interactionForm'), interactionId: InteractionIdSchema }),
  z.object({
    dialog: z.literal('followUpForm'),
    followUpId: FollowUpIdSchema.optional(),
    /** A new follow-up's client and day. */
    clientId: ClientIdSchema.optional(),
    day: DaySchema.optional(),
    /** The record of the trade that a new follow-up is about; both or neither. */
    aboutKind: z.enum(TRADE_KINDS).optional(),
    aboutId: IdSchema.optional(),
  }),
  z.object({
    dialog: z.literal('proposalForm'),
    proposalId: ProposalIdSchema.optional(),
    /** A new proposal's client, and the deal that it belongs to. */
    clientId: ClientIdSchema.optional(),
    dealId: DealIdSchema.optional(),
  }),
  z.object({
    dialog: z.literal('recordForm'),
    kind: z.enum(TRADE_KINDS),
    id: IdSchema.optional(),
    /** What a new record belongs to, by the fields of the same names. */
    clientId: ClientIdSchema.optional(),
    personId: PersonIdSchema.optional(),
    dealId: DealIdSchema.optional(),
    contractId: ContractIdSchema.optional(),
    deliveryId: DeliveryIdSchema.optional(),
    offeringId: OfferingIdSchema.optional(),
    goalId: PersonalGoalIdSchema.optional(),
    competitorId: CompetitorIdSchema.optional(),
    specialistId: SpecialistIdSchema.optional(),
    callListId: CallListIdSchema.optional(),
    attemptId: CallAttemptIdSchema.optional(),
  }),
  z.object({ dialog: z.literal('callListFilter') }),
  /** The reason why a deal was won or lost. */
  z.object({ dialog: z.literal('closeDeal'), dealId: DealIdSchema, stage: z.enum(['won', 'lost']) }),
  /** The call after a proposal was sent. */
  z.object({ dialog: z.literal('afterSending'), proposalId: ProposalIdSchema }),
  z.object({ dialog: z.literal('extendProposal'), proposalId: ProposalIdSchema }),
  z.object({ dialog: z.literal('printDossier'), clientId: ClientIdSchema }),
  /** A dossier in the order in which somebody reads it who takes over the client. */
  z.object({ dialog: z.literal('handover'), clientId: ClientIdSchema }),
  /** E-mails that become interactions of a client. */
  z.object({ dialog: z.literal('mail'), clientId: ClientIdSchema }),
  /** What to read before a meeting. */
  z.object({ dialog: z.literal('brief'), clientId: ClientIdSchema }),
  z.object({
    dialog: z.literal('quickEntry'),
    clientId: ClientIdSchema.optional(),
    personId: PersonIdSchema.optional(),
  }),
  z.object({ dialog: z.literal('missedReminders') }),
  z.object({ dialog: z.literal('search') }),
  z.object({ dialog: z.literal('about') }),
  /** Sets or changes the passphrase; makes a recovery key. */
  z.object({ dialog: z.literal('passphrase') }),
  z.object({ dialog: z.literal('recoveryKey') }),
  /** Opens the backup that was chosen a moment ago, made out to another vault. */
  z.object({ dialog: z.literal('foreignBackup') }),
])
export type OpenDialog = z.infer<typeof DialogSchema>
export type DialogName = OpenDialog['dialog']

/** The place in full, as it stands in the address. */
export interface Place {
  readonly route: Route
  readonly dialog: OpenDialog | null
}

export const HOME: Route = { screen: 'today' }

/** The address of a place, e.g. `#/client?clientId=…&tab=team&dialog=clientForm&dialog.clientId=…`. */
export function formatPlace({ route, dialog }: Place): string {
  const { screen, ...parameters } = route
  const query = new URLSearchParams(texts(parameters))
  if (dialog !== null) {
    const { dialog: name, ...rest } = dialog
    query.set('dialog', name)
    for (const [key, value] of Object.entries(texts(rest))) query.set(`dialog.${key}`, value)
  }
  const tail = query.toString()
  return `#/${screen}${tail === '' ? '' : `?${tail}`}`
}

/** The place of an address; home when it makes no sense. */
export function parsePlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const own: Record<string, string> = {}
  const inDialog: Record<string, string> = {}
  for (const [key, value] of new URLSearchParams(query)) {
    if (key === 'dialog') inDialog['dialog'] = value
    else if (key.startsWith('dialog.')) inDialog[key.slice('dialog.'.length)] = value
    else own[key] = value
  }
  const route = RouteSchema.safeParse({ ...own, screen: path })
  const dialog = DialogSchema.safeParse(inDialog)
  return { route: route.success ? route.data : HOME, dialog: dialog.success ? dialog.data : null }
}

function texts(parameters: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const known: Record<string, string> = {}
  for (const [key, value] of Object.entries(parameters)) if (value !== undefined) known[key] = value
  return known
}
