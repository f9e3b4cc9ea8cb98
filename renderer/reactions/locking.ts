import { bridge } from '#renderer/bridge.ts'
import { useWaitingCommands } from '#renderer/commands/lib/waitingCommands.ts'
import { exclusive } from '#renderer/data/exclusive.ts'
import { keptDrafts } from '#renderer/lib/drafts.ts'
import { type DialogName, formatPlace, parsePlace } from '#renderer/navigation/route.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import { flushPending } from './startReactions.ts'

/** Both together shorter than the main process waits for the answer. */
const COMMIT_LIMIT_MS = 1000
const FLUSH_LIMIT_MS = 2500

/**
 * Answers when the data is about to be locked: hands over what is pending, and what was typed and not saved. What waits
 * and is stored nowhere holds the window back: it is hidden then, and nothing dropped. Listens from the first moment
 * on, also while no store is open.
 */
export function startLocking(main: KeyfolioBridge = bridge()): () => void {
  const handOver = async (): Promise<void> => {
    // A command that is just being stored ends first; it would otherwise come back as a draft that is saved already.
    await Promise.race([exclusive(() => Promise.resolve()), pause(COMMIT_LIMIT_MS)])
    const isFlushed = await flushPending(FLUSH_LIMIT_MS)
    const { forms, isWhole } = keptDrafts()
    await main.request('vault.readyToLock', {
      isSaved: isFlushed && isWhole && useWaitingCommands.getState().waiting.length === 0,
      drafts: { place: placeToReturnTo(), forms },
    })
  }
  return main.on('vault.locking', () => void handOver())
}

/** Sheets with a passphrase or a recovery key: they begin anew instead. */
const SECRET: readonly DialogName[] = ['passphrase', 'recoveryKey', 'foreignBackup']

/** Where somebody was. */
function placeToReturnTo(): string {
  const { route, dialog } = parsePlace(window.location.hash)
  const isSecret = dialog !== null && SECRET.includes(dialog.dialog)
  return formatPlace({ route, dialog: isSecret ? null : dialog })
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
