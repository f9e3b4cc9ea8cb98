import type { PartialDate } from '#shared/domain/people/partialDate.ts'
import { addDays, type Day } from '#shared/lib/days.ts'
import type { PersonPlot } from './types.ts'

/** A birthday as it is stored; one that is always near is worked out from today. */
export function celebratedAt(birthday: NonNullable<PersonPlot['birthday']>, today: Day): PartialDate {
  if (!('inDays' in birthday)) return birthday
  const next = addDays(today, birthday.inDays)
  const [year, month, day] = [Number(next.slice(0, 4)), Number(next.slice(5, 7)), Number(next.slice(8))]
  // 29 February of a common year does not exist, so that birthday has to do without its year.
  return month === 2 && day === 29 ? { day, month } : { day, month, year: year - birthday.age }
}
