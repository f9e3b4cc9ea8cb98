import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Card, CardGrid, Facts } from '#renderer/ui/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { SignOff } from '#shared/domain/house/coachingRules.ts'
import { formatDay, formatList, formatMoney, formatNumber } from '#shared/i18n/format.ts'
import { AskNow, hasToAsk } from './AskNow.tsx'
import { type ClientService, type Part, readClientService } from './clientService.ts'
import styles from './service.module.css'

/** How well a client is served, and the moments to ask; nothing while there is nothing to judge by. */
export function ClientServiceCards({ clientId }: { readonly clientId: ClientId }) {
  const today = useToday()
  const answer = useQuery(() => readClientService(clientId, today), [clientId, today])
  if (answer.state !== 'ready' || answer.value === null) return null
  const service = answer.value
  return (
    <CardGrid minWidth={340}>
      <FiguresCard service={service} />
      {hasToAsk(service) && <AskNow clientId={clientId} service={service} />}
    </CardGrid>
  )
}

function FiguresCard({ service }: { readonly service: ClientService }) {
  const t = useT()
  const language = useLanguage()
  const share = ({ inTime, of }: Part): string => (of === 0 ? '' : t('service.share', { inTime, of }))
  const { satisfaction, openComplaints, daysToSolve, losses } = service
  const complaints = [
    openComplaints === 0 ? '' : t('service.complaintsOpen', { count: openComplaints }),
    daysToSolve === null
      ? ''
      : t('service.solvedIn', { days: formatNumber(Math.round(daysToSolve), language) }),
    losses.length === 0
      ? ''
      : t('service.losses', {
          amount: formatList(
            losses.map((loss) => formatMoney(loss, language)),
            language,
          ),
        }),
  ].filter((part) => part !== '')
  return (
    <Card title={t('service.title')}>
      <Facts
        hidesUnknown
        facts={[
          { label: t('service.deliveries'), value: share(service.deliveries) },
          { label: t('service.ourPromises'), value: share(service.ourPromises) },
          { label: t('service.theirPromises'), value: share(service.theirPromises) },
          {
            label: t('service.satisfaction'),
            value:
              satisfaction === null
                ? ''
                : t('service.ofFive', { rating: formatNumber(Math.round(satisfaction * 10) / 10, language) }),
          },
          { label: t('service.complaints'), value: complaints.join(' · ') },
          { label: t('service.signOff'), value: <SignedOff signOff={service.signOff} /> },
        ]}
      />
    </Card>
  )
}

function SignedOff({ signOff }: { readonly signOff: SignOff }) {
  const t = useT()
  const language = useLanguage()
  if (signOff.state === 'never') return t('service.signOffNever')
  const { note } = signOff
  const day = formatDay(note.day, language, 'short')
  const words =
    note.author === ''
      ? t('service.signedOff', { day })
      : t('service.signedOffBy', { day, author: note.author })
  return (
    <>
      {words}
      {signOff.state === 'changedSince' && <p className={styles['quiet']}>{t('service.changedSince')}</p>}
    </>
  )
}
