import { bridge } from '#renderer/bridge.ts'
import type { AskSide } from '#renderer/data/cure.ts'
import { readCounters } from '#renderer/data/queries/counters.ts'
import { openStore, type StoreReport } from '#renderer/data/openStore.ts'
import { startReactions } from '#renderer/reactions/startReactions.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { AppInfo } from '#shared/ipc/schemas.ts'

/** What the window is doing before its first screen. */
export type StartProgress =
  | { readonly step: 'opening' | 'fillingDemo' }
  | { readonly step: 'restoring'; readonly done: number; readonly total: number }

/** What a start tells, and what it may ask. */
export interface StartTalk {
  readonly onProgress: (progress: StartProgress) => void
  readonly ask: AskSide
}

/** A window that is ready to show its first screen. */
export interface Started {
  readonly report: StoreReport
  /** Ends what listens to changes. */
  readonly stop: () => void
}

/**
 * Opens the store, cures it where journal and database differ, and begins to listen. In the demo folder an
 * empty store is filled. Throws when the store cannot be opened; nothing was changed then.
 */
export async function startUp(
  info: AppInfo,
  language: Language,
  { onProgress, ask }: StartTalk,
): Promise<Started> {
  onProgress({ step: 'opening' })
  const report = await openStore(info, bridge(), {
    onProgress: (done, total) => onProgress({ step: 'restoring', done, total }),
    ask: async (question) => {
      const side = await ask(question)
      onProgress({ step: 'opening' })
      return side
    },
  })
  const stop = startReactions()
  void bridge().request('log.write', {
    level: report.cure === 'none' ? 'info' : 'warn',
    event: `store.${report.cure}`,
    counts: { records: report.records, dataLoss: report.dataLoss },
  })
  if (info.demo && (await isEmpty())) {
    onProgress({ step: 'fillingDemo' })
    // Loaded only where it is needed: texts of a whole department.
    const { fillDemo } = await import('#renderer/commands/demo.ts')
    await fillDemo(language)
  }
  return { report, stop }
}

async function isEmpty(): Promise<boolean> {
  const counters = await readCounters()
  return Object.values(counters).every((count) => count === 0)
}
