import { bridge } from '#renderer/bridge.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'

/** Shorter than the main process waits. */
const FLUSH_LIMIT_MS = 2500

/**
 * Lets the window close once everything is journalled and every reminder handed over, or once that has taken too
 * long: what is lacking then lies in the database, and the next start hands it over.
 */
export function startClosing(
  reactions: readonly { readonly flush: (timeoutMs: number) => Promise<boolean> }[],
  main: KeyfolioBridge = bridge(),
): () => void {
  const handOver = async (): Promise<void> => {
    await Promise.all(reactions.map(({ flush }) => flush(FLUSH_LIMIT_MS)))
    await main.request('window.readyToClose', undefined)
  }
  return main.on('window.closing', () => void handOver())
}
