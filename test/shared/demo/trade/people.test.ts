import { describe, expect, it } from 'vitest'
import { demoRecords } from '#shared/demo/demoRecords.ts'
import { demoTrade } from '#shared/demo/trade/index.ts'
import { day } from '#shared/lib/days.ts'

const TODAY = day('2026-11-25')

describe('who knows whom in the demo', () => {
  it.each(['en', 'el'] as const)('is told of people who are there, each pair once (%s)', (language) => {
    const demo = demoRecords(language, TODAY)
    const links = demoTrade({ ...demo, language, today: TODAY }).personLink ?? []
    const people = new Set(demo.people.map(({ id }) => id))
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter(({ personId, otherId }) => !people.has(personId) || !people.has(otherId))).toEqual([])
    expect(links.filter(({ personId, otherId }) => personId === otherId)).toEqual([])
    const pairs = links.map(({ personId, otherId }) => [personId, otherId].toSorted().join())
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(new Set(links.map(({ kind }) => kind)).size).toBeGreaterThan(2)
  })
})
