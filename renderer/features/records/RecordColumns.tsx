import type { DataColumn, ExportedColumn } from '#renderer/ui/index.ts'
import { majorUnits } from '#shared/i18n/amount.ts'
import { idsIn } from '#shared/domain/relations.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { MoneySchema } from '#shared/lib/fields.ts'
import { kindFields, specOf } from './anyRecord.ts'
import { type FieldContext, fieldSortValue, fieldText, isUnset } from './fieldText.ts'
import { FieldCell, StateMark } from './recordCells.tsx'
import type { RecordRow } from './RecordListView.ts'
import type { FieldSpec } from './spec.ts'
import styles from './records.module.css'
import { fieldLabel, recordWord } from './words.ts'

/** The columns of the list of a kind: title, client, where it stands, then those of its spec. */
export function recordColumns(
  kind: TradeKind,
  t: Translate,
  language: Language,
): readonly DataColumn<RecordRow>[] {
  const fields = kindFields(kind)
  const title: DataColumn<RecordRow> = {
    id: TITLE_FIELD[kind] ?? 'title',
    header: recordWord(t, kind, 'one'),
    width: 232,
    minWidth: 160,
    cell: (row) => (
      <span className={styles['title']} title={row.title}>
        {row.title}
      </span>
    ),
    sortValue: ({ record, title: shown }) => {
      const field = TITLE_FIELD[kind]
      return field === undefined ? shown : `${String(record[field])} ${shown}`
    },
    exports: [titleExport(kind, t)],
    canHide: false,
    isPinned: true,
  }
  const client: DataColumn<RecordRow> = {
    id: 'client',
    header: fieldLabel(t, kind, 'clientId'),
    width: 150,
    cell: ({ clientName }) => (
      <span className={styles['cell']} title={clientName}>
        {clientName}
      </span>
    ),
    sortValue: ({ clientName }) => clientName,
  }
  const state: DataColumn<RecordRow> = {
    id: 'state',
    header: t('recordPages.state'),
    width: 152,
    cell: (row) => row.state && <StateMark kind={kind} state={row.state} />,
    sortValue: (row) => row.state && recordWord(t, kind, `states.${row.state.code}`),
  }
  const columns = [
    title,
    ...(fields.some(({ name }) => name === 'clientId') ? [client] : []),
    ...(specOf(kind).state === undefined ? [] : [state]),
    ...columnNames(kind).flatMap((name) => {
      const field = fields.find((known) => known.name === name)
      return field === undefined ? [] : [columnOf(kind, field, t, language)]
    }),
  ]
  return withRoom(columns, specOf(kind).sorting?.id)
}

/** What a window of 1280 pixels has for columns. */
const ROOM = 960

/**
 * Columns for which a small window has no room are hidden until somebody asks for them; never the one by which
 * the list begins.
 */
function withRoom(
  columns: readonly DataColumn<RecordRow>[],
  sortedBy: string | undefined,
): readonly DataColumn<RecordRow>[] {
  let room = ROOM - (columns.find(({ id }) => id === sortedBy)?.width ?? 0)
  return columns.map((column) => {
    const isShown = column.id === sortedBy || column.width <= room
    if (isShown && column.id !== sortedBy) room -= column.width
    return { ...column, isHiddenAtFirst: !isShown }
  })
}

/** Kinds of which a figure is the title: it has no second column, and is what the title sorts by. */
const TITLE_FIELD: { readonly [Kind in TradeKind]?: string } = { sale: 'month', accountPlan: 'year' }

/** Columns that are no field, so that a field of the same name has to step aside. */
const OWN_COLUMNS: readonly string[] = ['title', 'client', 'state']

/** The fields that have a column; without a choice of the spec the first short ones. */
function columnNames(kind: TradeKind): readonly string[] {
  const { columns, groups } = specOf(kind)
  const isElsewhere = (name: string): boolean => name === 'clientId' || name === TITLE_FIELD[kind]
  if (columns !== undefined) return columns.filter((name) => !isElsewhere(name))
  const short = (groups[0]?.fields ?? []).filter(({ type }) =>
    ['day', 'month', 'money', 'number', 'choice', 'reference'].includes(type),
  )
  return short
    .map(({ name }) => name)
    .filter((name) => !isElsewhere(name))
    .slice(0, 4)
}

function columnOf(
  kind: TradeKind,
  field: FieldSpec,
  t: Translate,
  language: Language,
): DataColumn<RecordRow> {
  const { name } = field
  const header = fieldLabel(t, kind, name)
  const contextOf = ({ names }: RecordRow): FieldContext => ({ kind, names, t, language })
  return {
    id: OWN_COLUMNS.includes(name) ? `field.${name}` : name,
    header,
    width: WIDTHS[field.type],
    align: ['money', 'number', 'rows'].includes(field.type) ? 'end' : 'start',
    cell: (row) =>
      isUnset(field, row.record[name]) ? null : (
        <FieldCell kind={kind} field={field} value={row.record[name]} names={row.names} />
      ),
    sortValue: (row) => fieldSortValue(field, row.record[name], contextOf(row)),
    exports: exportsOf(field, header, t, contextOf),
  }
}

const WIDTHS = {
  line: 160,
  text: 220,
  words: 160,
  day: 144,
  month: 132,
  money: 116,
  currency: 80,
  number: 96,
  choice: 130,
  flag: 96,
  reference: 150,
  references: 180,
  rows: 88,
} as const satisfies Record<FieldSpec['type'], number>

function exportsOf(
  field: FieldSpec,
  header: string,
  t: Translate,
  contextOf: (row: RecordRow) => FieldContext,
): readonly ExportedColumn<RecordRow>[] {
  const { name, type } = field
  switch (type) {
    case 'day':
    case 'month':
    case 'number':
      return [{ header, value: (row) => fieldSortValue(field, row.record[name], contextOf(row)) }]
    case 'money': {
      const money = (row: RecordRow) => MoneySchema.nullable().catch(null).parse(row.record[name])
      return [
        {
          header,
          value: (row) => {
            const amount = money(row)
            return amount && majorUnits(amount)
          },
        },
        { header: t('tables.columns.currency'), value: (row) => money(row)?.currency ?? null },
      ]
    }
    case 'reference':
    case 'references':
      return [
        {
          header,
          value: (row) => {
            // A restricted person appears in no export but their own.
            const ids = idsIn(row.record, name).filter((id) => !row.names.isRestricted(id))
            return fieldText(field, ids, contextOf(row))
          },
        },
      ]
    default:
      return [{ header, value: (row) => fieldText(field, row.record[name], contextOf(row)) }]
  }
}

/** A month or a year as such, everything else as it is called. */
function titleExport(kind: TradeKind, t: Translate): ExportedColumn<RecordRow> {
  const field = TITLE_FIELD[kind]
  if (field === undefined) return { header: recordWord(t, kind, 'one'), value: exportedTitle }
  return {
    header: fieldLabel(t, kind, field),
    value: ({ record }) => {
      const value = record[field]
      return typeof value === 'number' || typeof value === 'string' ? value : null
    },
  }
}

/** A record known only by the people it connects says nothing of a restricted one. */
function exportedTitle({ title, record, names }: RecordRow): string {
  const isAboutRestricted = Object.values(record).some(
    (value) => typeof value === 'string' && names.isRestricted(value) && title.includes(names.of(value)),
  )
  return isAboutRestricted ? '' : title
}
