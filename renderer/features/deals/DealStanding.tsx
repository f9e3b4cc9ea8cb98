import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Banner, Card, Facts } from '#renderer/ui/index.ts'
import type { Deal } from '#shared/domain/deals/deal.ts'
import {
  effectiveProbability,
  isClosed,
  type Staleness,
  USUAL_PROBABILITY,
  weightedValue,
} from '#shared/domain/deals/dealRules.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { StagePath } from './StagePath.tsx'
import { sumText } from './sumText.ts'
import styles from './dealParts.module.css'

interface DealStandingProps {
  readonly deal: Deal
  readonly staleness: Staleness | null
}

/** The path of the stages, how likely it is, and what stands in the way. */
export function DealStanding({ deal, staleness }: DealStandingProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const weighted = weightedValue(deal)
  const percent = effectiveProbability(deal)
  const usual = USUAL_PROBABILITY[deal.stage]
  return (
    <Card title={t('deals.page.stage')}>
      <div className={styles['standing']}>
        <StagePath deal={deal} />
        {staleness !== null && <Banner tone="warn">{t(`deals.page.${staleness}`)}</Banner>}
        {!isClosed(deal) && (
          <Facts
            layout="above"
            facts={[
              {
                label: t('deals.page.probability'),
                value:
                  deal.probability === null
                    ? t('deals.page.usual', { percent })
                    : t('deals.page.estimated', { percent, usual }),
              },
              {
                label: t('deals.page.countOn'),
                value: weighted === null ? null : sumText([weighted], language),
              },
              {
                label: t('deals.page.sinceOpened'),
                value: formatDay(deal.openedOn, language, 'short', today),
              },
            ]}
          />
        )}
      </div>
    </Card>
  )
}
