import { bridge } from '#renderer/bridge.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { entryApplier } from './applyEntries.ts'
import { compareHeads } from './compareHeads.ts'
import { db } from './database.ts'
import { exclusive } from './exclusive.ts'
import { readLogHead } from './logHead.ts'
import { openDatabase } from './openDatabase.ts'
import { onStoreTrouble } from './storeTrouble.ts'

const FIRST_PAUSE_MS = 100
/** Whoever has made room on a full disk should see within moments that it helped. */
const LONGEST_PAUSE_MS = 2000
/** Trouble that comes back within this time makes the pauses longer instead of starting anew. */
const CALM_MS = 30_000

type Listener = () => void

const reopened = new Set<Listener>()

/** Calls back when a dead database is open again; the answer ends it. */
export function onStoreReopened(listener: Listener): () => void {
  reopened.add(listener)
  return () => {
    reopened.delete(listener)
  }
}

/**
 * Watches over the database: when its connection dies or it stops answering, opens it again with growing pauses,
 * and compares it with the journal before anybody may write.
 * @param pending what is committed but not acknowledged by the journal; put back if the database has lost it
 */
export function startGuardian(
  main: KeyfolioBridge = bridge(),
  pending: () => readonly JournalEntry[] = () => [],
): () => void {
  let isStopped = false
  const hasStopped = (): boolean => isStopped
  let isRepairing = false
  let attempt = 0
  let lastSuccessMs = -Infinity

  const repair = async (): Promise<void> => {
    if (isRepairing || hasStopped()) return
    isRepairing = true
    if (performance.now() - lastSuccessMs > CALM_MS) attempt = 0
    let isOpen = false
    while (!isOpen && !hasStopped()) {
      await pause(Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS))
      attempt += 1
      isOpen = hasStopped() || (await exclusive(() => reopen(main, pending)))
    }
    isRepairing = false
    lastSuccessMs = performance.now()
    if (!hasStopped()) for (const listener of reopened) listener()
  }

  const heard = (): void => void repair()
  const stopListening = onStoreTrouble(heard)
  db.on('close', heard)
  return () => {
    isStopped = true
    stopListening()
    db.on('close').unsubscribe(heard)
  }
}

async function reopen(main: KeyfolioBridge, pending: () => readonly JournalEntry[]): Promise<boolean> {
  try {
    db.close({ disableAutoOpen: false })
    await openDatabase()
    await compareHeads(main)
    await putBack(pending())
    return true
  } catch {
    // Whatever it was, the next attempt comes after a longer pause; until then commands answer `notStored`.
    db.close({ disableAutoOpen: false })
    return false
  }
}

/** A database that was lost before the journal had acknowledged: what this window still holds in memory goes back. */
async function putBack(entries: readonly JournalEntry[]): Promise<void> {
  const { position } = await readLogHead()
  const missing = entries.filter((entry) => entry.position > position)
  if (missing.length > 0) await entryApplier().apply(missing)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
