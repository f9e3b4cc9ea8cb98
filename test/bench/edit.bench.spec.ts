import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from '../e2e/support/journey.ts'
import type { EditPair, fillForEdits, measureEdits } from './storage/editInPage.ts'
import { bringScript } from './support/pageScript.ts'
import { percentile, textTable } from './support/smoothness.ts'

const SIZES = [1000, 10_000, 100_000] as const
const LIMIT = 2.5
const GROWTH_LIMIT = 1.3

declare global {
  // Put there by the script that is brought into the page.
  var keyfolioEdits:
    { readonly fillForEdits: typeof fillForEdits; readonly measureEdits: typeof measureEdits } | undefined
}

test('one edit until it is acknowledged, against the bare work; a snapshot meanwhile', async ({ start }) => {
  test.setTimeout(1_200_000)
  const { app, window } = await start()
  await bringScript({ app, window }, 'storage/editInPage.ts', 'keyfolioEdits')
  const rows: string[][] = []
  const ours: number[] = []
  const ratios: number[] = []
  for (const size of SIZES) {
    await window.evaluate((count) => globalThis.keyfolioEdits?.fillForEdits(count), size)
    // Not before: filling asks the main process what it is.
    if (size === SIZES[0]) await answerBarely(app)
    const pairs = await edits(window)
    const [one, other] = [median(pairs.map(([mine]) => mine)), median(pairs.map(([, bare]) => bare))]
    ours.push(one)
    const ratio = median(pairs.map(([mine, bare]) => mine / bare))
    ratios.push(ratio)
    rows.push([size.toLocaleString('en'), one.toFixed(2), other.toFixed(2), ratio.toFixed(2)])
  }
  expect(rows).toHaveLength(SIZES.length)
  const growth = (ours.at(-1) ?? 0) / (ours[0] ?? 1)
  const head = ['one edit, ms', 'ours', 'raw', 'ratio']
  process.stdout.write(`\n${textTable([head, ...rows])}\nGrowth from 1k to 100k: ${growth.toFixed(2)}\n`)

  const longTasks = await longTasksDuringSnapshot(window)
  process.stdout.write(
    `Tasks of the window over 50 ms while a snapshot of 100,000 clients was taken: ${JSON.stringify(longTasks)}\n`,
  )
  expect(longTasks).toEqual([])
  expect(ratios.filter((ratio) => ratio > LIMIT)).toEqual([])
  expect(growth).toBeLessThanOrEqual(GROWTH_LIMIT)
})

/** Lengths (ms) of what Chromium counts as long tasks; it does so from 50 ms on. */
function longTasksDuringSnapshot(window: Page): Promise<readonly number[]> {
  return window.evaluate(async () => {
    const found: number[] = []
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) found.push(Math.round(duration))
    })
    observer.observe({ type: 'longtask' })
    const taken = await globalThis.window.keyfolio?.request('snapshots.take', { reason: 'asked' })
    if (!taken?.ok || !taken.value.isProven) throw new Error('The snapshot was not taken')
    await new Promise((resolve) => setTimeout(resolve, 200))
    observer.disconnect()
    return found
  })
}

async function edits(window: Page): Promise<readonly EditPair[]> {
  const pairs = await window.evaluate(() =>
    globalThis.keyfolioEdits?.measureEdits(async (line) => {
      // The main process answers this one without looking at it, see below; the contract knows of no argument.
      await globalThis.window.keyfolio?.request('app.info', line as unknown as undefined)
    }),
  )
  if (pairs === undefined || pairs.length === 0) throw new Error('The script is not in the page')
  return pairs
}

/** One channel does nothing any more but append what it gets to a file, sync it and answer. */
async function answerBarely(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ ipcMain, app: running }) => {
    const fs = process.getBuiltinModule('node:fs/promises')
    const file = fs.open(`${running.getPath('userData')}/bare.log`, 'w')
    ipcMain.removeHandler('app.info')
    ipcMain.handle('app.info', async (_event, line: string) => {
      const handle = await file
      await handle.write(`${line}\n`)
      await handle.datasync()
      return null
    })
  })
}

function median(values: readonly number[]): number {
  return percentile(values, 50)
}
