import { bridge } from '#renderer/bridge.ts'
import { readCounters } from '#renderer/data/queries/counters.ts'
import { openStore, type StoreReport } from '#renderer/data/openStore.ts'
import { startReactions } from '#renderer/reactions/startReactions.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { AppInfo } from '#shared/ipc/schemas.ts'

/** What the window is doing before its first screen. */
export type StartStep = 'opening' | 'restoring' | 'fillingDemo'

/**
 * Opens the store, cures it where journal and database differ, and begins to listen. In the demo folder an
 * empty store is filled. Throws when the store cannot be opened; nothing was changed then.
 */
export async function startUp(
  info: AppInfo,
  language: Language,
  onStep: (step: StartStep) => void,
): Promise<StoreReport> {
  onStep('opening')
  const report = await openStore(info, bridge(), () => onStep('restoring'))
  startReactions()
  void bridge().request('log.write', {
    level: report.cure === 'none' ? 'info' : 'warn',
    event: `store.${report.cure}`,
    counts: { records: report.records, dataLoss: report.dataLoss },
  })
  if (info.demo && (await isEmpty())) {
    onStep('fillingDemo')
    // Loaded only where it is needed: texts of a whole department.
    const { fillDemo } = await import('#renderer/commands/demo.ts')
    await fillDemo(language)
  }
  return report
}

async function isEmpty(): Promise<boolean> {
  const counters = await readCounters()
  return Object.values(counters).every((count) => count === 0)
}
