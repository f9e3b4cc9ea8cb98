import { expect, test } from '@playwright/test'
import { DAMAGES } from './electron/databaseDamage.ts'
import { makeFaultApp, removeFaultApp } from './electron/faultApp.ts'
import { startFaultApp } from './electron/faultRun.ts'
import { withDataFolder } from './electron/tempFolder.ts'

// That the checks of the suites in Electron (2, 3 and 7) can fail.

let appFolder = ''
test.beforeAll(async () => {
  appFolder = await makeFaultApp()
})
test.afterAll(() => removeFaultApp(appFolder))

test('a journal that acknowledges what it never wrote is found out after a reset', async () => {
  await withDataFolder(async (dataFolder) => {
    const run = await startFaultApp(appFolder, dataFolder)
    await run.window.evaluate(() => globalThis.keyfolioFaults?.write(1, true))
    await expect.poll(() => run.acknowledged().size).toBeGreaterThan(5)
    await run.kill()
    const promised = [...run.acknowledged()].map(([id, value]) => ({ id, value }))
    await DAMAGES[0]?.apply(dataFolder, Math.random)
    const again = await startFaultApp(appFolder, dataFolder)
    const lost = await again.window.evaluate((values) => globalThis.keyfolioFaults?.lost(values), promised)
    expect(lost).toHaveLength(promised.length)
    await again.quit()
  })
})

test('a row that nobody changed by a command is found by the replay and by the plain account', async () => {
  await withDataFolder(async (dataFolder) => {
    const { window, quit } = await startFaultApp(appFolder, dataFolder)
    const start = { seed: 5, commands: 60, rows: null, snapshots: {} }
    const led = await window.evaluate((from) => globalThis.keyfolioFaults?.model(from), start)
    if (led === undefined) throw new Error('The window has no fault tests in it')
    expect(led.divergences).toEqual([])
    expect(await window.evaluate(() => globalThis.keyfolioFaults?.agrees())).toMatchObject({ same: true })
    const id = await window.evaluate(() => globalThis.keyfolioFaults?.tamper())
    expect(await window.evaluate(() => globalThis.keyfolioFaults?.agrees())).toMatchObject({ same: false })
    const next = { ...start, commands: 0, rows: led.rows }
    const found = await window.evaluate((from) => globalThis.keyfolioFaults?.model(from), next)
    expect(found?.divergences.join()).toContain(id)
    await quit()
  })
})
