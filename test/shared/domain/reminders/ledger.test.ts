import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dueReminders,
  latestOfEach,
  pruneLedger,
  type ReminderLedger,
  replaceSchedule,
  settle,
  splitByDelay,
} from '#shared/domain/reminders/ledger.ts'
import {
  type LeadDays,
  type Reminder,
  ReminderSchema,
  type Schedule,
} from '#shared/domain/reminders/reminder.ts'
import { anId } from '../../builders.ts'
import { localTimeOf } from '#shared/lib/localTimes.ts'
import { aReminder, aSchedule, local } from './reminderBuilders.ts'

const NOW = local('2026-11-25T09:30')

describe('what is due', () => {
  it('is what has come and is not in the ledger, the earliest first', () => {
    const [early, late, told, ahead] = [
      aReminder('2026-11-25T09:00'),
      aReminder('2026-11-25T09:30'),
      aReminder('2026-11-25T08:00'),
      aReminder('2026-11-25T09:31'),
    ]
    const schedule = aSchedule([ahead, late, told, early])
    expect(dueReminders(schedule, settle({}, [told], 'shown'), NOW)).toEqual([early, late])
  })

  it('came in time within ten minutes, and was missed beyond', () => {
    const [inTime, missed] = [aReminder('2026-11-25T09:20'), aReminder('2026-11-25T09:19')]
    expect(splitByDelay([missed, inTime], NOW)).toEqual({ onTime: [inTime], missed: [missed] })
  })
})

describe('several lead times of one proposal that come at once', () => {
  it('are told as one, the latest; everything else stays', () => {
    const proposalId = anId()
    const ofProposal = (at: string, leadDays: LeadDays): Reminder =>
      ReminderSchema.parse({
        key: `proposal|${proposalId}|${at}`,
        at,
        day: '2026-11-25',
        subject: { kind: 'proposal', proposalId, clientId: anId(), leadDays },
      })
    const three = ofProposal('2026-11-22T09:00', 3)
    const one = ofProposal('2026-11-24T09:00', 1)
    const followUp = aReminder('2026-11-24T10:00')
    const today = ofProposal('2026-11-25T09:00', 0)
    expect(latestOfEach([three, one, followUp, today])).toEqual([followUp, today])
  })
})

describe('a new schedule', () => {
  it('counts as passed what was written down after its time', () => {
    const [asked, afterwards] = [aReminder('2026-11-25T09:00'), aReminder('2026-11-25T09:10')]
    const { passed } = replaceSchedule(aSchedule([asked]), aSchedule([asked, afterwards]), {}, NOW)
    expect(passed).toEqual([afterwards])
  })

  it('passes nothing over that was written down for this very minute', () => {
    const now = aReminder('2026-11-25T09:29')
    expect(replaceSchedule(aSchedule([]), aSchedule([now]), {}, NOW).passed).toEqual([])
  })

  it('passes nothing over that the schedule before did not reach', () => {
    const beyond = aReminder('2026-11-24T09:00')
    const short = aSchedule([], '2026-09-01', '2026-11-01')
    expect(replaceSchedule(short, aSchedule([beyond]), {}, NOW).passed).toEqual([])
  })

  it('begins without a word about what came before the first start', () => {
    const past = aReminder('2026-11-25T09:00')
    expect(replaceSchedule(null, aSchedule([past]), {}, NOW).passed).toEqual([past])
  })

  it('keeps what was not told and lies before its first day', () => {
    const [untold, told, gone] = [
      aReminder('2026-11-20T09:00'),
      aReminder('2026-11-20T10:00'),
      aReminder('2026-11-24T09:00'),
    ]
    const before = aSchedule([untold, told, gone], '2026-11-01', '2027-01-01')
    const { schedule } = replaceSchedule(before, aSchedule([]), settle({}, [told], 'shown'), NOW)
    expect(schedule.reminders).toEqual([untold])
  })
})

describe('the ledger', () => {
  it('forgets what is long past and no longer scheduled', () => {
    const [old, scheduled, recent] = [
      aReminder('2026-01-01T09:00'),
      aReminder('2026-01-02T09:00'),
      aReminder('2026-11-01T09:00'),
    ]
    const ledger = settle({}, [old, scheduled, recent], 'shown')
    const pruned = pruneLedger(ledger, aSchedule([scheduled]), NOW)
    expect(Object.keys(pruned).toSorted()).toEqual([scheduled.key, recent.key].toSorted())
  })
})

// A life of Keyfolio: time passes, the laptop sleeps and travels, somebody sets the clock, things are moved.
const ZONES = ['Europe/Athens', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland'] as const
const START_MS = Date.parse('2026-10-20T06:00:00Z') // summer time ends within the weeks that follow
const MINUTE_MS = 60_000

type Step =
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'clock'; readonly minutes: number }
  | { readonly kind: 'travel'; readonly zone: string }
  | { readonly kind: 'move'; readonly index: number; readonly minutes: number }
  | { readonly kind: 'replace' | 'tick' }

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 0, max: 3000 }) }),
  fc.record({ kind: fc.constant('clock' as const), minutes: fc.integer({ min: -3000, max: 3000 }) }),
  fc.record({ kind: fc.constant('travel' as const), zone: fc.constantFrom(...ZONES) }),
  fc.record({
    kind: fc.constant('move' as const),
    index: fc.nat(4),
    minutes: fc.integer({ min: 1, max: 20_000 }),
  }),
  fc.record({ kind: fc.constantFrom('replace' as const, 'tick' as const) }),
)

/** Plays the steps and answers how often each key was told. */
function live(steps: readonly Step[], offsets: readonly number[]) {
  let nowMs = START_MS
  let zone: string = ZONES[0]
  let ledger: ReminderLedger = {}
  const told = new Map<string, number>()
  const dueAt = (minutes: number) => localTimeOf(START_MS + minutes * MINUTE_MS, ZONES[0])
  let wanted: Reminder[] = offsets.map((minutes, index) => aReminder(dueAt(minutes), `f${index}`))
  const whole = (): Schedule => aSchedule(wanted, '2026-10-01', '2027-03-01')
  let schedule: Schedule = whole()

  const tick = (): void => {
    const due = dueReminders(schedule, ledger, localTimeOf(nowMs, zone))
    for (const { key } of due) told.set(key, (told.get(key) ?? 0) + 1)
    ledger = settle(ledger, due, 'shown')
  }
  const replace = (): void => {
    const replaced = replaceSchedule(schedule, whole(), ledger, localTimeOf(nowMs, zone))
    schedule = replaced.schedule
    ledger = pruneLedger(settle(ledger, replaced.passed, 'passed'), schedule, localTimeOf(nowMs, zone))
  }
  for (const step of steps) {
    if (step.kind === 'wait' || step.kind === 'clock') nowMs += step.minutes * MINUTE_MS
    else if (step.kind === 'travel') zone = step.zone
    else if (step.kind === 'tick') tick()
    else {
      if (step.kind === 'move') {
        const at = localTimeOf(nowMs + step.minutes * MINUTE_MS, zone)
        wanted = wanted.map((one, index) => (index === step.index ? aReminder(at, `f${index}`) : one))
      }
      replace()
    }
  }
  // In the end the clock is right again, everything has come, and Keyfolio looks once more.
  nowMs = Date.parse('2027-02-20T12:00:00Z')
  tick()
  return { told, ledger, wanted }
}

describe('over any course of time, zones, clocks and changes', () => {
  it('nothing is told twice, and nothing that stands is lost', () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 5 }),
        (steps, offsets) => {
          const { told, ledger, wanted } = live(steps, offsets)
          expect([...told.values()].every((times) => times === 1)).toBe(true)
          for (const { key } of wanted) {
            // Passed over are only things that were moved to a time which a changed clock has already seen.
            const isPassed = ledger[key]?.state === 'passed'
            expect(told.get(key) ?? (isPassed ? 1 : 0)).toBe(1)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('nothing is passed over while nobody sets the clock or travels', () => {
    const calm = anyStep.filter(({ kind }) => kind !== 'clock' && kind !== 'travel')
    fc.assert(
      fc.property(
        fc.array(calm, { maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 5 }),
        (steps, offsets) => {
          const { told, wanted } = live(steps, offsets)
          expect(wanted.map(({ key }) => told.get(key))).toEqual(wanted.map(() => 1))
        },
      ),
      { numRuns: 300 },
    )
  })
})
