import { useT } from '#renderer/lib/language.ts'
import { hrefOf, openDialog } from '#renderer/navigation/location.ts'
import { Badge, Card, IconButton, Link } from '#renderer/ui/index.ts'
import type { SilentClient } from '#shared/domain/today/silentClients.ts'
import { ShortList } from './ShortList.tsx'
import styles from './TodayPage.module.css'

/** Clients that have not heard from us for longer than their class allows, key clients first. */
export function SilentCard({ silent }: { readonly silent: readonly SilentClient[] }) {
  const t = useT()
  return (
    <Card title={t('today.silent.title')}>
      {silent.length === 0 && <p className={styles['quiet']}>{t('today.silent.empty')}</p>}
      <ShortList items={silent} draw={(one) => <SilentItem key={one.client.id} silent={one} />} />
    </Card>
  )
}

function SilentItem({ silent }: { readonly silent: SilentClient }) {
  const t = useT()
  const { client, lastDealingDay, days, daysBeyond } = silent
  return (
    <li className={styles['silent']}>
      <div className={styles['dueText']}>
        <p className={styles['silentName']}>
          <Link variant="plain" href={hrefOf({ screen: 'client', clientId: client.id, tab: 'timeline' })}>
            {client.name}
          </Link>
          {client.class === 'key' && (
            <Badge tone="accent" icon="star" isPlain>
              {t('vocabulary.clientClass.key')}
            </Badge>
          )}
        </p>
        <p className={styles['about']}>
          <span className={styles['soon']}>
            {lastDealingDay === null ? t('today.silent.never') : t('today.silent.days', { count: days })}
          </span>
          <span>{t('today.silent.beyond', { count: daysBeyond })}</span>
        </p>
      </div>
      <IconButton
        icon="messageSquarePlus"
        size="small"
        label={t('today.silent.record', { name: client.name })}
        onPress={() => openDialog({ dialog: 'quickEntry', clientId: client.id })}
      />
    </li>
  )
}
