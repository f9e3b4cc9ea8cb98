import { describe, expect, it } from 'vitest'
import { demoRecords } from '#shared/demo/demoRecords.ts'
import { demoTrade } from '#shared/demo/trade/index.ts'
import { CLIENT_SOURCES } from '#shared/domain/clients/client.ts'
import { DEAL_KINDS, DEAL_STAGES } from '#shared/domain/deals/deal.ts'
import { isClosed } from '#shared/domain/deals/dealRules.ts'
import { usualTradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { isAwaiting } from '#shared/domain/proposals/proposal.ts'
import { preparationStart } from '#shared/domain/tenders/backPlanRules.ts'
import { addDays, day } from '#shared/lib/days.ts'

const TODAY = day('2026-11-23')

describe.each(['el', 'en'] as const)('the deals of the demonstration, told in %s', (language) => {
  const told = demoRecords(language, TODAY)
  const trade = demoTrade({ ...told, language, today: TODAY })
  const deals = trade.deal ?? []
  const tenders = trade.tender ?? []

  it('are about fifty, over all stages, kinds and sources', () => {
    expect(deals.length).toBeGreaterThan(40)
    for (const stage of DEAL_STAGES) expect(deals.some((deal) => deal.stage === stage)).toBe(true)
    for (const kind of DEAL_KINDS) expect(deals.some((deal) => deal.kind === kind)).toBe(true)
    for (const source of CLIENT_SOURCES) expect(deals.some((deal) => deal.source === source)).toBe(true)
  })

  it('have a day and a reason exactly when they are decided, and lie in order', () => {
    for (const deal of deals) {
      expect([deal.title, deal.closedOn !== null]).toEqual([deal.title, isClosed(deal)])
      expect(deal.outcome !== '').toBe(isClosed(deal))
      expect(deal.openedOn <= (deal.closedOn ?? deal.expectedOn ?? TODAY)).toBe(true)
    }
  })

  it('own every proposal on which an answer is awaited, and agree with what became of it', () => {
    const dealOf = new Map(deals.map((deal) => [deal.id, deal]))
    const known = new Map((trade.proposal ?? []).map((proposal) => [proposal.id, proposal]))
    for (const proposal of told.proposals.filter(isAwaiting)) {
      const dealId = known.get(proposal.id)?.dealId ?? null
      const deal = dealId === null ? undefined : dealOf.get(dealId)
      expect([proposal.title, deal?.clientId]).toEqual([proposal.title, proposal.clientId])
      expect(deal?.stage).toBe(proposal.status === 'inTalks' ? 'negotiation' : 'proposal')
      expect(deal === undefined || proposal.sentOn === null || deal.openedOn <= proposal.sentOn).toBe(true)
    }
    for (const proposal of known.values()) {
      const deal = proposal.dealId === null ? undefined : dealOf.get(proposal.dealId)
      expect(deal?.clientId).toBe(proposal.clientId)
      if (proposal.status === 'accepted') expect(deal?.stage).toBe('won')
    }
  })

  it('say nothing twice', () => {
    const sentences = deals.flatMap(({ title, outcome, notes }) => [title, outcome, notes])
    const all = sentences.filter((sentence) => sentence !== '')
    expect(new Set(all).size).toBe(all.length)
  })

  it('have their next steps as follow-ups, no step twice', () => {
    const steps = (trade.followUp ?? []).map(({ about, step }) => `${about?.id ?? ''} ${step}`)
    expect(steps.length).toBeGreaterThan(5)
    expect(new Set(steps).size).toBe(steps.length)
    expect((trade.followUp ?? []).every(({ dueDay }) => dueDay > TODAY)).toBe(true)
  })

  it('come with tenders at different distances from their deadline', () => {
    const begun = tenders.filter(
      (tender) => tender.status === 'preparing' && preparationStart(tender, usualTradeSettings()) <= TODAY,
    )
    expect(tenders).toHaveLength(5)
    expect(begun).toHaveLength(3)
    expect(begun.some(({ deadline }) => deadline < addDays(TODAY, 30))).toBe(true)
  })
})
