import { expect, test } from '@playwright/test'
import { runInNode } from './support/nodeScript.ts'
import type { JournalFigures, measureJournal, Round } from './storage/journalInNode.ts'
import { percentile, textTable } from './support/smoothness.ts'

test('the journal against a file that is only appended to and synced', async () => {
  test.setTimeout(600_000)
  const measured = await runInNode<typeof measureJournal>('storage/journalInNode.ts', 'measureJournal')
  const rows = measured.sizes.flatMap(({ size, openedInMs, rounds }) => [
    rowOf(`${String(size)}: append and acknowledge`, rounds),
    [`${String(size)}: open and verify`, openedInMs.toFixed(0), '', ''],
  ])
  const growth = ratioAt(measured, 100_000) / ratioAt(measured, 1000)
  const groups = new Map<number, number>()
  const floors = new Map<number, number>()
  for (const { lines, rounds } of measured.groups) {
    const bare = rounds.map(([, singles, one]): Round => [one, singles])
    groups.set(lines, ratioOf(rounds))
    floors.set(lines, ratioOf(bare))
    rows.push(rowOf(`group of ${String(lines)} ÷ one sync each`, rounds))
    rows.push(rowOf(`bare write and sync of ${String(lines)} at once`, bare))
  }
  process.stdout.write(`\nMilliseconds, medians\n${textTable([['', 'ours', 'raw', 'ratio'], ...rows])}\n`)
  expect(growth).toBeLessThanOrEqual(1.3)
  // Ten lines in one sync are a tenth of ten syncs before anything else is done: that tenth is measured beside them.
  expect(groups.get(10)).toBeLessThanOrEqual(0.1 + (floors.get(10) ?? 0))
  expect(groups.get(100)).toBeLessThanOrEqual(0.1)
  expect(groups.get(1000)).toBeLessThanOrEqual(0.1)
})

function rowOf(label: string, rounds: readonly Round[]): string[] {
  const median = (side: 0 | 1) =>
    percentile(
      rounds.map((round) => round[side]),
      50,
    ).toFixed(2)
  return [label, median(0), median(1), ratioOf(rounds).toFixed(2)]
}

function ratioOf(rounds: readonly Round[]): number {
  return percentile(
    rounds.map(([ours, raw]) => ours / raw),
    50,
  )
}

function ratioAt({ sizes }: JournalFigures, wanted: number): number {
  const found = sizes.find(({ size }) => size === wanted)
  if (found === undefined) throw new Error(`Nothing was measured at ${String(wanted)}`)
  return ratioOf(found.rounds)
}
