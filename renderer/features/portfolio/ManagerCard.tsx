import { useT } from '#renderer/lib/language.ts'
import { Badge, Card } from '#renderer/ui/index.ts'
import { BarList } from './BarList.tsx'
import type { PortfolioView } from './portfolioView.ts'

/** On whom of us the house depends: a bar for each manager; nothing while all clients are one person's. */
export function ManagerCard({ view: { managers, currency } }: { readonly view: PortfolioView }) {
  const t = useT()
  if (managers.length === 0) return null
  return (
    <Card title={t('portfolio.managers.title')}>
      <BarList
        currency={currency}
        bars={managers.map(({ manager, minor, share, band }) => ({
          id: manager === '' ? 'own' : manager,
          name: (
            <>
              {manager === '' ? t('portfolio.managers.own') : manager}
              {band !== 'fine' && (
                <>
                  {' '}
                  <Badge tone={band === 'mono' ? 'bad' : 'warn'}>
                    {t(`portfolio.managers.band.${band}`)}
                  </Badge>
                </>
              )}
            </>
          ),
          minor,
          share,
        }))}
      />
    </Card>
  )
}
