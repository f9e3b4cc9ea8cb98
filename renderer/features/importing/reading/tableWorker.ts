import { type ReadingAnswer, type ReadingOrder, Refusal } from './protocol.ts'
import { readBlob } from './readBlob.ts'

// A thread of its own: reading a large file takes seconds, and the window must not feel it.

/** So many rows in a message: the window takes them in without a pause that anybody notices. */
const PIECE = 1000

function answer(message: ReadingAnswer): void {
  postMessage(message)
}

async function read(order: ReadingOrder): Promise<void> {
  try {
    const { rows, facts } = await readBlob(order)
    for (let start = 0; start < rows.length; start += PIECE) {
      const end = Math.min(start + PIECE, rows.length)
      answer({ type: 'rows', rows: rows.slice(start, end), share: end / rows.length })
    }
    answer({ type: 'end', facts })
  } catch (error) {
    answer(
      error instanceof Refusal
        ? { type: 'refused', code: error.code, sheets: error.sheets }
        : { type: 'refused', code: 'unreadable', sheets: null },
    )
  }
}

onmessage = (event: MessageEvent<ReadingOrder>) => void read(event.data)
