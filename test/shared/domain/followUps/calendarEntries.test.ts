import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agendaEntries } from '#shared/domain/agenda/agendaEntry.ts'
import { nextBirthday } from '#shared/domain/celebrations/birthday.ts'
import { calendarEntries, type CalendarEntry } from '#shared/domain/followUps/calendarEntries.ts'
import { PROPOSAL_STATUSES } from '#shared/domain/proposals/proposal.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aFollowUp, aPerson, aProposal, aRecord } from '#test/shared/builders.ts'

const TODAY = day('2026-11-25')
const NOVEMBER = { from: day('2026-11-01'), to: day('2026-11-30') }
const NOTHING = { followUps: [], people: [], proposals: [], agenda: [] }

const titles = (entries: readonly CalendarEntry[]): readonly string[] =>
  entries.map((entry) => {
    switch (entry.kind) {
      case 'followUp':
        return entry.followUp.title
      case 'birthday':
        return entry.celebration.person.givenName
      case 'expiry':
        return entry.proposal.title
      case 'trade':
        return entry.entry.reason
    }
  })

describe('calendarEntries', () => {
  it('shows the days of open records of the trade between expiries and follow-ups, late ones as such', () => {
    const due = (dueOn: string) =>
      agendaEntries('promise', aRecord('promise', { what: 'Κατάλογος', madeOn: '2026-11-01', dueOn }))
    const records = {
      followUps: [aFollowUp({ title: 'call', dueDay: TODAY })],
      people: [],
      proposals: [aProposal({ title: 'offer', status: 'sent', validUntil: TODAY })],
      agenda: [...due(TODAY), ...due('2026-11-24'), ...due('2026-12-01')],
    }
    const entries = calendarEntries(NOVEMBER, records, TODAY)
    expect(titles(entries)).toEqual(['promiseDue', 'offer', 'promiseDue', 'call'])
    expect(entries.map((entry) => entry.kind === 'trade' && entry.isLate)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('says of each follow-up whether it is open, overdue or done', () => {
    const followUps = [
      aFollowUp({ title: 'done', dueDay: addDays(TODAY, -2), doneOn: TODAY }),
      aFollowUp({ title: 'overdue', dueDay: addDays(TODAY, -1) }),
      aFollowUp({ title: 'today', dueDay: TODAY }),
    ]
    const entries = calendarEntries(NOVEMBER, { ...NOTHING, followUps }, TODAY)
    expect(entries).toMatchObject([
      { kind: 'followUp', day: '2026-11-23', state: 'done' },
      { kind: 'followUp', day: '2026-11-24', state: 'overdue' },
      { kind: 'followUp', day: TODAY, state: 'open' },
    ])
  })

  it('puts celebrations and expiries before what is to be done, by time, and what is done last', () => {
    const entries = calendarEntries(
      NOVEMBER,
      {
        followUps: [
          aFollowUp({ title: 'was done', dueDay: TODAY, doneOn: TODAY }),
          aFollowUp({ title: 'at noon', dueDay: TODAY, dueTime: '12:00' }),
          aFollowUp({ title: 'at nine', dueDay: TODAY, dueTime: '09:00' }),
          aFollowUp({ title: 'some time', dueDay: TODAY }),
        ],
        people: [aPerson({ givenName: 'Κατερίνα', birthday: { day: 25, month: 11 } })],
        proposals: [aProposal({ title: 'offer', validUntil: TODAY })],
        agenda: [],
      },
      TODAY,
    )
    expect(titles(entries)).toEqual(['Κατερίνα', 'offer', 'some time', 'at nine', 'at noon', 'was done'])
  })

  it('shows expiries only while an answer is awaited, and marks them from the day after', () => {
    const proposals = PROPOSAL_STATUSES.map((status) =>
      aProposal({ title: status, status, validUntil: TODAY }),
    )
    const through = calendarEntries(NOVEMBER, { ...NOTHING, proposals }, TODAY)
    expect(titles(through).toSorted()).toEqual(['inTalks', 'received', 'sent'])
    expect(through.every((entry) => entry.kind === 'expiry' && !entry.isExpired)).toBe(true)
    const after = calendarEntries(NOVEMBER, { ...NOTHING, proposals }, addDays(TODAY, 1))
    expect(after.every((entry) => entry.kind === 'expiry' && entry.isExpired)).toBe(true)
  })

  it('shows a birthday in whatever year is looked at, with the age of that year', () => {
    const people = [aPerson({ birthday: { day: 3, month: 2, year: 1980 } })]
    const february = { from: day('2031-02-01'), to: day('2031-02-28') }
    expect(calendarEntries(february, { ...NOTHING, people }, TODAY)).toMatchObject([
      { kind: 'birthday', day: '2031-02-03', celebration: { turns: 51 } },
    ])
    expect(calendarEntries(NOVEMBER, { ...NOTHING, people }, TODAY)).toEqual([])
  })

  it('shows 29 February on 28 February in common years, and nobody archived or restricted', () => {
    const leapDay = { day: 29, month: 2 }
    const people = [
      aPerson({ birthday: leapDay }),
      aPerson({ birthday: leapDay, archivedOn: TODAY }),
      aPerson({ birthday: leapDay, restricted: true }),
    ]
    const days = (from: string, to: string): readonly string[] =>
      calendarEntries({ from: day(from), to: day(to) }, { ...NOTHING, people }, TODAY).map(
        (entry) => entry.day,
      )
    expect(days('2027-02-01', '2027-03-31')).toEqual(['2027-02-28'])
    expect(days('2028-02-01', '2028-03-31')).toEqual(['2028-02-29'])
  })

  it('misses no birthday, also where the range goes into another year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.nat(45), fc.nat(400), (start, length, offset) => {
        const from = addDays(day('2000-01-01'), start)
        const born = addDays(from, offset)
        const birthday = { month: Number(born.slice(5, 7)), day: Number(born.slice(8)) }
        const range = { from, to: addDays(from, length) }
        const shown = calendarEntries(range, { ...NOTHING, people: [aPerson({ birthday })] }, TODAY)
        const next = nextBirthday(birthday, from)
        expect(shown.map((entry) => entry.day)).toEqual(
          next !== null && next.day <= range.to ? [next.day] : [],
        )
      }),
    )
  })

  it('shows exactly what is due inside the range, its ends included', () => {
    const offsets = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 20 })
    fc.assert(
      fc.property(offsets, fc.nat(45), (due, length) => {
        const range = { from: TODAY, to: addDays(TODAY, length) }
        const followUps = due.map((offset) => aFollowUp({ dueDay: addDays(TODAY, offset) }))
        const entries = calendarEntries(range, { ...NOTHING, followUps }, TODAY)
        expect(entries.map((entry) => entry.day)).toEqual(
          due
            .filter((offset) => offset >= 0 && offset <= length)
            .map((offset) => addDays(TODAY, offset))
            .toSorted(),
        )
      }),
    )
  })
})
