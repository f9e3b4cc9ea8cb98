import { useQuery } from '#renderer/data/useQuery.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Badge, Card, CardGrid, Link } from '#renderer/ui/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { MarketNote } from '#shared/domain/market/marketNote.ts'
import { formatPercent } from '#shared/i18n/format.ts'
import { type ClientMarket, readClientMarket, type Rival } from './clientMarket.ts'
import styles from './market.module.css'

/** Who else sells at a client, and what moves the whole market; nothing while nothing is known. */
export function ClientMarketCards({ clientId }: { readonly clientId: ClientId }) {
  const answer = useQuery(() => readClientMarket(clientId), [clientId])
  if (answer.state !== 'ready') return null
  const { rivals, general } = answer.value
  if (rivals.length === 0 && general.length === 0) return null
  return (
    <CardGrid minWidth={340}>
      {rivals.length > 0 && <SharesCard market={answer.value} />}
      {general.length > 0 && <GeneralCard notes={general} />}
    </CardGrid>
  )
}

function SharesCard({ market: { rivals, shares } }: { readonly market: ClientMarket }) {
  const t = useT()
  const language = useLanguage()
  const percent = (share: number): string => formatPercent(share / 100, language)
  const known = rivals.filter(({ presence }) => presence.share !== null)
  return (
    <Card title={t('market.shares.title')}>
      {known.length > 0 && (
        <>
          <div
            className={styles['bar']}
            role="img"
            aria-label={t('market.shares.bar', {
              theirs: percent(shares.theirs),
              left: percent(shares.left),
            })}
          >
            {known.map(({ presence }) => (
              <span
                key={presence.id}
                className={styles['part']}
                data-strength={presence.strength}
                style={{ flexGrow: presence.share ?? 0 }}
              />
            ))}
            <span className={styles['left']} style={{ flexGrow: shares.left }} />
          </div>
          <p className={styles['quiet']}>{t('market.shares.left', { left: percent(shares.left) })}</p>
        </>
      )}
      {shares.tooMuch > 0 && (
        <p className={styles['warning']}>
          <Badge tone="warn">{t('market.shares.tooMuch', { share: percent(shares.tooMuch) })}</Badge>
        </p>
      )}
      <ul className={styles['rows']}>
        {rivals.map((rival) => (
          <RivalRow key={rival.presence.id} rival={rival} percent={percent} />
        ))}
      </ul>
    </Card>
  )
}

interface RivalRowProps {
  readonly rival: Rival
  readonly percent: (share: number) => string
}

function RivalRow({ rival: { presence, name }, percent }: RivalRowProps) {
  const t = useT()
  const { competitorId, strength, share } = presence
  return (
    <li className={styles['row']}>
      <Link href={hrefOf({ screen: 'record', kind: 'competitor', id: competitorId })}>{name}</Link>
      <span className={styles['quiet']}>{t(`records.competitorPresence.choices.strength.${strength}`)}</span>
      {share !== null && <span className={styles['figure']}>{percent(share)}</span>}
    </li>
  )
}

function GeneralCard({ notes }: { readonly notes: readonly MarketNote[] }) {
  const t = useT()
  return (
    <Card title={t('market.general.title')}>
      <ul className={styles['rows']}>
        {notes.map(({ id, title, kind, day }) => (
          <li key={id} className={styles['note']}>
            <Link href={hrefOf({ screen: 'record', kind: 'marketNote', id })}>{title}</Link>
            <span className={styles['quiet']}>
              <span>{t(`records.marketNote.choices.kind.${kind}`)}</span>
              <RelativeDay day={day} />
            </span>
          </li>
        ))}
      </ul>
      <p className={styles['more']}>
        <Link href={hrefOf({ screen: 'records', kind: 'marketNote' })}>{t('market.general.all')}</Link>
      </p>
    </Card>
  )
}
