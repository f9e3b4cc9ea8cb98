import { bridge } from '#renderer/bridge.ts'
import { toasts } from '#renderer/ui/index.ts'
import type { Translate } from '#shared/i18n/translate.ts'

/** The keys that lock, as the application menu shows them. */
export const LOCK_KEYS = 'Ctrl+Shift+L'

/** Locks at once; this window goes, and comes back with the lock screen. */
export async function lockNow(t: Translate): Promise<void> {
  const answer = await bridge().request('vault.lock', undefined)
  if (answer.ok) return
  const why =
    answer.error === 'noPassphrase' ? 'vault.security.lockNeedsPassphrase' : 'vault.security.notLocked'
  toasts.show({ message: t(why), tone: 'bad' })
}
