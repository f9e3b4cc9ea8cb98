import { isClosed } from '#shared/domain/deals/dealRules.ts'
import { isPromiseOpen } from '#shared/domain/afterSale/promiseRules.ts'
import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import { questionState } from '#shared/domain/house/productQuestionRules.ts'
import { type Interaction, isDealing } from '#shared/domain/interactions/interaction.ts'
import { newestFirst } from '#shared/domain/interactions/order.ts'
import { isAwaiting, type Proposal } from '#shared/domain/proposals/proposal.ts'
import { recordTitle } from '#shared/domain/recordTitle.ts'
import type { EntityKind, RecordOf } from '#shared/domain/records.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { Day } from '#shared/lib/days.ts'
import type { Member } from './dossierRules.ts'

/**
 * The order in which somebody who takes over a client reads its dossier: who they are, who decides, what happened,
 * what is promised, what is open.
 */
export const HANDOVER_CHAPTERS = ['who', 'decides', 'happened', 'promised', 'open'] as const
export type HandoverChapter = (typeof HANDOVER_CHAPTERS)[number]

/** A record to read in passing: what it is, and the day by which it wants something. */
export interface HandoverItem {
  readonly kind: EntityKind
  readonly id: string
  readonly title: string
  readonly day: Day | null
  readonly isLate: boolean
}

export interface Handover {
  /** The decision team without those whose card is restricted. */
  readonly decides: readonly Member[]
  /** The history of real dealings from its beginning; of a long one the first, then the latest. */
  readonly happened: readonly Interaction[]
  /** How many dealings are left out between the first and the latest. */
  readonly skipped: number
  /** Given words and agreed deliveries that are still to be kept, soonest first; what has no day comes last. */
  readonly promised: readonly HandoverItem[]
  /** Everything else that waits for somebody: complaints, questions, requests, deals, offers, follow-ups. */
  readonly open: readonly HandoverItem[]
}

export type HandoverTrade = { readonly [Kind in TradeKind]?: readonly RecordOf<Kind>[] }

/** What a handover is read from; records of one client only. */
export interface HandoverSources {
  /** The decision team as the dossier orders it. */
  readonly members: readonly Member[]
  readonly interactions: readonly Interaction[]
  readonly followUps: readonly FollowUp[]
  readonly proposals: readonly Proposal[]
  readonly trade: HandoverTrade
}

/** How many of the first and of the latest dealings are told. */
const FIRST_DEALINGS = 3
const LATEST_DEALINGS = 12

/** What somebody who takes over a client reads, in its order. Nothing that is settled is in the last two chapters. */
export function handover(sources: HandoverSources, today: Day): Handover {
  const { members, interactions, followUps, proposals, trade } = sources
  const history = interactions
    .filter((interaction) => isDealing(interaction) && interaction.day <= today)
    .toSorted((one, other) => newestFirst(other, one))
  const isLong = history.length > FIRST_DEALINGS + LATEST_DEALINGS
  const item = (kind: EntityKind, id: string, title: string, day: Day | null): HandoverItem => {
    return { kind, id, title, day, isLate: day !== null && day < today }
  }
  const items = <Kind extends TradeKind>(
    kind: Kind,
    isOpen: (row: RecordOf<Kind>) => boolean,
    dayOf: (row: RecordOf<Kind>) => Day | null,
  ): readonly HandoverItem[] => {
    // The rows of a kind are of that kind, which the compiler cannot follow through the union.
    const rows = (trade[kind] ?? []) as readonly RecordOf<Kind>[]
    return rows.filter(isOpen).map((row) => item(kind, row.id, recordTitle(kind, row), dayOf(row)))
  }
  return {
    decides: members.filter(({ person }) => !person.restricted),
    happened: isLong ? [...history.slice(0, FIRST_DEALINGS), ...history.slice(-LATEST_DEALINGS)] : history,
    skipped: isLong ? history.length - FIRST_DEALINGS - LATEST_DEALINGS : 0,
    promised: [
      ...items('promise', isPromiseOpen, ({ dueOn }) => dueOn),
      ...items(
        'delivery',
        ({ deliveredOn }) => deliveredOn === null,
        ({ promisedOn }) => promisedOn,
      ),
      ...items(
        'referral',
        ({ promisedFor, receivedOn, declinedOn }) =>
          promisedFor !== null && receivedOn === null && declinedOn === null,
        ({ promisedFor }) => promisedFor,
      ),
    ].sort(bySoonest),
    open: [
      ...items(
        'complaint',
        ({ resolvedOn }) => resolvedOn === null,
        () => null,
      ),
      ...items(
        'productQuestion',
        (question) => questionState(question) !== 'told',
        ({ dueOn }) => dueOn,
      ),
      ...items(
        'request',
        ({ doneOn }) => doneOn === null,
        ({ dueOn }) => dueOn,
      ),
      ...items(
        'deal',
        (deal) => !isClosed(deal),
        ({ expectedOn }) => expectedOn,
      ),
      ...proposals
        .filter(isAwaiting)
        .map(({ id, title, validUntil }) => item('proposal', id, title, validUntil)),
      ...followUps
        .filter(({ doneOn }) => doneOn === null)
        .map(({ id, title, dueDay }) => item('followUp', id, title, dueDay)),
    ].sort(bySoonest),
  }
}

/** The chapter to read next; null when all are read. */
export function nextChapter(read: readonly HandoverChapter[]): HandoverChapter | null {
  return HANDOVER_CHAPTERS.find((chapter) => !read.includes(chapter)) ?? null
}

/** The chapters that are read once this one is marked, or no longer marked; in their order. */
export function withChapter(
  read: readonly HandoverChapter[],
  chapter: HandoverChapter,
  isRead: boolean,
): readonly HandoverChapter[] {
  return HANDOVER_CHAPTERS.filter((one) => (one === chapter ? isRead : read.includes(one)))
}

function bySoonest(one: HandoverItem, other: HandoverItem): number {
  const [first, second] = [one, other].map(({ day, id }) => `${day ?? '\uffff'} ${id}`)
  return (first ?? '') < (second ?? '') ? -1 : 1
}
