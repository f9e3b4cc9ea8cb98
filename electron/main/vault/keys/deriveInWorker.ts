import { Worker } from 'node:worker_threads'
import type { Derive } from './derivation.ts'
import type { DeriveJob } from './deriveWorker.ts'

/**
 * Argon2id in a thread of its own: the rest of the main process goes on, and the 128 MiB that it filled go with the
 * thread. Here they would stay, because WebAssembly gives none back.
 * @param workerPath the bundled `deriveWorker.ts`
 */
export function deriveInWorker(workerPath: string): Derive {
  return (passphrase, derivation) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(workerPath, { workerData: { passphrase, derivation } satisfies DeriveJob })
      worker.on('message', (key: Uint8Array) => resolve(key))
      worker.on('error', reject)
      worker.on('exit', () => reject(new Error('The thread that makes keys ended without one')))
    })
}
