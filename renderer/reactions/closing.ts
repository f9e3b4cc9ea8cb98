import { bridge } from '#renderer/bridge.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import type { JournalReaction } from './journalReaction.ts'

const FLUSH_LIMIT_MS = 5000

/**
 * Lets the window close once everything is journalled. When that does not succeed in time, `leaveAnyway` is asked;
 * leaving is safe as far as the database is: the next start hands over what the journal lacks.
 */
export function startClosing(
  journal: Pick<JournalReaction, 'flush'>,
  main: KeyfolioBridge = bridge(),
  leaveAnyway: () => Promise<boolean> = () => Promise.resolve(true),
): () => void {
  return main.on('window.closing', () => void answer())

  async function answer(): Promise<void> {
    if ((await journal.flush(FLUSH_LIMIT_MS)) || (await leaveAnyway())) {
      await main.request('window.readyToClose', undefined)
    }
  }
}
