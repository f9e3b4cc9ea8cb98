import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { AWAITING_STATUSES, PROPOSAL_STATUSES } from '#shared/domain/proposals/proposal.ts'
import {
  dueAtAGlance,
  suggestionFor,
  type TodaySources,
  type TodayView,
  todayView as inSlices,
} from '#shared/domain/today/todayView.ts'
import { usualTradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { addDays, day, daysBetween, type Day } from '#shared/lib/days.ts'
import { atOnce } from '#shared/lib/slices.ts'
import { aClient, aFollowUp, anInteraction, aPerson, aProposal } from '#test/shared/builders.ts'

const TODAY = day('2026-11-23')
const todayView = (of: TodaySources, today: Day): TodayView => atOnce(inSlices(of, today))
const at = (days: number): Day => addDays(TODAY, days)

function sources(over: Partial<TodaySources> = {}): TodaySources {
  return {
    followUps: [],
    proposals: [],
    people: [],
    clients: [],
    lastDealings: new Map(),
    recentContacts: new Map(),
    settings: usualTradeSettings(),
    ...over,
  }
}

const anOffset = fc.integer({ min: -400, max: 400 })

describe('what is to be done', () => {
  it('is overdue and today as one list, the oldest first, times in their order', () => {
    const followUps = [
      aFollowUp({ title: 'at nine', dueDay: TODAY, dueTime: '09:00' }),
      aFollowUp({ title: 'some time', dueDay: TODAY }),
      aFollowUp({ title: 'late', dueDay: at(-3) }),
      aFollowUp({ title: 'tomorrow', dueDay: at(1) }),
      aFollowUp({ title: 'done', dueDay: TODAY, doneOn: TODAY }),
    ]
    const { due } = todayView(sources({ followUps }), TODAY)
    expect(due.map(({ followUp, isOverdue }) => [followUp.title, isOverdue])).toEqual([
      ['late', true],
      ['some time', false],
      ['at nine', false],
    ])
  })

  it('lies in exactly one place: due through today, ahead through the seventh day, nowhere after', () => {
    fc.assert(
      fc.property(fc.array(anOffset, { maxLength: 30 }), (offsets) => {
        const followUps = offsets.map((offset) => aFollowUp({ dueDay: at(offset) }))
        const view = todayView(sources({ followUps }), TODAY)
        const ahead = view.ahead.flatMap((group) => group.followUps)
        expect(view.due).toHaveLength(offsets.filter((offset) => offset <= 0).length)
        expect(ahead).toHaveLength(offsets.filter((offset) => offset > 0 && offset <= 7).length)
        const days = view.ahead.map((group) => group.day)
        expect(days).toEqual([...new Set(days)].toSorted())
        for (const group of view.ahead)
          for (const { followUp } of group.followUps) expect(followUp.dueDay).toBe(group.day)
      }),
    )
  })

  it('hides old debts before what is due today', () => {
    const due = (overdue: number, todays: number) => {
      const days = [...Array<Day>(overdue).fill(at(-1)), ...Array<Day>(todays).fill(TODAY)]
      const view = todayView(sources({ followUps: days.map((dueDay) => aFollowUp({ dueDay })) }), TODAY)
      const shown = dueAtAGlance(view.due)
      return [
        shown.filter(({ isOverdue }) => isOverdue).length,
        shown.filter(({ isOverdue }) => !isOverdue).length,
      ]
    }
    expect(due(14, 0)).toEqual([14, 0])
    expect(due(40, 0)).toEqual([12, 0])
    expect(due(40, 3)).toEqual([9, 3])
    expect(due(40, 20)).toEqual([4, 20])
    expect(due(0, 100)).toEqual([0, 30])
  })

  it('knows whom it is about', () => {
    const client = aClient()
    const person = aPerson()
    const followUps = [
      aFollowUp({ dueDay: TODAY, clientId: client.id, personIds: [person.id] }),
      aFollowUp({ dueDay: TODAY, clientId: aClient().id }),
    ]
    const { due } = todayView(sources({ followUps, clients: [client], people: [person] }), TODAY)
    expect(due.map((one) => [one.client, one.people])).toEqual([
      [client, [person]],
      [null, []],
    ])
  })
})

describe('offers that end', () => {
  it('hold through the end of their day and are said to be expired from the next one on', () => {
    const ends = (validUntil: Day) =>
      todayView(sources({ proposals: [aProposal({ validUntil })] }), TODAY).proposals[0]
    expect(ends(TODAY)).toMatchObject({ daysLeft: 0, isExpired: false })
    expect(ends(at(-1))).toMatchObject({ daysLeft: -1, isExpired: true })
    expect(ends(at(14))).toMatchObject({ daysLeft: 14, isExpired: false })
    expect(ends(at(15))).toBeUndefined()
  })

  it('are those whose answer is awaited', () => {
    const proposals = PROPOSAL_STATUSES.map((status) => aProposal({ status, validUntil: at(2) }))
    const shown = todayView(sources({ proposals }), TODAY).proposals
    expect(shown.map(({ proposal }) => proposal.status).toSorted()).toEqual([...AWAITING_STATUSES].toSorted())
    expect(todayView(sources({ proposals: [aProposal()] }), TODAY).proposals).toEqual([])
  })

  it('come by their nearest end, expired ones last and the latest of them first', () => {
    fc.assert(
      fc.property(fc.array(anOffset, { maxLength: 20 }), (offsets) => {
        const proposals = offsets.map((offset) => aProposal({ validUntil: at(offset) }))
        const left = todayView(sources({ proposals }), TODAY).proposals.map(({ daysLeft }) => daysLeft)
        const open = offsets.filter((offset) => offset >= 0 && offset <= 14).toSorted((a, b) => a - b)
        const expired = offsets.filter((offset) => offset < 0).toSorted((a, b) => b - a)
        expect(left).toEqual([...open, ...expired])
      }),
    )
  })
})

describe('celebrations of the week', () => {
  it('go from today through the seventh day', () => {
    const born = (on: Day) =>
      aPerson({ birthday: { day: Number(on.slice(8)), month: Number(on.slice(5, 7)) } })
    const people = [born(at(7)), born(at(8)), born(TODAY), born(at(-1))]
    const { celebrations } = todayView(sources({ people }), TODAY)
    expect(celebrations.map(({ inDays }) => inDays)).toEqual([0, 7])
  })

  it('leave out who is archived or restricted', () => {
    const birthday = { day: 23, month: 11 }
    const people = [aPerson({ birthday, restricted: true }), aPerson({ birthday, archivedOn: TODAY })]
    expect(todayView(sources({ people }), TODAY).celebrations).toEqual([])
  })
})

describe('clients that fell silent', () => {
  const silentFor = (over: Parameters<typeof aClient>[0], days: number | null) => {
    const client = aClient({ createdOn: at(-300), ...over })
    const lastDealings = new Map<ClientId, Day>(days === null ? [] : [[client.id, at(-days)]])
    return todayView(sources({ clients: [client], lastDealings }), TODAY).silent[0]
  }

  it.each([
    ['key', 30],
    ['regular', 60],
    ['prospect', 45],
    ['former', 180],
  ] as const)('are %s clients after %i days, not on the last of them', (clientClass, limit) => {
    expect(silentFor({ class: clientClass }, limit)).toBeUndefined()
    expect(silentFor({ class: clientClass }, limit + 1)).toMatchObject({ days: limit + 1, daysBeyond: 1 })
  })

  it('are never archived ones', () => {
    expect(silentFor({ class: 'key', archivedOn: TODAY }, 900)).toBeUndefined()
  })

  it('count from the day they were written down when there was no dealing', () => {
    expect(silentFor({ class: 'key', createdOn: at(-30) }, null)).toBeUndefined()
    expect(silentFor({ class: 'key', createdOn: at(-31) }, null)).toMatchObject({
      lastDealingDay: null,
      days: 31,
    })
  })

  it('come key first, then by how far they are beyond', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('key', 'regular', 'prospect', 'former'), fc.nat(300)), {
          maxLength: 25,
        }),
        (drawn) => {
          const clients = drawn.map(([clientClass]) => aClient({ class: clientClass as 'key' })) // one of four
          const lastDealings = new Map(clients.map(({ id }, index) => [id, at(-(drawn[index]?.[1] ?? 0))]))
          const { silent } = todayView(sources({ clients, lastDealings }), TODAY)
          const ranks = silent.map(({ client, daysBeyond }) => [client.class === 'key' ? 0 : 1, -daysBeyond])
          expect(ranks).toEqual(ranks.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d))
          for (const { days, daysBeyond, lastDealingDay } of silent) {
            expect(daysBeyond).toBeGreaterThan(0)
            expect(days).toBe(daysBetween(lastDealingDay ?? TODAY, TODAY))
          }
        },
      ),
    )
  })
})

describe('clients that are pushed', () => {
  const pushes = (client: Client, days: readonly number[]): TodaySources['recentContacts'] =>
    new Map([[client.id, days.map((days) => anInteraction({ kind: 'email', day: at(-days) }))]])

  it('are named with the number of contacts, and not called silent too', () => {
    const client = aClient({ class: 'key', createdOn: at(-300) })
    const view = (days: readonly number[]) =>
      todayView(sources({ clients: [client], recentContacts: pushes(client, days) }), TODAY)
    expect(view([1, 2, 3]).pushed).toEqual([{ client, unanswered: 3 }])
    expect(view([1, 2, 3]).silent).toEqual([])
    expect(view([1, 2]).pushed).toEqual([])
    expect(view([1, 2]).silent).toMatchObject([{ client }])
  })

  it('are never archived ones', () => {
    const client = aClient({ archivedOn: TODAY })
    const recentContacts = pushes(client, [1, 2, 3])
    expect(todayView(sources({ clients: [client], recentContacts }), TODAY).pushed).toEqual([])
  })
})

describe('whom to call on a clear day', () => {
  const client = aClient({ class: 'key', createdOn: at(-90) })
  const proposals = [aProposal({ validUntil: at(-2) }), aProposal({ validUntil: at(3) })]

  it('is who has a birthday, then who fell silent, then whose offer ends', () => {
    const people = [aPerson({ birthday: { day: 23, month: 11 } })]
    const all = todayView(sources({ people, clients: [client], proposals }), TODAY)
    expect(suggestionFor(all)?.reason).toBe('birthday')
    expect(suggestionFor({ ...all, celebrations: [] })?.reason).toBe('silent')
    expect(suggestionFor({ ...all, celebrations: [], silent: [] })).toMatchObject({
      reason: 'expiry',
      proposal: { daysLeft: 3 },
    })
  })

  it('is nobody when there is no reason', () => {
    expect(suggestionFor(todayView(sources(), TODAY))).toBeNull()
  })
})
