import { bridge } from '#renderer/bridge.ts'
import { setClock } from '#renderer/lib/clock.ts'
import type { Holding } from '#shared/domain/safety/holdings.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import type { AppInfo } from '#shared/ipc/schemas.ts'
import { compareHeads } from './compareHeads.ts'
import { type CureReport, type CureStep, reportOf } from './cure.ts'
import type { CureSettings } from './curing.ts'
import { workOn } from './database.ts'
import { setDevice } from './device.ts'
import { exclusive } from './exclusive.ts'
import { openOrReplaceDatabase } from './openDatabase.ts'
import { countHolding } from './rowCounts.ts'
import { leavePlainDatabase, type PlainDatabase } from './sealing/leavePlainDatabase.ts'
import { resealOlderRows } from './sealing/reseal.ts'
import { startSealing } from './sealing/startSealing.ts'
import { askSentinel } from './sentinel.ts'
import { StoreError } from './storeError.ts'

export interface StoreReport extends CureReport {
  /** Chromium said that it has thrown the old store away. */
  readonly dataLoss: boolean
  /** The database could not be opened and was made anew. */
  readonly replaced: boolean
  /** What became of the database of earlier versions. */
  readonly plain: PlainDatabase
  /** What lies in the database now; counted only where something was healed. */
  readonly holding: Holding
}

const NOT_COUNTED: Holding = { clients: 0, people: 0, interactions: 0, records: 0, lastChangeAt: null }

/**
 * Opens the working store and makes it agree with the journal, before anything is shown. Also sets the clock and
 * the device for all that follows. Throws `StoreError` when that cannot be done safely.
 */
export async function openStore(
  info: Pick<AppInfo, 'deviceId' | 'zone' | 'clockOffsetMs'>,
  main: KeyfolioBridge = bridge(),
  settings: CureSettings = {},
): Promise<StoreReport> {
  setClock(info)
  setDevice(info.deviceId)
  try {
    const [{ dataLoss }, keys] = await Promise.all([askSentinel(), startSealing(main)])
    return await exclusive(async () => {
      const left = await leavePlainDatabase(main, settings)
      workOn(left.plain === 'inUse' ? 'plain' : 'sealed')
      const opened = await openOrReplaceDatabase(main)
      const { steps } = await compareHeads(main, settings)
      const isMoving = left.plain === 'gone' || left.plain === 'left'
      const report = reportOf([...left.steps, ...(isMoving ? steps.map(asMoving) : steps)])
      const holding = report.cure === 'none' ? NOT_COUNTED : await countHolding()
      if (keys.keys.length > 1 && left.plain !== 'inUse') void resealOlderRows()
      return { ...report, dataLoss, replaced: opened === 'replaced', plain: left.plain, holding }
    })
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError('storeUnavailable', error)
  }
}

/** A sealed database that is filled because the plain one went was neither lost nor damaged. */
function asMoving(step: CureStep): CureStep {
  return step.cure === 'rebuilt' || step.cure === 'filled' ? { ...step, cure: 'sealed' } : step
}
