import { parseMail } from './parseMail.ts'
import { type MailAnswer, NotRead } from './protocol.ts'

// A thread of its own: files come from strangers, and one that keeps the reader busy must not stop the window.

function answer(message: MailAnswer, moved: Transferable[] = []): void {
  postMessage(message, { transfer: moved })
}

async function read(file: Blob): Promise<void> {
  try {
    const result = await parseMail(new Uint8Array(await file.arrayBuffer()))
    // Moved, not copied; two files may lie in the same memory.
    const memory = new Set(result.files.map(({ content }) => content.buffer))
    answer({ type: 'read', read: result }, [...memory])
  } catch (error) {
    answer({ type: 'refused', refusal: error instanceof NotRead ? error.refusal : 'damaged' })
  }
}

onmessage = (event: MessageEvent<Blob>) => void read(event.data)
