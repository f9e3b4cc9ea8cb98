import { useMemo, useRef, useState } from 'react'
import { ExportMenu } from '#renderer/features/tableExport/index.ts'
import {
  Banner,
  Button,
  Card,
  Checkbox,
  DataTable,
  EmptyState,
  FilterTabs,
  INITIAL_VIEW,
  ProgressLine,
  type SeenTable,
} from '#renderer/ui/index.ts'
import type { TableKind } from '#shared/formats/tables/fields.ts'
import { countOutcomes } from '#shared/formats/tables/plan.ts'
import type { PlannedRow, RowOutcome } from '#shared/formats/tables/rows.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { cancel, chooseOptions, startImport, type Words } from './importing.ts'
import { problemTexts } from './importWords.ts'
import { faultColumns, previewColumns, type PreviewLine } from './PreviewColumns.tsx'
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
  const file = useImporting((importing) => importing.file?.name ?? '')
  const counts = useMemo(() => countOutcomes(rows), [rows])
  // What has to be looked at first is shown first.
  const [chosen, choose] = useState<Filter | null>(null)
  const filter = chosen ?? (counts.faulty > 0 ? 'faulty' : 'all')
  const lines = useMemo(
    () => rows.filter((row) => isIn(filter, row.outcome)).flatMap((row) => linesOf(row, t, kind)),
    [rows, filter, t, kind],
  )
  const columns = useMemo(
    () => (filter === 'faulty' ? faultColumns : previewColumns)(t, language, kind),
    [filter, t, language, kind],
  )
  const [view, setView] = useState(INITIAL_VIEW)
  const seen = useRef<SeenTable<PreviewLine> | null>(null)
  const countOf = (id: Filter): number =>
    id === 'all' ? rows.length : id === 'new' ? counts.new + counts.filled : counts[id]
  return (
    <>
      <div className={styles['tabs']}>
        <FilterTabs
          label={t('importing.preview.filters')}
          tabs={FILTERS.map((id) => ({ id, label: t(`importing.filters.${id}`), count: countOf(id) }))}
          selectedId={filter}
          onSelect={choose}
        />
        <ExportMenu
          name={t('importing.preview.listName', {
            file: withoutEnding(file),
            rows: t(`importing.filters.${filter}`),
          })}
          seen={seen}
        />
      </div>
      <div className={styles['rows']} style={{ height: tableHeight(lines.length) }}>
        <DataTable
          // Faults have columns of their own.
          key={filter}
          label={t('importing.preview.title')}
          columns={columns}
          rows={lines}
          rowId={idOf}
          seen={seen}
          rowLabel={({ row }) => t('importing.preview.row', { number: row.number, label: row.label })}
          view={view}
          onViewChange={setView}
          onOpen={stay}
          emptyState={<EmptyState icon="list" title={t('importing.preview.nothing')} isSmall />}
        />
      </div>
    </>
  )
}

/** A faulty row has a line for each of its faults. */
function linesOf(row: PlannedRow, t: Translate, kind: TableKind): readonly PreviewLine[] {
  const id = String(row.number)
  if (row.outcome !== 'faulty') return [{ id, row, fault: '' }]
  return problemTexts(t, kind, row.problems).map((fault, index) => ({ id: `${id}.${index}`, row, fault }))
}

/** Pixels: a few lines need little room, many scroll. */
function tableHeight(lines: number): number {
  return Math.min(380, Math.max(200, 56 + lines * 36))
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

/** «πελάτες.csv» → «πελάτες». */
function withoutEnding(name: string): string {
  return name.replace(/\.[^.]*$/, '')
}

function idOf(line: PreviewLine): string {
  return line.id
}

/** A row of a preview leads nowhere. */
function stay(): void {
  return undefined
}
