import { z } from 'zod'
import type { CommandTransaction } from '#renderer/data/transaction.ts'
import {
  completeFollowUp,
  type FollowUp,
  FollowUpIdSchema,
  FollowUpInputSchema,
  FollowUpSchema,
} from '#shared/domain/followUps/followUp.ts'
import { moveFollowUp, reopenFollowUp, updateFollowUp } from '#shared/domain/followUps/followUpRules.ts'
import { SNOOZE_CHOICES, snoozeFollowUp } from '#shared/domain/followUps/snooze.ts'
import { isTenderStep, withStep } from '#shared/domain/tenders/backPlanRules.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { ok } from '#shared/lib/result.ts'
import { command } from './lib/command.ts'

const OneFollowUp = z.object({ id: FollowUpIdSchema })

/** Answers the new follow-up's id. */
export const createFollowUp = command(
  'followUp.create',
  z.object({ input: FollowUpInputSchema }),
  async ({ tx, newId }, { input }) => {
    if (input.clientId !== null) await tx.clients.require(input.clientId)
    const id = newId('followUp')
    await tx.followUps.put(FollowUpSchema.parse({ ...input, id, doneOn: null }))
    return ok({ id })
  },
)

/** Errors: `notFound` when the follow-up or its client is gone. */
export const updateFollowUpCommand = command(
  'followUp.update',
  z.object({ id: FollowUpIdSchema, input: FollowUpInputSchema, isDone: z.boolean() }),
  async ({ tx, today }, { id, input, isDone }) => {
    if (input.clientId !== null) await tx.clients.require(input.clientId)
    await tx.followUps.put(updateFollowUp(await tx.followUps.require(id), input, isDone, today))
    return ok({ id })
  },
)

export const completeFollowUpCommand = command(
  'followUp.complete',
  OneFollowUp,
  async ({ tx, today }, { id }) => {
    const done = completeFollowUp(await tx.followUps.require(id), today)
    if (done.ok) {
      await tx.followUps.put(done.value)
      await tickTender(tx, done.value)
    }
    return done
  },
)

export const reopenFollowUpCommand = command('followUp.reopen', OneFollowUp, async ({ tx }, { id }) => {
  const open = reopenFollowUp(await tx.followUps.require(id))
  if (open.ok) {
    await tx.followUps.put(open.value)
    await tickTender(tx, open.value)
  }
  return open
})

export const moveFollowUpCommand = command(
  'followUp.move',
  z.object({ id: FollowUpIdSchema, dueDay: DaySchema }),
  async ({ tx }, { id, dueDay }) => {
    const moved = moveFollowUp(await tx.followUps.require(id), dueDay)
    if (moved.ok) await tx.followUps.put(moved.value)
    return moved
  },
)

export const snoozeFollowUpCommand = command(
  'followUp.snooze',
  z.object({ id: FollowUpIdSchema, choice: z.enum(SNOOZE_CHOICES) }),
  async ({ tx, today }, { id, choice }) => {
    const snoozed = snoozeFollowUp(await tx.followUps.require(id), choice, today)
    if (snoozed.ok) await tx.followUps.put(snoozed.value)
    return snoozed
  },
)

export const deleteFollowUp = command('followUp.delete', OneFollowUp, async ({ tx }, { id }) => {
  await tx.followUps.require(id)
  await tx.followUps.delete(id)
  return ok({ id })
})

/** A follow-up that is a step of a tender's preparation ticks that step, or opens it again. */
async function tickTender(tx: CommandTransaction, { about, step, doneOn }: FollowUp): Promise<void> {
  if (about?.kind !== 'tender' || !isTenderStep(step)) return
  const tender = await tx.of('tender').get(about.id)
  if (tender !== null) await tx.of('tender').put(withStep(tender, step, doneOn !== null))
}
