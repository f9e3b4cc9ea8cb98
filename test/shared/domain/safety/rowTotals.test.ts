import { describe, expect, it } from 'vitest'
import { countersOf } from '#shared/domain/changes/counters.ts'
import { ENTITY_KINDS, type EntityKind, type RecordOf } from '#shared/domain/records.ts'
import { restoreSummary } from '#shared/domain/safety/restoreSummary.ts'
import { rowTitle } from '#shared/domain/safety/rowTitle.ts'
import { miscounted, sumOf, totalsOf } from '#shared/domain/safety/rowTotals.ts'
import { demoRecords } from '#shared/demo/demoRecords.ts'
import { demoTrade } from '#shared/demo/trade/index.ts'
import { day } from '#shared/lib/days.ts'
import { aClient, aPerson } from '#test/shared/builders.ts'

const TODAY = day('2026-11-23')

/** The demo department, by kind. */
function everyRow(): ReadonlyMap<EntityKind, readonly RecordOf<EntityKind>[]> {
  const demo = demoRecords('en', TODAY)
  const trade = demoTrade({ ...demo, language: 'en', today: TODAY })
  const rows = new Map<EntityKind, readonly RecordOf<EntityKind>[]>([
    ['client', demo.clients],
    ['person', demo.people],
    ['position', demo.positions],
    ['interaction', demo.interactions],
    ['followUp', demo.followUps],
    ['proposal', demo.proposals],
  ])
  for (const kind of ENTITY_KINDS) {
    const more = (trade as Partial<Record<EntityKind, readonly RecordOf<EntityKind>[]>>)[kind] ?? []
    rows.set(kind, [...(rows.get(kind) ?? []), ...more])
  }
  return rows
}

describe('totalsOf', () => {
  it('adds the counters of every kind up to the number of its rows', () => {
    const counters: Record<string, number> = {}
    const rows = everyRow()
    for (const [kind, ofKind] of rows) {
      for (const row of ofKind)
        for (const name of countersOf(kind, row)) counters[name] = (counters[name] ?? 0) + 1
    }
    const expected = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, rows.get(kind)?.length ?? 0]))
    expect(totalsOf(counters)).toEqual(expected)
    expect(sumOf(expected)).toBeGreaterThan(100)
    expect(miscounted(expected, totalsOf(counters))).toBe(0)
  })

  it('knows counters for every kind: a row of a kind without any would always be missing', () => {
    for (const kind of ENTITY_KINDS) {
      // No rule looks at more of a row than these fields.
      const row = { archivedOn: null, doneOn: null, status: 'draft' } as unknown as RecordOf<EntityKind>
      const counters = Object.fromEntries(countersOf(kind, row).map((name) => [name, 1]))
      expect([kind, totalsOf(counters)[kind]]).toEqual([kind, 1])
    }
  })
})

describe('miscounted', () => {
  it('adds what is missing to what is too much', () => {
    expect(miscounted({ client: 3, person: 5 }, { client: 5, person: 4, deal: 1 })).toBe(4)
  })
})

describe('restoreSummary', () => {
  it('names at most five of each, and leaves out kinds of which nothing changes', () => {
    const clients = Array.from({ length: 7 }, (_, index) => aClient({ name: `Client ${index}` }))
    const person = aPerson({ givenName: 'Maria', familyName: 'Papadaki' })
    const summary = restoreSummary([
      ...clients.map((after) => ({ kind: 'client' as const, before: null, after })),
      { kind: 'person', before: person, after: null },
    ])
    expect(summary.map(({ kind }) => kind)).toEqual(['client', 'person'])
    expect(summary[0]?.created).toEqual({
      count: 7,
      names: ['Client 0', 'Client 1', 'Client 2', 'Client 3', 'Client 4'],
    })
    expect(summary[1]?.removed).toEqual({ count: 1, names: ['Maria Papadaki'] })
    expect(summary[1]?.created).toEqual({ count: 0, names: [] })
  })
})

describe('rowTitle', () => {
  it('is one line for every record of the demo, and says something of most kinds', () => {
    const silent: EntityKind[] = []
    for (const [kind, rows] of everyRow()) {
      const titles = rows.map((row) => rowTitle(kind, row))
      for (const title of titles) expect(title).not.toContain('\n')
      if (rows.length > 0 && titles.every((title) => title === '')) silent.push(kind)
    }
    expect(silent.every((kind) => ['tradeSettings', 'whitespaceCell', 'personLink'].includes(kind))).toBe(
      true,
    )
  })
})
