import { afterEach, describe, expect, it } from 'vitest'
import { createClient } from '#renderer/commands/clients.ts'
import { DATABASE_NAME, db, PLAIN_DATABASE_NAME, workOn } from '#renderer/data/database.ts'
import { openStore } from '#renderer/data/openStore.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import {
  aStore,
  deleteDatabases,
  DEVICE,
  startWindow,
  stopWindow,
  storedLog,
  storedRows,
} from '../../aStore.ts'
import { aClientInput, done } from '../../commands/inputs.ts'
import { type FakeMain, fakeMain } from '../../fakeMain.ts'
import { expectHealthy, saved, trim, writeClient } from '../storeHelp.ts'
import { rawTables } from './rawRows.ts'

afterEach(async () => {
  await stopWindow()
  workOn('sealed')
  await deleteDatabases()
})

interface Earlier {
  readonly main: FakeMain
  readonly rows: string
  readonly log: readonly JournalEntry[]
}

/** What an earlier version has left: a plain database, and a journal that lacks so many of its last records. */
async function anEarlierVersion(lacking = 0): Promise<Earlier> {
  const main = await aStore()
  for (const number of [1, 2, 3]) await writeClient(number)
  await saved()
  const [rows, log] = [await storedRows(), await storedLog()]
  const tables = new Map<string, unknown[]>()
  for (const table of db.tables) tables.set(table.name, await table.toArray())
  await deleteDatabases()
  workOn('plain')
  await db.open()
  for (const [name, stored] of tables) await db.table(name).bulkAdd(stored)
  db.close({ disableAutoOpen: false })
  workOn('sealed')
  main.journal = main.journal.slice(0, main.journal.length - lacking)
  return { main, rows, log }
}

const names = async (): Promise<readonly (string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name).filter((name) => name !== 'keyfolio-sentinel')

async function expectMoved({ main, rows, log }: Earlier): Promise<void> {
  expect(await storedRows()).toBe(rows)
  expect(await storedLog()).toEqual(log)
  expect(await names()).toEqual([DATABASE_NAME])
  await expectHealthy(main)
}

describe('the plain database of an earlier version', () => {
  it('goes, and a sealed one has everything; that is told as no damage', async () => {
    const earlier = await anEarlierVersion()
    const report = await startWindow(earlier.main)
    expect(report).toMatchObject({ cure: 'sealed', plain: 'gone', records: 9, dataLoss: false })
    await expectMoved(earlier)
    expect(await startWindow(earlier.main)).toMatchObject({ cure: 'none', plain: 'none' })
  })

  it('gives the journal first what only it has', async () => {
    const earlier = await anEarlierVersion(4)
    const report = await startWindow(earlier.main)
    expect(report.steps.map(({ cure }) => cure)).toEqual(['handedOver', 'sealed'])
    expect(earlier.main.asked.indexOf('journal.append')).toBeLessThan(
      earlier.main.asked.indexOf('vault.dropPlainDatabase'),
    )
    await expectMoved(earlier)
  })

  it('fills damaged places of the journal before it goes', async () => {
    const earlier = await anEarlierVersion()
    earlier.main.gaps = [{ from: 3, to: 4 }]
    const report = await startWindow(earlier.main)
    expect(report.steps.map(({ cure }) => cure)).toEqual(['gapsFilled', 'sealed'])
    await expectMoved(earlier)
  })

  it('needs nothing of its own where the journal is ahead, or begins with a snapshot', async () => {
    const earlier = await anEarlierVersion()
    trim(earlier.main)
    expect(await startWindow(earlier.main)).toMatchObject({ cure: 'sealed' })
    await expectMoved(earlier)
  })

  it('is worked with for one more run where the journal takes nothing, and goes at the next start', async () => {
    const earlier = await anEarlierVersion(2)
    earlier.main.refusal = 'diskFull'
    expect(await startWindow(earlier.main)).toMatchObject({ plain: 'inUse' })
    expect(await storedRows()).toBe(earlier.rows)
    expect(earlier.main.asked).not.toContain('vault.dropPlainDatabase')
    earlier.main.refusal = null
    done(await createClient({ input: aClientInput({ name: 'Στο μεταξύ' }) }))
    await saved()
    const [rows, log] = [await storedRows(), await storedLog()]
    expect(await startWindow(earlier.main)).toMatchObject({ cure: 'sealed', plain: 'gone' })
    await expectMoved({ main: earlier.main, rows, log })
  })

  it('stays beside the sealed one where its files do not go, and goes at the next start', async () => {
    const earlier = await anEarlierVersion(1)
    earlier.main.plainFiles = 'stay'
    const report = await startWindow(earlier.main)
    expect(report.plain).toBe('left')
    expect(report.steps.map(({ cure }) => cure)).toEqual(['handedOver', 'sealed'])
    expect(await storedRows()).toBe(earlier.rows)
    // Written in the sealed one, and never acknowledged: it goes with all files unless it is brought to safety.
    earlier.main.answers = false
    done(await createClient({ input: aClientInput({ name: 'Στο μεταξύ' }) }))
    const [rows, log] = [await storedRows(), await storedLog()]
    await stopWindow()
    earlier.main.answers = true
    earlier.main.plainFiles = 'go'
    const next = await startWindow(earlier.main)
    expect(next.steps.map(({ cure }) => cure)).toEqual(['handedOver', 'sealed'])
    await expectMoved({ main: earlier.main, rows, log })
  })

  it.each(['crashBefore', 'crashAfter'] as const)(
    'loses nothing when everything ends as its files go: %s',
    async (plainFiles) => {
      const earlier = await anEarlierVersion(3)
      earlier.main.plainFiles = plainFiles
      await expect(openStore(DEVICE, earlier.main.bridge)).rejects.toThrow()
      await stopWindow()
      expect(earlier.main.journal).toEqual(earlier.log)
      earlier.main.plainFiles = 'go'
      await startWindow(earlier.main)
      await expectMoved(earlier)
    },
  )

  it('loses nothing when everything ends after any message to the main process', async () => {
    let ends = 0
    for (let messages = 1; ; messages++) {
      const earlier = await anEarlierVersion(2)
      const ended = await startEndingAfter(earlier.main, messages)
      await stopWindow()
      workOn('sealed')
      await startWindow(earlier.main)
      await expectMoved(earlier)
      if (!ended) break
      ends += 1
    }
    expect(ends).toBeGreaterThan(8)
  })

  it('is nothing to anybody where it is empty', async () => {
    await deleteDatabases()
    workOn('plain')
    await db.open()
    db.close({ disableAutoOpen: false })
    workOn('sealed')
    expect(await startWindow(fakeMain())).toMatchObject({ cure: 'none', plain: 'gone' })
    expect(await names()).toEqual([DATABASE_NAME])
  })

  it('stays untouched where it was written by a later version and has more than the journal', async () => {
    const { main } = await anEarlierVersion(1)
    await raiseVersion(PLAIN_DATABASE_NAME)
    await expect(openStore(DEVICE, main.bridge)).rejects.toMatchObject({ code: 'newerStore' })
    expect((await rawTables(PLAIN_DATABASE_NAME)).get('clients')).toHaveLength(3)
  })

  it('asks as ever where it contradicts a journal with far less in it', async () => {
    const earlier = await anEarlierVersion()
    const few = fakeMain(earlier.main.journal.slice(0, 1).map(at2020))
    await expect(openStore(DEVICE, few.bridge)).rejects.toMatchObject({ code: 'storeUnavailable' })
    expect(await names()).toEqual([PLAIN_DATABASE_NAME])
    const report = await startWindow(few, { ask: () => Promise.resolve('database') })
    expect(report.steps.map(({ cure }) => cure)).toEqual(['choseDatabase', 'sealed'])
    expect(await storedRows()).toBe(earlier.rows)
    expect(await names()).toEqual([DATABASE_NAME])
  })
})

const at2020 = ({ position, record }: JournalEntry): JournalEntry => ({
  position,
  record: { ...record, at: '2020-01-01T00:00:00.000Z' },
})

/** Starts with a main process that is gone after so many messages. False: the start came to its end before. */
async function startEndingAfter(main: FakeMain, messages: number): Promise<boolean> {
  let left = messages
  const bridge: FakeMain['bridge'] = {
    ...main.bridge,
    request: async (channel, argument) => {
      const answer = await main.bridge.request(channel, argument)
      left -= 1
      if (left < 0) throw new Error('Nobody is there any more')
      return answer
    },
  }
  try {
    await openStore(DEVICE, bridge)
    return false
  } catch {
    return true
  }
}

function raiseVersion(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 9990)
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
    request.onerror = () => reject(request.error ?? new Error('not raised'))
  })
}
