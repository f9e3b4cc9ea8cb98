import { z } from 'zod'
import { leavePosition } from '#shared/domain/decisionTeam/leavePosition.ts'
import { PositionIdSchema, PositionInputSchema } from '#shared/domain/decisionTeam/position.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { ok } from '#shared/lib/result.ts'
import { command } from './lib/command.ts'
import { deleteWithBelongings } from './lib/deletion.ts'

/** Answers the new position's id. */
export const createPosition = command(
  'position.create',
  z.object({ personId: PersonIdSchema, input: PositionInputSchema }),
  async ({ tx, newId }, { personId, input }) => {
    await tx.people.require(personId)
    await tx.clients.require(input.clientId)
    const id = newId('position')
    await tx.positions.put({ ...input, id, personId })
    return ok({ id })
  },
)

export const updatePosition = command(
  'position.update',
  z.object({ id: PositionIdSchema, input: PositionInputSchema }),
  async ({ tx }, { id, input }) => {
    const position = await tx.positions.require(id)
    await tx.clients.require(input.clientId)
    await tx.positions.put({ ...position, ...input })
    return ok({ id })
  },
)

/** The person left on `toDay`; the position stays as history. */
export const leavePositionCommand = command(
  'position.leave',
  z.object({ id: PositionIdSchema, toDay: DaySchema }),
  async ({ tx }, { id, toDay }) => {
    const left = leavePosition(await tx.positions.require(id), toDay)
    if (left.ok) await tx.positions.put(left.value)
    return left
  },
)

export const deletePosition = command(
  'position.delete',
  z.object({ id: PositionIdSchema }),
  async ({ tx }, { id }) => {
    return ok(await deleteWithBelongings(tx, 'position', id))
  },
)
