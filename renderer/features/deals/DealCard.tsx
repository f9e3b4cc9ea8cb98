import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { Badge } from '#renderer/ui/index.ts'
import { effectiveProbability, isClosed } from '#shared/domain/deals/dealRules.ts'
import { formatDay, formatMoney } from '#shared/i18n/format.ts'
import type { BoardDeal, BoardOrder } from './dealBoardView.ts'
import styles from './deals.module.css'

interface DealCardProps {
  readonly entry: BoardDeal
  readonly order: BoardOrder
}

/** What stands below the title of a deal: whose, how much, until when, and whether it stands still. */
export function DealCard({ entry: { deal, client, staleness }, order }: DealCardProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const { kind, value, expectedOn, closedOn, stage } = deal
  const isSpecial = kind === 'pilot' || kind === 'knowHow'
  return (
    <>
      <p className={styles['client']}>{client?.name ?? ''}</p>
      <p className={styles['worth']}>
        <span>{value === null ? t('deals.board.noValue') : formatMoney(value, language)}</span>
        {!isClosed(deal) && <span className={styles['percent']}>{effectiveProbability(deal)} %</span>}
      </p>
      <p className={styles['marks']}>
        {closedOn !== null && <span>{formatDay(closedOn, language, 'short', today)}</span>}
        {closedOn === null && expectedOn !== null && staleness !== 'dayPassed' && (
          <RelativeDay day={expectedOn} />
        )}
        {order === 'months' && <span>{t(`records.deal.choices.stage.${stage}`)}</span>}
        {isSpecial && <Badge>{t(`records.deal.choices.kind.${kind}`)}</Badge>}
        {staleness !== null && (
          <Badge tone="warn" icon={staleness === 'cold' ? 'hourglass' : 'circleAlert'}>
            {t(`deals.stale.${staleness}`)}
          </Badge>
        )}
      </p>
    </>
  )
}
