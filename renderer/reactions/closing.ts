import { bridge } from '#renderer/bridge.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import type { JournalReaction } from './journalReaction.ts'

/** Shorter than the main process waits. */
const FLUSH_LIMIT_MS = 2500

/**
 * Lets the window close once everything is journalled, or once that has taken too long: what the journal lacks
 * then lies in the database, and the next start hands it over.
 */
export function startClosing(
  journal: Pick<JournalReaction, 'flush'>,
  main: KeyfolioBridge = bridge(),
): () => void {
  const handOver = async (): Promise<void> => {
    await journal.flush(FLUSH_LIMIT_MS)
    await main.request('window.readyToClose', undefined)
  }
  return main.on('window.closing', () => void handOver())
}
