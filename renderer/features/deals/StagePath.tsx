import { useT } from '#renderer/lib/language.ts'
import { Icon } from '#renderer/ui/index.ts'
import { type Deal, DEAL_STAGES, type DealStage } from '#shared/domain/deals/deal.ts'
import { isClosedStage } from '#shared/domain/deals/dealRules.ts'
import { takeTo } from './takeTo.ts'
import styles from './dealParts.module.css'

/** The stages in a row, from idea to won or lost: a press takes the deal there. */
export function StagePath({ deal }: { readonly deal: Deal }) {
  const t = useT()
  const at = DEAL_STAGES.indexOf(deal.stage)
  const lookOf = (stage: DealStage, index: number): string => {
    if (stage === deal.stage) return stage === 'lost' ? 'lost' : stage === 'won' ? 'won' : 'current'
    return !isClosedStage(stage) && index < at && deal.stage !== 'lost' ? 'passed' : 'ahead'
  }
  return (
    <ol className={styles['path']} aria-label={t('deals.page.stage')}>
      {DEAL_STAGES.map((stage, index) => (
        <li key={stage} className={isClosedStage(stage) ? styles['end'] : undefined}>
          <button
            type="button"
            className={styles['stage']}
            data-look={lookOf(stage, index)}
            {...(stage === deal.stage ? { 'aria-current': 'step' } : {})}
            onClick={() => void takeTo(deal, stage, t)}
          >
            {lookOf(stage, index) === 'passed' && <Icon name="check" size={12} />}
            {t(`records.deal.choices.stage.${stage}`)}
          </button>
        </li>
      ))}
    </ol>
  )
}
