import { useQuery } from '#renderer/data/useQuery.ts'
import { addRecord } from '#renderer/features/records/index.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useT } from '#renderer/lib/language.ts'
import { useClientChoices } from '#renderer/lib/useClientChoices.ts'
import { hrefOf, navigate } from '#renderer/navigation/location.ts'
import {
  Button,
  ComboBox,
  EmptyState,
  ErrorState,
  FilterTabs,
  Link,
  LoadingState,
  Page,
} from '#renderer/ui/index.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { FieldDetails } from './FieldDetails.tsx'
import { Legend } from './Legend.tsx'
import { lookFor, useWhitespaceView } from './useWhitespaceView.ts'
import { WhitespaceGrid } from './WhitespaceGrid.tsx'
import { readWhitespace, type WhitespaceSource } from './whitespaceSource.ts'
import { isLookedFor, offeringRows, WHITESPACE_FILTERS } from './whitespaceView.ts'
import styles from './whitespace.module.css'

interface WhitespacePageProps {
  /** A client of the group to show. */
  readonly clientId?: ClientId | undefined
}

/** The units of a client × our offerings: who serves them, and where a door stands open. */
export function WhitespacePage({ clientId }: WhitespacePageProps) {
  return (
    <div data-screen="whitespace" className={styles['screen']}>
      <Content clientId={clientId} />
    </div>
  )
}

function Content({ clientId }: WhitespacePageProps) {
  const t = useT()
  const today = useToday()
  const answer = useQuery(() => readWhitespace(clientId ?? null, today), [clientId, today])
  switch (answer.state) {
    case 'loading':
      return (
        <Page title={t('whitespace.title')}>
          <LoadingState rows={8} />
        </Page>
      )
    case 'failed':
      return (
        <Page title={t('whitespace.title')}>
          <ErrorState title={t('whitespace.failed.title')} onRetry={answer.retry}>
            {t('whitespace.failed.text')}
          </ErrorState>
        </Page>
      )
    case 'ready':
      return <Matrix source={answer.value} />
  }
}

function Matrix({ source }: { readonly source: WhitespaceSource }) {
  const t = useT()
  const filter = useWhitespaceView((state) => state.filter)
  const { group, clients, matrix } = source
  if (group === null || source.offerings.length === 0) return <HowToBegin hasClients={group !== null} />
  const fields = matrix.rows.flatMap((row) => row.fields)
  const rows = offeringRows(source, filter)
  return (
    <Page
      title={t('whitespace.title')}
      layout="fill"
      actions={
        <>
          <Link href={hrefOf({ screen: 'client', clientId: group.id, tab: 'market' })}>
            {t('whitespace.dossier')}
          </Link>
          <div className={styles['chooser']}>
            <ClientChooser clients={clients} group={group} />
          </div>
        </>
      }
      tabs={
        <FilterTabs
          label={t('whitespace.filters.label')}
          tabs={WHITESPACE_FILTERS.map((id) => ({
            id,
            label: t(`whitespace.filters.${id}`),
            count: fields.filter((field) => isLookedFor(field, id)).length,
          }))}
          selectedId={filter}
          onSelect={lookFor}
        />
      }
    >
      <div className={styles['canvas']}>
        <div className={styles['main']}>
          {rows.length === 0 ? (
            <EmptyState icon="grid" title={t('whitespace.nothing')} isSmall />
          ) : (
            <WhitespaceGrid source={source} group={group} rows={rows} filter={filter} />
          )}
          <Legend counts={matrix.counts} />
        </div>
        <FieldDetails source={source} group={group} />
      </div>
    </Page>
  )
}

interface ClientChooserProps {
  readonly clients: readonly Client[]
  readonly group: Client
}

function ClientChooser({ clients, group }: ClientChooserProps) {
  const t = useT()
  const choices = useClientChoices(clients, group.id)
  return (
    <ComboBox
      label={t('whitespace.client')}
      isLabelHidden
      choices={choices ?? []}
      value={group.id}
      onChange={(id) => id !== null && navigate({ screen: 'whitespace', clientId: id })}
    />
  )
}

/** Without offerings or clients there is nothing to draw: how to begin. */
function HowToBegin({ hasClients }: { readonly hasClients: boolean }) {
  const t = useT()
  return (
    <Page title={t('whitespace.title')}>
      <EmptyState
        icon="grid"
        title={t('whitespace.empty.title')}
        action={
          hasClients ? (
            <Button variant="primary" icon="plus" onPress={() => addRecord('offering', {})}>
              {t('records.offering.add')}
            </Button>
          ) : (
            <Button onPress={() => navigate({ screen: 'clients' })}>{t('whitespace.empty.clients')}</Button>
          )
        }
      >
        {t('whitespace.empty.text')}
      </EmptyState>
    </Page>
  )
}
