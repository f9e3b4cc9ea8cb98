import { parentPort, workerData } from 'node:worker_threads'
import { readySodium } from '../sealing/sodium.ts'
import { argon2id, type Derivation } from './derivation.ts'

/** What a thread is started with to make one key. */
export interface DeriveJob {
  readonly passphrase: Uint8Array
  readonly derivation: Derivation
}

const { passphrase, derivation } = workerData as DeriveJob // given by deriveInWorker.ts, of the same build
await readySodium()
parentPort?.postMessage(argon2id(passphrase, derivation))
passphrase.fill(0)
