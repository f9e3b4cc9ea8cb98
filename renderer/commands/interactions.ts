import { z } from 'zod'
import { followUpOfNextStep, NextStepSchema } from '#shared/domain/followUps/followUpRules.ts'
import {
  InteractionIdSchema,
  InteractionInputSchema,
  InteractionSchema,
} from '#shared/domain/interactions/interaction.ts'
import { ok } from '#shared/lib/result.ts'
import { command } from './lib/command.ts'
import { deleteWithBelongings } from './lib/deletion.ts'

/** Writes down what happened and, when a next step was agreed, the follow-up for it. Answers both ids. */
export const createInteraction = command(
  'interaction.create',
  z.object({ input: InteractionInputSchema, nextStep: NextStepSchema.nullable().optional() }),
  async ({ tx, newId }, { input, nextStep }) => {
    await tx.clients.require(input.clientId)
    const interaction = InteractionSchema.parse({ ...input, id: newId('interaction') })
    await tx.interactions.put(interaction)
    const followUp = nextStep ? followUpOfNextStep(newId('followUp'), interaction, nextStep) : null
    if (followUp) await tx.followUps.put(followUp)
    return ok({ id: interaction.id, followUpId: followUp?.id ?? null })
  },
)

export const updateInteraction = command(
  'interaction.update',
  z.object({ id: InteractionIdSchema, input: InteractionInputSchema }),
  async ({ tx }, { id, input }) => {
    const interaction = await tx.interactions.require(id)
    await tx.clients.require(input.clientId)
    await tx.interactions.put({ ...interaction, ...input })
    return ok({ id })
  },
)

/** Deletes an entry of the timeline; a follow-up that came from it stays, without knowing its origin. */
export const deleteInteraction = command(
  'interaction.delete',
  z.object({ id: InteractionIdSchema }),
  async ({ tx }, { id }) => ok(await deleteWithBelongings(tx, 'interaction', id)),
)
