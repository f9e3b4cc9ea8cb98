import { z } from 'zod'
import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import { TRADE_SETTINGS_ID, usualTradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { backPlan, stepsToPlan, withStep } from '#shared/domain/tenders/backPlanRules.ts'
import { TENDER_STEPS, type TenderId, TenderIdSchema } from '#shared/domain/tenders/tender.ts'
import { requiredLine } from '#shared/lib/fields.ts'
import { ok } from '#shared/lib/result.ts'
import type { CommandTransaction } from '#renderer/data/transaction.ts'
import { command } from './lib/command.ts'

/**
 * Makes a follow-up of each step of the preparation that is still to do and has none, on the days of the back-plan.
 * Answers how many. The titles are in the language of whoever will read them.
 */
export const planTender = command(
  'tender.plan',
  z.object({ id: TenderIdSchema, titles: z.record(z.enum(TENDER_STEPS), requiredLine) }),
  async ({ tx, today, newId }, { id, titles }) => {
    const tender = await tx.of('tender').require(id)
    const settings = (await tx.of('tradeSettings').get(TRADE_SETTINGS_ID)) ?? usualTradeSettings()
    const open = await openFollowUps(tx, id)
    const steps = stepsToPlan(
      backPlan(tender, settings, today),
      open.map(({ step }) => step),
    )
    for (const { step, day } of steps) {
      await tx.followUps.put({
        id: newId('followUp'),
        clientId: tender.clientId,
        personIds: [],
        title: titles[step],
        dueDay: day,
        dueTime: null,
        doneOn: null,
        interactionId: null,
        about: { kind: 'tender', id },
        step,
      })
    }
    return ok({ followUps: steps.length })
  },
)

/** Ticks a step of the preparation, with its follow-up; or opens it again. */
export const setTenderStep = command(
  'tender.setStep',
  z.object({ id: TenderIdSchema, step: z.enum(TENDER_STEPS), isDone: z.boolean() }),
  async ({ tx, today }, { id, step, isDone }) => {
    const tender = await tx.of('tender').require(id)
    await tx.of('tender').put(withStep(tender, step, isDone))
    if (isDone) {
      const open = await openFollowUps(tx, id)
      for (const followUp of open.filter((one) => one.step === step))
        await tx.followUps.put({ ...followUp, doneOn: today })
    }
    return ok({ id })
  },
)

async function openFollowUps(tx: CommandTransaction, id: TenderId): Promise<readonly FollowUp[]> {
  return (await tx.of('followUp').naming('about.id', id)).filter(({ doneOn }) => doneOn === null)
}
