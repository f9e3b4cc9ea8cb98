import type { ClientId } from '#shared/domain/clients/client.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { createClient, updateClient } from '#renderer/commands/clients.ts'
import { db } from '#renderer/data/database.ts'
import { onStoreReopened } from '#renderer/data/guardian.ts'
import { openStore } from '#renderer/data/openStore.ts'
import { RowNotOpened } from '#renderer/data/sealing/rowNotOpened.ts'
import { reportStoreTrouble } from '#renderer/data/storeTrouble.ts'
import { aStore, deleteDatabases, DEVICE, startWindow, stopWindow, storedRows } from '../../aStore.ts'
import { aClientInput, done } from '../../commands/inputs.ts'
import { databaseKey, type FakeMain } from '../../fakeMain.ts'
import { expectHealthy, saved, trim, writeClient } from '../storeHelp.ts'
import { damaged, type RawRow, tamper } from './rawRows.ts'

afterEach(deleteDatabases)

/** A stopped window on a store with some clients, all of it acknowledged. */
async function aWrittenStore(): Promise<{ readonly main: FakeMain; readonly rows: string }> {
  const main = await aStore()
  for (const number of [1, 2, 3, 4]) await writeClient(number)
  await saved()
  const rows = await storedRows()
  await stopWindow()
  return { main, rows }
}

const damageAll = (rows: readonly RawRow[]): readonly RawRow[] => rows.map(damaged)
const damageFirst = (rows: readonly RawRow[]): readonly RawRow[] => rows.slice(0, 1).map(damaged)
/** Each row gets what is sealed in the next. */
const swapSeals = (rows: readonly RawRow[]): readonly RawRow[] =>
  rows.map((row, index) => ({ ...row, s: rows[(index + 1) % rows.length]?.['s'] }))
const unseal = (rows: readonly RawRow[]): readonly RawRow[] => rows.map((row) => ({ ...row, s: undefined }))

describe('rows that do not open', () => {
  it.each([
    ['counters', damageAll],
    ['meta', damageAll],
    ['meta', unseal],
    ['changes', damageFirst],
    ['changes', swapSeals],
  ] as const)('are put back at the start where the start reads them: %s', async (table, change) => {
    const { main, rows } = await aWrittenStore()
    await tamper(table, change)
    // The middle of the log is read by nobody at a start; its end is.
    const isRead = table !== 'changes' || change === swapSeals
    const report = await startWindow(main)
    if (!isRead) await heardBy(() => db.changes.toArray())
    else expect(report.cure).toBe('rowsRepaired')
    expect(await storedRows()).toBe(rows)
    await expectHealthy(main)
  })

  it.each([
    ['clients', damageFirst],
    ['clients', swapSeals],
    ['people', unseal],
    ['interactions', damageAll],
    ['lastDealings', damageAll],
  ] as const)('are put back while the window runs, once somebody reads them: %s', async (table, change) => {
    const { main, rows } = await aWrittenStore()
    await tamper(table, change)
    const { cure } = await startWindow(main)
    expect(cure).toBe('none')
    await expect(db.table(table).toArray()).rejects.toThrow(RowNotOpened)
    await heardBy(() => db.table(table).toArray())
    expect(await storedRows()).toBe(rows)
    await expectHealthy(main)
  })

  it('are put back before a command changes them', async () => {
    const { main } = await aWrittenStore()
    await tamper('clients', damageAll)
    await startWindow(main)
    const id = (await db.clients.toCollection().primaryKeys())[0] as ClientId // the key of that table
    done(await updateClient({ id, input: aClientInput({ name: 'Νέο όνομα' }) }))
    expect((await db.clients.get(id))?.name).toBe('Νέο όνομα')
    await expectHealthy(main)
  })

  it('come from a snapshot where the journal begins later', async () => {
    const { main, rows } = await aWrittenStore()
    trim(main)
    await tamper('changes', damageAll)
    expect(await startWindow(main)).toMatchObject({ cure: 'rowsRepaired' })
    expect(await storedRows()).toBe(rows)
    await expectHealthy(main)
  })

  it('keep what the journal does not have yet, although its record is damaged', async () => {
    const { main } = await aWrittenStore()
    await startWindow(main)
    main.refusal = 'diskFull'
    done(await createClient({ input: aClientInput({ name: 'Μόνο εδώ' }) }))
    const rows = await storedRows()
    await stopWindow()
    await tamper('changes', (changes) => changes.slice(-1).map(damaged))
    await tamper('meta', damageAll)
    main.refusal = null
    await startWindow(main)
    expect(await storedRows()).toBe(rows)
    await expectHealthy(main)
  })

  it('set aside what still opens of the log where a row is damaged too', async () => {
    const { main } = await aWrittenStore()
    const before = main.journal.length
    await startWindow(main)
    main.refusal = 'diskFull'
    done(await createClient({ input: aClientInput({ name: 'Ένα' }) }))
    done(await createClient({ input: aClientInput({ name: 'Δύο' }) }))
    await stopWindow()
    await tamper('changes', (changes) => changes.slice(-1).map(damaged))
    await tamper('clients', damageFirst)
    main.refusal = null
    await startWindow(main)
    expect(main.aside.map(({ position }) => position)).toEqual([before + 1])
    await expectHealthy(main)
  })
})

describe('a database whose keys are others', () => {
  it('is filled anew where the journal has everything', async () => {
    const { main, rows } = await aWrittenStore()
    main.databaseKeys = { epoch: 2, keys: [{ epoch: 2, key: databaseKey(2) }] }
    expect(await startWindow(main)).toMatchObject({ cure: 'rowsRepaired' })
    expect(await storedRows()).toBe(rows)
    await expectHealthy(main)
  })

  it('stays as it is where the journal lacks something, and opens with the right keys', async () => {
    const { main } = await aWrittenStore()
    await startWindow(main)
    main.refusal = 'diskFull'
    done(await createClient({ input: aClientInput({ name: 'Μόνο εδώ' }) }))
    const rows = await storedRows()
    await stopWindow()
    const right = main.databaseKeys
    main.databaseKeys = { epoch: 1, keys: [{ epoch: 1, key: databaseKey(9) }] }
    await expect(openStore(DEVICE, main.bridge)).rejects.toMatchObject({ code: 'storeUnavailable' })
    await stopWindow()
    main.databaseKeys = right
    main.refusal = null
    expect(await startWindow(main)).toMatchObject({ cure: 'handedOver' })
    expect(await storedRows()).toBe(rows)
    await expectHealthy(main)
  })
})

/** Reads what does not open, tells of it as a live query does, and waits until the store is open again. */
async function heardBy(read: () => PromiseLike<unknown>): Promise<void> {
  const again = new Promise<void>((resolve) => {
    const stop = onStoreReopened(() => {
      stop()
      resolve()
    })
  })
  try {
    await read()
  } catch (error) {
    reportStoreTrouble(error)
  }
  await again
}
