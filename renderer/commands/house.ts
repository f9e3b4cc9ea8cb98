import { z } from 'zod'
import { ProductQuestionIdSchema } from '#shared/domain/house/productQuestion.ts'
import { answerQuestion, passQuestion, tellAnswer } from '#shared/domain/house/productQuestionRules.ts'
import { SpecialistIdSchema } from '#shared/domain/house/specialist.ts'
import { InteractionSchema } from '#shared/domain/interactions/interaction.ts'
import { text } from '#shared/lib/fields.ts'
import { ok } from '#shared/lib/result.ts'
import { command } from './lib/command.ts'

/** Passes a product question to a specialist, today. Errors: `alreadyAnswered`. */
export const passProductQuestion = command(
  'productQuestion.pass',
  z.object({ id: ProductQuestionIdSchema, specialistId: SpecialistIdSchema }),
  async ({ tx, today }, { id, specialistId }) => {
    await tx.of('specialist').require(specialistId)
    const passed = passQuestion(await tx.of('productQuestion').require(id), specialistId, today)
    if (passed.ok) await tx.of('productQuestion').put(passed.value)
    return passed
  },
)

/** Takes down what the specialist answered, letter by letter. Errors: `noAnswer`, `alreadyTold`. */
export const answerProductQuestion = command(
  'productQuestion.answer',
  z.object({ id: ProductQuestionIdSchema, words: text }),
  async ({ tx, today }, { id, words }) => {
    const answered = answerQuestion(await tx.of('productQuestion').require(id), words, today)
    if (answered.ok) await tx.of('productQuestion').put(answered.value)
    return answered
  },
)

/** How an answer may reach the client. */
export const TELLING_WAYS = ['call', 'email'] as const
export type TellingWay = (typeof TELLING_WAYS)[number]

/**
 * Marks the answer as told today, and writes it into the dossier as it was told: the specialist's own words, no others.
 * Answers the id of the entry. Errors: `noAnswer`, `alreadyTold`, `wordsChanged`.
 */
export const tellProductAnswer = command(
  'productQuestion.tell',
  z.object({
    id: ProductQuestionIdSchema,
    /** What was on screen. */
    words: z.string(),
    way: z.enum(TELLING_WAYS),
  }),
  async ({ tx, today, newId }, { id, words, way }) => {
    const told = tellAnswer(await tx.of('productQuestion').require(id), words, today)
    if (!told.ok) return told
    const { clientId, personId, answer } = told.value
    const interaction = InteractionSchema.parse({
      id: newId('interaction'),
      clientId,
      personIds: personId === null ? [] : [personId],
      kind: way,
      day: today,
      text: answer,
      direction: 'outgoing',
      about: { kind: 'productQuestion', id },
    })
    await tx.of('productQuestion').put(told.value)
    await tx.interactions.put(interaction)
    return ok({ interactionId: interaction.id })
  },
)
