import { expect, test } from '@playwright/test'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day } from '#shared/lib/days.ts'
import { bigDepartment } from '../bench/support/bigDepartment.ts'
import { fillFolder } from '../bench/support/fillFolder.ts'
import { launchKeyfolio, NOW } from '../e2e/support/launch.ts'
import { DAMAGES, keepDatabase, putBackDatabase } from './electron/databaseDamage.ts'
import type { Agreement } from './window/faultWindow.ts'
import { makeFaultApp, removeFaultApp } from './electron/faultApp.ts'
import { type FaultRun, startFaultApp } from './electron/faultRun.ts'
import { withDataFolder } from './electron/tempFolder.ts'
import { randomFrom } from './support/random.ts'
import { faultSeed, reportFigures } from './support/runs.ts'

/** Written in between, where Chromium notices its damage only after the next writes. */
const MORE_CLIENTS = 100
/** Filling a database of this size takes its time on a busy machine. */
const LARGE_START_MS = 240_000

test.describe.configure({ mode: 'parallel' })

let appFolder = ''
/** A data folder with a department in it; each case damages a copy. */
let template = ''
let before: Agreement
test.beforeAll(async () => {
  test.setTimeout(180_000)
  appFolder = await makeFaultApp()
  template = await mkdtemp(join(tmpdir(), 'keyfolio-fault-template-'))
  before = await inFaultApp(template, async ({ window }) => {
    await window.evaluate(() => globalThis.keyfolioFaults?.fillDepartment())
    await window.evaluate((count) => globalThis.keyfolioFaults?.addClients(count), MORE_CLIENTS)
    return agreementOf({ window })
  })
})
test.afterAll(async () => {
  await removeFaultApp(appFolder)
  await rm(template, { recursive: true, force: true, maxRetries: 5 })
})

for (const { name, needsWrites = false, apply } of DAMAGES) {
  test(`healed and told once: ${name}`, async () => {
    test.setTimeout(120_000)
    const seed = faultSeed()
    await inACopy(async (dataFolder, before) => {
      await apply(dataFolder, randomFrom(seed))
      if (needsWrites) {
        await inFaultApp(dataFolder, ({ window }) =>
          window.evaluate((count) => globalThis.keyfolioFaults?.addClients(count), MORE_CLIENTS),
        )
      }
      const expected = before.rows + (needsWrites ? MORE_CLIENTS : 0)
      const told = await startTwice(dataFolder)
      const after = await agreement(dataFolder)
      await reportCase(name, told)
      expect(told.first, 'what the first start tells').not.toBeNull()
      expect(told.second, 'what the second start tells').toBeNull()
      expect(after.same, 'rows are what the records give').toBe(true)
      expect(after.rows).toBe(expected)
      if (!needsWrites) expect(after.digest).toBe(before.digest)
    })
  })
}

test('healed and told once: an older copy of the database in its place', async () => {
  test.setTimeout(120_000)
  await inACopy(async (dataFolder, before) => {
    const kept = join(dataFolder, 'kept')
    await keepDatabase(dataFolder, kept)
    await inFaultApp(dataFolder, ({ window }) =>
      window.evaluate((count) => globalThis.keyfolioFaults?.addClients(count), MORE_CLIENTS),
    )
    await putBackDatabase(dataFolder, kept)
    const told = await startTwice(dataFolder)
    const after = await agreement(dataFolder)
    await reportCase('older copy', told)
    expect(told).toEqual({ first: 'rolledForward', second: null })
    expect(after).toMatchObject({ same: true, rows: before.rows + MORE_CLIENTS })
  })
})

test('healed and told once: a database that says it is of a later version', async () => {
  test.setTimeout(120_000)
  await inACopy(async (dataFolder, before) => {
    await inFaultApp(dataFolder, ({ window }) =>
      window.evaluate(() => globalThis.keyfolioFaults?.raiseVersion()),
    )
    const told = await startTwice(dataFolder)
    const after = await agreement(dataFolder)
    await reportCase('VersionError', told)
    expect(told).toEqual({ first: 'rebuilt', second: null })
    expect(after).toMatchObject({ same: true, rows: before.rows, digest: before.digest })
  })
})

test('healed and told once: the folder deleted, at 10,000 dossiers', async () => {
  test.setTimeout(LARGE_START_MS * 2)
  await withDataFolder(async (dataFolder) => {
    const size = { clients: 10_000, people: 20_000, interactions: 30_000 }
    const department = bigDepartment(size, day('2026-11-25'))
    const records = await fillFolder(dataFolder, department, Date.parse(NOW))
    const begun = performance.now()
    const told = await startTwice(dataFolder)
    const seconds = Math.round((performance.now() - begun) / 1000)
    await inFaultApp(dataFolder, ({ start }) => {
      expect(start).toMatchObject({ ok: true, report: { cure: 'none' }, clients: size.clients })
      return Promise.resolve()
    })
    await reportCase(`10,000 dossiers, ${String(records)} change records, ${String(seconds)} s`, told)
    expect(told).toEqual({ first: 'rebuilt', second: null })
  })
})

/** The copy is taken for the very folder, as one of a version that did not note yet where it was. */
async function inACopy(use: (dataFolder: string, before: Agreement) => Promise<void>): Promise<void> {
  await withDataFolder(async (dataFolder) => {
    await cp(template, dataFolder, { recursive: true })
    await rm(join(dataFolder, 'vault', 'home.json'))
    await use(dataFolder, before)
  })
}

/** Starts the window without screens, lets it work, and ends it properly. */
async function inFaultApp<Value>(
  dataFolder: string,
  work: (run: FaultRun) => Promise<Value>,
): Promise<Value> {
  const run = await startFaultApp(appFolder, dataFolder)
  try {
    expect(run.start).toMatchObject({ ok: true })
    return await work(run)
  } finally {
    await run.quit()
  }
}

/** What was told at the first and at the second start. */
interface Told {
  readonly first: string | null
  readonly second: string | null
}

async function reportCase(what: string, { first, second }: Told): Promise<void> {
  await reportFigures('3 damaged database', {
    cases: 1,
    'told at the first start': first === null ? 0 : 1,
    'told again at the second': second === null ? 0 : 1,
    seed: faultSeed(),
  })
  process.stdout.write(`    that was: ${what}, ${first ?? 'nothing'}\n`)
}

async function agreement(dataFolder: string) {
  const run = await startFaultApp(appFolder, dataFolder)
  try {
    expect(run.start, 'nothing is left to cure').toMatchObject({ ok: true, report: { cure: 'none' } })
    return await agreementOf(run)
  } finally {
    await run.quit()
  }
}

async function agreementOf({ window }: Pick<FaultRun, 'window'>) {
  const found = await window.evaluate(() => globalThis.keyfolioFaults?.agrees())
  if (found === undefined) throw new Error('The window has no fault tests in it')
  return found
}

/** Starts Keyfolio itself twice; answers which cure each start tells in its line, null where it tells none. */
async function startTwice(dataFolder: string): Promise<Told> {
  const tellings: (string | null)[] = []
  for (let start = 0; start < 2; start++) {
    const running = await launchKeyfolio({ dataFolder, startLimitMs: LARGE_START_MS })
    const line = running.window.locator('[data-cure]')
    tellings.push((await line.count()) === 0 ? null : await line.getAttribute('data-cure'))
    await running.quit()
  }
  return { first: tellings[0] ?? null, second: tellings[1] ?? null }
}
