import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { realDisk } from '#electron/main/vault/disk.ts'
import { argon2id, type Derive } from '#electron/main/vault/keys/derivation.ts'
import { openTries, pauseMs } from '#electron/main/vault/keys/tries.ts'
import { aFolder, NOW_MS, systemError } from '../../../vaultFixtures.ts'
import { openIn, PASSPHRASE, valueOf } from './keyFixtures.ts'

const realDerive: Derive = (passphrase, derivation) => Promise.resolve(argon2id(passphrase, derivation))

describe('wrong passphrases', () => {
  it('make the pause grow to a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1000].map(pauseMs)).toEqual([
      0, 0, 0, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000,
    ])
  })

  it('are refused thirty times with the real derivation, each pause kept', { timeout: 180_000 }, async () => {
    const folder = await aFolder()
    let now = NOW_MS
    const settings = { nowMs: () => now, derive: realDerive }
    const made = valueOf(await (await openIn(folder, settings)).create(PASSPHRASE))
    const before = await readFile(join(folder, 'keys.json'))
    let keys = await openIn(folder, settings)
    for (let wrong = 1; wrong <= 30; wrong++) {
      expect(await keys.unlock(`${PASSPHRASE}${String(wrong)}`)).toEqual({ ok: false, error: 'wrong' })
      const until = keys.waitUntilMs()
      expect(until).toBe(pauseMs(wrong) === 0 ? null : now + pauseMs(wrong))
      if (until === null) continue
      now = until - 1
      // Neither the right one, nor another start, nor the recovery key comes round it.
      if (wrong % 5 === 0) keys = await openIn(folder, settings)
      expect(await keys.unlock(PASSPHRASE)).toEqual({ ok: false, error: 'wait' })
      expect(await keys.proves(PASSPHRASE)).toEqual({ ok: false, error: 'wait' })
      expect(await keys.openWithRecovery('abandon')).toEqual({ ok: false, error: 'wait' })
      now = until
    }
    expect(await readFile(join(folder, 'keys.json'))).toEqual(before)
    expect(valueOf(await keys.unlock(PASSPHRASE))).toEqual(made)
    expect(keys.waitUntilMs()).toBeNull()
    expect(await keys.unlock('wrong again')).toEqual({ ok: false, error: 'wrong' })
    expect(keys.waitUntilMs()).toBeNull()
  })

  it('tried at once are tried one after the other', async () => {
    const folder = await aFolder()
    const keys = await openIn(folder)
    valueOf(await keys.create(PASSPHRASE))
    const answers = await Promise.all(Array.from({ length: 10 }, () => keys.unlock('wrong')))
    const errors = answers.map((answer) => (answer.ok ? '' : answer.error))
    expect(errors).toEqual([...Array<string>(3).fill('wrong'), ...Array<string>(7).fill('wait')])
  })

  it('count although the program is ended in the middle', async () => {
    const folder = await aFolder()
    valueOf(await (await openIn(folder)).create(PASSPHRASE))
    const killed = () => Promise.reject(new Error('killed'))
    for (let round = 0; round < 3; round++) {
      await expect((await openIn(folder, { derive: killed })).unlock('wrong')).rejects.toThrow('killed')
    }
    expect((await openIn(folder)).waitUntilMs()).toBe(NOW_MS + 1000)
  })

  it('never make a pause longer than its own length, wherever the clock jumps', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.tuple(fc.integer({ min: -1e9, max: 1e6 }), fc.boolean()), { maxLength: 5 }),
        async (wrong, jumps) => {
          const folder = await aFolder()
          let now = NOW_MS
          const settings = { disk: realDisk, nowMs: () => now }
          let tries = await openTries(folder, settings)
          for (let round = 0; round < wrong; round++) await tries.begin()
          for (const [jump, isStart] of jumps) {
            now += jump
            if (isStart) tries = await openTries(folder, settings)
            const until = tries.waitUntilMs()
            if (until !== null) expect(until - now).toBeLessThanOrEqual(pauseMs(wrong))
          }
          now += pauseMs(wrong)
          expect(tries.waitUntilMs()).toBeNull()
        },
      ),
      { numRuns: 30 },
    )
  })

  it('are counted in memory on a disk that takes no writing, and one that is right opens', async () => {
    const folder = await aFolder()
    const made = valueOf(await (await openIn(folder)).create(PASSPHRASE))
    const disk = {
      ...realDisk,
      open: () => Promise.reject(systemError('EROFS')),
      remove: () => Promise.reject(systemError('EROFS')),
    }
    const keys = await openIn(folder, { disk })
    expect(valueOf(await keys.unlock(PASSPHRASE))).toEqual(made)
    for (let round = 0; round < 3; round++) await keys.unlock('wrong')
    expect(await keys.unlock(PASSPHRASE)).toEqual({ ok: false, error: 'wait' })
  })

  it('begin at nothing where their file cannot be read', async () => {
    const folder = await aFolder()
    await writeFile(join(folder, 'tries.json'), '{"wrong":-1')
    expect((await openIn(folder)).waitUntilMs()).toBeNull()
  })
})
