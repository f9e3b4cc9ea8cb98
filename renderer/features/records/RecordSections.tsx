import type { ReactNode } from 'react'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Button, ErrorState, LoadingState } from '#renderer/ui/index.ts'
import type { EntityKind } from '#shared/domain/records.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { addRecord, type RecordPresets } from './addRecord.ts'
import { RecordSection } from './RecordSection.tsx'
import { type SectionRows, readSections } from './recordSectionRows.ts'
import styles from './records.module.css'
import { recordWord } from './words.ts'

export interface RecordSectionsProps {
  /** To what the records belong. */
  readonly to: EntityKind
  readonly id: string
  /** The kinds that are shown, in this order. */
  readonly kinds: readonly TradeKind[]
  readonly presets: RecordPresets
  readonly showsClient?: boolean
  /** Kinds that are never added from here. */
  readonly notAdded?: readonly TradeKind[]
  /** What belongs below the sections, e.g. another list of the same place. */
  readonly children?: ReactNode
}

/** The sections of a page by kind; kinds without any are one quiet row of ways to add them. */
export function RecordSections({ to, id, kinds, ...rest }: RecordSectionsProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const answer = useQuery(
    () => readSections(to, id, kinds, today, language),
    [to, id, kinds.join(), today, language],
  )
  switch (answer.state) {
    case 'loading':
      return <LoadingState rows={3} />
    case 'failed':
      return (
        <ErrorState title={t('recordPages.failed.title')} onRetry={answer.retry}>
          {t('recordPages.failed.text')}
        </ErrorState>
      )
    case 'ready':
      return <DrawnSections sections={answer.value} {...rest} />
  }
}

interface DrawnSectionsProps extends Pick<
  RecordSectionsProps,
  'presets' | 'showsClient' | 'notAdded' | 'children'
> {
  readonly sections: SectionRows
}

function DrawnSections({
  sections,
  presets,
  showsClient = false,
  notAdded = [],
  children,
}: DrawnSectionsProps) {
  const t = useT()
  const empty = sections.filter(({ kind, rows }) => rows.length === 0 && !notAdded.includes(kind))
  return (
    <div className={styles['sections']}>
      {sections.map(({ kind, rows }) =>
        rows.length === 0 ? null : (
          <RecordSection key={kind} kind={kind} rows={rows} presets={presets} showsClient={showsClient} />
        ),
      )}
      {children}
      {empty.length > 0 && (
        <div className={styles['quietAdds']} role="group" aria-label={t('recordPages.section.add')}>
          {empty.map(({ kind }) => (
            <Button
              key={kind}
              variant="quiet"
              size="small"
              icon="plus"
              onPress={() => addRecord(kind, presets)}
            >
              {recordWord(t, kind, 'add')}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
