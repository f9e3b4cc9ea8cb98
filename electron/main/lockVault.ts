import { app } from 'electron'
import type { Language } from '#shared/i18n/messages.ts'
import { languageOf } from '#shared/i18n/translate.ts'
import { askWhenBusy, sayLost, sayWatching } from './lockDialogs.ts'
import { logger } from './log.ts'
import { sayNoFolder } from './startProblems.ts'
import { realDisk } from './vault/disk.ts'
import { openLock } from './vault/lock/openLock.ts'
import type { TakenLock, VaultLock } from './vault/lock/vaultLock.ts'

const log = logger('lock')

/** So long a start looks like any other. */
const QUIET_MS = 1500

/** Makes sure that nobody else writes in the vault; null when somebody does, or it cannot be had, and that was said. */
export async function lockVaultOrSayWho(folder: string, zone: string): Promise<VaultLock | null> {
  const language = languageOf(app.getLocale())
  for (;;) {
    const taken = await takenWhileWatching(folder, language).catch(
      (error: unknown) => ({ state: 'noFolder', error }) as const,
    )
    switch (taken.state) {
      case 'ours':
        taken.lock.start((holder) => {
          log.error('lost')
          // The window stays as it is meanwhile: what is in it can be copied.
          void sayLost({ language, zone, holder }).then(() => app.exit(1))
        })
        return taken.lock
      case 'busy':
        log.warn('busy')
        if ((await askWhenBusy({ language, zone, holder: taken.holder }, folder)) === 'quit') return null
        break
      case 'noFolder':
        log.error('noFolder')
        sayNoFolder(language, folder, taken.error)
        return null
    }
  }
}

/** Takes the lock; where it has to be watched first, a message says so after a moment. */
async function takenWhileWatching(folder: string, language: Language): Promise<TakenLock> {
  const isOver = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const onWatch = (host: string): void => {
    if (isOver.signal.aborted || timer !== undefined) return
    log.info('watching')
    timer = setTimeout(() => {
      void sayWatching(language, host, isOver.signal).then((answer) => {
        if (answer === 'quit') app.exit(1)
      })
    }, QUIET_MS)
  }
  try {
    return await openLock(folder, { disk: realDisk, appVersion: app.getVersion(), onWatch })
  } finally {
    clearTimeout(timer)
    isOver.abort()
  }
}
