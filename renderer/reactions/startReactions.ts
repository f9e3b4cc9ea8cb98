import { bridge } from '#renderer/bridge.ts'
import { startGuardian } from '#renderer/data/guardian.ts'
import { startStorageState } from '#renderer/data/storageState.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import { startClosing } from './closing.ts'
import { type JournalReaction, startJournal } from './journalReaction.ts'
import { startLeaving } from './leaving.ts'
import { startReminders } from './reminderReaction.ts'

let journal: JournalReaction | null = null

/** Starts everything that happens because of a change, after `openStore` and before the first command. */
export function startReactions(main: KeyfolioBridge = bridge()): () => void {
  const stopStorage = startStorageState(main)
  const started = startJournal(main)
  journal = started
  const stopGuardian = startGuardian(main, started.pending)
  const reminders = startReminders(main)
  const stopLeaving = startLeaving()
  const stopClosing = startClosing([started, reminders], main)
  return () => {
    stopClosing()
    stopLeaving()
    reminders.stop()
    stopGuardian()
    started.stop()
    stopStorage()
    journal = null
  }
}

/** Hands over what is pending, and answers whether everything is acknowledged within the time. */
export function flushPending(timeoutMs: number): Promise<boolean> {
  return journal === null ? Promise.resolve(true) : journal.flush(timeoutMs)
}
