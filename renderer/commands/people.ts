import { z } from 'zod'
import { PositionInputSchema } from '#shared/domain/decisionTeam/position.ts'
import { archived, restored } from '#shared/domain/lifecycle.ts'
import { newPerson, type PersonId, PersonIdSchema, PersonInputSchema } from '#shared/domain/people/person.ts'
import { type PersonDeletionCounts, withoutPerson } from '#shared/domain/people/personDeletion.ts'
import { ok } from '#shared/lib/result.ts'
import { command, type CommandContext } from './lib/command.ts'

const PersonIds = z.object({ ids: z.array(PersonIdSchema).min(1).readonly() })

/** Writes a person down, with a first position when one is given. Answers both ids. */
export const createPerson = command(
  'person.create',
  z.object({ input: PersonInputSchema, position: PositionInputSchema.nullable().optional() }),
  async ({ tx, today, newId }, { input, position }) => {
    const person = newPerson(newId('person'), input, today)
    await tx.people.put(person)
    const positionId = position ? newId('position') : null
    if (position && positionId !== null) {
      await tx.clients.require(position.clientId)
      await tx.positions.put({ ...position, id: positionId, personId: person.id })
    }
    return ok({ id: person.id, positionId })
  },
)

export const updatePerson = command(
  'person.update',
  z.object({ id: PersonIdSchema, input: PersonInputSchema }),
  async ({ tx }, { id, input }) => {
    await tx.people.put({ ...(await tx.people.require(id)), ...input })
    return ok({ id })
  },
)

export const archivePeople = command('person.archive', PersonIds, async ({ tx, today }, { ids }) => {
  for (const id of ids) await tx.people.put(archived(await tx.people.require(id), today))
  return ok({ people: ids.length })
})

export const restorePeople = command('person.restore', PersonIds, async ({ tx }, { ids }) => {
  for (const id of ids) await tx.people.put(restored(await tx.people.require(id)))
  return ok({ people: ids.length })
})

/** Deletes people and their positions; what they took part in stays without them. Undo brings all of it back. */
export const deletePeople = command('person.delete', PersonIds, async ({ tx }, { ids }) => {
  let counts: PersonDeletionCounts = { people: 0, positions: 0, mentions: 0 }
  for (const id of new Set(ids)) {
    const went = await deletePerson(tx, id)
    counts = {
      people: counts.people + 1,
      positions: counts.positions + went.positions,
      mentions: counts.mentions + went.mentions,
    }
  }
  return ok(counts)
})

async function deletePerson(
  tx: CommandContext['tx'],
  id: PersonId,
): Promise<{ readonly positions: number; readonly mentions: number }> {
  await tx.people.require(id)
  const positions = await tx.positions.ofPerson(id)
  const interactions = await tx.interactions.ofPerson(id)
  const followUps = await tx.followUps.ofPerson(id)
  for (const position of positions) await tx.positions.delete(position.id)
  for (const interaction of interactions) await tx.interactions.put(withoutPerson(interaction, id))
  for (const followUp of followUps) await tx.followUps.put(withoutPerson(followUp, id))
  await tx.people.delete(id)
  return { positions: positions.length, mentions: interactions.length + followUps.length }
}
