import type { ReactNode } from 'react'
import { ContactMark } from '#renderer/lib/ContactMark.tsx'
import { useT } from '#renderer/lib/language.ts'
import { hrefOf, openDialog } from '#renderer/navigation/location.ts'
import { Badge, Card, IconButton, Link } from '#renderer/ui/index.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import type { PushedClient, SilentClient } from '#shared/domain/today/silentClients.ts'
import { ShortList } from './ShortList.tsx'
import styles from './TodayPage.module.css'

interface BalanceCardProps {
  readonly silent: readonly SilentClient[]
  readonly pushed: readonly PushedClient[]
}

/** Clients that hear too much from us, and those that have not heard for longer than their class allows. */
export function BalanceCard({ silent, pushed }: BalanceCardProps) {
  const t = useT()
  const items = [...pushed, ...silent]
  return (
    <Card title={t('today.silent.title')}>
      {items.length === 0 && <p className={styles['quiet']}>{t('today.silent.empty')}</p>}
      <ShortList
        items={items}
        draw={(one) =>
          'unanswered' in one ? (
            <PushedItem key={one.client.id} pushed={one} />
          ) : (
            <SilentItem key={one.client.id} silent={one} />
          )
        }
      />
    </Card>
  )
}

function SilentItem({ silent }: { readonly silent: SilentClient }) {
  const t = useT()
  const { client, lastDealingDay, days, daysBeyond } = silent
  return (
    <Item
      client={client}
      action={
        <IconButton
          icon="messageSquarePlus"
          size="small"
          label={t('today.silent.record', { name: client.name })}
          onPress={() => openDialog({ dialog: 'quickEntry', clientId: client.id })}
        />
      }
    >
      <ContactMark state="tooSilent" />
      <span>
        {lastDealingDay === null ? t('today.silent.never') : t('today.silent.days', { count: days })}
      </span>
      <span>{t('today.silent.beyond', { count: daysBeyond })}</span>
    </Item>
  )
}

/** Nothing to press: what helps here is to wait. */
function PushedItem({ pushed: { client, unanswered } }: { readonly pushed: PushedClient }) {
  const t = useT()
  return (
    <Item client={client}>
      <ContactMark state="tooPushy" />
      <span>{t('contact.unanswered', { count: unanswered })}</span>
      <span>{t('contact.wait')}</span>
    </Item>
  )
}

interface ItemProps {
  readonly client: Client
  readonly action?: ReactNode
  readonly children: ReactNode
}

function Item({ client, action, children }: ItemProps) {
  const t = useT()
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
        <p className={styles['about']}>{children}</p>
      </div>
      {action}
    </li>
  )
}
