import { expect, test } from '../e2e/support/journey.ts'
import type { measureSealing, SealingPairs, SealingWork } from './storage/sealingInPage.ts'
import { bringScript } from './support/pageScript.ts'
import { percentile, textTable } from './support/smoothness.ts'

const SIZES = [1000, 10_000, 100_000] as const

/** How many times as long the sealed database may take as the plain one. */
const LIMITS: Readonly<Record<SealingWork, number>> = { put: 1.5, bulk: 1.6, readAll: 2.2, get: 2, page: 2.3 }
const WORKS = ['put', 'bulk', 'readAll', 'get', 'page'] as const

declare global {
  // Put there by the script that is brought into the page.
  var keyfolioSealing: { readonly measureSealing: typeof measureSealing } | undefined
}

test('sealed against plain, at 1k, 10k and 100k records', async ({ start }) => {
  test.setTimeout(900_000)
  const { app, window } = await start()
  await bringScript({ app, window }, 'storage/sealingInPage.ts', 'keyfolioSealing')
  const measured: { readonly label: string; readonly ratio: number; readonly limit: number }[] = []
  for (const size of SIZES) {
    const pairs = await window.evaluate(
      (records) => globalThis.keyfolioSealing?.measureSealing(records),
      size,
    )
    if (!pairs) throw new Error('The script is not in the page')
    const rows: string[][] = [['ms, medians of nine turns', 'sealed', 'plain', 'ratio', 'limit']]
    for (const work of WORKS) {
      const { sealed, plain, ratio } = medians(pairs, work)
      const [label, limit] = [`${String(size)}: ${work}`, LIMITS[work]]
      measured.push({ label, ratio, limit })
      rows.push([label, ...[sealed, plain, ratio, limit].map((figure) => figure.toFixed(2))])
    }
    process.stdout.write(`\n${textTable(rows)}\n`)
  }
  expect(measured).toHaveLength(SIZES.length * WORKS.length)
  expect(measured.filter(({ ratio, limit }) => ratio > limit)).toEqual([])
})

function medians(pairs: SealingPairs, work: SealingWork): Record<'sealed' | 'plain' | 'ratio', number> {
  const sealed = percentile(
    pairs[work].map(([one]) => one),
    50,
  )
  const plain = percentile(
    pairs[work].map(([, other]) => other),
    50,
  )
  return { sealed, plain, ratio: sealed / plain }
}
