import { startPlan } from '#renderer/commands/portfolio.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { addRecord } from '#renderer/features/records/index.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { hrefOf, navigate } from '#renderer/navigation/location.ts'
import { Badge, Button, Card, CardGrid, Icon, IconButton, Link, toasts } from '#renderer/ui/index.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import { lastDayOf, monthsOfFiscalYear } from '#shared/domain/portfolio/monthRules.ts'
import { formatNumber } from '#shared/i18n/format.ts'
import { addDays } from '#shared/lib/days.ts'
import { wholeAmount, yearName } from './amounts.ts'
import { Change } from './Change.tsx'
import { type ClientPortfolio, readClientPortfolio } from './clientPortfolio.ts'
import styles from './portfolio.module.css'

interface CardsProps {
  readonly client: Client
}
interface KnownProps extends CardsProps {
  readonly known: ClientPortfolio
}

/** Sales, whitespace and plan of a client in its dossier, each with the way to the whole. */
export function ClientPortfolioCards({ client }: CardsProps) {
  const today = useToday()
  const answer = useQuery(() => readClientPortfolio(client, today), [client, today])
  if (answer.state !== 'ready') return null
  return (
    <CardGrid minWidth={280}>
      <SalesCard client={client} known={answer.value} />
      {answer.value.hasOfferings && <WhitespaceCard client={client} known={answer.value} />}
      {answer.value.needsPlan && <PlanCard client={client} known={answer.value} />}
    </CardGrid>
  )
}

function SalesCard({ client, known }: KnownProps) {
  const t = useT()
  const language = useLanguage()
  const { minor, before, currency, year, startMonth, left } = known
  return (
    <Card
      title={t('portfolio.client.sales', { year: yearName(year, startMonth) })}
      action={
        <IconButton
          icon="plus"
          size="small"
          label={t('records.sale.add')}
          onPress={() => addRecord('sale', { clientId: client.id })}
        />
      }
    >
      <p className={styles['figure']}>{wholeAmount(minor, currency, language)}</p>
      <p className={styles['quiet']}>
        {minor === 0 && before === 0 ? (
          t('portfolio.client.noSales')
        ) : (
          <Change now={minor} before={before} currency={currency} isLong />
        )}
      </p>
      {left > 0 && <p className={styles['quiet']}>{t('portfolio.client.left', { count: left })}</p>}
      <p className={styles['quiet']}>
        <Link href={hrefOf({ screen: 'portfolio' })}>{t('portfolio.client.toPortfolio')}</Link>
      </p>
    </Card>
  )
}

/** The states worth a figure; nobody and in-house stand in the matrix. */
const TOLD = ['us', 'competitor', 'unknown'] as const

function WhitespaceCard({ client, known: { counts, openings } }: KnownProps) {
  const t = useT()
  const language = useLanguage()
  return (
    <Card
      title={t('whitespace.title')}
      action={
        openings > 0 && (
          <Badge tone="accent" icon="doorOpen">
            {t('portfolio.client.openings', { count: openings })}
          </Badge>
        )
      }
    >
      <ul className={styles['counts']}>
        {TOLD.map((state) => (
          <li key={state}>
            <strong>{formatNumber(counts[state], language)}</strong>
            {t(`records.whitespaceCell.choices.state.${state}`)}
          </li>
        ))}
      </ul>
      <p className={styles['quiet']}>
        <Link href={hrefOf({ screen: 'whitespace', clientId: client.id })}>
          {t('portfolio.client.toWhitespace')}
        </Link>
      </p>
    </Card>
  )
}

/** Half a month before the year ends there is time to review it and to plan the next one. */
const REVIEW_DAYS_BEFORE_END = 15

function PlanCard({ client, known: { year, startMonth } }: KnownProps) {
  const t = useT()
  const name = yearName(year, startMonth)
  const begin = async (): Promise<void> => {
    const last = monthsOfFiscalYear(year, startMonth).at(-1)
    const reviewOn = last === undefined ? null : addDays(lastDayOf(last), -REVIEW_DAYS_BEFORE_END)
    const done = await startPlan({ clientId: client.id, year, reviewOn })
    if (!done.ok && done.error === 'planExists') toasts.show({ message: t('plan.start.exists') })
    else if (report(done, t, t('plan.start.done')) && done.ok)
      navigate({ screen: 'record', kind: 'accountPlan', id: done.value.id })
  }
  return (
    <Card isPlaceholder label={t('records.accountPlan.one')}>
      <p className={styles['begin']}>
        <Icon name="target" />
        {t('plan.start.text', { year: name })}
      </p>
      <Button size="small" icon="plus" onPress={() => void begin()}>
        {t('plan.start.button', { year: name })}
      </Button>
    </Card>
  )
}
