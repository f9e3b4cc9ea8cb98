import { create } from 'zustand'
import { bridge } from '#renderer/bridge.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import type { StorageState } from '#shared/ipc/storage.ts'
import { withTimeLimit } from './timeLimit.ts'

const UNKNOWN: StorageState = { trouble: null, freeBytes: null, isLow: false }
/** Longer than the main process takes with a disk that keeps silent. */
const LOOK_LIMIT_MS = 4000

/** How the disk of the data folder is, as the main process last told. */
export const useStorageState = create<StorageState>()(() => UNKNOWN)

let main: KeyfolioBridge | null = null

/** Follows the state of the disk until the answer is called. */
export function startStorageState(from: KeyfolioBridge = bridge()): () => void {
  main = from
  const stopListening = from.on('storage.changed', show)
  // What was told before this window was there.
  void lookAtStorage()
  return () => {
    stopListening()
    if (main === from) main = null
    show(UNKNOWN)
  }
}

/** Asks the main process to try the disk; what it finds is shown. Answers even if nobody does. */
export async function lookAtStorage(): Promise<StorageState> {
  const asked = main
  try {
    const answer = await withTimeLimit(
      asked?.request('storage.look', undefined) ?? Promise.reject(new Error('Not started')),
      LOOK_LIMIT_MS,
    )
    if (answer.ok && asked === main) show(answer.value)
  } catch {
    // Then what was known before still holds.
  }
  return useStorageState.getState()
}

function show(state: StorageState): void {
  useStorageState.setState(state, true)
}
