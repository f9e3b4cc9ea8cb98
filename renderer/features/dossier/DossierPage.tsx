import type { ReactNode } from 'react'
import { restoreClients } from '#renderer/commands/clients.ts'
import { FileDropArea } from '#renderer/features/attachments/index.ts'
import { DecisionTeam } from '#renderer/features/decisionTeam/index.ts'
import { Timeline } from '#renderer/features/interactions/index.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useT } from '#renderer/lib/language.ts'
import { navigate } from '#renderer/navigation/location.ts'
import type { DossierTab } from '#renderer/navigation/route.ts'
import { Banner, Button, ErrorState, LoadingState, Tabs } from '#renderer/ui/index.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { DossierHead } from './DossierHead.tsx'
import { type DossierView, readDossier } from './dossierView.ts'
import { MissingDossier } from './MissingDossier.tsx'
import { Overview } from './Overview.tsx'
import { TradePart } from './TradePart.tsx'
import { countOfPart, TRADE_PARTS } from './tradeParts.ts'
import styles from './DossierPage.module.css'

export interface DossierPageProps {
  readonly clientId: ClientId
  readonly tab: DossierTab
}

/** Everything about one client: what matters today, the business, who decides, what happened. */
export function DossierPage({ clientId, tab }: DossierPageProps) {
  return (
    <div className={styles['page']} data-screen="client">
      <Content key={clientId} clientId={clientId} tab={tab} />
    </div>
  )
}

function Content({ clientId, tab }: DossierPageProps) {
  const t = useT()
  const today = useToday()
  const answer = useQuery(() => readDossier(clientId, today), [clientId, today])
  switch (answer.state) {
    case 'loading':
      return <LoadingState label={t('dossier.page.loading')} rows={8} />
    case 'failed':
      return (
        <ErrorState title={t('dossier.page.failedTitle')} onRetry={answer.retry}>
          {t('dossier.page.failedText')}
        </ErrorState>
      )
    case 'ready':
      return answer.value === null ? <MissingDossier /> : <Dossier view={answer.value} tab={tab} />
  }
}

function Dossier({ view, tab }: { readonly view: DossierView; readonly tab: DossierTab }) {
  const t = useT()
  const { client, team, interactions } = view
  return (
    <FileDropArea about={{ kind: 'client', id: client.id }}>
      {client.archivedOn !== null && <ArchivedBanner client={client} />}
      <DossierHead view={view} />
      <div className={styles['parts']}>
        <Tabs
          label={t('dossier.tabs.label')}
          tabs={[
            { id: 'overview', label: t('dossier.tabs.overview') },
            { id: 'team', label: t('dossier.tabs.team'), count: team.members.length },
            { id: 'timeline', label: t('dossier.tabs.timeline'), count: interactions.length },
            ...TRADE_PARTS.map((part) => ({
              id: part,
              label: t(`dossier.tabs.${part}`),
              // Nothing there yet is no news.
              count: countOfPart(view, part) || undefined,
            })),
          ]}
          selectedId={tab}
          onSelect={(chosen) => navigate({ screen: 'client', clientId: client.id, tab: chosen })}
        >
          {partOf(view, tab)}
        </Tabs>
      </div>
    </FileDropArea>
  )
}

function partOf(view: DossierView, tab: DossierTab): ReactNode {
  switch (tab) {
    case 'overview':
      return <Overview view={view} />
    case 'team':
      return <DecisionTeam clientId={view.client.id} />
    case 'timeline':
      return <Timeline clientId={view.client.id} />
    case 'deals':
    case 'service':
    case 'market':
      return <TradePart view={view} part={tab} />
  }
}

function ArchivedBanner({ client: { id, name } }: { readonly client: Client }) {
  const t = useT()
  const restore = async (): Promise<void> => {
    report(await restoreClients({ ids: [id] }), t, t('dossier.header.restored', { name }))
  }
  return (
    <div className={styles['banner']}>
      <Banner
        tone="warn"
        action={
          <Button size="small" onPress={() => void restore()}>
            {t('dossier.page.restore')}
          </Button>
        }
      >
        {t('dossier.page.archivedBanner')}
      </Banner>
    </div>
  )
}
