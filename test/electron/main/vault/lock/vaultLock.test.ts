import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import { lockedDisk } from '#electron/main/vault/lock/lockedDisk.ts'
import { type Holder, lockPath } from '#electron/main/vault/lock/lockFile.ts'
import { takeLock, type VaultLock } from '#electron/main/vault/lock/vaultLock.ts'
import { aFolder } from '../../../vaultFixtures.ts'
import { aRun, FAST, pause, taken } from './lockWorld.ts'

/** Beats until the test ends; answers those who took the lock. */
function beating(lock: VaultLock): readonly Holder[] {
  const lostTo: Holder[] = []
  lock.start((holder) => lostTo.push(holder))
  onTestFinished(() => lock.release())
  return lostTo
}

describe('the lock of a vault', () => {
  it('is taken at once where nobody has it, and leaves nothing behind when it is given back', async () => {
    const folder = join(await aFolder(), 'vault')
    const lock = await taken(aRun(folder))
    expect(await readdir(folder)).toEqual(['lock.json'])
    await lock.release()
    expect(await readdir(folder)).toEqual([])
  })

  it('is held by whoever beats: a second run hears who it is', async () => {
    const folder = await aFolder()
    const first = aRun(folder, { host: 'office', user: 'anna' })
    beating(await taken(first))
    expect(await takeLock(aRun(folder, { machine: 'another' }).settings)).toMatchObject({
      state: 'busy',
      holder: { runId: first.settings.self.runId, host: 'office', user: 'anna' },
    })
    expect(await takeLock(aRun(folder).settings)).toMatchObject({ state: 'busy' })
  })

  it('goes at once to the next run when its process on this machine is gone', async () => {
    const folder = await aFolder()
    await taken(aRun(folder))
    const next = aRun(folder)
    const begunMs = performance.now()
    await taken({ ...next, settings: { ...next.settings, isRunning: () => false } })
    expect(performance.now() - begunMs).toBeLessThan(FAST.watchMs)
  })

  it('goes to the next run when it has not moved for the whole watch, whoever left it', async () => {
    const folder = await aFolder()
    // Its process number runs: another process has it by now, or the folder was copied while somebody worked in it.
    const left = aRun(folder, { folder: '/somewhere/else', machine: 'another' })
    await taken(left)
    const begunMs = performance.now()
    const next = aRun(folder)
    await taken(next)
    expect(performance.now() - begunMs).toBeGreaterThanOrEqual(FAST.watchMs - 1)
    expect(await readFile(lockPath(folder), 'utf8')).toContain(next.settings.self.runId)
  })

  it.each(['', '{"holder":', '{"holder":{"runId":"x"},"beat":1}'])(
    'is taken over when its file is rubble: %j',
    async (content) => {
      const folder = await aFolder()
      await writeFile(lockPath(folder), content)
      await taken(aRun(folder))
      expect(await readdir(folder)).toEqual(['lock.json'])
    },
  )

  it('is not taken from a living holder because clocks were set', async () => {
    const folder = await aFolder()
    const holder = aRun(folder)
    const lostTo = beating(await taken(holder))
    for (const jump of [86_400_000, -86_400_000]) {
      holder.ahead.wallMs += jump
      const other = aRun(folder, { machine: 'another' })
      other.ahead.wallMs = -jump
      expect(await takeLock(other.settings)).toMatchObject({ state: 'busy' })
    }
    await pause(3 * FAST.beatMs)
    expect(lostTo).toEqual([])
  })

  it('goes on from a claim that somebody made who died before he could use it', async () => {
    const folder = await aFolder()
    const dead = aRun(folder)
    await taken(dead)
    const claim = join(folder, `lock.${dead.settings.self.runId}.1.claim`)
    for (const content of [JSON.stringify({ ...dead.settings.self, pid: 4_000_000 }), '']) {
      await writeFile(claim, content)
      const next = aRun(folder)
      await writeFile(lockPath(folder), JSON.stringify({ holder: dead.settings.self, beat: 1 }))
      await taken({ ...next, settings: { ...next.settings, isRunning: () => false } })
      expect(await readdir(folder)).toEqual(['lock.json'])
    }
  })

  it('is only wanted where the disk refuses, and taken by the first write that it allows', async () => {
    const folder = await aFolder()
    const { disk, fault } = refusing()
    fault.code = 'ENOSPC'
    const run = aRun(folder)
    const lock = await taken({ ...run, settings: { ...run.settings, disk } })
    expect(lock.isFresh()).toBe(false)
    const writing = lockedDisk(disk, folder, lock)
    await expect(writing.open(join(folder, 'a'), 'w')).rejects.toMatchObject({ code: 'ENOSPC' })
    fault.code = null
    await (await writing.open(join(folder, 'a'), 'w')).close()
    expect((await readdir(folder)).sort()).toEqual(['a', 'lock.json'])
  })
})

describe('a race for the lock', () => {
  it('has exactly one winner', async () => {
    expect(await winnersOfRaces(unevenDisk)).toEqual(Array.from({ length: 12 }, () => 1))
  })

  it('would have several if claims were not made exclusively', async () => {
    const sloppy: Disk = {
      ...unevenDisk,
      open: (path, flags) => unevenDisk.open(path, flags === 'wx' ? 'w' : flags),
    }
    expect(Math.max(...(await winnersOfRaces(sloppy)))).toBeGreaterThan(1)
  })
})

describe('a lock that was lost', () => {
  it('stops every write of its first holder, open files included, and says who has it', async () => {
    const folder = await aFolder()
    const asleep = aRun(folder)
    const lock = await taken(asleep)
    const disk = lockedDisk(realDisk, folder, lock)
    const open = await disk.open(join(folder, 'journal'), 'a')
    onTestFinished(() => open.close())
    await open.write('before\n')
    const elsewhere = join(await aFolder(), 'letter.pdf')

    const next = aRun(folder, { machine: 'another', host: 'home' })
    const nextLock = await taken(next)
    beating(nextLock)
    // The first one wakes up: its own clock tells it that it may have missed something.
    asleep.ahead.wallMs += FAST.trustMs
    const lostTo: Holder[] = []
    lock.start((holder) => lostTo.push(holder))
    for (const write of [
      () => open.write('after\n'),
      () => open.truncate(0),
      () => disk.open(join(folder, 'new'), 'w'),
      () => disk.rename(join(folder, 'journal'), join(folder, 'other')),
      () => disk.remove(join(folder, 'journal')),
      () => disk.makeFolder(join(folder, 'snapshots')),
      () => disk.copyFile(join(folder, 'journal'), join(folder, 'copy')),
    ])
      await expect(write()).rejects.toMatchObject({ code: 'ELOCKED' })
    expect(lostTo).toMatchObject([{ host: 'home' }])
    expect(await readFile(join(folder, 'journal'), 'utf8')).toBe('before\n')
    await (await disk.open(elsewhere, 'w')).close()
    expect((await disk.readFile(join(folder, 'journal'))).toString()).toBe('before\n')

    await lock.release()
    expect(nextLock.isFresh()).toBe(true)
    expect(await readFile(lockPath(folder), 'utf8')).toContain(next.settings.self.runId)
  })

  it('is not lost by sleeping as long as nobody else came', async () => {
    const folder = await aFolder()
    const asleep = aRun(folder)
    const lock = await taken(asleep)
    const lostTo = beating(lock)
    asleep.ahead.wallMs += 3_600_000
    expect(lock.isFresh()).toBe(false)
    await (await lockedDisk(realDisk, folder, lock).open(join(folder, 'a'), 'w')).close()
    expect(lock.isFresh()).toBe(true)
    expect(lostTo).toEqual([])
  })

  it('is taken anew when its file was deleted', async () => {
    const folder = await aFolder()
    const lock = await taken(aRun(folder))
    await realDisk.remove(lockPath(folder))
    await lock.confirm()
    expect(await readdir(folder)).toEqual(['lock.json'])
    expect(lock.isFresh()).toBe(true)
  })

  it('has only one new holder when one wakes up in the moment in which another takes over', async () => {
    for (let round = 0; round < 20; round += 1) {
      const folder = await aFolder()
      const asleep = aRun(folder)
      const lock = await taken(asleep)
      asleep.ahead.wallMs += FAST.trustMs
      const others = [aRun(folder, { machine: 'b' }), aRun(folder, { machine: 'c' })].map(({ settings }) => ({
        ...settings,
        times: { ...FAST, watchMs: 30, lookMs: 1 + (round % 5) },
      }))
      const [woken, ...answers] = await Promise.all([
        pause(25 + (round % 10)).then(() =>
          lock.confirm().then(
            () => true,
            () => false,
          ),
        ),
        ...others.map(takeLock),
      ])
      const holding = [woken, ...answers.map(({ state }) => state === 'ours')]
      const runIds = [asleep.settings.self.runId, ...others.map(({ self }) => self.runId)]
      const held = JSON.parse(await readFile(lockPath(folder), 'utf8')) as { holder: Holder } // written by us
      // Who is in the file believes in it; whoever believed before, finds out at the next write.
      expect(holding[runIds.indexOf(held.holder.runId)]).toBe(true)
    }
  })
})

/** A disk that is now fast and now slow, as a network drive is. */
const unevenDisk: Disk = {
  ...realDisk,
  open: async (path, flags) => {
    await pause(Math.random() * 20)
    return realDisk.open(path, flags)
  },
  rename: async (from, to) => {
    await pause(Math.random() * 20)
    await realDisk.rename(from, to)
  },
}

/** A process that has ended. */
const GONE = 4_000_000

/** How many of five believe at once that they have a lock: a fresh one, or one that somebody left. */
async function winnersOfRaces(disk: Disk): Promise<readonly number[]> {
  const counts: number[] = []
  for (let round = 0; round < 12; round += 1) {
    const folder = await aFolder()
    if (round % 2 === 1) await taken(aRun(folder, { pid: GONE }))
    const answers = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const { settings } = aRun(folder)
        const answer = await takeLock({ ...settings, disk, isRunning: (pid) => pid !== GONE })
        if (answer.state === 'ours') answer.lock.start(() => undefined)
        return answer
      }),
    )
    const winners = answers.flatMap((answer) => (answer.state === 'ours' ? [answer.lock] : []))
    counts.push(winners.length)
    await Promise.all(winners.map((lock) => lock.release()))
  }
  return counts
}

/** A disk that refuses to write while a code is set. */
function refusing(): { readonly disk: Disk; readonly fault: { code: string | null } } {
  const fault: { code: string | null } = { code: null }
  const refuse = (): void => {
    if (fault.code !== null) throw Object.assign(new Error('refused'), { code: fault.code })
  }
  const disk: Disk = {
    ...realDisk,
    open(path, flags) {
      if (flags !== 'r') refuse()
      return realDisk.open(path, flags)
    },
  }
  return { disk, fault }
}
