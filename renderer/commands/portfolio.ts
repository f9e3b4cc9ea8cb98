import { z } from 'zod'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { CompetitorIdSchema } from '#shared/domain/market/competitor.ts'
import { AccountPlanIdSchema, AccountPlanSchema } from '#shared/domain/portfolio/accountPlan.ts'
import { planFor, withActionTicked } from '#shared/domain/portfolio/accountPlanRules.ts'
import { OfferingIdSchema } from '#shared/domain/portfolio/offering.ts'
import { TRADE_SETTINGS_ID, TradeSettingsSchema } from '#shared/domain/portfolio/tradeSettings.ts'
import { WHITESPACE_STATES } from '#shared/domain/portfolio/whitespaceCell.ts'
import { cellAt } from '#shared/domain/portfolio/whitespaceRules.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { line, text } from '#shared/lib/fields.ts'
import { IdSchema } from '#shared/lib/ids.ts'
import { err, ok } from '#shared/lib/result.ts'
import { command } from './lib/command.ts'

/** Fills in one field of the whitespace; there is one cell for each unit and offering. */
export const setWhitespace = command(
  'whitespaceCell.set',
  z.object({
    clientId: ClientIdSchema,
    offeringId: OfferingIdSchema,
    state: z.enum(WHITESPACE_STATES),
    /** Only where a competitor serves them. */
    competitorId: CompetitorIdSchema.nullable(),
    note: line,
  }),
  async ({ tx, newId }, input) => {
    await tx.clients.require(input.clientId)
    await tx.of('offering').require(input.offeringId)
    const competitorId = input.state === 'competitor' ? input.competitorId : null
    if (competitorId !== null) await tx.of('competitor').require(competitorId)
    const cells = tx.of('whitespaceCell')
    const known = cellAt(await cells.naming('clientId', input.clientId), input.clientId, input.offeringId)
    const id = known?.id ?? newId('whitespaceCell')
    await cells.put({ ...input, competitorId, id })
    return ok({ id })
  },
)

/** Sets how this house counts; there is one such record, whether it is there yet or not. */
export const setTradeSettings = command(
  'tradeSettings.set',
  TradeSettingsSchema.unwrap().omit({ id: true }),
  async ({ tx }, settings) => {
    await tx.of('tradeSettings').put({ ...settings, id: TRADE_SETTINGS_ID })
    return ok({ id: TRADE_SETTINGS_ID })
  },
)

/** Begins the plan of a client for a year. Errors: `planExists`. */
export const startPlan = command(
  'accountPlan.start',
  z.object({
    clientId: ClientIdSchema,
    year: AccountPlanSchema.unwrap().shape.year,
    reviewOn: DaySchema.nullable(),
  }),
  async ({ tx, newId }, { clientId, year, reviewOn }) => {
    await tx.clients.require(clientId)
    const plans = tx.of('accountPlan')
    if (planFor(await plans.naming('clientId', clientId), clientId, year) !== null) return err('planExists')
    const plan = AccountPlanSchema.parse({ id: newId('accountPlan'), clientId, year, reviewOn })
    await plans.put(plan)
    return ok({ id: plan.id })
  },
)

/** Ticks an action of a plan today, or opens it again. */
export const tickPlanAction = command(
  'accountPlan.tick',
  z.object({ id: AccountPlanIdSchema, actionId: IdSchema }),
  async ({ tx, today }, { id, actionId }) => {
    const plan = await tx.of('accountPlan').require(id)
    await tx.of('accountPlan').put({ ...plan, actions: withActionTicked(plan.actions, actionId, today) })
    return ok({ id })
  },
)

/** Says how far an objective of a plan has come, in percent. */
export const setObjectiveReached = command(
  'accountPlan.reach',
  z.object({ id: AccountPlanIdSchema, objectiveId: IdSchema, reached: z.int().min(0).max(100) }),
  async ({ tx }, { id, objectiveId, reached }) => {
    const plan = await tx.of('accountPlan').require(id)
    const objectives = plan.objectives.map((one) => (one.id === objectiveId ? { ...one, reached } : one))
    await tx.of('accountPlan').put({ ...plan, objectives })
    return ok({ id })
  },
)

/** Closes a plan with what came of it, today; or changes the words of a review that was held. */
export const reviewPlan = command(
  'accountPlan.review',
  z.object({ id: AccountPlanIdSchema, review: text }),
  async ({ tx, today }, { id, review }) => {
    const plan = await tx.of('accountPlan').require(id)
    await tx.of('accountPlan').put({ ...plan, review, reviewedOn: plan.reviewedOn ?? today })
    return ok({ id })
  },
)
