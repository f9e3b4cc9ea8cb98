import { isDealing } from '#shared/domain/interactions/interaction.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import type { Day } from '#shared/lib/days.ts'
import { db } from '../database.ts'

/**
 * The day of the last real dealing (not a note) with each person that ever took part in one, through `today`.
 * No index holds days by person, so all interactions are read once for the whole list.
 */
export async function lastContactDays(today: Day): Promise<ReadonlyMap<PersonId, Day>> {
  const last = new Map<PersonId, Day>()
  for (const interaction of await db.interactions.toArray()) {
    if (!isDealing(interaction) || interaction.day > today) continue
    for (const personId of interaction.personIds) {
      const known = last.get(personId)
      if (known === undefined || known < interaction.day) last.set(personId, interaction.day)
    }
  }
  return last
}
