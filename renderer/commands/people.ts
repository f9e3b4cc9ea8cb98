import { z } from 'zod'
import { PositionInputSchema } from '#shared/domain/decisionTeam/position.ts'
import { archived, restored } from '#shared/domain/lifecycle.ts'
import { newPerson, PersonIdSchema, PersonInputSchema } from '#shared/domain/people/person.ts'
import { ok } from '#shared/lib/result.ts'
import { command } from './lib/command.ts'
import { deleteAllWithBelongings } from './lib/deletion.ts'

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
export const deletePeople = command('person.delete', PersonIds, async ({ tx }, { ids }) =>
  ok(await deleteAllWithBelongings(tx, 'person', ids)),
)
