import { expect, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFaultApp, removeFaultApp } from './electron/faultApp.ts'
import { startFaultApp } from './electron/faultRun.ts'
import { randomFrom } from './support/random.ts'
import { faultSeed, isLong, reportFigures } from './support/runs.ts'

const KILLS = isLong() ? 1000 : 100
/** The kills are divided among folders, which are worked on side by side. */
const FOLDERS = 2

test.describe.configure({ mode: 'parallel' })

let appFolder = ''
test.beforeAll(async () => {
  appFolder = await makeFaultApp()
})
test.afterAll(() => removeFaultApp(appFolder))

for (let number = 0; number < FOLDERS; number++) {
  test(`every process killed while three writers work, folder ${String(number + 1)}`, async () => {
    test.setTimeout(KILLS * 20_000)
    const seed = faultSeed() + number
    const random = randomFrom(seed)
    const dataFolder = await mkdtemp(join(tmpdir(), 'keyfolio-kills-'))
    const figures = { kills: 0, acknowledged: 0, lost: 0, resets: 0, cures: new Map<string, number>() }
    let promised: ReadonlyMap<string, number> = new Map()
    try {
      for (let turn = 0; turn <= KILLS / FOLDERS; turn++) {
        const run = await startFaultApp(appFolder, dataFolder)
        expect(run.start, `start ${String(turn)} of seed ${String(seed)}`).toMatchObject({ ok: true })
        if (!run.start.ok) return
        const { report } = run.start
        if (report.dataLoss) figures.resets++
        figures.cures.set(report.cure, (figures.cures.get(report.cure) ?? 0) + 1)
        if (report.dataLoss) {
          // Named, and healed: Chromium had thrown everything away.
          process.stdout.write(
            `  reset by Chromium before start ${String(turn)}: ${report.cure}, ${String(report.records)} records\n`,
          )
        }
        const before = [...promised].map(([id, value]) => ({ id, value }))
        const lost = await run.window.evaluate((values) => globalThis.keyfolioFaults?.lost(values), before)
        figures.lost += lost?.length ?? before.length
        figures.acknowledged += before.length
        if (turn === KILLS / FOLDERS) {
          const agreement = await run.window.evaluate(() => globalThis.keyfolioFaults?.agrees())
          expect(agreement?.same, 'rows are what the records give').toBe(true)
          await run.quit()
          break
        }
        await run.window.evaluate((first) => globalThis.keyfolioFaults?.write(first), seed + turn * 1_000_000)
        await new Promise((resolve) => setTimeout(resolve, 40 + random() * 260))
        await run.kill()
        promised = run.acknowledged()
        figures.kills++
      }
    } finally {
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    }
    await reportFigures('2 kill -9 of Electron', {
      kills: figures.kills,
      'values acknowledged': figures.acknowledged,
      lost: figures.lost,
      'resets by Chromium': figures.resets,
      ...Object.fromEntries([...figures.cures].map(([cure, count]) => [`starts with ${cure}`, count])),
      seed,
    })
    expect(figures.lost).toBe(0)
    // A run in which nothing was acknowledged has shown nothing.
    expect(figures.acknowledged).toBeGreaterThan(figures.kills)
  })
}
