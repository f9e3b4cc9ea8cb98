import { z } from 'zod'
import { FollowUpSchema } from '#shared/domain/followUps/followUp.ts'
import { InteractionSchema } from '#shared/domain/interactions/interaction.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import {
  AFTER_SENDING_STEPS,
  afterCall,
  callAfterSending,
  INTERIM_TALK,
} from '#shared/domain/proposals/afterSendingRules.ts'
import {
  AfterSendingSchema,
  type Proposal,
  PROPOSAL_STATUSES,
  ProposalIdSchema,
  ProposalInputSchema,
  ProposalSchema,
} from '#shared/domain/proposals/proposal.ts'
import { extended, withSentDay, withStatus } from '#shared/domain/proposals/proposalRules.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { requiredLine, text } from '#shared/lib/fields.ts'
import { ok } from '#shared/lib/result.ts'
import { command, type CommandContext } from './lib/command.ts'
import { deleteAllWithBelongings } from './lib/deletion.ts'

const ids = z.array(ProposalIdSchema).min(1).readonly()

/**
 * How the follow-up is called that asks whether an offer has arrived: made when it becomes `sent`. Without a name
 * there is none.
 */
const callTitle = requiredLine.exactOptional()

/** Answers the new proposal's id. */
export const createProposal = command(
  'proposal.create',
  z.object({ input: ProposalInputSchema, callTitle }),
  async (context, { input, callTitle }) => {
    const { tx, today, newId } = context
    await tx.clients.require(input.clientId)
    const id = newId('proposal')
    await putOffer(context, null, ProposalSchema.parse({ ...withSentDay(input, today), id }), callTitle)
    return ok({ id })
  },
)

export const updateProposal = command(
  'proposal.update',
  z.object({ id: ProposalIdSchema, input: ProposalInputSchema, callTitle }),
  async (context, { id, input, callTitle }) => {
    const { tx, today } = context
    await tx.clients.require(input.clientId)
    const proposal = await tx.proposals.require(id)
    await putOffer(context, proposal, { ...proposal, ...withSentDay(input, today) }, callTitle)
    return ok({ id })
  },
)

/** Puts proposals into a status; whatever their day, any status may follow any. */
export const setProposalStatus = command(
  'proposal.setStatus',
  z.object({
    ids,
    status: z.enum(PROPOSAL_STATUSES),
    /** As `callTitle`, by proposal. */
    callTitles: z.record(z.string(), requiredLine).exactOptional(),
  }),
  async (context, { ids, status, callTitles }) => {
    const { tx, today } = context
    for (const id of ids) {
      const proposal = await tx.proposals.require(id)
      await putOffer(context, proposal, withStatus(proposal, status, today), callTitles?.[id])
    }
    return ok({ proposals: ids.length })
  },
)

/**
 * Writes down the call after sending: what happened, what was answered, and a follow-up for each question that stays
 * open. Answers how many follow-ups are open now because of it.
 */
export const recordAfterSending = command(
  'proposal.afterSending',
  z.object({
    id: ProposalIdSchema,
    answers: AfterSendingSchema,
    /** What stands about the call in the dossier. */
    summary: text.min(1, { message: 'required' }),
    personIds: z.array(PersonIdSchema).readonly(),
    titles: z.record(z.enum([...AFTER_SENDING_STEPS, INTERIM_TALK]), requiredLine),
  }),
  async ({ tx, today, newId }, { id, answers, summary, personIds, titles }) => {
    const proposal = await tx.proposals.require(id)
    const about = { kind: 'proposal', id } as const
    const open = (await tx.of('followUp').naming('about.id', id)).filter(({ doneOn }) => doneOn === null)
    const after = afterCall(proposal, answers, open, today)
    const interaction = InteractionSchema.parse({
      id: newId('interaction'),
      clientId: proposal.clientId,
      personIds,
      kind: 'call',
      day: today,
      text: summary,
      direction: 'outgoing',
      about,
    })
    await tx.proposals.put(after.proposal)
    await tx.interactions.put(interaction)
    for (const followUp of [...after.done, ...after.moved]) await tx.followUps.put(followUp)
    for (const { step, dueDay } of after.added) {
      await tx.followUps.put(
        FollowUpSchema.parse({
          id: newId('followUp'),
          clientId: proposal.clientId,
          personIds,
          title: titles[step],
          dueDay,
          interactionId: interaction.id,
          about,
          step,
        }),
      )
    }
    return ok({ interactionId: interaction.id, followUps: after.added.length + after.moved.length })
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

/** Puts an offer; when it has just been sent, with the follow-up for the call on the next working day. */
async function putOffer(
  { tx, today, newId }: CommandContext,
  before: Proposal | null,
  after: Proposal,
  callTitle: string | undefined,
): Promise<void> {
  await tx.proposals.put(after)
  const callDay = callAfterSending(before, after, today)
  if (callDay === null || callTitle === undefined) return
  const about = await tx.of('followUp').naming('about.id', after.id)
  if (about.some(({ step, doneOn }) => step === 'arrived' && doneOn === null)) return
  await tx.followUps.put(
    FollowUpSchema.parse({
      id: newId('followUp'),
      clientId: after.clientId,
      title: callTitle,
      dueDay: callDay,
      about: { kind: 'proposal', id: after.id },
      step: 'arrived',
    }),
  )
}
