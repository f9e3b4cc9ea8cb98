import type { Client } from '#shared/domain/clients/client.ts'
import { type Deal, DealSchema } from '#shared/domain/deals/deal.ts'
import { isCurrent, type Position } from '#shared/domain/decisionTeam/position.ts'
import type { Proposal } from '#shared/domain/proposals/proposal.ts'
import { type Tender, TenderSchema } from '#shared/domain/tenders/tender.ts'
import { dayFrom, workingDayFrom } from '../../demoDays.ts'
import { present } from '../../demoContext.ts'
import type { TradeDemoContext } from '../tradeDemo.ts'
import { closedDeals } from './closedDeals.ts'
import { type DealPlot, said } from './dealPlot.ts'
import { earlyDeals } from './earlyDeals.ts'
import { offeredDeals } from './openDeals.ts'
import { type TenderPlot, tenderPlots } from './tenderPlots.ts'

/** A deal, and what the demonstration knows about it besides the record. */
export interface ToldDeal {
  readonly deal: Deal
  readonly plot: DealPlot
  readonly proposals: readonly Proposal[]
}

/** The deals of the demonstration: from first ideas to what was won and lost. */
export function demoDeals(context: TradeDemoContext): readonly ToldDeal[] {
  return [...offeredDeals, ...earlyDeals, ...closedDeals].map((plot) => {
    const client = clientAt(plot.at, context)
    const offered = context.proposals.filter(({ clientId }) => clientId === client.id)
    const proposals = (plot.proposals ?? []).map((at) => present(offered[at], `proposal ${at} of ${plot.at}`))
    return { deal: dealOf(plot, client, proposals, context), plot, proposals }
  })
}

function dealOf(
  plot: DealPlot,
  client: Client,
  proposals: readonly Proposal[],
  context: TradeDemoContext,
): Deal {
  const { language, today, newId, offerings } = context
  const positions = positionsOf(client, context)
  const day = (offset: number | null | undefined) =>
    offset === null || offset === undefined ? null : workingDayFrom(today, offset)
  return DealSchema.parse({
    id: newId('deal'),
    clientId: client.id,
    title: said(plot.title, language),
    kind: plot.kind,
    stage: plot.stage,
    value:
      plot.value === undefined
        ? (proposals.at(-1)?.amount ?? null)
        : { minor: plot.value[0] * 100, currency: plot.value[1] },
    probability: plot.probability ?? null,
    source: plot.source,
    openedOn: day(plot.opened),
    expectedOn: day(plot.expected),
    closedOn: day(plot.closed),
    outcome: plot.outcome === undefined ? '' : said(plot.outcome, language),
    offeringIds: plot.offerings.map((at) => present(offerings[at], `offering ${at}`).id),
    roles: (plot.roles ?? []).map(([at, role, attitude]) => ({
      id: newId('deal'),
      positionId: present(positions[at], `position ${at} at ${plot.at}`).id,
      role,
      attitude,
    })),
    notes: plot.notes === undefined ? '' : said(plot.notes, language),
  })
}

/** The tenders of the demonstration, at different distances from their deadlines. */
export function demoTenders(context: TradeDemoContext, deals: readonly ToldDeal[]): readonly Tender[] {
  return tenderPlots.map((plot) => tenderOf(plot, deals, context))
}

function tenderOf(plot: TenderPlot, deals: readonly ToldDeal[], context: TradeDemoContext): Tender {
  const { language, today, newId, competitors } = context
  const client = clientAt(plot.at, context)
  const positions = positionsOf(client, context)
  const day = (offset: number | null) => (offset === null ? null : dayFrom(today, offset))
  return TenderSchema.parse({
    id: newId('tender'),
    clientId: client.id,
    dealId: deals.find((told) => told.plot.title[1] === plot.deal)?.deal.id ?? null,
    title: said(plot.title, language),
    reference: said(plot.reference, language),
    status: plot.status,
    publishedOn: day(plot.published),
    questionsUntil: day(plot.questions),
    deadline: day(plot.deadline),
    decisionOn: day(plot.decision),
    value: { minor: plot.euros * 100, currency: 'EUR' },
    needs: plot.needs.map(([text, isShapedByUs]) => ({
      id: newId('tender'),
      text: said(text, language),
      isShapedByUs,
    })),
    criteria: plot.criteria.map(([name, weight, ours, theirs, note]) => ({
      id: newId('tender'),
      name: said(name, language),
      weight,
      ours,
      theirs,
      note: note === undefined ? '' : said(note, language),
    })),
    participantIds: plot.participants.map((at) => present(positions[at], `position ${at} at ${plot.at}`).id),
    competitorIds: plot.competitors.map((at) => present(competitors[at], `competitor ${at}`).id),
    doneSteps: plot.done,
    notes: plot.notes === undefined ? '' : said(plot.notes, language),
  })
}

function clientAt(at: string, { clients }: TradeDemoContext): Client {
  return present(
    clients.find(({ website }) => website === `www.${at}.example`),
    at,
  )
}

/** Who is at a client today, in the order in which the story tells them. */
function positionsOf({ id }: Client, { positions, today }: TradeDemoContext): readonly Position[] {
  return positions.filter((position) => position.clientId === id && isCurrent(position, today))
}
