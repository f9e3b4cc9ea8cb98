import type { CSSProperties } from 'react'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Badge, Icon, IconButton, Link } from '#renderer/ui/index.ts'
import { percentOf } from '#shared/domain/portfolio/keyShareRules.ts'
import { formatList, formatPercent } from '#shared/i18n/format.ts'
import { wholeAmount } from './amounts.ts'
import { Change } from './Change.tsx'
import type { PortfolioRow } from './portfolioView.ts'
import { imagineLost } from './usePortfolioView.ts'
import styles from './portfolio.module.css'

interface ClientRowProps {
  readonly row: PortfolioRow
  /** 0 for a topmost client, more for its branches. */
  readonly depth: number
  readonly currency: string
  /** The sales of the largest client, to which the bars are drawn. */
  readonly largest: number
  readonly weighsFrom: number
  readonly isLost: boolean
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** One client: how much, which part of all, how that has changed, and how far the plan of the year is. */
export function ClientRow(props: ClientRowProps) {
  const { row, depth, currency, largest, isLost } = props
  const t = useT()
  const language = useLanguage()
  const { client, minor, before, share } = row
  const indent: CSSProperties & Record<`--${string}`, number> = { '--depth': depth }
  return (
    <tr data-lost={isLost || undefined} data-depth={depth}>
      <th scope="row" style={indent}>
        <span className={styles['client']}>
          {row.units.length > 0 ? (
            <IconButton
              icon={props.isOpen ? 'chevronDown' : 'chevronRight'}
              size="small"
              label={t(props.isOpen ? 'portfolio.units.hide' : 'portfolio.units.show', {
                count: row.units.length,
                name: client.name,
              })}
              onPress={props.onToggle}
            />
          ) : (
            <span className={styles['noToggle']} />
          )}
          <Link variant="plain" href={hrefOf({ screen: 'client', clientId: client.id, tab: 'overview' })}>
            {client.name}
          </Link>
        </span>
        <Hint {...props} />
      </th>
      <td>
        {depth === 0 && (
          <Badge tone={client.class === 'key' ? 'accent' : 'neutral'} isPlain={client.class !== 'key'}>
            {t(`vocabulary.clientClass.${client.class}`)}
          </Badge>
        )}
        {client.keyReasons.length > 0 && (
          <span className={styles['reasons']}>
            {formatList(
              client.keyReasons.map((reason) => t(`vocabulary.keyReason.${reason}`)),
              language,
            )}
          </span>
        )}
      </td>
      <td className={styles['end']}>{wholeAmount(minor, currency, language)}</td>
      <td>
        <span className={styles['share']}>
          <span className={styles['track']} aria-hidden>
            <span style={{ width: `${Math.max(0, (minor / largest) * 100)}%` }} />
          </span>
          <span className={styles['percent']}>
            {formatPercent(Math.round(percentOf(share) * 10) / 1000, language)}
          </span>
        </span>
      </td>
      <td className={styles['end']} title={wholeAmount(before, currency, language)}>
        <Change now={minor} before={before} currency={currency} />
      </td>
      <td className={styles['end']}>
        <Target row={row} />
      </td>
      <td>
        {depth === 0 && (
          <IconButton
            icon={isLost ? 'undo2' : 'circleX'}
            size="small"
            label={t(isLost ? 'portfolio.whatIf.keep' : 'portfolio.whatIf.lose', { name: client.name })}
            isPressed={isLost}
            onPress={() => imagineLost(client.id, !isLost)}
          />
        )}
      </td>
    </tr>
  )
}

/** Where the sales say something else than the reason that was written down. */
function Hint({ row: { hint }, weighsFrom }: ClientRowProps) {
  const t = useT()
  const language = useLanguage()
  if (hint === null) return null
  return (
    <span className={styles['hint']}>
      <Icon name="info" size={12} />
      {t(`portfolio.hint.${hint}`, { percent: formatPercent(weighsFrom / 100, language) })}
    </span>
  )
}

/** How far the target of the plan is; who is behind is marked by a sign and a word. */
function Target({ row: { plan, target } }: { readonly row: PortfolioRow }) {
  const t = useT()
  const language = useLanguage()
  if (plan === null) return null
  const text = target === null ? t('portfolio.target.none') : formatPercent(target.reached / 100, language)
  return (
    <span className={styles['target']}>
      {target?.isBehind && <Icon name="triangleAlert" size={14} label={t('portfolio.target.behind')} />}
      <Link
        href={hrefOf({ screen: 'record', kind: 'accountPlan', id: plan.id })}
        label={t('portfolio.target.open', { reached: text })}
      >
        {text}
      </Link>
    </span>
  )
}
