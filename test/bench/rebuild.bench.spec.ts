import { dayOfInstant } from '#shared/lib/days.ts'
import { expect, test } from '../e2e/support/journey.ts'
import { NOW } from '../e2e/support/launch.ts'
import type { measureRebuild } from './storage/rebuildInPage.ts'
import { bigDepartment } from './support/bigDepartment.ts'
import { fillFolder } from './support/fillFolder.ts'
import { bringScript } from './support/pageScript.ts'
import { percentile, textTable } from './support/smoothness.ts'

/** Records in all, and how often each side writes them. */
const SIZES = [
  [1000, 9],
  [10_000, 9],
  [100_000, 3],
] as const

declare global {
  // Put there by the script that is brought into the page.
  var keyfolioRebuild: { readonly measureRebuild: typeof measureRebuild } | undefined
}

for (const [size, rounds] of SIZES) {
  test(`a rebuild of ${String(size)} records from a snapshot against a raw bulk write of the same rows`, async ({
    start,
    dataFolder,
  }) => {
    test.setTimeout(1_200_000)
    await fillFolder(dataFolder, departmentOf(size), Date.parse(NOW))
    const { app, window } = await start({ startLimitMs: 600_000 })
    await bringScript({ app, window }, 'storage/rebuildInPage.ts', 'keyfolioRebuild')
    const measured = await window.evaluate(
      (turns) => globalThis.keyfolioRebuild?.measureRebuild(turns),
      rounds,
    )
    if (!measured) throw new Error('The script is not in the page')
    const [ours, raw] = [0, 1].map((side) =>
      percentile(
        measured.pairs.map((pair) => pair[side] ?? 0),
        50,
      ),
    )
    const ratio = percentile(
      measured.pairs.map(([one, other]) => one / other),
      50,
    )
    const line = [
      `${String(measured.rows)} rows`,
      ours?.toFixed(0) ?? '',
      raw?.toFixed(0) ?? '',
      ratio.toFixed(2),
    ]
    process.stdout.write(`\nMilliseconds, medians\n${textTable([['', 'ours', 'raw', 'ratio'], line])}\n`)
    // Of so few rows it is a few messages and one proof that are measured: told, and no limit.
    if (size > 1000) expect(ratio).toBeLessThanOrEqual(2)
  })
}

/** So many records, in the proportions of a department. */
function departmentOf(size: number) {
  const part = Math.floor(size / 4)
  const today = dayOfInstant(Date.parse(NOW), 'Europe/Athens')
  return bigDepartment({ clients: part, people: part, interactions: part }, today)
}
