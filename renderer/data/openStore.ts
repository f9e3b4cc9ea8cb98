import { bridge } from '#renderer/bridge.ts'
import { setClock } from '#renderer/lib/clock.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import type { AppInfo } from '#shared/ipc/schemas.ts'
import { compareHeads, type CureProgress, type CureReport } from './compareHeads.ts'
import { setDevice } from './device.ts'
import { exclusive } from './exclusive.ts'
import { openOrReplaceDatabase } from './openDatabase.ts'
import { askSentinel } from './sentinel.ts'
import { StoreError } from './storeError.ts'

export interface StoreReport extends CureReport {
  /** Chromium said that it has thrown the old store away. */
  readonly dataLoss: boolean
}

/**
 * Opens the working store and makes it agree with the journal, before anything is shown. Also sets the clock and
 * the device for all that follows. Throws `StoreError` when that cannot be done safely.
 */
export async function openStore(
  info: Pick<AppInfo, 'deviceId' | 'zone' | 'clockOffsetMs'>,
  main: KeyfolioBridge = bridge(),
  onProgress?: CureProgress,
): Promise<StoreReport> {
  setClock(info)
  setDevice(info.deviceId)
  const { dataLoss } = await askSentinel()
  await openOrReplaceDatabase(main)
  try {
    const report = await exclusive(() => compareHeads(main, onProgress))
    return { ...report, dataLoss }
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError('storeUnavailable', error)
  }
}
