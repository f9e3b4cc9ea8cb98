import { useT } from '#renderer/lib/language.ts'
import { Card } from '#renderer/ui/index.ts'
import { BarList } from './BarList.tsx'
import type { PortfolioView } from './portfolioView.ts'
import styles from './portfolio.module.css'

/** What was sold: a bar for each offering, the best first. */
export function OfferingCard({ view: { offerings, currency } }: { readonly view: PortfolioView }) {
  const t = useT()
  return (
    <Card title={t('portfolio.offerings.title')}>
      {offerings.length === 0 && <p className={styles['quiet']}>{t('portfolio.noneInYear')}</p>}
      <BarList
        currency={currency}
        bars={offerings.map(({ offering, minor, share }) => ({
          id: offering?.id ?? 'none',
          name: offering?.name ?? t('portfolio.offerings.none'),
          minor,
          share,
        }))}
      />
    </Card>
  )
}
