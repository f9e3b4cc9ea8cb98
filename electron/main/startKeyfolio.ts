import { join } from 'node:path'
import { app, session } from 'electron'
import { languageOf } from '#shared/i18n/translate.ts'
import { err, type Result } from '#shared/lib/result.ts'
import { debuggerAttached } from './debuggerAttached.ts'
import { openBase, type VaultBase } from './gate/base.ts'
import type { NotOpened } from './gate/gate.ts'
import { guardSession } from './guards/session.ts'
import { Keyfolio } from './keyfolio.ts'
import type { Launch } from './launch.ts'
import { lockVaultOrSayWho } from './lockVault.ts'
import { logger } from './log.ts'
import { serveApp } from './protocol/appScheme.ts'
import { sayNewer, sayNoFolder, sayStartFailed } from './startProblems.ts'
import { ConversionFailed } from './vault/conversion/conversionFailed.ts'
import { sealOlderVault } from './vault/conversion/sealOlderVault.ts'
import { realDisk } from './vault/disk.ts'
import { deriveInWorker } from './vault/keys/deriveInWorker.ts'
import { openKeyFile } from './vault/keys/openKeyFile.ts'
import { systemKeyStore } from './vault/keys/systemKeyStore.ts'
import type { VaultKeys } from './vault/keys/vaultKeys.ts'
import { lockedDisk } from './vault/lock/lockedDisk.ts'
import { machineMark } from './vault/lock/ourself.ts'
import type { VaultLock } from './vault/lock/vaultLock.ts'
import { readySodium } from './vault/sealing/sodium.ts'
import { openVault, type Vault } from './vault/vault.ts'

const log = logger('main')

/** Everything that happens once Electron is ready: guards, vault, requests, menu, window. */
export async function startKeyfolio(
  launch: Launch,
  { allowDevTools }: { readonly allowDevTools: boolean },
): Promise<void> {
  // Begun before Electron is ready: the debugger may be there earlier.
  const attached = launch.waitsForDebugger ? debuggerAttached() : null
  await app.whenReady()
  await attached
  const logFolder = join(launch.userDataFolder, 'logs')
  try {
    guardSession(session.defaultSession, { allowDevTools })
    serveApp(session.defaultSession.protocol, join(app.getAppPath(), 'out', 'renderer'))
    await readySodium()
    const lock = await lockVaultOrSayWho(join(launch.userDataFolder, 'vault'), launch.zone)
    if (lock === null) return app.exit(1)
    const base = await openBaseOrSayWhy(launch, lock)
    if (base === null) {
      await lock.release().catch(() => undefined)
      return app.exit(1)
    }
    const open = (keys: VaultKeys, onProgress: (share: number) => void) =>
      openVaultOrLogWhy(launch, base, keys, onProgress)
    await new Keyfolio(launch, { base, lock, openVault: open }, allowDevTools).start()
  } catch (error) {
    log.error('startFailed', { error: error instanceof Error ? error.name : 'unknown' })
    sayStartFailed(languageOf(app.getLocale()), logFolder)
    app.exit(1)
  }
}

async function openBaseOrSayWhy(
  { userDataFolder, clockOffsetMs, allowsCheapDerivation }: Launch,
  lock: VaultLock,
): Promise<VaultBase | null> {
  const folder = join(userDataFolder, 'vault')
  const language = languageOf(app.getLocale())
  const nowMs = (): number => Date.now() + clockOffsetMs
  try {
    const opened = await openBase(folder, {
      disk: lockedDisk(realDisk, folder, lock),
      nowMs,
      appVersion: app.getVersion(),
      machine: machineMark(),
      openKeyFile: (vaultFolder, disk) =>
        openKeyFile(vaultFolder, {
          disk,
          nowMs,
          systemStore: systemKeyStore,
          allowsCheapDerivation,
          derive: deriveInWorker(join(app.getAppPath(), 'out', 'main', 'deriveWorker.js')),
        }),
    })
    if (opened.ok) return opened.value
    log.error('newerVault')
    sayNewer(language, { newer: opened.error.appVersion, current: app.getVersion(), folder })
  } catch (error) {
    log.error('vaultNotOpened')
    sayNoFolder(language, folder, error)
  }
  return null
}

/** Seals what an older Keyfolio has left, then opens everything. */
async function openVaultOrLogWhy(
  { clockOffsetMs }: Launch,
  base: VaultBase,
  keys: VaultKeys,
  onProgress: (share: number) => void,
): Promise<Result<Vault, NotOpened>> {
  const { folder, disk, identity, preferences } = base
  try {
    const settings = { disk, nowMs: () => Date.now() + clockOffsetMs, appVersion: app.getVersion(), keys }
    await sealOlderVault(folder, { ...settings, onProgress })
    const opened = await openVault(folder, {
      ...settings,
      identity,
      preferences,
      keyHeader: () => base.keyFile.bytes(),
      workerPath: join(app.getAppPath(), 'out', 'main', 'snapshotWorker.js'),
    })
    if (!opened.ok) return err('notOpened')
    const { journalReport } = opened.value
    log.info('vaultOpened', {
      ...journalReport,
      preferences: preferences.found,
      deviceId: identity.origin,
    })
    return opened
  } catch (error) {
    if (error instanceof ConversionFailed) {
      const { code, neededBytes } = error
      log.error('notSealed', { code, neededBytes: neededBytes ?? 0 })
      return err(code === 'journalUnreadable' || code === 'notProven' ? 'notOpened' : code)
    }
    log.error('vaultNotOpened', { error: error instanceof Error ? error.name : 'unknown' })
    return err('notOpened')
  }
}
