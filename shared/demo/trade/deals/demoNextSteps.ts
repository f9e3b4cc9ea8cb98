import { type FollowUp, FollowUpSchema } from '#shared/domain/followUps/followUp.ts'
import { usualTradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { afterCall, AFTER_SENDING_STEPS } from '#shared/domain/proposals/afterSendingRules.ts'
import type { Proposal } from '#shared/domain/proposals/proposal.ts'
import { backPlan } from '#shared/domain/tenders/backPlanRules.ts'
import type { Tender } from '#shared/domain/tenders/tender.ts'
import { translator } from '#shared/i18n/translate.ts'
import { addDays } from '#shared/lib/days.ts'
import type { TradeDemoContext } from '../tradeDemo.ts'

/** An offer sent so many days ago or less still has its questions to be asked. */
const FRESH_DAYS = 20

/** What is to be done about fresh offers and about the tender that is nearest to its deadline. */
export function demoNextSteps(
  proposals: readonly Proposal[],
  tenders: readonly Tender[],
  context: TradeDemoContext,
): readonly FollowUp[] {
  return [...proposals.flatMap((proposal) => callsOf(proposal, context)), ...stepsOf(tenders[0], context)]
}

/** What stays open after the call, as the rule plans it. */
function callsOf(proposal: Proposal, { language, today, newId }: TradeDemoContext): readonly FollowUp[] {
  const { id, clientId, title, sentOn, status, afterSending } = proposal
  const isAsked = status === 'sent' || status === 'received'
  if (!isAsked || sentOn === null || sentOn < addDays(today, -FRESH_DAYS)) return []
  const t = translator(language)
  return afterCall(proposal, afterSending, [], today)
    .added.filter(({ step }) => AFTER_SENDING_STEPS.some((known) => known === step))
    .map(({ step, dueDay }) =>
      FollowUpSchema.parse({
        id: newId('followUp'),
        clientId,
        title: t(`afterSending.follow.${step}`, { title }),
        dueDay,
        about: { kind: 'proposal', id },
        step,
      }),
    )
}

function stepsOf(
  tender: Tender | undefined,
  { language, today, newId }: TradeDemoContext,
): readonly FollowUp[] {
  if (tender === undefined) return []
  const t = translator(language)
  return backPlan(tender, usualTradeSettings(), today)
    .filter(({ isDone }) => !isDone)
    .map(({ step, day }) =>
      FollowUpSchema.parse({
        id: newId('followUp'),
        clientId: tender.clientId,
        title: t('tenders.plan.followUp', {
          step: t(`records.tender.choices.doneSteps.${step}`),
          tender: tender.title,
        }),
        dueDay: day,
        about: { kind: 'tender', id: tender.id },
        step,
      }),
    )
}
