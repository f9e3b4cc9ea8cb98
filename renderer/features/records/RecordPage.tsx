import { useUndoStacks } from '#renderer/commands/lib/undoStacks.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { AttachmentsSection, FileDropArea } from '#renderer/features/attachments/index.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { undoAndSay } from '#renderer/lib/undoFeedback.ts'
import { navigate } from '#renderer/navigation/location.ts'
import {
  Button,
  Card,
  EmptyState,
  ErrorState,
  HeaderStrip,
  LoadingState,
  TwoColumn,
} from '#renderer/ui/index.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { specOf } from './anyRecord.ts'
import { PageParts, shownByParts } from './pageParts.tsx'
import { RecordActs } from './RecordActs.tsx'
import { EntityLink, StateMark } from './recordCells.tsx'
import { RecordFacts } from './RecordFacts.tsx'
import { RecordPageAbout } from './RecordPageAbout.tsx'
import { RecordPageHistory } from './RecordPageHistory.tsx'
import { RecordPageProposals } from './RecordPageProposals.tsx'
import { presetsOf, readRecordPage, relatedKinds, type RecordPageView } from './recordPageView.ts'
import { RecordSections } from './RecordSections.tsx'
import styles from './records.module.css'
import { recordWord } from './words.ts'

interface RecordPageProps {
  readonly kind: TradeKind
  readonly id: string
}

/** Everything about one record of the trade: where it stands, what hangs on it, what happened to it. */
export function RecordPage({ kind, id }: RecordPageProps) {
  return (
    <div className={styles['page']} data-screen="record" data-kind={kind}>
      <Content key={id} kind={kind} id={id} />
    </div>
  )
}

function Content({ kind, id }: RecordPageProps) {
  const t = useT()
  const today = useToday()
  const language = useLanguage()
  const answer = useQuery(() => readRecordPage(kind, id, today, language), [kind, id, today, language])
  switch (answer.state) {
    case 'loading':
      return <LoadingState rows={8} />
    case 'failed':
      return (
        <ErrorState title={t('recordPages.failed.title')} onRetry={answer.retry}>
          {t('recordPages.failed.text')}
        </ErrorState>
      )
    case 'ready':
      return answer.value === null ? <MissingRecord kind={kind} /> : <WholeRecord view={answer.value} />
  }
}

function WholeRecord({ view }: { readonly view: RecordPageView }) {
  const t = useT()
  const { row, followUps, interactions } = view
  const { kind, id, record, title, state, names } = row
  const clientId = record['clientId']
  const name = title === '' ? recordWord(t, kind, 'one') : title
  return (
    <FileDropArea about={{ kind, id }}>
      <HeaderStrip
        title={name}
        badges={state && <StateMark kind={kind} state={state} />}
        subtitle={
          <p className={styles['line']}>
            <span>{recordWord(t, kind, 'one')}</span>
            {typeof clientId === 'string' && <EntityLink kind="client" id={clientId} names={names} />}
          </p>
        }
        actions={<RecordActs kind={kind} record={record} title={name} isOnPage />}
      />
      <div className={styles['parts']}>
        <TwoColumn
          rail={
            <>
              <RecordPageAbout row={row} followUps={followUps} interactions={interactions} />
              <AttachmentsSection about={{ kind, id }} />
              <RecordPageHistory kind={kind} id={id} />
            </>
          }
        >
          <PageParts kind={kind} record={record} />
          <Card label={t('recordPages.facts')}>
            <RecordFacts
              kind={kind}
              record={record}
              names={names}
              title={title}
              layout="above"
              hidden={shownByParts(kind)}
            />
          </Card>
          <RecordSections
            to={kind}
            id={id}
            kinds={relatedKinds(kind)}
            presets={presetsOf(kind, record)}
            showsClient={typeof clientId !== 'string'}
          >
            <RecordPageProposals kind={kind} id={id} clientId={clientId} />
          </RecordSections>
        </TwoColumn>
      </div>
    </FileDropArea>
  )
}

/** In place of a record that is not there: back to its list or, right after a deletion, back to life. */
function MissingRecord({ kind }: { readonly kind: TradeKind }) {
  const t = useT()
  const isJustDeleted = useUndoStacks(({ done }) => done.at(-1)?.command === `${kind}.delete`)
  return (
    <EmptyState
      icon={specOf(kind).icon ?? 'list'}
      title={t('recordPages.missing.title')}
      action={
        <div className={styles['ways']}>
          {isJustDeleted && (
            <Button variant="primary" icon="undo2" onPress={() => void undoAndSay(t)}>
              {t('app.undo')}
            </Button>
          )}
          <Button onPress={() => navigate({ screen: 'records', kind })}>
            {t('recordPages.missing.back', { list: recordWord(t, kind, 'many') })}
          </Button>
        </div>
      }
    >
      {t(isJustDeleted ? 'recordPages.missing.deleted' : 'recordPages.missing.text')}
    </EmptyState>
  )
}
