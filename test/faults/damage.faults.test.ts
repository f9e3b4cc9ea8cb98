import { afterAll, describe, expect, it } from 'vitest'
import { blind, type Proof, seeAgain } from './damage/blindness.ts'
import { damage, type Damage, type Target, TARGETS, WAYS } from './damage/damages.ts'
import { intactVault } from './damage/intactVault.ts'
import { type Outcome, outcomeOf } from './damage/outcome.ts'
import { randomFrom } from './support/random.ts'
import { faultSeed, isLong, reportFigures } from './support/runs.ts'

const TRIALS = isLong() ? 20_000 : 2000
/** Where a proof is taken out, this many are enough to see what it was for. */
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
    'passes unnoticed where neither a checksum nor a seal is looked at: %s',
    async (target) => {
      expect((await blindly(target, ['checksum', 'seal'])).length).toBeGreaterThan(0)
    },
  )

  it.each([
    { target: 'journal', without: 'checksum' },
    { target: 'journal', without: 'seal' },
    { target: 'attachment copy', without: 'checksum' },
    { target: 'attachment copy', without: 'seal' },
  ] as const)('is noticed by the other where one of the two is missing: $target, $without', async (which) => {
    expect(await blindly(which.target, [which.without])).toEqual([])
  })
})

/**
 * Whether the damage is in what people wrote. Around it, in the frames of the lines and in the base of the journal,
 * nothing is sealed: there checksums stand alone, and without them a position may be any number.
 */
function isInContent({ target, paths: [path = ''], before, from }: Damage): boolean {
  if (target !== 'journal') return true
  if (!path.endsWith('.log')) return false
  const start = before.lastIndexOf(0x0a, from - 1) + 1
  const frame = /^\d{10} \d{12} [0-9a-f]{8} [0-9a-f]{64} /.exec(before.toString('latin1', start))
  // The end of the line belongs to the frame, too.
  return frame !== null && from >= start + frame[0].length && before[from] !== 0x0a
}

/**
 * Damages a vault whose proofs are taken out, and answers what was not noticed. That more is refused than was damaged is
 * no such case: only with its checksum a line is known to be whole without its neighbours.
 */
async function blindly(target: Target, proofs: readonly Proof[]): Promise<readonly string[]> {
  blind(proofs)
  try {
    const state = await import('./support/vaultState.ts')
    const { intactVault: build } = await import('./damage/intactVault.ts')
    const { outcomeOf: outcome, Unnoticed } = await import('./damage/outcome.ts')
    const tree = await build(state)
    const random = randomFrom(seed)
    const nothing: Damage = { target, way: 'cut', paths: [], before: Buffer.alloc(0), from: 0, to: 0, tree }
    // As long as nothing is damaged it makes no difference.
    expect(await outcome(nothing, state)).toBe('whole')
    const unnoticed: string[] = []
    for (let trials = 0; trials < BLIND_TRIALS;) {
      const one = damage(tree, target, 'one bit', random)
      if (one === null || !isInContent(one)) continue
      trials++
      await outcome(one, state).catch((error: unknown) => {
        if (error instanceof Unnoticed) unnoticed.push(describeDamage(one, error))
      })
    }
    return unnoticed
  } finally {
    seeAgain()
  }
}

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

function describeDamage({ target, way, paths, from, to }: Damage, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return `${target}, ${way} of ${paths.join(' and ')} at ${String(from)}–${String(to)}: ${reason}`
}
