import { addDays, type Day, daysBetween } from '#shared/lib/days.ts'
import type { Feedback } from './feedback.ts'
import type { Review } from './review.ts'

/** So many days without anybody asking how it goes are too many. */
const ASK_EVERY_DAYS = 180
/** What was said longer ago than this says little about today. */
const SPEAKS_FOR_DAYS = 365

/** How satisfied a client is: the mean of the ratings of the last year, 1 … 5; null when none was given. */
export function satisfaction(reviews: readonly Review[], today: Day): number | null {
  const since = addDays(today, -SPEAKS_FOR_DAYS)
  const ratings = reviews.flatMap(({ day, rating }) =>
    day > since && day <= today && rating !== null ? [rating] : [],
  )
  return ratings.length === 0 ? null : ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length
}

/** True when it is time to ask again: neither a review nor feedback that we asked for within half a year. */
export function isTimeToAsk(
  reviews: readonly Pick<Review, 'day'>[],
  feedback: readonly Pick<Feedback, 'day' | 'isAsked'>[],
  today: Day,
): boolean {
  const asked = [...reviews, ...feedback.filter(({ isAsked }) => isAsked)].map(({ day }) => day)
  return asked.every((day) => daysBetween(day, today) > ASK_EVERY_DAYS)
}
