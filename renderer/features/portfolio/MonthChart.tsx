import { useLanguage, useT } from '#renderer/lib/language.ts'
import { formatMonth, formatShortMonth } from '#shared/i18n/format.ts'
import { wholeAmount, yearName } from './amounts.ts'
import { axisOf } from './axis.ts'
import type { MonthBar, PortfolioView } from './portfolioView.ts'
import styles from './portfolio.module.css'

interface MonthChartProps {
  readonly view: PortfolioView
  readonly startMonth: number
}

// The drawing has a size of its own and grows with the card.
const WIDTH = 600
const HEIGHT = 230
const LEFT = 64
const TOP = 8
const BOTTOM = 22
const BAR_SHARE = 0.56

/** Twelve bars; the year before stands behind them as a thin mark. */
export function MonthChart({ view, startMonth }: MonthChartProps) {
  const t = useT()
  const language = useLanguage()
  const { months, currency, year } = view
  const { low, high, ticks } = axisOf(months.flatMap(({ minor, before }) => [minor, before]))
  const yOf = (minor: number): number =>
    TOP + ((high - minor) / Math.max(1, high - low)) * (HEIGHT - TOP - BOTTOM)
  const step = (WIDTH - LEFT) / months.length
  const best = months.reduce((top, bar) => (bar.minor > top.minor ? bar : top))
  return (
    <figure className={styles['chart']}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('portfolio.months.label', {
          year: yearName(year, startMonth),
          month: formatMonth(best.month, language),
          amount: wholeAmount(best.minor, currency, language),
        })}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line className={styles['gridLine']} x1={LEFT} x2={WIDTH} y1={yOf(tick)} y2={yOf(tick)} />
            <text className={styles['axisText']} x={LEFT - 8} y={yOf(tick) + 4} textAnchor="end">
              {wholeAmount(tick, currency, language)}
            </text>
          </g>
        ))}
        {months.map((bar, index) => (
          <Month
            key={bar.month}
            bar={bar}
            x={LEFT + index * step}
            step={step}
            yOf={yOf}
            title={t('portfolio.months.tip', {
              month: formatMonth(bar.month, language),
              amount: wholeAmount(bar.minor, currency, language),
              before: wholeAmount(bar.before, currency, language),
            })}
            name={formatShortMonth(bar.month, language)}
          />
        ))}
      </svg>
      <figcaption className={styles['legend']}>
        <span className={styles['keyBar']} aria-hidden />
        {yearName(year, startMonth)}
        <span className={styles['keyMark']} aria-hidden />
        {yearName(year - 1, startMonth)}
      </figcaption>
    </figure>
  )
}

interface MonthProps {
  readonly bar: MonthBar
  readonly x: number
  readonly step: number
  readonly yOf: (minor: number) => number
  readonly title: string
  readonly name: string
}

function Month({ bar: { minor, before }, x, step, yOf, title, name }: MonthProps) {
  const width = step * BAR_SHARE
  const left = x + (step - width) / 2
  const [top, bottom] = [yOf(Math.max(0, minor)), yOf(Math.min(0, minor))]
  return (
    <g className={styles['month']}>
      <title>{title}</title>
      <rect className={styles['hit']} x={x} y={TOP} width={step} height={HEIGHT - TOP - BOTTOM} />
      <rect
        className={styles['bar']}
        x={left}
        y={top}
        width={width}
        height={Math.max(0, bottom - top)}
        rx="2"
      />
      {before !== 0 && (
        <line
          className={styles['before']}
          x1={left - 3}
          x2={left + width + 3}
          y1={yOf(before)}
          y2={yOf(before)}
        />
      )}
      <text className={styles['axisText']} x={x + step / 2} y={HEIGHT - 6} textAnchor="middle">
        {name}
      </text>
    </g>
  )
}
