import { bridge } from '#renderer/bridge.ts'
import { DATABASE_NAME, db } from '#renderer/data/database.ts'
import { openStore, type StoreReport } from '#renderer/data/openStore.ts'
import { StoreError } from '#renderer/data/storeError.ts'
import { flushPending, startReactions } from '#renderer/reactions/startReactions.ts'
import { foldRecords, rowOf } from '#shared/domain/changes/merge.ts'
import { canonicalJson } from '#shared/domain/changes/diff.ts'
import { ENTITY_KINDS, recordSchemas } from '#shared/domain/records.ts'
import { TABLE_OF } from '#renderer/data/schema.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { type ModelRun, type ModelStart, runModel } from '../model/modelRun.ts'
import { addClients, type Promised, writeForEver } from './writers.ts'

/** What a start of this window led to. */
export type Start =
  | { readonly ok: true; readonly report: StoreReport; readonly clients: number }
  | { readonly ok: false; readonly code: string }

/** How the rows of the database and the records of the journal go together. */
export interface Agreement {
  readonly same: boolean
  readonly rows: number
  readonly records: number
  /** SHA-256 of all rows, hexadecimal. */
  readonly digest: string
}

/** The window of the fault tests: the store and everything behind it as in the real one, and no screens. */
export const faultWindow = {
  /** Opens the store and cures it, as the real window does at its start. */
  async open(): Promise<Start> {
    const info = await bridge().request('app.info', undefined)
    if (!info.ok) return { ok: false, code: info.error }
    try {
      const report = await openStore(info.value, bridge())
      return { ok: true, report, clients: await db.clients.count() }
    } catch (error) {
      return { ok: false, code: error instanceof StoreError ? error.code : String(error) }
    }
  },

  /** Enters a whole department with all kinds of records; acknowledged when it answers. */
  async fillDepartment(): Promise<void> {
    await acknowledged(async () => {
      const { fillDemo } = await import('#renderer/commands/demo.ts')
      await fillDemo('el')
    })
  },

  /** Enters so many clients in one command; acknowledged when it answers. */
  async addClients(count: number): Promise<void> {
    await acknowledged(() => addClients(count))
  },

  /**
   * Three writers at once until somebody kills them. What was committed and up to where the journal has acknowledged
   * goes to the console, in order, for whoever counts.
   */
  write(seed: number, isLying = false): void {
    void writeForEver(seed, (reported) => startReactions(reported), isLying)
  },

  /** Changes one row behind the product's back: without a change record, as a fault of the disk might. */
  async tamper(): Promise<string> {
    const [client] = await db.clients.limit(1).toArray()
    if (client === undefined) throw new Error('There is no client')
    await db.clients.put({ ...client, name: 'Changed by nobody', development: '' })
    return client.id
  },

  /** Random commands beside a plain account of them; the window has to be freshly opened. */
  async model(start: ModelStart): Promise<ModelRun> {
    const stop = startReactions()
    try {
      return await runModel(start)
    } finally {
      await flushPending(60_000)
      stop()
    }
  },

  /** Those of the promised values that the database does not hold any more, or only an older one. */
  async lost(promised: readonly Promised[]): Promise<readonly Promised[]> {
    const rows = await db.clients.bulkGet(promised.map(({ id }) => id))
    return promised.filter(({ value }, index) => Number(rows[index]?.development ?? -1) < value)
  },

  /** Whether the rows are what the records of the journal give, how many there are, and a digest of them. */
  async agrees(): Promise<Agreement> {
    const entries = await wholeLog()
    const states = foldRecords(entries.map(({ record }) => record))
    const folded = [...states.values()].map(rowOf).filter((row) => row !== null)
    const stored: { readonly id: string }[] = []
    for (const kind of ENTITY_KINDS) {
      // Parsing takes off what is there only to be indexed.
      for (const row of await db.table(TABLE_OF[kind]).toArray()) stored.push(recordSchemas[kind].parse(row))
    }
    const rows = comparable(stored)
    return {
      same: comparable(folded) === rows,
      rows: stored.length,
      records: entries.length,
      digest: await digestOf(rows),
    }
  },

  /** Lets a later version of Keyfolio seem to have opened the database. */
  async raiseVersion(): Promise<void> {
    db.close({ disableAutoOpen: false })
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(DATABASE_NAME, 9990)
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
      request.onerror = () => reject(request.error ?? new Error('not raised'))
    })
  },
}

/** Runs what writes, and ends once the journal has all of it. */
async function acknowledged(write: () => Promise<unknown>): Promise<void> {
  const stop = startReactions()
  try {
    await write()
    if (!(await flushPending(60_000))) throw new Error('The journal did not take what was written')
  } finally {
    stop()
  }
}

/** Every record as the journal has it; those that were trimmed from it as the window's own log has them. */
async function wholeLog(): Promise<readonly JournalEntry[]> {
  const state = await bridge().request('journal.state', undefined)
  if (!state.ok) throw new Error(`The journal cannot be read: ${state.error}`)
  const { first, head } = state.value
  const trimmed = await db.changes.where(':id').below(first).toArray()
  const entries = trimmed.map(({ position, record }): JournalEntry => ({ position, record }))
  while (entries.length < head.position) {
    const page = await bridge().request('journal.read', { from: entries.length + 1, limit: 1000 })
    if (!page.ok || page.value.entries.length === 0) throw new Error('The journal is shorter than its head')
    entries.push(...page.value.entries)
  }
  return entries
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function comparable(rows: readonly { readonly id: string }[]): string {
  return canonicalJson(rows.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
}

declare global {
  // Put there by main.ts of this window.
  var keyfolioFaults: typeof faultWindow | undefined
}
