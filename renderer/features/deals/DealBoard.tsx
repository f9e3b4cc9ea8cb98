import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Board } from '#renderer/ui/index.ts'
import { isClosedStage } from '#shared/domain/deals/dealRules.ts'
import { formatPartialDate } from '#shared/i18n/format.ts'
import {
  type BoardDeal,
  type BoardOrder,
  columnOf,
  columnsOf,
  type DealColumn,
  isStage,
} from './dealBoardView.ts'
import { DealCard } from './DealCard.tsx'
import { sumText } from './sumText.ts'
import { takeTo } from './takeTo.ts'
import styles from './deals.module.css'

interface DealBoardProps {
  /** In the order in which they stand in their columns. */
  readonly deals: readonly BoardDeal[]
  readonly order: BoardOrder
}

/** The cards in their columns; in the order of the months they stay where they are. */
export function DealBoard({ deals, order }: DealBoardProps) {
  const t = useT()
  const today = useToday()
  const titleOf = useColumnTitle(order)
  const move = (id: string, columnId: string): void => {
    const found = deals.find(({ deal }) => deal.id === id)
    if (found !== undefined && isStage(columnId)) void takeTo(found.deal, columnId, t)
  }
  return (
    <div className={styles['canvas']}>
      <div className={styles['boardBox']}>
        <Board
          label={t(order === 'stages' ? 'deals.board.label' : 'deals.board.byMonth')}
          columns={columnsOf(order, deals, today).map((column) => ({
            id: column.id,
            title: titleOf(column.id),
            summary: <ColumnSums column={column} />,
            emptyText: t('deals.board.emptyStage'),
          }))}
          cards={deals.flatMap((entry) => {
            const columnId = columnOf(order, entry.deal, today)
            if (columnId === null) return []
            const { id, title } = entry.deal
            const href = hrefOf({ screen: 'record', kind: 'deal', id })
            return [{ id, columnId, href, title, content: <DealCard entry={entry} order={order} /> }]
          })}
          onMove={order === 'stages' ? move : undefined}
        />
      </div>
      {order === 'stages' && <p className={styles['hint']}>{t('deals.board.hint')}</p>}
    </div>
  )
}

/** How many, what they are worth, and how much of it may be counted on; what is decided needs no weighing. */
function ColumnSums({ column: { id, count, sums, weighted } }: { readonly column: DealColumn }) {
  const t = useT()
  const language = useLanguage()
  const isDecided = isStage(id) && isClosedStage(id)
  return (
    <>
      <p>
        {t('records.deal.count', { count })} {isDecided && t('deals.board.closedSince')}
      </p>
      <p>{sumText(sums, language)}</p>
      {!isDecided && weighted.length > 0 && (
        <p>
          {t('deals.board.weighted', {
            amount: sumText(weighted, language),
          })}
        </p>
      )}
    </>
  )
}

function useColumnTitle(order: BoardOrder): (id: string) => string {
  const t = useT()
  const language = useLanguage()
  return (id) => {
    if (order === 'stages' && isStage(id)) return t(`records.deal.choices.stage.${id}`)
    if (id === 'overdue' || id === 'open') return t(`deals.board.${id}`)
    const [year, month] = id.split('-')
    return formatPartialDate({ year: Number(year), month: Number(month) }, language)
  }
}
