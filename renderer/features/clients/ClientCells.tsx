import type { ReactNode } from 'react'
import { ContactMark, useContactReason } from '#renderer/lib/ContactMark.tsx'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Avatar, Badge, Icon, type IconName } from '#renderer/ui/index.ts'
import type { Client, ClientClass, KeyReason } from '#shared/domain/clients/client.ts'
import type { ContactBalance } from '#shared/domain/interactions/contactBalance.ts'
import { formatList } from '#shared/i18n/format.ts'
import styles from './clientList.module.css'

/** The name behind initials in a quiet square, then what they are, as far as there is room. */
export function ClientName({ client }: { readonly client: Client }) {
  return (
    <span className={styles['name']}>
      <Avatar name={client.name} shape="square" size={24} />
      <span className={styles['nameText']} title={client.summary === '' ? client.name : client.summary}>
        {client.name}
        {client.summary !== '' && <span className={styles['quiet']}>{client.summary}</span>}
      </span>
    </span>
  )
}

const TONE_OF_CLASS = {
  key: 'accent',
  regular: 'neutral',
  prospect: 'neutral',
  former: 'neutral',
} as const satisfies Record<ClientClass, string>

const ICON_OF_REASON = { revenue: 'wallet', image: 'gem', sectorLeader: 'crown' } as const satisfies Record<
  KeyReason,
  IconName
>

/** The class as a mark; behind it a small sign for each reason why a client is key. */
export function ClassMark({ client }: { readonly client: Client }) {
  const t = useT()
  const language = useLanguage()
  const reasons = client.keyReasons.map((reason) => t(`vocabulary.keyReason.${reason}`))
  return (
    <span className={styles['class']}>
      <Badge tone={TONE_OF_CLASS[client.class]} isPlain={client.class !== 'key'}>
        {t(`vocabulary.clientClass.${client.class}`)}
      </Badge>
      {reasons.length > 0 && (
        <span
          className={styles['reasons']}
          role="img"
          aria-label={t('clients.cell.keyReasons', { reasons: formatList(reasons, language) })}
          title={t('clients.cell.keyReasons', { reasons: formatList(reasons, language) })}
        >
          {client.keyReasons.map((reason) => (
            <Icon key={reason} name={ICON_OF_REASON[reason]} size={14} />
          ))}
        </span>
      )}
    </span>
  )
}

/** How contact stands, the reason on hover. */
export function Balance({ balance }: { readonly balance: ContactBalance }) {
  const reasonOf = useContactReason()
  return <ContactMark state={balance.state} hint={reasonOf(balance)} />
}

interface DueDayProps {
  readonly urgency: 'late' | 'soon' | 'calm'
  /** The urgency in a word, for those who see neither sign nor colour. */
  readonly urgencyLabel?: string | undefined
  /** The day as people say it. */
  readonly text: string
  /** The full date, on hover. */
  readonly fullText: string
}

const ICON_OF_URGENCY = { late: 'circleAlert', soon: 'clock', calm: null } as const

/** A day that something is due on: the nearer, the louder, always with a sign and words. */
export function DueDay({ urgency, urgencyLabel, text, fullText }: DueDayProps) {
  const icon = ICON_OF_URGENCY[urgency]
  return (
    <span
      className={`${styles['due'] ?? ''} ${styles[urgency] ?? ''}`}
      title={urgencyLabel ? `${urgencyLabel} · ${fullText}` : fullText}
    >
      {icon && <Icon name={icon} size={14} label={urgencyLabel} />}
      {text}
    </span>
  )
}

/** When, and what. */
export function NextStep({ due, title }: { readonly due: ReactNode; readonly title: string }) {
  return (
    <span className={styles['step']}>
      {due}
      <span className={styles['quiet']} title={title}>
        {title}
      </span>
    </span>
  )
}
