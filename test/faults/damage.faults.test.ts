import { afterAll, describe, expect, it, vi } from 'vitest'
import { damage, type Damage, TARGETS, WAYS } from './damage/damages.ts'
import { intactVault } from './damage/intactVault.ts'
import { type Outcome, outcomeOf } from './damage/outcome.ts'
import { randomFrom } from './support/random.ts'
import { faultSeed, isLong, reportFigures } from './support/runs.ts'

const TRIALS = isLong() ? 20_000 : 2000
/** Without a checksum this many are enough to see it. */
const BLIND_TRIALS = 60

const seed = faultSeed()
const beganMs = Date.now()
const outcomes: Record<Outcome, number> = { whole: 0, 'lost and told': 0 }
const wrong: string[] = []

afterAll(async () => {
  await reportFigures('5 damage', {
    damages: outcomes.whole + outcomes['lost and told'] + wrong.length,
    'healed or without effect': outcomes.whole,
    'refused and told': outcomes['lost and told'],
    unnoticed: wrong.length,
    seconds: Math.round((Date.now() - beganMs) / 1000),
    seed,
  })
})

describe('damage to what lies in the vault and in the second folder', () => {
  it('is noticed, costs no more than what was damaged, and is healed from what is left', async () => {
    const state = await import('./support/vaultState.ts')
    const tree = await intactVault(state)
    const random = randomFrom(seed)
    for (const one of damages(tree, random, TRIALS)) {
      try {
        outcomes[await outcomeOf(one, state)]++
      } catch (error) {
        wrong.push(describeDamage(one, error))
      }
    }
    expect(wrong.slice(0, 5), `seed ${String(seed)}`).toEqual([])
    expect(outcomes['lost and told']).toBeGreaterThan(TRIALS / 10)
  })

  it.each(['journal', 'attachment copy'] as const)(
    'passes unnoticed where there is no checksum: %s',
    async (target) => {
      vi.resetModules()
      vi.doMock('node:crypto', async (original) => ({ ...(await original<object>()), createHash: blindHash }))
      vi.doMock('node:zlib', async (original) => ({ ...(await original<object>()), crc32: () => 0 }))
      try {
        const state = await import('./support/vaultState.ts')
        const { intactVault: build } = await import('./damage/intactVault.ts')
        const { outcomeOf: outcome } = await import('./damage/outcome.ts')
        const tree = await build(state)
        const random = randomFrom(seed)
        const nothing: Damage = {
          target,
          way: 'cut',
          paths: [],
          before: Buffer.alloc(0),
          from: 0,
          to: 0,
          tree,
        }
        // As long as nothing is damaged it makes no difference.
        expect(await outcome(nothing, state)).toBe('whole')
        let unnoticed = 0
        for (let trial = 0; trial < BLIND_TRIALS; trial++) {
          const one = damage(tree, target, 'one bit', random)
          if (one === null) continue
          await outcome(one, state).catch(() => unnoticed++)
        }
        expect(unnoticed).toBeGreaterThan(0)
      } finally {
        vi.doUnmock('node:crypto')
        vi.doUnmock('node:zlib')
        vi.resetModules()
      }
    },
  )
})

function* damages(
  tree: Parameters<typeof damage>[0],
  random: () => number,
  count: number,
): Generator<Damage> {
  for (let number = 0; number < count;) {
    const target = TARGETS[Math.floor(random() * TARGETS.length)] ?? 'journal'
    const way = WAYS[Math.floor(random() * WAYS.length)] ?? 'one bit'
    const one = damage(tree, target, way, random)
    if (one === null) continue
    number++
    yield one
  }
}

/** A hash that only sees how long something is. */
function blindHash() {
  let length = 0
  const hash = {
    update(data: string | Uint8Array) {
      length += Buffer.byteLength(data)
      return hash
    },
    digest: () => String(length).padStart(64, '0'),
  }
  return hash
}

function describeDamage({ target, way, paths, from, to }: Damage, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return `${target}, ${way} of ${paths.join(' and ')} at ${String(from)}–${String(to)}: ${reason}`
}
