import { z } from 'zod'
import { type Client, ClientSchema } from '#shared/domain/clients/client.ts'
import { DealSchema } from '#shared/domain/deals/deal.ts'
import { type Position, PositionSchema } from '#shared/domain/decisionTeam/position.ts'
import { followUpOfNextStep, NextStepSchema } from '#shared/domain/followUps/followUpRules.ts'
import { type Interaction, InteractionSchema } from '#shared/domain/interactions/interaction.ts'
import { type Person, PersonSchema } from '#shared/domain/people/person.ts'
import { type CallAttempt, CallAttemptSchema } from '#shared/domain/prospecting/callAttempt.ts'
import { ExhibitionIdSchema, type StandCard, StandCardSchema } from '#shared/domain/prospecting/exhibition.ts'
import { LetterIdSchema } from '#shared/domain/prospecting/letter.ts'
import { reasonAgainst } from '#shared/domain/prospecting/letterRules.ts'
import { ObjectionSchema } from '#shared/domain/prospecting/objection.ts'
import { PositionIdSchema } from '#shared/domain/decisionTeam/position.ts'
import { requiredLine, text } from '#shared/lib/fields.ts'
import { err, ok } from '#shared/lib/result.ts'
import type { CommandTransaction } from '#renderer/data/transaction.ts'
import { command } from './lib/command.ts'

const AttemptInputSchema = z.object(CallAttemptSchema.unwrap().shape).omit({ id: true, day: true })
const ObjectionInputSchema = z
  .object(ObjectionSchema.unwrap().shape)
  .pick({ topic: true, objection: true, answer: true, outcome: true })

/**
 * Writes down a call of today: the attempt, what stands about it in the dossier, what they held against it and, when one was
 * agreed, the follow-up or the deal that came of it. An earlier "try again" of the same list is done with. Answers the ids.
 */
export const recordCallAttempt = command(
  'callAttempt.record',
  z.object({
    attempt: AttemptInputSchema,
    /** What stands about the call in the dossier. */
    summary: text.min(1, { message: 'required' }),
    objections: z.array(ObjectionInputSchema).max(20).readonly(),
    followUp: NextStepSchema.nullable(),
    deal: z.object({ title: requiredLine }).nullable(),
  }),
  async ({ tx, today, newId }, { attempt: input, summary, objections, followUp, deal }) => {
    const { clientId, personId, callListId } = input
    await tx.clients.require(clientId)
    if (personId !== null) await tx.people.require(personId)
    if (callListId !== null) await tx.of('callList').require(callListId)
    await endEarlierTries(tx, input)

    const attempt = CallAttemptSchema.parse({ ...input, id: newId('callAttempt'), day: today })
    await tx.of('callAttempt').put(attempt)
    const interaction: Interaction = InteractionSchema.parse({
      id: newId('interaction'),
      clientId,
      personIds: personId === null ? [] : [personId],
      kind: 'call',
      day: today,
      text: summary,
      direction: 'outgoing',
      about: { kind: 'callAttempt', id: attempt.id },
    })
    await tx.interactions.put(interaction)
    for (const objection of objections) {
      const ids = { id: newId('objection'), clientId, personId, attemptId: attempt.id }
      await tx.of('objection').put(ObjectionSchema.parse({ ...objection, ...ids, day: today }))
    }
    if (followUp !== null)
      await tx.followUps.put(followUpOfNextStep(newId('followUp'), interaction, followUp))
    const dealId = deal === null ? null : newId('deal')
    if (deal !== null && dealId !== null) {
      const opened = { source: 'coldCall', stage: 'contact', openedOn: today }
      await tx.of('deal').put(DealSchema.parse({ id: dealId, clientId, title: deal.title, ...opened }))
    }
    return ok({ id: attempt.id, interactionId: interaction.id, dealId })
  },
)

/** The try has been made now, so no day waits for it any more. */
async function endEarlierTries(
  tx: CommandTransaction,
  { clientId, callListId }: Pick<CallAttempt, 'clientId' | 'callListId'>,
): Promise<void> {
  const attempts = await tx.of('callAttempt').naming('clientId', clientId)
  for (const attempt of attempts) {
    if (attempt.callListId === callListId && attempt.nextTryOn !== null)
      await tx.of('callAttempt').put({ ...attempt, nextTryOn: null })
  }
}

/** What the cards of a stand make, as `planStandCards` has planned it. */
export interface StandCardWrites {
  readonly clients: readonly Client[]
  readonly people: readonly Person[]
  readonly positions: readonly Position[]
  readonly interactions: readonly Interaction[]
  readonly cards: readonly StandCard[]
}

/** Takes over the cards of a stand: people, their companies and positions, and that they were met there. */
export const takeStandCards = command(
  'exhibition.takeCards',
  z.object({
    exhibitionId: ExhibitionIdSchema,
    clients: z.array(ClientSchema).readonly(),
    people: z.array(PersonSchema).readonly(),
    positions: z.array(PositionSchema).readonly(),
    interactions: z.array(InteractionSchema).readonly(),
    cards: z.array(StandCardSchema).readonly(),
  }),
  async ({ tx }, { exhibitionId, clients, people, positions, interactions, cards }) => {
    const exhibition = await tx.of('exhibition').require(exhibitionId)
    for (const client of clients) await tx.clients.put(client)
    for (const person of people) await tx.people.put(person)
    for (const position of positions) {
      await tx.clients.require(position.clientId)
      await tx.people.require(position.personId)
      await tx.positions.put(position)
    }
    for (const interaction of interactions) {
      await tx.clients.require(interaction.clientId)
      await tx.interactions.put(interaction)
    }
    await tx.of('exhibition').put({ ...exhibition, cards: [...exhibition.cards, ...cards] })
    return ok({ cards: cards.length })
  },
)

/**
 * Marks a letter as sent today and writes it into the dossier of each recipient, as it went to them. Refuses when it was sent
 * before, and when one of them may get no letter any more (`mayNotReceive`).
 */
export const sendLetter = command(
  'letter.send',
  z.object({
    letterId: LetterIdSchema,
    /** Who gets it, and the text that they get. */
    letters: z
      .array(z.object({ positionId: PositionIdSchema, text: text.min(1, { message: 'required' }) }))
      .min(1)
      .readonly(),
  }),
  async ({ tx, today, newId }, { letterId, letters }) => {
    const letter = await tx.of('letter').require(letterId)
    if (letter.sentOn !== null) return err('alreadySent')
    for (const { positionId, text: sent } of letters) {
      const position = await tx.positions.require(positionId)
      const person = await tx.people.require(position.personId)
      const client = await tx.clients.require(position.clientId)
      if (reasonAgainst({ person, position, client }, today) !== null) return err('mayNotReceive')
      await tx.interactions.put(
        InteractionSchema.parse({
          id: newId('interaction'),
          clientId: client.id,
          personIds: [person.id],
          kind: 'letter',
          day: today,
          text: sent,
          direction: 'outgoing',
          about: { kind: 'letter', id: letterId },
        }),
      )
    }
    await tx.of('letter').put({ ...letter, sentOn: today })
    return ok({ letters: letters.length })
  },
)
