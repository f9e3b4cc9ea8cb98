import type { ReactNode } from 'react'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { hrefOf, navigate, openDialog } from '#renderer/navigation/location.ts'
import { Button, Card, Link } from '#renderer/ui/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { formatDay } from '#shared/i18n/format.ts'
import type { ClientService } from './clientService.ts'
import styles from './service.module.css'

/** True if there is anything to ask or to read. */
export function hasToAsk(service: ClientService): boolean {
  const { isTimeToAsk, expectationsToAgree, successes, askedEnough, unread } = service
  return isTimeToAsk || expectationsToAgree > 0 || successes.length + askedEnough.length + unread.length > 0
}

interface AskNowProps {
  readonly clientId: ClientId
  readonly service: ClientService
}

/** What to ask for now, and whom not to ask again so soon. */
export function AskNow({ clientId, service }: AskNowProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  return (
    <Card title={t('service.now.title')}>
      <ul className={styles['rows']}>
        {service.successes.map(({ id, title }) => (
          <Row
            key={id}
            text={
              <>
                {t('service.now.success')}{' '}
                <Link href={hrefOf({ screen: 'record', kind: 'delivery', id })}>{title}</Link>
              </>
            }
            action={t('service.now.recommend')}
            onPress={() => openDialog({ dialog: 'recordForm', kind: 'referral', clientId, deliveryId: id })}
          />
        ))}
        {service.askedEnough.map(({ id, name, asks, from }) => (
          <Row
            key={id}
            text={t('service.now.askedEnough', {
              name,
              count: asks,
              day: formatDay(from, language, 'short', today),
            })}
          />
        ))}
        {service.isTimeToAsk && (
          <Row
            text={t('service.now.howItGoes')}
            action={t('service.now.review')}
            onPress={() => openDialog({ dialog: 'recordForm', kind: 'review', clientId })}
          />
        )}
        {service.expectationsToAgree > 0 && (
          <Row
            text={t('service.now.expectations', { count: service.expectationsToAgree })}
            action={t('service.now.agree')}
            onPress={() => navigate({ screen: 'client', clientId, tab: 'market' })}
          />
        )}
        {service.unread.map(({ id, author, text }) => (
          <Row
            key={id}
            text={
              <>
                {author === '' ? t('service.now.note') : t('service.now.noteOf', { author })}{' '}
                <Link href={hrefOf({ screen: 'record', kind: 'coachingNote', id })}>{text}</Link>
              </>
            }
          />
        ))}
      </ul>
    </Card>
  )
}

interface RowProps {
  readonly text: ReactNode
  readonly action?: string
  readonly onPress?: () => void
}

function Row({ text, action, onPress }: RowProps) {
  return (
    <li className={styles['row']}>
      <span className={styles['text']}>{text}</span>
      {action !== undefined && onPress !== undefined && (
        <Button size="small" onPress={onPress}>
          {action}
        </Button>
      )}
    </li>
  )
}
