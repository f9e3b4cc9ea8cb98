import type { PartialDate } from '#shared/domain/people/partialDate.ts'
import type { Person } from '#shared/domain/people/person.ts'
import type { Day } from '#shared/lib/days.ts'
import { type LeapDayPolicy, type NextBirthday, nextBirthday } from './birthday.ts'

/** What people celebrate: the day they were born, the day of their name, a day of their own. */
export const CELEBRATION_KINDS = ['birthday', 'nameDay', 'occasion'] as const
export type CelebrationKind = (typeof CELEBRATION_KINDS)[number]

/** A person and a celebration that comes; of an occasion `turns` is the number of years, of a name day null. */
export interface Celebration<Who extends Celebrant = Person> extends NextBirthday {
  readonly kind: CelebrationKind
  /** What an occasion is called; empty for the other kinds. */
  readonly label: string
  readonly person: Who
}

export type Celebrant = Pick<
  Person,
  'id' | 'birthday' | 'nameDay' | 'occasions' | 'archivedOn' | 'restricted'
>

/** Every known celebration of a person when it comes next, today included; days that are not known give none. */
export function celebrationsOf<Who extends Celebrant>(
  person: Who,
  today: Day,
  leapDayPolicy: LeapDayPolicy = 'feb28',
): readonly Celebration<Who>[] {
  const next = (kind: CelebrationKind, date: PartialDate | null, label = ''): Celebration<Who> | null => {
    const found = nextBirthday(date, today, leapDayPolicy)
    return found && { ...found, turns: kind === 'nameDay' ? null : found.turns, kind, label, person }
  }
  return [
    next('birthday', person.birthday),
    next('nameDay', person.nameDay),
    ...person.occasions.map(({ date, label }) => next('occasion', date, label)),
  ].filter((celebration) => celebration !== null)
}

/**
 * Celebrations from today through `days` days ahead, soonest first, of one day birthdays first. Archived and
 * restricted people are left out in silence.
 */
export function celebrationsWithin<Who extends Celebrant>(
  people: readonly Who[],
  today: Day,
  days: number,
  leapDayPolicy: LeapDayPolicy = 'feb28',
): readonly Celebration<Who>[] {
  return people
    .filter((person) => person.archivedOn === null && !person.restricted)
    .flatMap((person) => celebrationsOf(person, today, leapDayPolicy))
    .filter(({ inDays }) => inDays <= days)
    .sort(
      (one, other) =>
        one.inDays - other.inDays ||
        CELEBRATION_KINDS.indexOf(one.kind) - CELEBRATION_KINDS.indexOf(other.kind) ||
        (one.person.id < other.person.id ? -1 : 1),
    )
}
