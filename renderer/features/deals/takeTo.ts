import { moveDeal } from '#renderer/commands/deals.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import type { Deal, DealStage } from '#shared/domain/deals/deal.ts'
import { isClosedStage } from '#shared/domain/deals/dealRules.ts'
import type { Translate } from '#shared/i18n/translate.ts'

/** Takes a deal to a stage; won and lost ask for the reason first, in a sheet. */
export async function takeTo(deal: Deal, stage: DealStage, t: Translate): Promise<void> {
  if (deal.stage === stage) return
  if (isClosedStage(stage)) {
    openDialog({ dialog: 'closeDeal', dealId: deal.id, stage })
    return
  }
  const done = await moveDeal({ id: deal.id, stage, reason: null })
  report(done, t, movedText(deal, stage, t))
}

/** What a move did, as a sentence. */
export function movedText({ title }: Pick<Deal, 'title'>, stage: DealStage, t: Translate): string {
  return t('deals.moved', { title, stage: t(`records.deal.choices.stage.${stage}`) })
}
