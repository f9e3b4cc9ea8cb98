import { describe, expect, it } from 'vitest'
import type { Client } from '#shared/domain/clients/client.ts'
import { clientTree } from '#shared/domain/portfolio/clientTreeRules.ts'
import {
  areBandsInOrder,
  dependenceOf,
  keyShareBand,
  largestBand,
  percentOf,
  weightHints,
} from '#shared/domain/portfolio/keyShareRules.ts'
import { salesWithout } from '#shared/domain/portfolio/salesRules.ts'
import { usualTradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { aClient } from '../../builders.ts'
import { aCounted } from './portfolioBuilders.ts'

const SETTINGS = usualTradeSettings()
const bought = (client: Client, minor: number) => aCounted({ clientId: client.id, minor })

describe('the band of the group of key clients', () => {
  it.each([
    [0, 'below'],
    [2999, 'below'],
    [3000, 'usual'],
    [5500, 'usual'],
    [5501, 'watch'],
    [7500, 'watch'],
    [7501, 'mono'],
    [10000, 'mono'],
  ])('at %i of 10,000 is %s', (part, band) => {
    expect(keyShareBand({ part, whole: 10_000 }, SETTINGS)).toBe(band)
  })

  it('follows the limits that are set', () => {
    const own = { ...SETTINGS, keyShareUsualFrom: 10, keyShareWatchAbove: 20, keyShareMonoAbove: 40 }
    expect([9, 10, 21, 40, 41].map((part) => keyShareBand({ part, whole: 100 }, own))).toEqual([
      'below',
      'usual',
      'watch',
      'watch',
      'mono',
    ])
  })
})

describe('the band of the largest client', () => {
  it.each([
    [2500, 'fine'],
    [2501, 'watch'],
    [7500, 'watch'],
    [7501, 'mono'],
  ])('at %i of 10,000 is %s', (part, band) => {
    expect(largestBand({ part, whole: 10_000 }, SETTINGS)).toBe(band)
  })
})

describe('dependence', () => {
  const key = aClient({ class: 'key', keyReasons: ['revenue'] })
  const branch = aClient({ parentId: key.id })
  const regular = aClient()
  const clients = [key, branch, regular]
  const tree = clientTree(clients)
  const sales = [bought(key, 30), bought(branch, 20), bought(regular, 50)]

  it('counts branches with their key parent', () => {
    const { total, key: group, largest } = dependenceOf(sales, clients, tree, SETTINGS)
    expect(total).toBe(100)
    expect(group).toEqual({ share: { part: 50, whole: 100 }, band: 'usual' })
    expect(largest).toEqual({ clientId: key.id, share: { part: 50, whole: 100 }, band: 'watch' })
  })

  it('counts a key branch of a parent that is not key, and only that', () => {
    const parent = aClient()
    const unit = aClient({ class: 'key', parentId: parent.id })
    const own = [parent, unit]
    const { key: group } = dependenceOf(
      [bought(parent, 60), bought(unit, 40)],
      own,
      clientTree(own),
      SETTINGS,
    )
    expect(percentOf(group?.share ?? { part: 0, whole: 0 })).toBe(40)
  })

  it('has no share of nothing, nor of more credit notes than sales', () => {
    expect(dependenceOf([], clients, tree, SETTINGS).key).toBeNull()
    const credit = dependenceOf([bought(key, -5)], clients, tree, SETTINGS)
    expect(credit).toEqual({ total: -5, key: null, largest: null })
  })

  it('can be looked at without a client, its branches gone too', () => {
    const left = salesWithout(sales, tree, new Set([key.id]))
    const { total, key: group, largest } = dependenceOf(left, clients, tree, SETTINGS)
    expect(total).toBe(50)
    expect(group?.band).toBe('below')
    expect(largest).toMatchObject({ clientId: regular.id, band: 'mono' })
  })
})

describe('key by revenue against the sales', () => {
  const heavyKey = aClient({ class: 'key', keyReasons: ['revenue'] })
  const lightKey = aClient({ class: 'key', keyReasons: ['image', 'revenue'] })
  const keyByName = aClient({ class: 'key', keyReasons: ['image'] })
  const heavyRegular = aClient()
  const exactly = aClient()
  const light = aClient()
  const clients = [heavyKey, lightKey, keyByName, heavyRegular, exactly, light]
  const sales = [
    bought(heavyKey, 600),
    bought(lightKey, 49),
    bought(keyByName, 1),
    bought(heavyRegular, 250),
    bought(exactly, 50),
    bought(light, 49),
    bought(light, 1),
  ]

  it('tells who does not weigh though it is written so, and who weighs unnamed', () => {
    const hints = weightHints(sales, clients, clientTree(clients), { weighsFrom: 5 })
    expect(Object.fromEntries(hints)).toEqual({
      [lightKey.id]: 'doesNotWeigh',
      [heavyRegular.id]: 'weighsUnnamed',
      [exactly.id]: 'weighsUnnamed',
      [light.id]: 'weighsUnnamed',
    })
  })

  it('weighs units with their parent', () => {
    const unit = aClient({ parentId: lightKey.id })
    const all = [...clients, unit]
    const hints = weightHints([...sales, bought(unit, 500)], all, clientTree(all), { weighsFrom: 5 })
    expect(hints.has(lightKey.id)).toBe(false)
    expect(hints.has(unit.id)).toBe(false)
  })

  it('says nothing where nothing was sold', () => {
    expect(weightHints([], clients, clientTree(clients), { weighsFrom: 5 }).size).toBe(0)
  })
})

it('bands in order can all be reached', () => {
  expect(areBandsInOrder(SETTINGS)).toBe(true)
  expect(areBandsInOrder({ ...SETTINGS, keyShareWatchAbove: 80 })).toBe(false)
  expect(areBandsInOrder({ ...SETTINGS, keyShareUsualFrom: 56 })).toBe(false)
  expect(areBandsInOrder({ ...SETTINGS, largestWatchAbove: 76 })).toBe(false)
})
