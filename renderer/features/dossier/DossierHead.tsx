import { useT } from '#renderer/lib/language.ts'
import { Avatar, Badge, HeaderStrip } from '#renderer/ui/index.ts'
import type { Client, ClientClass } from '#shared/domain/clients/client.ts'
import { AddQuietly } from './AddQuietly.tsx'
import { Completeness } from './Completeness.tsx'
import { DossierActions } from './DossierActions.tsx'
import type { DossierView } from './dossierView.ts'
import { Balance, NearestExpiry, NextStep } from './HeadFacts.tsx'
import { PartOf } from './Units.tsx'
import styles from './DossierPage.module.css'

/** The head of a dossier: who they are in one line, what matters today, how complete it is. */
export function DossierHead({ view }: { readonly view: DossierView }) {
  const t = useT()
  const { client, facts } = view
  return (
    <HeaderStrip
      avatar={<Avatar name={client.name} shape="square" size={56} />}
      title={client.name}
      subtitle={
        <div className={styles['line']}>
          <ClassBadges client={client} />
          <PartOf view={view} />
          {client.summary === '' ? <AddSummary client={client} /> : <span>{client.summary}</span>}
        </div>
      }
      facts={[
        { label: t('dossier.facts.nextStep'), value: <NextStep client={client} facts={facts} /> },
        { label: t('dossier.facts.expiry'), value: <NearestExpiry facts={facts} /> },
        { label: t('dossier.facts.balance'), value: <Balance client={client} facts={facts} /> },
        { label: t('dossier.completeness.label'), value: <Completeness view={view} /> },
      ]}
      actions={<DossierActions client={client} />}
    />
  )
}

const CLASS_TONES = {
  key: 'accent',
  regular: 'neutral',
  prospect: 'neutral',
  former: 'neutral',
} as const satisfies Record<ClientClass, string>

const REASON_ICONS = { revenue: 'trendingUp', image: 'star', sectorLeader: 'crown' } as const

function ClassBadges({ client }: { readonly client: Client }) {
  const t = useT()
  return (
    <>
      <Badge tone={CLASS_TONES[client.class]}>{t(`vocabulary.clientClass.${client.class}`)}</Badge>
      {client.keyReasons.map((reason) => (
        <Badge key={reason} icon={REASON_ICONS[reason]}>
          {t(`vocabulary.keyReason.${reason}`)}
        </Badge>
      ))}
    </>
  )
}

function AddSummary({ client }: { readonly client: Client }) {
  const t = useT()
  return <AddQuietly client={client}>{t('dossier.header.summaryMissing')}</AddQuietly>
}
