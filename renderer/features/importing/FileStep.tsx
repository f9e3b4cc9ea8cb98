import { type DragEvent, useState } from 'react'
import { Badge, Banner, Button, Card, ProgressLine, Segmented, Select } from '#renderer/ui/index.ts'
import { type TableKind, TABLE_KINDS } from '#shared/formats/tables/fields.ts'
import { countOutcomes } from '#shared/formats/tables/plan.ts'
import { formatNumber } from '#shared/i18n/format.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { cancel, chooseFile, chooseKind, readOtherwise, type Words } from './importing.ts'
import {
  DELIMITERS,
  type Delimiter,
  type Encoding,
  ENCODINGS,
  LIMITS,
  type Sheets,
} from './reading/protocol.ts'
import type { ReadTable } from './reading/readTable.ts'
import { useImporting } from './useImporting.ts'
import styles from './importPage.module.css'

interface FileStepProps {
  readonly preferred: TableKind | null
  readonly words: Words
}

/** Which file, and how it is read. */
export function FileStep({ preferred, words }: FileStepProps) {
  const { t } = words
  const { file, fileStage } = useImporting()
  const [isOver, setOver] = useState(false)
  const choose = (chosen: File): void => void chooseFile(chosen, preferred, words)
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      const [dropped] = event.dataTransfer.files
      if (dropped) choose(dropped)
    },
  }
  return (
    <Card title={t('importing.file.title')}>
      {fileStage.name === 'none' || fileStage.name === 'refused' ? (
        <div className={styles['read']}>
          {fileStage.name === 'refused' && (
            <Banner
              tone="bad"
              title={
                fileStage.sheets === null
                  ? t('importing.refused.title', { file: file?.name ?? '' })
                  : t('importing.refused.sheetTitle', { sheet: fileStage.sheets.chosen })
              }
            >
              {t(`importing.refused.${fileStage.code}`, {
                rows: formatNumber(LIMITS.rows, words.language),
                columns: LIMITS.columns,
              })}
            </Banner>
          )}
          {fileStage.name === 'refused' && fileStage.sheets !== null && (
            <div className={styles['fileFields']}>
              <SheetSelect sheets={fileStage.sheets} words={words} />
            </div>
          )}
          <div className={styles['drop']} data-over={isOver} {...drop}>
            <p className={styles['dropText']}>{t('importing.file.drop')}</p>
            <ChooseFile label={t('importing.file.choose')} isPrimary onChoose={choose} />
            <p className={styles['hint']}>{t('importing.file.hint')}</p>
          </div>
        </div>
      ) : fileStage.name === 'reading' ? (
        <ProgressLine
          label={t('importing.file.reading', { file: file?.name ?? '' })}
          share={fileStage.share}
          action={<Button onPress={cancel}>{t('importing.cancel')}</Button>}
        />
      ) : (
        <ReadFile name={file?.name ?? ''} table={fileStage.table} words={words} onChoose={choose} />
      )}
    </Card>
  )
}

function Counts({ rows, words }: { readonly rows: number; readonly words: Words }) {
  const { t, language } = words
  const { rowStage } = useImporting()
  const counts = 'rows' in rowStage ? countOutcomes(rowStage.rows) : null
  return (
    <div className={styles['counts']} role="status">
      <span className={styles['quiet']}>
        {t('importing.file.rows', { count: rows, rows: formatNumber(rows, language) })}
      </span>
      {counts !== null && (
        <>
          <Badge tone="good">{t('importing.summary.new', { count: counts.new + counts.filled })}</Badge>
          {counts.known > 0 && <Badge>{t('importing.summary.known', { count: counts.known })}</Badge>}
          {counts.faulty > 0 && (
            <Badge tone="bad">{t('importing.summary.faulty', { count: counts.faulty })}</Badge>
          )}
        </>
      )}
    </div>
  )
}

interface ReadFileProps {
  readonly name: string
  readonly table: ReadTable
  readonly words: Words
  readonly onChoose: (file: File) => void
}

function ReadFile({ name, table, words, onChoose }: ReadFileProps) {
  const { t } = words
  const kind = useImporting((importing) => importing.kind)
  const { encoding, delimiter, sheets } = table.facts
  return (
    <div className={styles['read']}>
      <div className={styles['fileLine']}>
        <strong className={styles['fileName']}>{name}</strong>
        <Counts rows={table.rows.length} words={words} />
        <ChooseFile label={t('importing.file.chooseAgain')} onChoose={onChoose} />
      </div>
      <div className={styles['fileFields']}>
        {sheets !== null && <SheetSelect sheets={sheets} words={words} />}
        <Segmented
          label={t('importing.file.holds')}
          value={kind}
          onChange={(chosen) => void chooseKind(chosen, words)}
          choices={TABLE_KINDS.map((id) => ({ id, label: t(`importing.kinds.${id}`) }))}
        />
        {encoding !== null && delimiter !== null && (
          <>
            <div className={styles['fileField']}>
              <Select
                label={t('importing.file.encoding')}
                value={encoding}
                onChange={(chosen) => void readOtherwise({ encoding: chosen }, words)}
                choices={ENCODINGS.map((id) => ({
                  id,
                  label: ENCODING_NAMES[id] ?? t('importing.file.greekWindows'),
                }))}
              />
            </div>
            <div className={styles['fileField']}>
              <Select
                label={t('importing.file.delimiter')}
                value={DELIMITER_NAMES[delimiter]}
                onChange={(chosen) => {
                  const found = DELIMITERS.find((sign) => DELIMITER_NAMES[sign] === chosen)
                  if (found) void readOtherwise({ delimiter: found }, words)
                }}
                choices={DELIMITERS.map((sign) => ({
                  id: DELIMITER_NAMES[sign],
                  label: t(`importing.delimiters.${DELIMITER_NAMES[sign]}`),
                }))}
              />
            </div>
          </>
        )}
      </div>
    </div>
  )
}

/** Which sheet of the workbook, where there is a choice. */
function SheetSelect({ sheets, words }: { readonly sheets: Sheets; readonly words: Words }) {
  if (sheets.names.length < 2) return null
  return (
    <div className={styles['fileField']}>
      <Select
        label={words.t('importing.file.sheet')}
        value={sheets.chosen}
        onChange={(sheet) => void readOtherwise({ sheet }, words)}
        choices={sheets.names.map((name) => ({ id: name, label: name }))}
      />
    </div>
  )
}

/** What has the same name in every language. */
const ENCODING_NAMES: Readonly<Partial<Record<Encoding, string>>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
}

const DELIMITER_NAMES = { ';': 'semicolon', ',': 'comma', '\t': 'tab' } as const satisfies Record<
  Delimiter,
  string
>
