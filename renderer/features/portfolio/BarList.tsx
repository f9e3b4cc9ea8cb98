import { type ReactNode, useState } from 'react'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Button } from '#renderer/ui/index.ts'
import { percentOf, type Share } from '#shared/domain/portfolio/keyShareRules.ts'
import { formatPercent } from '#shared/i18n/format.ts'
import { wholeAmount } from './amounts.ts'
import styles from './portfolio.module.css'

/** How many are shown before somebody asks. */
const SHORT_LIST = 7

interface Bar {
  readonly id: string
  readonly name: ReactNode
  readonly minor: number
  readonly share: Share
}

interface BarListProps {
  /** The largest first. */
  readonly bars: readonly Bar[]
  readonly currency: string
}

/** Amounts with their share, a bar each. */
export function BarList({ bars, currency }: BarListProps) {
  const t = useT()
  const language = useLanguage()
  const [isWhole, setWhole] = useState(false)
  const most = Math.max(1, ...bars.map(({ minor }) => minor))
  const shown = isWhole ? bars : bars.slice(0, SHORT_LIST)
  return (
    <>
      <ul className={styles['bars']}>
        {shown.map(({ id, name, minor, share }) => (
          <li key={id}>
            <span className={styles['barName']}>{name}</span>
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
      {bars.length > shown.length && (
        <Button variant="quiet" size="small" onPress={() => setWhole(true)}>
          {t('portfolio.showAll', { count: bars.length })}
        </Button>
      )}
    </>
  )
}
