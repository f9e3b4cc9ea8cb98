import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { anEntry, entries, NOW_MS, systemError } from '../../../vaultFixtures.ts'
import {
  aDeletion,
  aRename,
  aVault,
  byId,
  contentOf,
  expectedEntities,
  sealedText,
  type SnapshotVault,
  taken,
  textIn,
} from './snapshotFixtures.ts'
import { aKeyring } from '../someKeys.ts'

const HOUR_MS = 3_600_000

async function files(vault: SnapshotVault, folder = 'snapshots'): Promise<string[]> {
  return (await readdir(join(vault.folder, folder)).catch(() => [])).sort()
}

async function snapshotPath(vault: SnapshotVault, at = -1): Promise<string> {
  const names = (await files(vault)).filter((name) => name.endsWith('.keyfolio'))
  return join(vault.folder, 'snapshots', names.at(at) ?? '')
}

/** A vault with two snapshots: of three records, and of five. */
async function withTwo() {
  const vault = await aVault()
  const snapshots = await vault.open()
  await vault.journal.grow(entries(1, 3))
  const first = await taken(snapshots.take('hourly'))
  vault.clock.nowMs += HOUR_MS
  await vault.journal.grow(entries(4, 5))
  const second = await taken(snapshots.take('hourly'))
  return { vault, first, second }
}

describe('snapshots', () => {
  it('hold the state of every entity and the whole history', async () => {
    const vault = await aVault()
    const all = [...entries(1, 20), aRename(21, 3, 'Αφοί Δήμου'), aDeletion(22, 5)]
    await vault.journal.grow(all)
    const snapshots = await vault.open()
    const summary = await taken(snapshots.take('asked'))
    expect(summary).toMatchObject({
      place: 'vault',
      takenAtMs: NOW_MS,
      reason: 'asked',
      position: 22,
      counts: { client: 19 },
      isProven: true,
    })
    const { entities, records } = await contentOf(snapshots, summary.id)
    expect(records).toEqual(all)
    expect(byId(entities)).toEqual(expectedEntities(all))
    expect((await stat(await snapshotPath(vault))).size).toBe(summary.bytes)
  })

  it('go on from the one before, replacing only what the journal has touched', async () => {
    const vault = await aVault()
    const snapshots = await vault.open()
    const all = entries(1, 10)
    await vault.journal.grow(all)
    await taken(snapshots.take('hourly'))
    const tail = [aRename(11, 4, 'Νέα επωνυμία'), anEntry(12), aDeletion(13, 1), aRename(14, 12, 'Άλλη')]
    await vault.journal.grow(tail)
    vault.clock.nowMs += HOUR_MS
    const second = await taken(snapshots.take('hourly'))
    const { entities, records } = await contentOf(snapshots, second.id)
    expect(records).toEqual([...all, ...tail])
    expect(byId(entities)).toEqual(expectedEntities([...all, ...tail]))
    expect(second.counts).toEqual({ client: 10 })
  })

  it('are sealed and compressed lines, framed by header and footer', async () => {
    const { vault } = await withTwo()
    const path = await snapshotPath(vault)
    expect((await readFile(path)).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/)
    const lines = (await textIn(path)).trimEnd().split('\n')
    expect(lines).toHaveLength(12)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ format: 'keyfolio-snapshot', position: 5 })
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ entities: 5, records: 5 })
  })

  it('are not taken where nothing has changed', async () => {
    const { vault, second } = await withTwo()
    const snapshots = await vault.open()
    vault.clock.nowMs += HOUR_MS
    expect(await snapshots.isBehind()).toBe(false)
    expect(await taken(snapshots.take('asked'))).toEqual(second)
    expect(await files(vault)).toHaveLength(4)
    await vault.journal.grow([anEntry(6)])
    expect(await snapshots.isBehind()).toBe(true)
  })

  it('are taken one at a time: who asks meanwhile hears of the same', async () => {
    const vault = await aVault()
    await vault.journal.grow(entries(1, 3))
    const snapshots = await vault.open()
    const [one, other] = await Promise.all([taken(snapshots.take('asked')), taken(snapshots.take('hourly'))])
    expect(other).toEqual(one)
  })

  it('are listed by a new run as proven, newest first', async () => {
    const { vault, first, second } = await withTwo()
    expect(await (await vault.open()).list()).toEqual([second, first])
  })

  it('answer pages of any size, back and forth, with and without the history', async () => {
    const { vault, second } = await withTwo()
    const snapshots = await vault.open()
    const whole = await contentOf(snapshots, second.id, 100)
    expect(await contentOf(snapshots, second.id, 1)).toEqual(whole)
    const back = await snapshots.read(second.id, { from: 2, limit: 2, withRecords: true })
    expect(back).toEqual({ ok: true, value: { entities: whole.entities.slice(2, 4), records: [], next: 4 } })
    const without = await snapshots.read(second.id, { from: 0, limit: 100, withRecords: false })
    expect(without).toEqual({ ok: true, value: { entities: whole.entities, records: [], next: null } })
    await snapshots.close()
  })

  it('give records for repair, those of the newest first', async () => {
    const { vault } = await withTwo()
    const snapshots = await vault.open()
    expect(await snapshots.recordsAt(2, 4)).toEqual(entries(2, 4))
    expect(await snapshots.recordsAt(5, 9)).toEqual([anEntry(5)])
  })

  it('are unknown by any other id', async () => {
    const { vault } = await withTwo()
    const snapshots = await vault.open()
    expect(await snapshots.open('vault_nothing')).toEqual({ ok: false, error: 'unknown' })
    expect(await snapshots.read('nothing', { from: 0, limit: 1, withRecords: true })).toEqual({
      ok: false,
      error: 'unknown',
    })
  })
})

describe('a damaged snapshot', () => {
  it.each(['a flipped bit', 'a missing end', 'zeros'])(
    'with %s is noticed, kept aside, and the one before is used',
    async (damage) => {
      const { vault, second } = await withTwo()
      const path = await snapshotPath(vault)
      const bytes = await readFile(path)
      if (damage === 'a flipped bit') bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4
      else if (damage === 'zeros') bytes.fill(0, 20)
      await writeFile(path, damage === 'a missing end' ? bytes.subarray(0, -9) : bytes)
      const snapshots = await vault.open()
      await vault.journal.grow([aRename(6, 5, 'Νέα')])
      vault.clock.nowMs += HOUR_MS
      const third = await taken(snapshots.take('hourly'))
      const { entities, records } = await contentOf(snapshots, third.id)
      const all = [...entries(1, 5), aRename(6, 5, 'Νέα')]
      expect(records).toEqual(all)
      expect(byId(entities)).toEqual(expectedEntities(all))
      expect((await files(vault, 'damaged')).filter((name) => name.endsWith('.keyfolio'))).toHaveLength(1)
      expect((await snapshots.list()).map(({ id }) => id)).not.toContain(second.id)
    },
  )

  it('is noticed by who opens it even if this run has read it before', async () => {
    const { vault, second } = await withTwo()
    const snapshots = await vault.open()
    expect(await snapshots.open(second.id)).toMatchObject({ ok: true })
    const path = await snapshotPath(vault)
    const { atime, mtime } = await stat(path)
    const bytes = await readFile(path)
    bytes[40] = (bytes[40] ?? 0) ^ 1
    await writeFile(path, bytes)
    await utimes(path, atime, mtime)
    expect(await snapshots.open(second.id)).toEqual({ ok: false, error: 'damaged' })
  })

  it('is told to who opens it, and is gone then', async () => {
    const { vault, second } = await withTwo()
    const path = await snapshotPath(vault)
    const bytes = await readFile(path)
    bytes[40] = (bytes[40] ?? 0) ^ 1
    await writeFile(path, bytes)
    const snapshots = await vault.open()
    expect(await snapshots.open(second.id)).toEqual({ ok: false, error: 'damaged' })
    expect(await snapshots.list()).toHaveLength(1)
  })

  it('makes the state from the journal alone if none is left', async () => {
    const { vault } = await withTwo()
    for (const at of [0, 1]) await writeFile(await snapshotPath(vault, at), 'rubble')
    const snapshots = await vault.open()
    await vault.journal.grow([anEntry(6)])
    const third = await taken(snapshots.take('hourly'))
    expect((await contentOf(snapshots, third.id)).records).toEqual(entries(1, 6))
  })

  it('leaves nothing to go on from where the journal has lost its beginning', async () => {
    const { vault } = await withTwo()
    for (const at of [0, 1]) await writeFile(await snapshotPath(vault, at), 'rubble')
    vault.journal.state.first = 4
    expect(await (await vault.open()).take('hourly')).toEqual({ ok: false, error: 'journalUnreadable' })
  })

  it('of another history is left where it is and not gone on from', async () => {
    const { vault, second } = await withTwo()
    const other = await aVault()
    await other.journal.grow([...entries(1, 4), anEntry(5, 'Άλλη'), anEntry(6, 'Άλλη')])
    const path = await snapshotPath(vault)
    const target = join(other.folder, 'snapshots')
    await realDisk.makeFolder(target)
    await realDisk.copyFile(path, join(target, path.split('/').at(-1) ?? ''))
    other.clock.nowMs += 5 * HOUR_MS
    const snapshots = await other.open()
    const summary = await taken(snapshots.take('hourly'))
    expect((await contentOf(snapshots, summary.id)).records.at(-2)).toEqual(anEntry(5, 'Άλλη'))
    expect((await snapshots.list()).map(({ id }) => id)).toEqual([summary.id, second.id])
  })

  it('that a newer Keyfolio wrote is refused and left alone', async () => {
    const { vault, second } = await withTwo()
    const path = await snapshotPath(vault)
    await writeFile(path, await sealedText((await textIn(path)).replace('"version":1', '"version":2')))
    const snapshots = await vault.open()
    expect(await snapshots.open(second.id)).toEqual({ ok: false, error: 'newer' })
    expect(await files(vault, 'damaged')).toEqual([])
  })
})

describe('a snapshot that is not ours', () => {
  it('is left alone in the vault, and nothing is taken from it', async () => {
    const { vault, first, second } = await withTwo()
    const path = await snapshotPath(vault)
    await writeFile(path, await sealedText(await textIn(path), aKeyring(2)))
    const snapshots = await vault.open()
    expect(await snapshots.open(second.id)).toEqual({ ok: false, error: 'foreign' })
    expect(await snapshots.recordsAt(5, 5)).toEqual([])
    expect(await snapshots.recordsAt(3, 3)).toEqual([anEntry(3)])
    vault.clock.nowMs += HOUR_MS
    await vault.journal.grow(entries(6, 6))
    const third = await taken(snapshots.take('hourly'))
    expect((await contentOf(snapshots, third.id)).records).toEqual(entries(1, 6))
    expect((await snapshots.list()).map(({ id }) => id)).toEqual([third.id, second.id, first.id])
    expect(await files(vault, 'damaged')).toEqual([])
  })

  it('is not read in the vault without a seal, but is where a person has chosen it', async () => {
    const { vault, second } = await withTwo()
    const path = await snapshotPath(vault)
    const chosen = join(vault.folder, 'chosen.keyfolio')
    const plain = gzipSync(await textIn(path))
    await writeFile(path, plain)
    await writeFile(chosen, plain)
    const snapshots = await vault.open()
    expect(await snapshots.open(second.id)).toEqual({ ok: false, error: 'unreadable' })
    expect(await snapshots.recordsAt(5, 5)).toEqual([])
    const file = await snapshots.good.addFile(chosen)
    expect(file.ok && (await contentOf(snapshots, file.value.id)).records).toEqual(entries(1, 5))
  })

  it('is read with the identity that a person gives for it', async () => {
    const { vault } = await withTwo()
    const other = aKeyring(2)
    const chosen = join(vault.folder, 'chosen.keyfolio')
    await writeFile(chosen, await sealedText(await textIn(await snapshotPath(vault)), other))
    const snapshots = await vault.open()
    expect(await snapshots.good.addFile(chosen)).toEqual({ ok: false, error: 'foreign' })
    const file = await snapshots.good.addFile(chosen, { identities: other.backupIdentities, keyring: null })
    expect(file.ok && (await snapshots.open(file.value.id)).ok).toBe(true)
    expect(file.ok && (await contentOf(snapshots, file.value.id)).records).toEqual(entries(1, 5))
  })
})

describe('a journal with gaps', () => {
  it('gives no snapshot, unless the gaps are known to be lost', async () => {
    const vault = await aVault()
    await vault.journal.grow(entries(1, 6))
    vault.journal.state.gaps = [{ from: 3, to: 4 }]
    const snapshots = await vault.open()
    expect(await snapshots.take('hourly')).toEqual({ ok: false, error: 'journalUnreadable' })
    const summary = await taken(snapshots.takeWithout([{ from: 3, to: 4 }]))
    expect(summary).toMatchObject({ position: 6, reason: 'beforeCure', counts: { client: 4 } })
    expect((await contentOf(snapshots, summary.id)).records.map(({ position }) => position)).toEqual([
      1, 2, 5, 6,
    ])
  })
})

describe('a crash while a snapshot is written', () => {
  /** Fails at the n-th call that changes something, and from then on. */
  function crashingAt(step: number): { disk: Disk; steps: () => number } {
    let steps = 0
    const next = () => {
      steps += 1
      if (steps >= step) throw systemError('EIO')
    }
    const disk: Disk = {
      ...realDisk,
      async open(path, flags) {
        if (flags !== 'r') next()
        const handle = await realDisk.open(path, flags)
        return new Proxy(handle, {
          get(target, name) {
            const value: unknown = Reflect.get(target, name, target)
            if (typeof value !== 'function') return value
            const call = value.bind(target) as (...given: unknown[]) => unknown
            if (!['write', 'writeFile', 'sync', 'datasync'].includes(String(name))) return call
            return (...given: unknown[]) => {
              next()
              return call(...given)
            }
          },
        })
      },
      async rename(from, to) {
        next()
        await realDisk.rename(from, to)
      },
      // A process that is gone removes nothing.
      async remove(path) {
        next()
        await realDisk.remove(path)
      },
      async syncFolder(path) {
        next()
        await realDisk.syncFolder(path)
      },
    }
    return { disk, steps: () => steps }
  }

  it('between any two steps leaves the old one good, and the next run takes the new one', async () => {
    for (let step = 1; ; step++) {
      const { vault, second } = await withTwo()
      await vault.journal.grow([anEntry(6)])
      vault.clock.nowMs += HOUR_MS
      const { disk, steps } = crashingAt(step)
      const result = await (await vault.open(disk)).take('hourly')
      const next = await vault.open()
      expect((await files(vault)).filter((name) => name.startsWith('.'))).toEqual([])
      expect(await next.open(second.id)).toMatchObject({ ok: true })
      const third = await taken(next.take('hourly'))
      expect(third).toMatchObject({ position: 6, isProven: true })
      expect((await contentOf(next, third.id)).records).toEqual(entries(1, 6))
      if (steps() < step) {
        expect(result.ok).toBe(true)
        expect(step).toBeGreaterThan(8)
        break
      }
      expect((await next.list()).map(({ position }) => position)).toEqual([6, 5, 3])
    }
  })

  it('that was damaged on its way to the disk does not count', async () => {
    const { vault, second } = await withTwo()
    await vault.journal.grow([anEntry(6)])
    const lying: Disk = {
      ...realDisk,
      async rename(from, to) {
        if (to.endsWith('.keyfolio')) {
          const bytes = await readFile(from)
          bytes[30] = (bytes[30] ?? 0) ^ 1
          await writeFile(from, bytes)
        }
        await realDisk.rename(from, to)
      },
    }
    const snapshots = await vault.open(lying)
    expect(await snapshots.take('asked')).toEqual({ ok: false, error: 'notProven' })
    expect((await snapshots.list()).map(({ id }) => id)[0]).toBe(second.id)
  })

  it.each([
    ['ENOSPC', 'diskFull'],
    ['EROFS', 'readOnly'],
    ['EIO', 'writeFailed'],
  ])('answers %s as %s and leaves nothing behind', async (code, expected) => {
    const { vault } = await withTwo()
    await vault.journal.grow([anEntry(6)])
    const before = await files(vault)
    const disk: Disk = { ...realDisk, rename: () => Promise.reject(systemError(code)) }
    expect(await (await vault.open(disk)).take('asked')).toEqual({ ok: false, error: expected })
    expect(await files(vault)).toEqual(before)
  })

  it('is not begun where it would take the last room of the disk', async () => {
    const { vault, second } = await withTwo()
    await vault.journal.grow([anEntry(6)])
    const before = await files(vault)
    const disk: Disk = { ...realDisk, freeBytes: () => Promise.resolve(second.bytes + (200 << 10)) }
    expect(await (await vault.open(disk)).take('hourly')).toEqual({ ok: false, error: 'diskFull' })
    expect(await files(vault)).toEqual(before)
  })
})
