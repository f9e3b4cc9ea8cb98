import { expect, test } from '../e2e/support/journey.ts'
import { bringScript } from './support/pageScript.ts'
import { percentile, textTable } from './support/smoothness.ts'
import type { measureStorage, Pairs } from './storage/inPage.ts'

const SIZES = [1000, 10_000, 100_000] as const

declare global {
  // Put there by the script that is brought into the page.
  var keyfolioStorage: { readonly measureStorage: typeof measureStorage } | undefined
}

test('storage against the raw limit, at 1k, 10k and 100k records', async ({ start }) => {
  test.setTimeout(600_000)
  const { app, window } = await start()
  await bringScript({ app, window }, 'storage/inPage.ts', 'keyfolioStorage')
  const rows: string[][] = []
  for (const size of SIZES) {
    const pairs = await window.evaluate(
      (records) => globalThis.keyfolioStorage?.measureStorage(records),
      size,
    )
    if (!pairs) throw new Error('The script is not in the page')
    expect(pairs.commit.length).toBeGreaterThan(0)
    rows.push(...rowsOf(size, pairs))
  }
  const head = ['', 'ours p50', 'raw p50', 'ours p95', 'raw p95', 'ratio of p50']
  process.stdout.write(`\nMilliseconds\n${textTable([head, ...rows])}\n`)
})

function rowsOf(size: number, { commit, read, page, bulk }: Pairs): string[][] {
  const label = (work: string): string => `${String(size)}: ${work}`
  return [
    figures(label('commit (row, change, counters) ÷ put'), commit),
    figures(label('one by id ÷ get'), read),
    figures(label('page of 50 ÷ getAll'), page),
    figures(label('bulk ÷ bulk put'), [bulk]),
  ]
}

function figures(label: string, pairs: readonly (readonly [number, number])[]): string[] {
  const ours = pairs.map(([one]) => one)
  const raw = pairs.map(([, other]) => other)
  const ratio = percentile(ours, 50) / percentile(raw, 50)
  const times = [percentile(ours, 50), percentile(raw, 50), percentile(ours, 95), percentile(raw, 95)]
  return [label, ...times.map((time) => time.toFixed(2)), ratio.toFixed(2)]
}
