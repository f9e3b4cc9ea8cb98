import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { NOW_MS } from '#test/electron/vaultFixtures.ts'
import { killRound } from './kill/killRound.ts'
import { NOTHING_PROMISED } from './kill/promised.ts'
import { randomFrom } from './support/random.ts'
import { faultSeed, isLong, reportFigures } from './support/runs.ts'

/** How often a vault is torn from its work; each process that is killed works in several. */
const KILLS = isLong() ? 10_000 : 1000
const VAULTS_OF_A_PROCESS = 5
/** So many processes at a time. */
const LANES = 2
/** After so many kills a vault begins anew: with each record more is read at the start. */
const KILLS_OF_A_VAULT = 20
const MOST_ALIVE_MS = 120
const EARLY_KILLS = 25
const DAY_MS = 86_400_000

const seed = faultSeed()
const beganMs = Date.now()
const figures = { kills: 0, processes: 0, acknowledged: 0, wrong: 0 }

afterAll(async () => {
  await reportFigures('1 kill -9 of main', {
    'vaults killed at work': figures.kills,
    processes: figures.processes,
    'told as done': figures.acknowledged,
    'lost or unreadable': figures.wrong,
    seconds: Math.round((Date.now() - beganMs) / 1000),
    seed,
  })
})

describe('the main side, killed while it appends, takes snapshots and backs up', () => {
  it('has everything that it has acknowledged, and reads everything that it has', async () => {
    const lanes = Array.from({ length: LANES }, (_, lane) => killOften(KILLS / LANES, seed + lane, false))
    const results = await Promise.all(lanes)
    const wrong = results.flatMap((one) => one.wrong)
    figures.kills += results.reduce((sum, { kills }) => sum + kills, 0)
    figures.processes += results.reduce((sum, { processes }) => sum + processes, 0)
    figures.acknowledged += results.reduce((sum, { acknowledged }) => sum + acknowledged, 0)
    figures.wrong += wrong.length
    expect(wrong.slice(0, 3), `seed ${String(seed)}`).toEqual([])
    expect(figures.kills).toBeGreaterThanOrEqual(KILLS)
    // Kills that come before anything was done show nothing.
    expect(figures.acknowledged).toBeGreaterThan(KILLS)
  })

  it('would be found to lose what it acknowledges too early', async () => {
    const { wrong } = await killOften(EARLY_KILLS, seed, true)
    expect(wrong.some((reason) => /acknowledged was|is lost/.test(reason))).toBe(true)
  })
})

/** Kills a process with its vaults again and again; the next one looks at what each has left. */
async function killOften(count: number, laneSeed: number, isEarly: boolean) {
  const random = randomFrom(laneSeed)
  const wrong: string[] = []
  let [kills, processes, acknowledged] = [0, 0, 0]
  while (kills < count) {
    const home = await mkdtemp(join(tmpdir(), 'keyfolio-kill-'))
    let vaults = await Promise.all(
      Array.from({ length: VAULTS_OF_A_PROCESS }, async (_, number) => {
        const stick = join(home, `stick-${String(number)}`)
        await mkdir(stick)
        return { folder: join(home, `vault-${String(number)}`), stick, promised: NOTHING_PROMISED }
      }),
    )
    try {
      for (let turn = 0; turn < KILLS_OF_A_VAULT && kills < count && vaults.length > 0; turn++) {
        const startMs = NOW_MS + turn * DAY_MS
        const tasks = vaults.map((vault) => ({
          ...vault,
          seed: Math.floor(random() * 2 ** 31),
          startMs,
          isEarly,
        }))
        const rounds = await killRound(tasks, random() * MOST_ALIVE_MS)
        processes++
        kills += rounds.length
        acknowledged += rounds.reduce((sum, { acknowledgements }) => sum + acknowledgements, 0)
        wrong.push(...rounds.flatMap((round) => round.wrong ?? []))
        vaults = vaults.flatMap((vault, index) => {
          const round = rounds[index]
          return round === undefined || round.wrong !== null ? [] : [{ ...vault, promised: round.promised }]
        })
      }
    } finally {
      await rm(home, { recursive: true, force: true, maxRetries: 5 })
    }
  }
  return { kills, processes, acknowledged, wrong }
}
