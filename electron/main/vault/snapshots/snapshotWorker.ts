import { parentPort, workerData } from 'node:worker_threads'
import { realDisk } from '../disk.ts'
import { plainSealer } from '../sealer.ts'
import { doCheck, doWrite, type WriteJob } from './runner.ts'

/** What a thread of its own is started with; plain values only. */
export interface WorkerJob {
  readonly vaultFolder: string
  readonly work:
    { readonly kind: 'write'; readonly job: WriteJob } | { readonly kind: 'check'; readonly path: string }
}

/** What it says: how far it is, and at last the answer. */
export type WorkerMessage<Answer> =
  { readonly kind: 'progress'; readonly done: number } | { readonly kind: 'answer'; readonly answer: Answer }

const { vaultFolder, work } = workerData as WorkerJob // given by workerRunner.ts, of the same build
let told = 0
const settings = { vaultFolder, disk: realDisk, sealer: plainSealer }

const answer =
  work.kind === 'write' ? doWrite(work.job, settings, tellProgress) : doCheck(work.path, settings)
void answer.then((value) => tell({ kind: 'answer', answer: value }))

/** A hundred times at most. */
function tellProgress(done: number): void {
  if (done < told + 0.01) return
  told = done
  tell({ kind: 'progress', done })
}

function tell(message: WorkerMessage<unknown>): void {
  parentPort?.postMessage(message)
}
