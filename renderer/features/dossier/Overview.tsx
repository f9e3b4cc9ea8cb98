import { AttachmentsSection } from '#renderer/features/attachments/index.ts'
import { FollowUpList } from '#renderer/features/followUps/index.ts'
import { useT } from '#renderer/lib/language.ts'
import { Card, TwoColumn } from '#renderer/ui/index.ts'
import { BusinessFacts } from './BusinessFacts.tsx'
import type { DossierView } from './dossierView.ts'
import { KeyReasons } from './KeyReasons.tsx'
import { ProposalList } from './ProposalList.tsx'
import { SiteList } from './SiteList.tsx'
import { TeamPreview } from './TeamPreview.tsx'
import { TextBlocks } from './TextBlocks.tsx'
import { TimelinePreview } from './TimelinePreview.tsx'
import { Units } from './Units.tsx'

/** The first part of a dossier: who they are, who decides, what happened last; at the right the facts. */
export function Overview({ view }: { readonly view: DossierView }) {
  return (
    <TwoColumn rail={<Rail view={view} />}>
      <TextBlocks client={view.client} />
      <TeamPreview view={view} />
      <TimelinePreview view={view} />
    </TwoColumn>
  )
}

function Rail({ view }: { readonly view: DossierView }) {
  const t = useT()
  const { client, proposals } = view
  return (
    <>
      <Card title={t('dossier.followUps.title')}>
        <FollowUpList clientId={client.id} />
      </Card>
      <Card title={t('dossier.overview.proposals')}>
        <ProposalList clientId={client.id} proposals={proposals} />
      </Card>
      <AttachmentsSection about={{ kind: 'client', id: client.id }} />
      <Units view={view} />
      <Card title={t('dossier.overview.facts')}>
        <BusinessFacts client={client} />
      </Card>
      {client.class === 'key' && (
        <Card title={t('dossier.overview.keyReasons')}>
          <KeyReasons client={client} />
        </Card>
      )}
      <Card title={t('dossier.overview.sites')}>
        <SiteList client={client} />
      </Card>
    </>
  )
}
