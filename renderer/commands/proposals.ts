import { z } from 'zod'
import {
  PROPOSAL_STATUSES,
  ProposalIdSchema,
  ProposalInputSchema,
  ProposalSchema,
} from '#shared/domain/proposals/proposal.ts'
import { extended, withSentDay, withStatus } from '#shared/domain/proposals/proposalRules.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { text } from '#shared/lib/fields.ts'
import { ok } from '#shared/lib/result.ts'
import { command } from './lib/command.ts'
import { deleteAllWithBelongings } from './lib/deletion.ts'

const ids = z.array(ProposalIdSchema).min(1).readonly()

/** Answers the new proposal's id. */
export const createProposal = command(
  'proposal.create',
  z.object({ input: ProposalInputSchema }),
  async ({ tx, today, newId }, { input }) => {
    await tx.clients.require(input.clientId)
    const id = newId('proposal')
    await tx.proposals.put(ProposalSchema.parse({ ...withSentDay(input, today), id }))
    return ok({ id })
  },
)

export const updateProposal = command(
  'proposal.update',
  z.object({ id: ProposalIdSchema, input: ProposalInputSchema }),
  async ({ tx, today }, { id, input }) => {
    await tx.clients.require(input.clientId)
    const proposal = await tx.proposals.require(id)
    await tx.proposals.put({ ...proposal, ...withSentDay(input, today) })
    return ok({ id })
  },
)

/** Puts proposals into a status; whatever their day, any status may follow any. */
export const setProposalStatus = command(
  'proposal.setStatus',
  z.object({ ids, status: z.enum(PROPOSAL_STATUSES) }),
  async ({ tx, today }, { ids, status }) => {
    for (const id of ids) await tx.proposals.put(withStatus(await tx.proposals.require(id), status, today))
    return ok({ proposals: ids.length })
  },
)

export const extendProposal = command(
  'proposal.extend',
  z.object({ id: ProposalIdSchema, validUntil: DaySchema, validityReason: text }),
  async ({ tx, today }, { id, validUntil, validityReason }) => {
    const later = extended(await tx.proposals.require(id), validUntil, validityReason, today)
    if (later.ok) await tx.proposals.put(later.value)
    return later
  },
)

export const deleteProposals = command('proposal.delete', z.object({ ids }), async ({ tx }, { ids }) =>
  ok(await deleteAllWithBelongings(tx, 'proposal', ids)),
)
