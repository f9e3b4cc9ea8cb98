import type { FileHandle } from 'node:fs/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { ok } from '#shared/lib/result.ts'
import type { Disk } from '#electron/main/vault/disk.ts'
import { liveThrough, type Mutation } from './disk/liveThrough.ts'
import {
  failing,
  FULL,
  READ_ONLY,
  refusedFrom,
  SECOND_FULL,
  SECOND_GONE,
  type TroubleKind,
} from './disk/troubles.ts'
import { faultSeed, isLong, reportFigures } from './support/runs.ts'

/** 32 cases in all; eight more play in Electron. */
const CASES: readonly (readonly [TroubleKind, count: number])[] = [
  [FULL, 8],
  [READ_ONLY, 3],
  [refusedFrom('ENOSPC'), 4],
  [refusedFrom('EROFS'), 2],
  [refusedFrom('EIO'), 2],
  [failing('sync'), 4],
  [failing('write'), 2],
  [failing('rename'), 1],
  [failing('syncFolder'), 1],
  [SECOND_GONE, 3],
  [SECOND_FULL, 2],
]

const seed = faultSeed()
const total = { cases: 0, acknowledged: 0, refused: 0, violations: 0, told: 0, saved: 0 }

afterAll(async () => {
  const { told, saved, ...figures } = total
  await reportFigures('6 trouble of the disk', {
    ...figures,
    'slowest message (ms)': told,
    'slowest recovery (ms)': saved,
    seed,
  })
})

describe.each(CASES)('$name', (kind, count) => {
  const times = isLong() ? count * 10 : count
  it.each(Array.from({ length: times }, (_, index) => seed + index))(
    'loses nothing, says so in time, and claims no backup that is not there (seed %i)',
    async (caseSeed) => {
      const found = await liveThrough(kind, caseSeed)
      total.cases += 1
      total.acknowledged += found.acknowledged
      total.refused += found.refused
      total.violations += found.violations.length
      total.told = Math.max(total.told, found.slowestToldMs)
      total.saved = Math.max(total.saved, found.slowestSavedMs)
      expect(found.violations).toEqual([])
    },
  )
})

/** Each has to be noticed in at least one of a few cases of the kind of trouble that it makes dangerous. */
const MUTATIONS: readonly (readonly [name: string, TroubleKind, Mutation])[] = [
  ['a write error is swallowed', FULL, { disk: (disk) => swallowing(disk, 'write') }],
  [
    'a sync that failed is taken for a success',
    failing('sync'),
    { disk: (disk) => swallowing(disk, 'datasync') },
  ],
  ['what was refused is acknowledged', FULL, { vault: acknowledgingAll }],
  ['a backup that failed is told as done', SECOND_GONE, { vault: claimingBackups }],
  ['the watch keeps silent', FULL, { isMute: true }],
]

it.each(MUTATIONS)('notices that %s', async (_name, kind, mutation) => {
  const found: string[] = []
  for (let attempt = 0; attempt < 6 && found.length === 0; attempt++) {
    const { violations } = await liveThrough(kind, seed + attempt, mutation).catch((error: unknown) => ({
      violations: [String(error)],
    }))
    found.push(...violations)
  }
  expect(found).not.toEqual([])
})

function swallowing(disk: Disk, call: 'write' | 'datasync'): Disk {
  return {
    ...disk,
    open: async (path, flags) => {
      const handle = await disk.open(path, flags)
      const swallowed = {
        write: (bytes: Buffer, offset: number, length: number, position: number) =>
          handle
            .write(bytes, offset, length, position)
            .catch(() => ({ bytesWritten: length, buffer: bytes })),
        datasync: () => handle.datasync().catch(() => undefined),
      }
      return new Proxy(handle, {
        get(target, name) {
          const value: unknown = name === call ? swallowed[call] : Reflect.get(target, name, target)
          return typeof value === 'function' ? (value.bind(target) as unknown) : value
        },
      }) satisfies FileHandle
    },
  }
}

function acknowledgingAll(vault: Parameters<NonNullable<Mutation['vault']>>[0]) {
  const { journal } = vault
  const append: typeof journal.append = async (entries) => {
    const answer = await journal.append(entries)
    return answer.ok ? answer : ok({ position: entries.at(-1)?.position ?? 0, hash: '' })
  }
  return { ...vault, journal: bound(journal, { append }) }
}

function claimingBackups(vault: Parameters<NonNullable<Mutation['vault']>>[0]) {
  const { backups } = vault
  const now: typeof backups.now = async () => {
    await backups.now()
    const { folder, ...state } = backups.state()
    return ok({ ...state, folder: folder === null ? null : { ...folder, error: null } })
  }
  return { ...vault, backups: bound(backups, { now }) }
}

/** The same thing with one method instead of another. */
function bound<Thing extends object>(thing: Thing, instead: Partial<Thing>): Thing {
  return new Proxy(thing, {
    get(target, name) {
      const value: unknown = Reflect.get(instead, name) ?? Reflect.get(target, name, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}
