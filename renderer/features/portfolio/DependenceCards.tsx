import type { ReactNode } from 'react'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Badge, Card, type IconName, Link, type Tone } from '#renderer/ui/index.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import {
  type Dependence,
  type KeyShareBand,
  type LargestBand,
  percentOf,
  type Share,
} from '#shared/domain/portfolio/keyShareRules.ts'
import type { TradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { formatPercent } from '#shared/i18n/format.ts'
import { wholeAmount } from './amounts.ts'
import { Change } from './Change.tsx'
import type { PortfolioView } from './portfolioView.ts'
import { ShareScale } from './ShareScale.tsx'
import styles from './portfolio.module.css'

/** How loud each band is: always a sign and a word beside the colour. */
const LOOK_OF_KEY = {
  below: ['neutral', 'info'],
  usual: ['good', 'circleCheck'],
  watch: ['warn', 'triangleAlert'],
  mono: ['bad', 'circleAlert'],
} as const satisfies Record<KeyShareBand, readonly [Tone, IconName]>
const LOOK_OF_LARGEST = {
  fine: ['good', 'circleCheck'],
  watch: ['warn', 'triangleAlert'],
  mono: ['bad', 'circleAlert'],
} as const satisfies Record<LargestBand, readonly [Tone, IconName]>

interface DependenceCardsProps {
  readonly view: PortfolioView
  readonly clients: readonly Client[]
  readonly settings: TradeSettings
}

/** The three figures that matter: all sales, the share of the group of key clients, the largest client. */
export function DependenceCards({ view, clients, settings }: DependenceCardsProps) {
  const t = useT()
  const language = useLanguage()
  const { real, without, currency, before } = view
  const shown = without ?? real
  return (
    <div className={styles['figures']}>
      <Figure
        title={t('portfolio.total.title')}
        value={wholeAmount(shown.total, currency, language)}
        instead={without && wholeAmount(real.total, currency, language)}
      >
        <p className={styles['quiet']}>
          <Change now={shown.total} before={before} currency={currency} isLong />
        </p>
      </Figure>
      <KeyFigure shown={shown} real={without && real} settings={settings} />
      <LargestFigure shown={shown} real={without && real} settings={settings} clients={clients} />
    </div>
  )
}

interface BandFigureProps {
  readonly shown: Dependence
  /** What holds in truth, while something is imagined. */
  readonly real: Dependence | null
  readonly settings: TradeSettings
}

function KeyFigure({ shown: { key }, real, settings }: BandFigureProps) {
  const t = useT()
  const share = useShare()
  const limits = [settings.keyShareUsualFrom, settings.keyShareWatchAbove, settings.keyShareMonoAbove]
  if (key === null) return <NoShare title={t('portfolio.key.title')} />
  const [tone, icon] = LOOK_OF_KEY[key.band]
  return (
    <Figure
      title={t('portfolio.key.title')}
      value={share(key.share)}
      instead={real?.key && share(real.key.share)}
      badge={
        <Badge tone={tone} icon={icon}>
          {t(`portfolio.key.band.${key.band}`)}
        </Badge>
      }
    >
      <ShareScale percent={percentOf(key.share)} limits={limits} tone={tone} />
      <p className={styles['quiet']}>{t(`portfolio.key.text.${key.band}`)}</p>
    </Figure>
  )
}

function LargestFigure({
  shown: { largest },
  real,
  settings,
  clients,
}: BandFigureProps & { readonly clients: readonly Client[] }) {
  const t = useT()
  const share = useShare()
  if (largest === null) return <NoShare title={t('portfolio.largest.title')} />
  const client = clients.find(({ id }) => id === largest.clientId)
  const [tone, icon] = LOOK_OF_LARGEST[largest.band]
  return (
    <Figure
      title={t('portfolio.largest.title')}
      value={share(largest.share)}
      instead={real?.largest && share(real.largest.share)}
      badge={
        <Badge tone={tone} icon={icon}>
          {t(`portfolio.largest.band.${largest.band}`)}
        </Badge>
      }
    >
      <ShareScale
        percent={percentOf(largest.share)}
        limits={[settings.largestWatchAbove, settings.largestMonoAbove]}
        tone={tone}
      />
      <p className={styles['quiet']}>
        {client && (
          <Link href={hrefOf({ screen: 'client', clientId: client.id, tab: 'overview' })}>{client.name}</Link>
        )}
      </p>
    </Figure>
  )
}

function NoShare({ title }: { readonly title: string }) {
  const t = useT()
  return (
    <Figure title={title} value="–">
      <p className={styles['quiet']}>{t('portfolio.noShare')}</p>
    </Figure>
  )
}

interface FigureProps {
  readonly title: string
  readonly value: string
  /** What it really is, while something else is imagined. */
  readonly instead?: string | null | undefined
  readonly badge?: ReactNode
  readonly children: ReactNode
}

function Figure({ title, value, instead, badge, children }: FigureProps) {
  const t = useT()
  return (
    <Card title={title} action={badge}>
      <p className={styles['figure']}>
        {value}
        {instead && (
          <span className={styles['instead']}>{t('portfolio.whatIf.instead', { value: instead })}</span>
        )}
      </p>
      {children}
    </Card>
  )
}

function useShare(): (share: Share) => string {
  const language = useLanguage()
  return (share) => formatPercent(percentOf(share) / 100, language)
}
