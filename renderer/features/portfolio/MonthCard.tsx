import { useState } from 'react'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Button, Card } from '#renderer/ui/index.ts'
import { formatMonth } from '#shared/i18n/format.ts'
import { wholeAmount, yearName } from './amounts.ts'
import { MonthChart } from './MonthChart.tsx'
import type { PortfolioView } from './portfolioView.ts'
import styles from './portfolio.module.css'

interface MonthCardProps {
  readonly view: PortfolioView
  readonly startMonth: number
}

/** Sales by month beside those of the year before: as a picture, or as a table. */
export function MonthCard({ view, startMonth }: MonthCardProps) {
  const t = useT()
  const [isTable, setTable] = useState(false)
  return (
    <Card
      title={t('portfolio.months.title')}
      action={
        <Button variant="quiet" size="small" onPress={() => setTable(!isTable)}>
          {t(isTable ? 'portfolio.months.asChart' : 'portfolio.months.asTable')}
        </Button>
      }
    >
      {isTable ? (
        <MonthTable view={view} startMonth={startMonth} />
      ) : (
        <MonthChart view={view} startMonth={startMonth} />
      )}
    </Card>
  )
}

function MonthTable({ view: { year, months, currency }, startMonth }: MonthCardProps) {
  const t = useT()
  const language = useLanguage()
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('records.sale.fields.month')}</th>
          <th scope="col" className={styles['end']}>
            {yearName(year, startMonth)}
          </th>
          <th scope="col" className={styles['end']}>
            {yearName(year - 1, startMonth)}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, minor, before }) => (
          <tr key={month}>
            <th scope="row">{formatMonth(month, language)}</th>
            <td className={styles['end']}>{wholeAmount(minor, currency, language)}</td>
            <td className={styles['end']}>{wholeAmount(before, currency, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
