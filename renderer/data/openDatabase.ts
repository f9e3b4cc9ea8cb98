import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import { db } from './database.ts'
import { journalState } from './journalGaps.ts'
import { SCHEMA_VERSION } from './migrations/index.ts'
import { holdsNoMoreThanJournal } from './newerDatabase.ts'
import { planRebuild } from './rebuildPlan.ts'
import { StoreError } from './storeError.ts'
import { withTimeLimit } from './timeLimit.ts'

const OPEN_LIMIT_MS = 15_000
/** An older database is raised row by row while it opens; given up half way it would begin anew for ever. */
const RAISE_LIMIT_MS = 600_000
const PAUSES_MS = [100, 400, 1000]

/** What Chromium says when the files of one database are damaged; a full disk, an upgrade or a blocked one say otherwise. */
const DAMAGE_NAMES: ReadonlySet<string> = new Set([
  'UnknownError',
  'DataError',
  'NotFoundError',
  'InvalidStateError',
])

/** Opens the database. Throws `StoreError('newerStore')` rather than write into what a newer Keyfolio has made. */
export async function openDatabase(): Promise<void> {
  const limitMs = (await withTimeLimit(isOlder(), OPEN_LIMIT_MS)) ? RAISE_LIMIT_MS : OPEN_LIMIT_MS
  await withTimeLimit(db.open(), limitMs)
  // Dexie opens newer databases without a word; its native version is ten times the number of the schema.
  if (db.backendDB().version >= (SCHEMA_VERSION + 1) * 10) {
    db.close({ disableAutoOpen: false })
    throw new StoreError('newerStore')
  }
}

async function isOlder(): Promise<boolean> {
  const stored = (await indexedDB.databases()).find(({ name }) => name === db.name)?.version
  return stored !== undefined && stored < SCHEMA_VERSION * 10
}

/**
 * Opens the database; if that fails again and again, and it is proven that journal and snapshots hold everything, the
 * damaged files are kept aside and the browser begins anew, to be filled from them. Otherwise nothing is touched.
 * @param beginAnew what is done instead once that is proven
 */
export async function openOrReplaceDatabase(
  main: KeyfolioBridge,
  beginAnew: (refusal: StoreError) => Promise<void> = (refusal) => setAsideAndOpen(main, refusal),
): Promise<'opened' | 'replaced'> {
  const replace = async (refusal: StoreError): Promise<'replaced'> => {
    if (!(await isEverythingProven(main))) throw refusal
    await beginAnew(refusal)
    return 'replaced'
  }
  let trouble: unknown
  for (const pauseMs of PAUSES_MS) {
    try {
      await openDatabase()
      return 'opened'
    } catch (error) {
      if (error instanceof StoreError) {
        // The main process has opened the vault, so the marker there names no later Keyfolio: the number is wrong.
        if (error.code === 'newerStore' && (await holdsNoMoreThanJournal(main))) return replace(error)
        throw error
      }
      trouble = error
      db.close({ disableAutoOpen: false })
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
  const isDamaged = trouble instanceof Error && DAMAGE_NAMES.has(trouble.name)
  if (!isDamaged) throw new StoreError('storeUnavailable', trouble)
  return replace(new StoreError('storeUnavailable', trouble))
}

/** Lets the browser's storage begin anew, its files being kept in the folder of damaged things; or ends with `refusal`. */
async function setAsideAndOpen(main: KeyfolioBridge, refusal: StoreError): Promise<void> {
  const kept = await main.request('database.setAside', undefined)
  if (!kept.ok) throw refusal
  try {
    await openDatabase()
  } catch (error) {
    throw new StoreError('storeUnavailable', error)
  }
}

/** True if there is something to fill a database from, and every bit of it can be read: only then may one go. */
async function isEverythingProven(main: KeyfolioBridge): Promise<boolean> {
  try {
    const state = await journalState(main)
    return state.head.position > 0 && (await planRebuild(main, state)).position === state.head.position
  } catch (error) {
    if (error instanceof StoreError) return false
    throw error
  }
}
