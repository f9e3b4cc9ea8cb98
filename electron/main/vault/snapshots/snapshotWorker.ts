import { parentPort, workerData } from 'node:worker_threads'
import { realDisk } from '../disk.ts'
import type { Keyring } from '../keys/vaultKeys.ts'
import { readySodium } from '../sealing/sodium.ts'
import type { SnapshotAccess } from './access.ts'
import type { RewritePlan } from './rewriteSnapshot.ts'
import { doCheck, doRewrite, doWrite, type WriteJob } from './runner.ts'

/** What a thread of its own is started with; plain values only. */
export interface WorkerJob {
  readonly vaultFolder: string
  readonly keyring: Keyring
  readonly work:
    | { readonly kind: 'write'; readonly job: WriteJob }
    | { readonly kind: 'check'; readonly path: string; readonly access: SnapshotAccess }
    | { readonly kind: 'rewrite'; readonly plan: RewritePlan }
}

/** What it says: how far it is, and at last the answer. */
export type WorkerMessage<Answer> =
  { readonly kind: 'progress'; readonly done: number } | { readonly kind: 'answer'; readonly answer: Answer }

const { vaultFolder, keyring, work } = workerData as WorkerJob // given by workerRunner.ts, of the same build
let told = 0

void answer().then((value) => tell({ kind: 'answer', answer: value }))

async function answer() {
  const settings = { vaultFolder, disk: realDisk, keyring }
  await readySodium()
  switch (work.kind) {
    case 'write':
      return doWrite(work.job, settings, tellProgress)
    case 'check':
      return doCheck(work.path, work.access, settings)
    case 'rewrite':
      return doRewrite(work.plan, settings)
  }
}

/** A hundred times at most. */
function tellProgress(done: number): void {
  if (done < told + 0.01) return
  told = done
  tell({ kind: 'progress', done })
}

function tell(message: WorkerMessage<unknown>): void {
  parentPort?.postMessage(message)
}
