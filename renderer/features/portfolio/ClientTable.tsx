import { useState } from 'react'
import { useT } from '#renderer/lib/language.ts'
import { Button } from '#renderer/ui/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { TradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { ClientRow } from './ClientRow.tsx'
import type { PortfolioRow, PortfolioView } from './portfolioView.ts'
import styles from './portfolio.module.css'

interface ClientTableProps {
  readonly view: PortfolioView
  readonly settings: TradeSettings
  readonly lost: ReadonlySet<ClientId>
}

/** How many clients are shown before somebody asks: the others weigh little. */
const SHORT_LIST = 15

/** Who bought how much, branches below their parent; each can be imagined to be lost. */
export function ClientTable({ view, settings, lost }: ClientTableProps) {
  const t = useT()
  const [isWhole, setWhole] = useState(false)
  const [open, setOpen] = useState<ReadonlySet<ClientId>>(new Set())
  const shown = isWhole ? view.rows : view.rows.slice(0, SHORT_LIST)
  const largest = Math.max(1, ...view.rows.map(({ minor }) => minor))
  const toggle = (id: ClientId): void =>
    setOpen((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
    )
  const drawn = (row: PortfolioRow, depth: number): readonly { row: PortfolioRow; depth: number }[] => [
    { row, depth },
    ...(open.has(row.client.id) ? row.units.flatMap((unit) => drawn(unit, depth + 1)) : []),
  ]
  if (view.rows.length === 0) return <p className={styles['nothing']}>{t('portfolio.noneInYear')}</p>
  return (
    <>
      <div className={styles['wide']}>
        <table className={styles['table']} aria-label={t('portfolio.clients.title')}>
          <thead>
            <tr>
              <th scope="col">{t('records.sale.fields.clientId')}</th>
              <th scope="col">{t('portfolio.clients.class')}</th>
              <th scope="col" className={styles['end']}>
                {t('portfolio.clients.sales')}
              </th>
              <th scope="col">{t('portfolio.clients.share')}</th>
              <th scope="col" className={styles['end']}>
                {t('portfolio.clients.before')}
              </th>
              <th scope="col" className={styles['end']}>
                {t('portfolio.clients.target')}
              </th>
              <th scope="col">{t('portfolio.clients.lost')}</th>
            </tr>
          </thead>
          <tbody>
            {shown
              .flatMap((row) => drawn(row, 0))
              .map(({ row, depth }) => (
                <ClientRow
                  key={row.client.id}
                  row={row}
                  depth={depth}
                  currency={view.currency}
                  largest={largest}
                  weighsFrom={settings.weighsFrom}
                  isLost={lost.has(row.client.id)}
                  isOpen={open.has(row.client.id)}
                  onToggle={() => toggle(row.client.id)}
                />
              ))}
          </tbody>
        </table>
      </div>
      {view.rows.length > shown.length && (
        <div className={styles['more']}>
          <Button variant="quiet" size="small" onPress={() => setWhole(true)}>
            {t('portfolio.showAll', { count: view.rows.length })}
          </Button>
        </div>
      )}
    </>
  )
}
