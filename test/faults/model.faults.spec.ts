import { expect, test } from '@playwright/test'
import { makeFaultApp, removeFaultApp } from './electron/faultApp.ts'
import { startFaultApp } from './electron/faultRun.ts'
import { withDataFolder } from './electron/tempFolder.ts'
import type { ModelStart } from './model/modelRun.ts'
import { randomFrom } from './support/random.ts'
import { faultSeed, isLong, reportFigures } from './support/runs.ts'

const COMMANDS = isLong() ? 200_000 : 20_000
/** The commands are divided among folders, which are worked on side by side. */
const FOLDERS = 2

test.describe.configure({ mode: 'parallel' })

let appFolder = ''
test.beforeAll(async () => {
  appFolder = await makeFaultApp()
})
test.afterAll(() => removeFaultApp(appFolder))

for (let number = 0; number < FOLDERS; number++) {
  test(`random commands beside a plain account of them, folder ${String(number + 1)}`, async () => {
    test.setTimeout(COMMANDS * 100)
    const seed = faultSeed() + number
    const random = randomFrom(seed)
    const counts: Record<string, number> = {}
    const divergences: string[] = []
    let left = COMMANDS / FOLDERS
    let next: ModelStart = { seed, commands: 0, rows: null, snapshots: {} }
    let [restarts, kills, records] = [0, 0, 0]
    await withDataFolder(async (dataFolder) => {
      while (left > 0 && divergences.length === 0) {
        const run = await startFaultApp(appFolder, dataFolder)
        expect(run.start, `start ${String(restarts)} of seed ${String(seed)}`).toMatchObject({ ok: true })
        const commands = Math.min(left, 400 + Math.floor(random() * 1600))
        next = { ...next, seed: seed + left, commands }
        const led = await run.window.evaluate((from) => globalThis.keyfolioFaults?.model(from), next)
        if (led === undefined) throw new Error('The window has no fault tests in it')
        divergences.push(...led.divergences)
        for (const [name, count] of Object.entries(led.done)) counts[name] = (counts[name] ?? 0) + count
        next = { ...next, rows: led.rows, snapshots: led.snapshots }
        left -= commands
        const agreement = await run.window.evaluate(() => globalThis.keyfolioFaults?.agrees())
        expect(agreement?.same, 'replaying the records gives the rows').toBe(true)
        records = agreement?.records ?? 0
        // Everything is acknowledged: a kill has to be as good as a proper end.
        if (random() < 0.5) {
          await run.kill()
          kills++
        } else await run.quit()
        restarts++
      }
    })
    await reportFigures('7 model', {
      commands: COMMANDS / FOLDERS - left,
      undo: counts['undo'] ?? 0,
      redo: counts['redo'] ?? 0,
      imports: counts['import'] ?? 0,
      restores: counts['restore'] ?? 0,
      restarts,
      'of them kills': kills,
      'change records': records,
      divergences: divergences.length,
      seed,
    })
    expect(divergences, `seed ${String(seed)}`).toEqual([])
    // All that was to happen has happened.
    for (const name of ['undo', 'redo', 'import', 'restore', 'client.delete']) {
      expect(counts[name] ?? 0, name).toBeGreaterThan(0)
    }
  })
}
