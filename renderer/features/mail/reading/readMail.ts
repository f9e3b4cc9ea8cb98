import { workerUrl } from '#renderer/lib/trustedTypes.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import mailWorkerAddress from './mailWorker.ts?worker&url'
import {
  MAIL_LIMIT_BYTES,
  type MailAnswer,
  type MailRefusal,
  READING_LIMIT_MS,
  type ReadMail,
} from './protocol.ts'

/** Reads a mail in a thread of its own, which ends with it. */
export async function readMail(file: File): Promise<Result<ReadMail, MailRefusal>> {
  // Refused at once, whatever it is: nothing of it is read.
  if (file.size > MAIL_LIMIT_BYTES) return err('tooLarge')
  const worker = new Worker(workerUrl(mailWorkerAddress), { type: 'module' })
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise((resolve) => {
      timer = setTimeout(() => resolve(err('damaged')), READING_LIMIT_MS)
      worker.onerror = () => resolve(err('damaged'))
      worker.onmessage = (event: MessageEvent<MailAnswer>) => {
        resolve(event.data.type === 'read' ? ok(event.data.read) : err(event.data.refusal))
      }
      worker.postMessage(file)
    })
  } finally {
    clearTimeout(timer)
    worker.terminate()
  }
}

/** Whether a file is a mail by its name; what it holds is seen when it is read. */
export function isMailFile(file: Pick<File, 'name'>): boolean {
  return /\.(eml|msg)$/i.test(file.name)
}
