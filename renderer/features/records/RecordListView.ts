import { listRecords } from '#renderer/data/queries/records.ts'
import { agendaOf } from '#shared/domain/agenda/agendaOf.ts'
import { recordTitle } from '#shared/domain/recordTitle.ts'
import { idsIn, relationsFrom } from '#shared/domain/relations.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { formatPartialDate } from '#shared/i18n/format.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Day } from '#shared/lib/days.ts'
import { searchKey } from '#shared/lib/searchKey.ts'
import { filterInSlices, type Sliced } from '#shared/lib/slices.ts'
import { matchesText, searchText } from '#shared/lib/textMatch.ts'
import { type AnyRecord, asRecordOf, kindFields, specOf } from './anyRecord.ts'
import { type Names, readNames } from './recordNames.ts'
import type { RecordState } from './spec.ts'

/** One record as lists and sections show it. */
export interface RecordRow {
  readonly id: string
  readonly kind: TradeKind
  readonly record: AnyRecord
  /** Empty for a record that has no words of its own and connects nothing that has. */
  readonly title: string
  readonly clientName: string
  readonly state: RecordState | null
  readonly isOpen: boolean
  /** The earliest day on which it wants to be seen. */
  readonly nextDay: Day | null
  readonly names: Names
}

/** The saved filters of a list, as tabs. */
export const RECORD_FILTERS = ['open', 'all'] as const
export type RecordFilter = (typeof RECORD_FILTERS)[number]

/** All records of a kind, as rows. */
export async function readRecordRows(
  kind: TradeKind,
  today: Day,
  language: Language,
): Promise<readonly RecordRow[]> {
  return rowsOf(kind, await listRecords(kind), today, language)
}

/** Records of a kind as rows, with the names of what they name. */
export async function rowsOf(
  kind: TradeKind,
  records: readonly AnyRecord[],
  today: Day,
  language: Language,
): Promise<readonly RecordRow[]> {
  const names = await readNames(kind, records)
  const { state, isOpen } = specOf(kind)
  return records.map((record) => ({
    id: record.id,
    kind,
    record,
    title: titleOf(kind, record, names, language),
    clientName: clientNameOf(record, names),
    state: state === undefined ? null : state(record, today),
    isOpen: isOpen === undefined ? false : isOpen(record, today),
    nextDay: firstDay(kind, record),
    names,
  }))
}

/** What a record is called: what somebody wrote, or what it connects. */
export function titleOf(kind: TradeKind, record: AnyRecord, names: Names, language: Language): string {
  const own = recordTitle(kind, asRecordOf(kind, record))
  if (kind === 'sale') return withMonth(own, language)
  if (own !== '' && !CONNECTING.has(kind)) return own
  const connected = relationsFrom(kind)
    .filter(({ field }) => field !== 'clientId')
    .flatMap(({ field }) => idsIn(record, field))
    .map(names.of)
    .filter((name) => name !== '')
    .slice(0, CONNECTED_IN_TITLE[kind] ?? 1)
  return connected.length > 0 ? connected.join(' – ') : own === '' ? clientNameOf(record, names) : own
}

/** Kinds that are known by what they connect, whatever is noted about it. */
const CONNECTING: ReadonlySet<TradeKind> = new Set<TradeKind>(['whitespaceCell', 'personLink'])
/** Of how many others the title speaks, if not of the first only. */
const CONNECTED_IN_TITLE: { readonly [Kind in TradeKind]?: number } = { personLink: 2 }

/** The rows of a filter that match what was typed; accents and case do not matter. */
export function filterRecordRows(
  rows: readonly RecordRow[],
  filter: RecordFilter,
  search: string,
): Sliced<readonly RecordRow[]> {
  const key = searchKey(search)
  return filterInSlices(
    rows,
    (row) => (filter === 'all' || row.isOpen) && (key === '' || matchesText(searchTextOf(row), key)),
  )
}

/** How many records each filter holds. */
export function countByFilter(rows: readonly RecordRow[]): Readonly<Record<RecordFilter, number>> {
  return { open: rows.filter(({ isOpen }) => isOpen).length, all: rows.length }
}

/** Open ones first, what comes next before what comes later, then as in the list: the order of sections. */
export function openFirst(one: RecordRow, other: RecordRow): number {
  if (one.isOpen !== other.isOpen) return one.isOpen ? -1 : 1
  const byDay = compared(one.nextDay ?? LATER, other.nextDay ?? LATER)
  return byDay === 0 ? bySpec(one, other) : byDay
}

/** As the list of the kind begins. */
function bySpec(one: RecordRow, other: RecordRow): number {
  const { sorting } = specOf(one.kind)
  if (sorting === undefined) return 0
  const order = compared(String(one.record[sorting.id]), String(other.record[sorting.id]))
  return sorting.desc ? -order : order
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** After every day. */
const LATER = '9999'

function firstDay(kind: TradeKind, record: AnyRecord): Day | null {
  const days = agendaOf(kind, asRecordOf(kind, record)).map(({ day }) => day)
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null)
}

function clientNameOf(record: AnyRecord, names: Names): string {
  const clientId = record['clientId']
  return typeof clientId === 'string' ? names.of(clientId) : ''
}

/** "March 2026" in place of `2026-03` at the beginning. */
function withMonth(title: string, language: Language): string {
  return title.replace(/^(\d{4})-(\d{2})/, (_, year: string, month: string) =>
    formatPartialDate({ year: Number(year), month: Number(month) }, language),
  )
}

// Rows never change, so what a row is found by is worked out once, not on every key stroke.
const searchTexts = new WeakMap<RecordRow, string>()

function searchTextOf(row: RecordRow): string {
  const known = searchTexts.get(row)
  if (known !== undefined) return known
  const written = kindFields(row.kind).flatMap(({ type, name }) => {
    const value = row.record[name]
    if (type === 'line' || type === 'text') return typeof value === 'string' ? [value] : []
    return type === 'words' && Array.isArray(value) ? value.map(String) : []
  })
  const named = relationsFrom(row.kind).flatMap(({ field }) => idsIn(row.record, field).map(row.names.of))
  const made = searchText([row.title, row.clientName, ...written, ...named])
  searchTexts.set(row, made)
  return made
}
