import { importRecords } from '#renderer/commands/importing.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import type { TableKind } from '#shared/formats/tables/fields.ts'
import { guessKind, guessMapping, type Mapping, missingFields } from '#shared/formats/tables/mapping.ts'
import { countOutcomes } from '#shared/formats/tables/plan.ts'
import type { PlannedRow } from '#shared/formats/tables/rows.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { checkRows } from './checkRows.ts'
import type { ReadingChoice } from './reading/protocol.ts'
import { type ReadTable, readTable } from './reading/readTable.ts'
import { type Importing, NOTHING_CHOSEN, type SheetMapping, useImporting } from './useImporting.ts'

/** The words that the rows are read with. */
export interface Words {
  readonly t: Translate
  readonly language: Language
}

const state = (): Importing => useImporting.getState()
const set = (change: Partial<Importing>): void => useImporting.setState(change)

// One thing at a time: whatever begins ends what ran before.
let running = new AbortController()

function begin(): AbortSignal {
  running.abort()
  running = new AbortController()
  return running.signal
}

/**
 * Reads a file. One with the headers of the last keeps its mapping, and one with its name its sheet: it is the same
 * file, mended.
 * @param preferred what it holds if its headers leave that open
 */
export async function chooseFile(file: File, preferred: TableKind | null, words: Words): Promise<void> {
  const { file: last, choice } = state()
  const sheet = last?.name === file.name ? choice.sheet : null
  set({ file, choice: { ...NOTHING_CHOSEN.choice, sheet } })
  await read(file, preferred, words)
}

/** Reads the file once more, in another way, or another sheet of it: what was set for that one is remembered. */
export async function readOtherwise(choice: Partial<ReadingChoice>, words: Words): Promise<void> {
  const { file, choice: before, kind } = state()
  if (file === null) return
  set({ choice: { ...before, ...choice } })
  await read(file, kind, words)
}

async function read(file: File, preferred: TableKind | null, words: Words): Promise<void> {
  const { choice } = state()
  const signal = begin()
  set({ fileStage: { name: 'reading', share: 0 }, rowStage: { name: 'none' }, hasChanged: false })
  const onProgress = (share: number): void => set({ fileStage: { name: 'reading', share } })
  const answer = await readTable(file, choice, onProgress, signal)
  if (signal.aborted) return
  if (!answer.ok) {
    const { code, sheets } = answer.error
    if (code !== 'cancelled') set({ fileStage: { name: 'refused', code, sheets } })
    return
  }
  const table = answer.value
  const settled = settledBefore(table)
  set({ fileStage: { name: 'read', table } })
  if (settled === null) settle(guessKind(table.headers, preferred ?? undefined))
  else settle(settled.kind, settled.mapping)
  await check(words)
}

/** Says what the file holds; its columns are guessed anew. */
export async function chooseKind(kind: TableKind, words: Words): Promise<void> {
  const { fileStage } = state()
  if (fileStage.name !== 'read') return
  settle(kind)
  await check(words)
}

/** Sends columns elsewhere. */
export async function chooseMapping(mapping: Mapping, words: Words): Promise<void> {
  settle(state().kind, mapping)
  await check(words)
}

/** Settles where the columns go, guessed from their headers if nobody says it, and remembers it for this sheet. */
function settle(kind: TableKind, mapping?: Mapping): void {
  const { fileStage, mappings } = state()
  if (fileStage.name !== 'read') return
  const { headers, facts } = fileStage.table
  const settled = { headers, kind, mapping: mapping ?? guessMapping(headers, kind) }
  set({
    kind,
    mapping: settled.mapping,
    mappings: new Map(mappings).set(facts.sheets?.chosen ?? '', settled),
  })
}

/** What was settled for a sheet with these headers. */
function settledBefore({ headers, facts }: ReadTable): SheetMapping | null {
  const settled = state().mappings.get(facts.sheets?.chosen ?? '')
  return settled !== undefined && settled.headers.join('\n') === headers.join('\n') ? settled : null
}

/** What to do with what is there already, and with companies that are not. */
export async function chooseOptions(
  options: Partial<Pick<Importing, 'fillGaps' | 'createClients'>>,
  words: Words,
): Promise<void> {
  set(options)
  await check(words)
}

async function check(words: Words): Promise<readonly PlannedRow[] | null> {
  const { fileStage, kind, mapping, fillGaps, createClients, file } = state()
  const signal = begin()
  set({ rowStage: { name: 'none' } })
  if (fileStage.name !== 'read' || missingFields(kind, mapping).length > 0) return null
  set({ rowStage: { name: 'checking', share: 0 } })
  const rows = await checkRows(
    kind,
    fileStage.table.rows,
    mapping,
    {
      language: words.language,
      fillGaps,
      createClients,
      source: words.t('importing.source', { file: file?.name ?? '' }),
    },
    (share) => !signal.aborted && set({ rowStage: { name: 'checking', share } }),
    signal,
  )
  if (rows !== null) set({ rowStage: { name: 'checked', rows } })
  return rows
}

/**
 * Imports what the preview shows. All rows are compared once more: when that gives something else than what was
 * looked at, nothing is imported and the new preview is shown.
 */
export async function startImport(words: Words): Promise<void> {
  const { rowStage, kind } = state()
  if (rowStage.name !== 'checked') return
  const shown = countOutcomes(rowStage.rows)
  const rows = await check(words)
  if (rows === null) return
  const counts = countOutcomes(rows)
  const hasChanged = counts.new !== shown.new || counts.filled !== shown.filled || counts.faulty > 0
  set({ hasChanged })
  if (hasChanged) return
  const signal = begin()
  set({ rowStage: { name: 'importing', rows, share: 0 } })
  const result = await importRecords(
    kind,
    rows.flatMap(({ writes }) => writes),
    (share) => set({ rowStage: { name: 'importing', rows, share } }),
    signal,
  )
  if (!result.ok && result.error === 'cancelled') {
    // What ended it may have begun something else already.
    if (state().rowStage.name === 'importing') set({ rowStage: { name: 'checked', rows } })
    return
  }
  const count = counts.new + counts.filled
  const isDone = report(result, words.t, words.t(`importing.done.${kind}`, { count }))
  set({ rowStage: isDone ? { name: 'done', counts } : { name: 'checked', rows } })
}

/** Ends what runs: reading leaves no file, importing leaves no record. */
export function cancel(): void {
  const { fileStage, rowStage } = state()
  running.abort()
  if (fileStage.name === 'reading') set(NOTHING_CHOSEN)
  else if (rowStage.name === 'checking') set({ rowStage: { name: 'none' } })
}

/** Back to the beginning. */
export function startOver(): void {
  running.abort()
  set(NOTHING_CHOSEN)
}
