import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROPOSAL_STATUSES } from '#shared/domain/proposals/proposal.ts'
import { LEAD_DAYS, type Reminder } from '#shared/domain/reminders/reminder.ts'
import { ReminderPreferencesSchema } from '#shared/domain/reminders/reminderPreferences.ts'
import { reminderSchedule as inSlices } from '#shared/domain/reminders/reminderSchedule.ts'
import { addDays, day, daysBetween } from '#shared/lib/days.ts'
import { atOnce } from '#shared/lib/slices.ts'
import { aFollowUp, anId, aPerson, aProposal } from '../../builders.ts'

const reminderSchedule = (...sources: Parameters<typeof inSlices>): readonly Reminder[] =>
  atOnce(inSlices(...sources))

const TODAY = day('2026-11-25')
const RANGE = { from: TODAY, through: addDays(TODAY, 60) }
const PREFERENCES = ReminderPreferencesSchema.parse({})
const NOTHING = { proposals: [], people: [], followUps: [], agenda: [] }

const anEntry = (over = {}) => ({
  kind: 'promise' as const,
  id: anId(),
  clientId: null,
  day: addDays(TODAY, 2),
  reason: 'promiseDue' as const,
  ...over,
})

describe('the expiry of a proposal', () => {
  it('is told 14, 7, 3 and 1 days before and on the last day, at the chosen hour', () => {
    const validUntil = addDays(TODAY, 20)
    const proposals = [aProposal({ validUntil })]
    const schedule = reminderSchedule({ ...NOTHING, proposals }, { ...PREFERENCES, hour: 8 }, RANGE)
    expect(schedule.map(({ at }) => at)).toEqual([
      '2026-12-01T08:00',
      '2026-12-08T08:00',
      '2026-12-12T08:00',
      '2026-12-14T08:00',
      '2026-12-15T08:00',
    ])
    expect(schedule.every((reminder) => reminder.day === validUntil)).toBe(true)
  })

  it.each(PROPOSAL_STATUSES)('of status %s is told only while an answer is awaited', (status) => {
    const proposals = [aProposal({ status, validUntil: addDays(TODAY, 3) })]
    const told = reminderSchedule({ ...NOTHING, proposals }, PREFERENCES, RANGE).length > 0
    expect(told).toBe(['sent', 'received', 'inTalks'].includes(status))
  })

  it('is told only on the chosen days, and never without a last day', () => {
    const proposals = [aProposal({ validUntil: addDays(TODAY, 20) }), aProposal({ validUntil: null })]
    const schedule = reminderSchedule({ ...NOTHING, proposals }, { ...PREFERENCES, leadDays: [7, 0] }, RANGE)
    expect(schedule.map(({ at }) => at.slice(0, 10))).toEqual(['2026-12-08', '2026-12-15'])
  })

  it('has other keys once it was extended', () => {
    const proposal = aProposal({ validUntil: addDays(TODAY, 3) })
    const keysOf = (validUntil = proposal.validUntil) =>
      reminderSchedule({ ...NOTHING, proposals: [{ ...proposal, validUntil }] }, PREFERENCES, RANGE).map(
        ({ key }) => key,
      )
    const before = new Set(keysOf())
    expect(keysOf(addDays(TODAY, 40)).filter((key) => before.has(key))).toEqual([])
    expect(keysOf()).toEqual([...before])
  })
})

describe('a birthday', () => {
  const bornOn = (month: number, dayOfMonth: number, over = {}) =>
    aPerson({ birthday: { day: dayOfMonth, month, year: 1976 }, ...over })

  it('is told on the day, with the age', () => {
    const schedule = reminderSchedule({ ...NOTHING, people: [bornOn(12, 6)] }, PREFERENCES, RANGE)
    expect(schedule).toMatchObject([{ at: '2026-12-06T09:00', subject: { kind: 'birthday', turns: 50 } }])
  })

  it('is joined by the name day and by occasions, two of one day in one breath', () => {
    const on = (dayOfMonth: number) => ({
      id: anId(),
      label: 'Επέτειος',
      date: { day: dayOfMonth, month: 12 },
    })
    const person = aPerson({ nameDay: { day: 6, month: 12 }, occasions: [on(7), on(7)] })
    const told = reminderSchedule({ ...NOTHING, people: [person] }, PREFERENCES, RANGE)
    expect(
      told.map(({ day: about, subject }) => [about, 'celebration' in subject && subject.celebration]),
    ).toEqual([
      ['2026-12-06', 'nameDay'],
      ['2026-12-07', 'occasion'],
    ])
    const silent = { ...person, restricted: true }
    expect(reminderSchedule({ ...NOTHING, people: [silent] }, PREFERENCES, RANGE)).toEqual([])
  })

  it('of 29 February follows the policy in common years', () => {
    const range = { from: day('2027-02-01'), through: day('2027-03-31') }
    const told = (policy: 'feb28' | 'mar1') =>
      reminderSchedule({ ...NOTHING, people: [bornOn(2, 29)] }, PREFERENCES, range, policy)[0]?.at
    expect(told('feb28')).toBe('2027-02-28T09:00')
    expect(told('mar1')).toBe('2027-03-01T09:00')
  })

  it('of archived or restricted people, or without day or month, is not told', () => {
    const people = [
      bornOn(12, 6, { archivedOn: TODAY }),
      bornOn(12, 6, { restricted: true }),
      aPerson({ birthday: { month: 12 } }),
      aPerson({ birthday: null }),
    ]
    expect(reminderSchedule({ ...NOTHING, people }, PREFERENCES, RANGE)).toEqual([])
  })

  it('comes every year of a long range, once each', () => {
    const range = { from: TODAY, through: addDays(TODAY, 4 * 366) }
    const schedule = reminderSchedule({ ...NOTHING, people: [bornOn(2, 29)] }, PREFERENCES, range)
    expect(schedule.map(({ day: on }) => on)).toEqual([
      '2027-02-28',
      '2028-02-29',
      '2029-02-28',
      '2030-02-28',
    ])
  })
})

describe('a follow-up', () => {
  it('with a time is told at that time, without one at the chosen hour', () => {
    const followUps = [
      aFollowUp({ dueDay: TODAY, dueTime: '16:45' }),
      aFollowUp({ dueDay: TODAY }),
      aFollowUp({ dueDay: TODAY, doneOn: TODAY }),
    ]
    const schedule = reminderSchedule({ ...NOTHING, followUps }, PREFERENCES, RANGE)
    expect(schedule.map(({ at }) => at)).toEqual(['2026-11-25T09:00', '2026-11-25T16:45'])
  })

  it('that was moved has another key; choosing another hour keeps it', () => {
    const followUp = aFollowUp({ dueDay: TODAY })
    const keyOf = (moved: object, hour = 9) =>
      reminderSchedule(
        { ...NOTHING, followUps: [{ ...followUp, ...moved }] },
        { ...PREFERENCES, hour },
        RANGE,
      )[0]?.key
    expect(keyOf({ dueDay: addDays(TODAY, 1) })).not.toBe(keyOf({}))
    expect(keyOf({ dueTime: '10:00' })).not.toBe(keyOf({ dueTime: '15:00' }))
    expect(keyOf({}, 17)).toBe(keyOf({}, 9))
  })
})

describe('the schedule', () => {
  it('holds nothing when reminding is switched off, and leaves out what is not wanted', () => {
    const records = {
      proposals: [aProposal({ validUntil: addDays(TODAY, 3) })],
      people: [aPerson({ birthday: { day: 6, month: 12 } })],
      followUps: [aFollowUp({ dueDay: TODAY })],
      agenda: [anEntry()],
    }
    expect(reminderSchedule(records, { ...PREFERENCES, isOn: false }, RANGE)).toEqual([])
    const only = { ...PREFERENCES, birthdays: false, followUps: false, leadDays: [] }
    expect(reminderSchedule(records, only, RANGE)).toEqual([])
  })

  it('has each key once, lies in its range and is in order, whatever the records', () => {
    const plan = anId() // of one record: some of its days may be the same
    const anyDay = fc.integer({ min: -90, max: 90 }).map((days) => addDays(TODAY, days))
    fc.assert(
      fc.property(
        fc.array(anyDay, { maxLength: 8 }),
        fc.array(anyDay, { maxLength: 8 }),
        fc.integer({ min: 0, max: 23 }),
        (expiries, dueDays, hour) => {
          const records = {
            proposals: expiries.map((validUntil) => aProposal({ validUntil })),
            people: [],
            followUps: dueDays.map((dueDay) => aFollowUp({ dueDay })),
            agenda: dueDays.map((due) => anEntry({ day: due, id: plan })),
          }
          const schedule = reminderSchedule(records, { ...PREFERENCES, hour }, RANGE)
          expect(new Set(schedule.map(({ key }) => key)).size).toBe(schedule.length)
          expect(schedule.map(({ at }) => at)).toEqual(schedule.map(({ at }) => at).toSorted())
          const within = (on: string) => on >= RANGE.from && on <= RANGE.through
          expect(schedule.every(({ at }) => within(at.slice(0, 10)))).toBe(true)
          const expected = expiries.flatMap((last) =>
            LEAD_DAYS.filter((days) => within(addDays(last, -days))),
          )
          expect(schedule.filter(({ subject }) => subject.kind === 'proposal')).toHaveLength(expected.length)
          expect(daysBetween(RANGE.from, RANGE.through)).toBe(60)
        },
      ),
    )
  })
})

describe('a record of the trade', () => {
  it('is told on its day at the chosen hour, with what it is and why', () => {
    const agenda = [anEntry(), anEntry({ day: addDays(TODAY, 90) })]
    expect(reminderSchedule({ ...NOTHING, agenda }, PREFERENCES, RANGE)).toMatchObject([
      { at: '2026-11-27T09:00', subject: { kind: 'trade', record: 'promise', reason: 'promiseDue' } },
    ])
  })

  it('with two things on one day is told once, and not at all when follow-ups are not', () => {
    const id = anId()
    const agenda = [anEntry({ id }), anEntry({ id })]
    expect(reminderSchedule({ ...NOTHING, agenda }, PREFERENCES, RANGE)).toHaveLength(1)
    expect(reminderSchedule({ ...NOTHING, agenda }, { ...PREFERENCES, followUps: false }, RANGE)).toEqual([])
  })
})
