import { workerUrl } from '#renderer/lib/trustedTypes.ts'
import type { TableRow } from '#shared/formats/tables/rows.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import {
  LIMITS,
  type ReadingAnswer,
  type ReadingChoice,
  type ReadingFacts,
  type ReadingOrder,
  type RefusalCode,
  type Sheets,
} from './protocol.ts'
import tableWorkerAddress from './tableWorker.ts?worker&url'

/** A file as read: its first row as headers, the others below it. */
export interface ReadTable {
  readonly headers: readonly string[]
  readonly rows: readonly TableRow[]
  readonly facts: ReadingFacts
}

/** Why there is no table, and which other sheets there are if it is only for this one. */
export interface NoTable {
  readonly code: RefusalCode | 'cancelled'
  readonly sheets: Sheets | null
}

/** Reads a file in a thread of its own. Ends early with `cancelled` when the signal says so. */
export async function readTable(
  file: File,
  choice: ReadingChoice,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<ReadTable, NoTable>> {
  // Refused at once, whatever it is: nothing of it is read.
  if (file.size > LIMITS.textBytes) return noTable('textTooLarge')
  const worker = new Worker(workerUrl(tableWorkerAddress), { type: 'module' })
  const rows: TableRow[] = []
  try {
    return await new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(noTable('cancelled')))
      if (signal.aborted) resolve(noTable('cancelled'))
      worker.onerror = () => resolve(noTable('unreadable'))
      worker.onmessage = (event: MessageEvent<ReadingAnswer>) => {
        const answer = event.data
        if (answer.type === 'rows') {
          rows.push(...answer.rows)
          onProgress(answer.share)
        } else if (answer.type === 'refused') resolve(noTable(answer.code, answer.sheets))
        else resolve(tableOf(rows, answer.facts))
      }
      worker.postMessage({ file, choice } satisfies ReadingOrder)
    })
  } finally {
    worker.terminate()
  }
}

function tableOf(rows: readonly TableRow[], facts: ReadingFacts): Result<ReadTable, NoTable> {
  const [head, ...body] = rows
  if (head === undefined) return noTable('empty')
  if (body.length === 0) return noTable('onlyHeaders', facts.sheets)
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  const headers = Array.from({ length: width }, (_, column) => (head.cells[column] ?? '').trim())
  return ok({ headers: withoutEmptyEnd(headers, body), rows: body, facts })
}

function noTable(code: NoTable['code'], sheets: Sheets | null = null): Result<never, NoTable> {
  return err({ code, sheets })
}

/** Columns at the end that have neither a header nor a cell are no columns. */
function withoutEmptyEnd(headers: readonly string[], rows: readonly TableRow[]): readonly string[] {
  let width = headers.length
  const isEmpty = (column: number): boolean =>
    headers[column] === '' && rows.every(({ cells }) => (cells[column] ?? '').trim() === '')
  while (width > 0 && isEmpty(width - 1)) width -= 1
  return headers.slice(0, width)
}
