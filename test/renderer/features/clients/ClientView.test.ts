import { describe, expect, it } from 'vitest'
import { clientRows, countByFilter, filterClientRows } from '#renderer/features/clients/ClientView.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import { EXPIRES_SOON_DAYS, expiryState } from '#shared/domain/proposals/proposalRules.ts'
import { usualTradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { atOnce } from '#shared/lib/slices.ts'
import { aClient, aFollowUp, anInteraction, aPosition, aProposal } from '#test/shared/builders.ts'

const TODAY = day('2026-11-23')
const NOTHING = {
  positions: [],
  lastDealings: new Map(),
  recentContacts: new Map(),
  settings: usualTradeSettings(),
  openFollowUps: [],
  awaitingProposals: [],
}

const rowsOf = (...clients: Client[]) => atOnce(clientRows({ ...NOTHING, clients }, TODAY))

describe('the rows of clients', () => {
  it('gather the first open step, the first expiry and the people of each client', () => {
    const client = aClient()
    const [row] = atOnce(
      clientRows(
        {
          ...NOTHING,
          clients: [client],
          positions: [
            aPosition({ clientId: client.id }),
            aPosition({ clientId: client.id, toDay: day('2026-11-22') }),
            aPosition({}),
          ],
          lastDealings: new Map([[client.id, day('2026-11-01')]]),
          openFollowUps: [
            aFollowUp({ clientId: client.id, dueDay: day('2026-12-01') }),
            aFollowUp({ clientId: client.id, title: 'Call', dueDay: day('2026-11-20') }),
            aFollowUp({ clientId: null, dueDay: day('2026-11-01') }),
          ],
          awaitingProposals: [
            aProposal({ clientId: client.id, validUntil: day('2026-12-24') }),
            aProposal({ clientId: client.id, validUntil: day('2026-11-23') }),
            aProposal({ clientId: client.id, validUntil: null }),
          ],
        },
        TODAY,
      ),
    )
    expect(row).toMatchObject({
      lastDealing: '2026-11-01',
      nextStep: { title: 'Call', day: '2026-11-20', isOverdue: true },
      people: 1,
    })
    // Valid through the end of its last day.
    expect(row?.expiry).toEqual({ day: '2026-11-23', state: 'lastDay' })
  })

  it('say how contact stands, except with archived clients', () => {
    const client = aClient({ class: 'key' })
    const recentContacts = new Map([
      [client.id, [1, 2, 3].map((days) => anInteraction({ kind: 'email', day: addDays(TODAY, -days) }))],
    ])
    const row = (clients: Client[]) => atOnce(clientRows({ ...NOTHING, recentContacts, clients }, TODAY))[0]
    expect(row([client])?.balance).toMatchObject({ state: 'tooPushy', unanswered: 3 })
    expect(row([aClient({ class: 'key' })])?.balance?.state).toBe('tooSilent')
    expect(row([{ ...client, archivedOn: TODAY }])?.balance).toBeNull()
  })

  it.each([
    [EXPIRES_SOON_DAYS + 1, 'later'],
    [EXPIRES_SOON_DAYS, 'soon'],
    [0, 'lastDay'],
    [-1, 'expired'],
  ] as const)('call an expiry in %i days %s, as the list of proposals does', (days, state) => {
    const client = aClient()
    const proposal = aProposal({ clientId: client.id, validUntil: addDays(TODAY, days) })
    const sources = { ...NOTHING, clients: [client], awaitingProposals: [proposal] }
    expect(atOnce(clientRows(sources, TODAY))[0]?.expiry?.state).toBe(state)
    expect(expiryState(proposal, TODAY)).toBe(state)
  })

  it('count a person with two positions at a client once', () => {
    const client = aClient()
    const first = aPosition({ clientId: client.id })
    const second = aPosition({ clientId: client.id, personId: first.personId })
    const [row] = atOnce(clientRows({ ...NOTHING, clients: [client], positions: [first, second] }, TODAY))
    expect(row?.people).toBe(1)
  })

  it('leave the archive to its own filter', () => {
    const rows = rowsOf(
      aClient({ class: 'key' }),
      aClient({ class: 'key', archivedOn: day('2026-01-01') }),
      aClient({ class: 'former' }),
    )
    expect(countByFilter(rows)).toEqual({ all: 2, key: 1, regular: 0, prospect: 0, former: 1, archived: 1 })
    expect(atOnce(filterClientRows(rows, 'key', ''))).toEqual([rows[0]])
    expect(atOnce(filterClientRows(rows, 'archived', ''))).toEqual([rows[1]])
  })

  it('are found by folded text within the filter', () => {
    const rows = rowsOf(aClient({ name: 'Ψυκτική Αιγαίου' }), aClient({ name: 'Μύλοι Σερρών', class: 'key' }))
    expect(atOnce(filterClientRows(rows, 'all', 'ΑΙΓΑΙΟΥ'))).toEqual([rows[0]])
    expect(atOnce(filterClientRows(rows, 'key', 'αιγαιου'))).toEqual([])
  })
})
