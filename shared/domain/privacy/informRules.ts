import { Temporal } from 'temporal-polyfill'
import type { Person } from '#shared/domain/people/person.ts'
import type { Day } from '#shared/lib/days.ts'

type Card = Pick<Person, 'createdOn' | 'privacy'>

/** What is still owed to a person whose card we hold; null: nothing. */
export type PrivacyDuty = 'inform' | 'informLate' | 'review'

/**
 * The day by which a person has to know that we hold their card: within a month after it was made, or at the first
 * contact if that is earlier. A contact before the card was made asks for it at once. Null once they were informed.
 *
 * @param firstContact the first dealing with them; null: none yet
 */
export function informBy({ createdOn, privacy }: Card, firstContact: Day | null): Day | null {
  if (privacy.informedOn !== null) return null
  // A month as people count it: of 31 January the end of February.
  const inAMonth = Temporal.PlainDate.from(createdOn).add({ months: 1 }).toString() as Day // YYYY-MM-DD
  if (firstContact === null || firstContact >= inAMonth) return inAMonth
  return firstContact < createdOn ? createdOn : firstContact
}

/** The most urgent duty: to inform, late or in time; then to look whether the card is still needed. */
export function privacyDuty(card: Card, firstContact: Day | null, today: Day): PrivacyDuty | null {
  const due = informBy(card, firstContact)
  if (due !== null) return due < today ? 'informLate' : 'inform'
  const { reviewOn } = card.privacy
  return reviewOn !== null && reviewOn <= today ? 'review' : null
}
