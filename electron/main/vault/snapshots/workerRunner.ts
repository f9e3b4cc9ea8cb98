import { Worker } from 'node:worker_threads'
import { err } from '#shared/lib/result.ts'
import type { SnapshotRunner } from './runner.ts'
import type { VaultKeys } from '../keys/vaultKeys.ts'
import type { WorkerJob, WorkerMessage } from './snapshotWorker.ts'

/**
 * Works in a thread of its own, one for each job: folding, compressing and hashing a large state would hold up
 * everything else that the main process does. A thread that dies is a failed write.
 * @param workerPath the bundled `snapshotWorker.ts`
 */
export function runInWorker(workerPath: string, vaultFolder: string, keys: VaultKeys): SnapshotRunner {
  const running = new Set<Worker>()
  let isCancelled = false

  function start<Answer>(
    work: WorkerJob['work'],
    failed: Answer,
    onProgress: (done: number) => void,
  ): Promise<Answer> {
    if (isCancelled) return Promise.resolve(failed)
    return new Promise((resolve) => {
      const keyring = keys.keyring()
      const workerData: WorkerJob = { vaultFolder, keyring, work }
      const worker = new Worker(workerPath, { workerData })
      running.add(worker)
      worker.on('message', (message: WorkerMessage<Answer>) => {
        if (message.kind === 'progress') onProgress(message.done)
        else resolve(message.answer)
      })
      worker.on('error', () => resolve(failed))
      worker.on('exit', () => {
        running.delete(worker)
        resolve(failed)
      })
    })
  }

  const ignore = (): void => undefined
  return {
    write: (job, onProgress) => start({ kind: 'write', job }, err('writeFailed'), onProgress),
    check: (path, access) => start({ kind: 'check', path, access }, err('unreadable'), ignore),
    rewrite: (plan) => start({ kind: 'rewrite', plan }, err('writeFailed'), ignore),
    cancel() {
      isCancelled = true
      for (const worker of running) void worker.terminate()
    },
  }
}
