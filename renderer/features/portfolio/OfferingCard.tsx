import { useState } from 'react'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Button, Card } from '#renderer/ui/index.ts'
import { percentOf } from '#shared/domain/portfolio/keyShareRules.ts'
import { formatPercent } from '#shared/i18n/format.ts'
import { wholeAmount } from './amounts.ts'
import type { PortfolioView } from './portfolioView.ts'
import styles from './portfolio.module.css'

/** How many offerings are shown before somebody asks. */
const SHORT_LIST = 7

/** What was sold: a bar for each offering, the best first. */
export function OfferingCard({ view: { offerings, currency } }: { readonly view: PortfolioView }) {
  const t = useT()
  const language = useLanguage()
  const [isWhole, setWhole] = useState(false)
  const most = Math.max(1, ...offerings.map(({ minor }) => minor))
  const shown = isWhole ? offerings : offerings.slice(0, SHORT_LIST)
  return (
    <Card title={t('portfolio.offerings.title')}>
      {offerings.length === 0 && <p className={styles['quiet']}>{t('portfolio.noneInYear')}</p>}
      <ul className={styles['bars']}>
        {shown.map(({ offering, minor, share }) => (
          <li key={offering?.id ?? 'none'}>
            <span className={styles['barName']}>{offering?.name ?? t('portfolio.offerings.none')}</span>
            <span className={styles['amount']}>{wholeAmount(minor, currency, language)}</span>
            <span className={styles['percent']}>
              {formatPercent(Math.round(percentOf(share)) / 100, language)}
            </span>
            <span className={styles['track']} aria-hidden>
              <span style={{ width: `${Math.max(0, (minor / most) * 100)}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {offerings.length > shown.length && (
        <Button variant="quiet" size="small" onPress={() => setWhole(true)}>
          {t('portfolio.showAll', { count: offerings.length })}
        </Button>
      )}
    </Card>
  )
}
