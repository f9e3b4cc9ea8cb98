import { useMemo } from 'react'
import { useQuery } from '#renderer/data/useQuery.ts'
import { addRecord } from '#renderer/features/records/index.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import {
  Banner,
  Button,
  Card,
  EmptyState,
  ErrorState,
  Link,
  LoadingState,
  Page,
  Select,
} from '#renderer/ui/index.ts'
import { formatDay, formatList } from '#shared/i18n/format.ts'
import { yearName } from './amounts.ts'
import { ClientTable } from './ClientTable.tsx'
import { DependenceCards } from './DependenceCards.tsx'
import { ManagerCard } from './ManagerCard.tsx'
import { MonthCard } from './MonthCard.tsx'
import { OfferingCard } from './OfferingCard.tsx'
import { type PortfolioSource, readPortfolio } from './portfolioSource.ts'
import { firstYear, portfolioView } from './portfolioView.ts'
import { imagineNobodyLost, showYear, usePortfolioView } from './usePortfolioView.ts'
import styles from './portfolio.module.css'

/** On whom the income depends: the key share with its band, the largest client, and who bought what when. */
export function PortfolioPage() {
  return (
    <div data-screen="portfolio">
      <Content />
    </div>
  )
}

function Content() {
  const t = useT()
  const answer = useQuery(readPortfolio, [])
  switch (answer.state) {
    case 'loading':
      return (
        <Page title={t('portfolio.title')}>
          <LoadingState rows={8} />
        </Page>
      )
    case 'failed':
      return (
        <Page title={t('portfolio.title')}>
          <ErrorState title={t('portfolio.failed.title')} onRetry={answer.retry}>
            {t('portfolio.failed.text')}
          </ErrorState>
        </Page>
      )
    case 'ready':
      return answer.value.hasSales ? <Portfolio source={answer.value} /> : <NoSales />
  }
}

/** How to begin. */
function NoSales() {
  const t = useT()
  return (
    <Page title={t('portfolio.title')}>
      <EmptyState
        icon="trendingUp"
        title={t('portfolio.empty.title')}
        action={
          <Button variant="primary" icon="plus" onPress={() => addRecord('sale', {})}>
            {t('records.sale.add')}
          </Button>
        }
      >
        {t('portfolio.empty.text')}
      </EmptyState>
    </Page>
  )
}

function Portfolio({ source }: { readonly source: PortfolioSource }) {
  const t = useT()
  const today = useToday()
  const { year: chosen, lost } = usePortfolioView()
  const year = chosen ?? firstYear(source, today)
  const view = useMemo(() => portfolioView(source, year, lost, today), [source, year, lost, today])
  const { fiscalYearStartMonth } = source.settings
  return (
    <Page
      title={t('portfolio.title')}
      actions={
        <>
          <div className={styles['year']}>
            <Select
              label={t('portfolio.year')}
              isLabelHidden
              choices={view.years.map((one) => ({
                id: String(one),
                label: yearName(one, fiscalYearStartMonth),
              }))}
              value={String(year)}
              onChange={(one) => showYear(Number(one))}
            />
          </div>
          <Button icon="plus" onPress={() => addRecord('sale', {})}>
            {t('records.sale.add')}
          </Button>
        </>
      }
    >
      <div className={styles['stack']}>
        <MissingRates source={source} />
        {view.without !== null && <Imagined source={source} />}
        <DependenceCards view={view} clients={source.clients} settings={source.settings} />
        <div className={styles['charts']}>
          <MonthCard view={view} startMonth={fiscalYearStartMonth} />
          <OfferingCard view={view} />
        </div>
        <ManagerCard view={view} />
        <Card
          title={t('portfolio.clients.title')}
          action={<Link href={hrefOf({ screen: 'settings' })}>{t('portfolio.limits')}</Link>}
          isFlush
        >
          <ClientTable view={view} settings={source.settings} lost={lost} />
        </Card>
      </div>
    </Page>
  )
}

/** What is left out of all sums, and the way to count it. */
function MissingRates({ source }: { readonly source: PortfolioSource }) {
  const t = useT()
  const language = useLanguage()
  return source.counted.left.map(({ currency, count, first }) => (
    <Banner
      key={currency}
      tone="warn"
      action={
        <Button size="small" onPress={() => addRecord('exchangeRate', {})}>
          {t('records.exchangeRate.add')}
        </Button>
      }
    >
      {t('portfolio.missingRate', {
        count,
        currency,
        reporting: first.to,
        day: formatDay(first.on, language, 'long'),
      })}
    </Banner>
  ))
}

/** Reminds that what is shown is only imagined. */
function Imagined({ source }: { readonly source: PortfolioSource }) {
  const t = useT()
  const language = useLanguage()
  const lost = usePortfolioView((state) => state.lost)
  const names = source.clients.filter(({ id }) => lost.has(id)).map(({ name }) => name)
  return (
    <Banner
      action={
        <Button size="small" icon="undo2" onPress={imagineNobodyLost}>
          {t('portfolio.whatIf.back')}
        </Button>
      }
    >
      {t('portfolio.whatIf.banner', { names: formatList(names, language) })}
    </Banner>
  )
}
