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
} from './protocol.ts'
import tableWorkerAddress from './tableWorker.ts?worker&url'

/** A file as read: its first row as headers, the others below it. */
export interface ReadTable {
  readonly headers: readonly string[]
  readonly rows: readonly TableRow[]
  readonly facts: ReadingFacts
}

/** Reads a file in a thread of its own. Ends early with `cancelled` when the signal says so. */
export async function readTable(
  file: File,
  choice: ReadingChoice,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<ReadTable, RefusalCode | 'cancelled'>> {
  // Refused at once, whatever it is: nothing of it is read.
  if (file.size > LIMITS.textBytes) return err('textTooLarge')
  const worker = new Worker(workerUrl(tableWorkerAddress), { type: 'module' })
  const rows: TableRow[] = []
  try {
    return await new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(err('cancelled')))
      if (signal.aborted) resolve(err('cancelled'))
      worker.onerror = () => resolve(err('unreadable'))
      worker.onmessage = (event: MessageEvent<ReadingAnswer>) => {
        const answer = event.data
        if (answer.type === 'rows') {
          rows.push(...answer.rows)
          onProgress(answer.share)
        } else resolve(answer.type === 'refused' ? err(answer.code) : tableOf(rows, answer.facts))
      }
      worker.postMessage({ file, choice } satisfies ReadingOrder)
    })
  } finally {
    worker.terminate()
  }
}

function tableOf(rows: readonly TableRow[], facts: ReadingFacts): Result<ReadTable, RefusalCode> {
  const [head, ...body] = rows
  if (head === undefined) return err('empty')
  if (body.length === 0) return err('onlyHeaders')
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  const headers = Array.from({ length: width }, (_, column) => (head.cells[column] ?? '').trim())
  return ok({ headers: withoutEmptyEnd(headers, body), rows: body, facts })
}

/** Columns at the end that have neither a header nor a cell are no columns. */
function withoutEmptyEnd(headers: readonly string[], rows: readonly TableRow[]): readonly string[] {
  let width = headers.length
  const isEmpty = (column: number): boolean =>
    headers[column] === '' && rows.every(({ cells }) => (cells[column] ?? '').trim() === '')
  while (width > 0 && isEmpty(width - 1)) width -= 1
  return headers.slice(0, width)
}
