import { useMemo, useState } from 'react'
import {
  Banner,
  Button,
  Card,
  Checkbox,
  DataTable,
  EmptyState,
  FilterTabs,
  INITIAL_VIEW,
} from '#renderer/ui/index.ts'
import { countOutcomes } from '#shared/formats/tables/plan.ts'
import type { PlannedRow, RowOutcome } from '#shared/formats/tables/rows.ts'
import { cancel, chooseOptions, startImport, type Words } from './importing.ts'
import { previewColumns } from './PreviewColumns.tsx'
import { ProgressLine } from './ProgressLine.tsx'
import { useImporting } from './useImporting.ts'
import styles from './importPage.module.css'

const FILTERS = ['all', 'new', 'known', 'faulty'] as const
type Filter = (typeof FILTERS)[number]

/** What would become of each row, and the import itself. */
export function PreviewStep({ words }: { readonly words: Words }) {
  const { t } = words
  const { rowStage } = useImporting()
  if (rowStage.name === 'none' || rowStage.name === 'done') return null
  return (
    <Card title={t('importing.preview.title')}>
      <div className={styles['preview']}>
        <Options words={words} />
        {rowStage.name === 'checking' ? (
          <ProgressLine
            label={t('importing.preview.checking')}
            share={rowStage.share}
            action={<Button onPress={cancel}>{t('importing.cancel')}</Button>}
          />
        ) : (
          <>
            <Rows rows={rowStage.rows} words={words} />
            {rowStage.name === 'importing' ? (
              <ProgressLine
                label={t('importing.preview.importing')}
                share={rowStage.share}
                action={<Button onPress={cancel}>{t('importing.cancel')}</Button>}
              />
            ) : (
              <ImportButton rows={rowStage.rows} words={words} />
            )}
          </>
        )}
      </div>
    </Card>
  )
}

function Options({ words }: { readonly words: Words }) {
  const { t } = words
  const { kind, fillGaps, createClients, rowStage } = useImporting()
  const isDisabled = rowStage.name === 'importing'
  return (
    <div className={styles['options']}>
      <Checkbox
        label={t('importing.options.fillGaps')}
        description={t('importing.options.fillGapsHint')}
        isChecked={fillGaps}
        isDisabled={isDisabled}
        onChange={(isChecked) => void chooseOptions({ fillGaps: isChecked }, words)}
      />
      {kind === 'people' && (
        <Checkbox
          label={t('importing.options.createClients')}
          description={t('importing.options.createClientsHint')}
          isChecked={createClients}
          isDisabled={isDisabled}
          onChange={(isChecked) => void chooseOptions({ createClients: isChecked }, words)}
        />
      )}
    </div>
  )
}

interface RowsProps {
  readonly rows: readonly PlannedRow[]
  readonly words: Words
}

function Rows({ rows, words }: RowsProps) {
  const { t, language } = words
  const kind = useImporting((importing) => importing.kind)
  const counts = useMemo(() => countOutcomes(rows), [rows])
  // What has to be looked at first is shown first.
  const [chosen, choose] = useState<Filter | null>(null)
  const filter = chosen ?? (counts.faulty > 0 ? 'faulty' : 'all')
  const shown = useMemo(() => rows.filter((row) => isIn(filter, row.outcome)), [rows, filter])
  const columns = useMemo(() => previewColumns(t, language, kind), [t, language, kind])
  const [view, setView] = useState(INITIAL_VIEW)
  const countOf = (id: Filter): number =>
    id === 'all' ? rows.length : id === 'new' ? counts.new + counts.filled : counts[id]
  return (
    <>
      <FilterTabs
        label={t('importing.preview.filters')}
        tabs={FILTERS.map((id) => ({ id, label: t(`importing.filters.${id}`), count: countOf(id) }))}
        selectedId={filter}
        onSelect={choose}
      />
      <div className={styles['rows']}>
        <DataTable
          label={t('importing.preview.title')}
          columns={columns}
          rows={shown}
          rowId={idOf}
          rowLabel={(row) => t('importing.preview.row', { number: row.number, label: row.label })}
          view={view}
          onViewChange={setView}
          onOpen={stay}
          emptyState={<EmptyState icon="list" title={t('importing.preview.nothing')} isSmall />}
        />
      </div>
    </>
  )
}

/** Completed records are shown with the new ones: both are written. */
function isIn(filter: Filter, outcome: RowOutcome): boolean {
  return filter === 'all' || filter === outcome || (filter === 'new' && outcome === 'filled')
}

function ImportButton({ rows, words }: RowsProps) {
  const { t } = words
  const { kind, hasChanged } = useImporting()
  const counts = useMemo(() => countOutcomes(rows), [rows])
  const count = counts.new + counts.filled
  if (counts.faulty > 0) {
    return (
      <Banner tone="warn" title={t('importing.preview.faulty', { count: counts.faulty })}>
        {t('importing.preview.faultyHint')}
      </Banner>
    )
  }
  if (count === 0) return <Banner tone="good">{t('importing.preview.allKnown')}</Banner>
  return (
    <>
      {hasChanged && <Banner tone="warn">{t('importing.preview.changed')}</Banner>}
      <div className={styles['importBar']}>
        <Button variant="primary" icon="check" onPress={() => void startImport(words)}>
          {t(`importing.import.${kind}`, { count })}
        </Button>
        <span className={styles['quiet']}>{t('importing.preview.undoHint')}</span>
      </div>
    </>
  )
}

function idOf(row: PlannedRow): string {
  return String(row.number)
}

/** A row of a preview leads nowhere. */
function stay(): void {
  return undefined
}
