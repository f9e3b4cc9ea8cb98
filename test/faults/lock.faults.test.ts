import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import { aFolder } from '#test/electron/vaultFixtures.ts'
import { CHILDREN_FOLDER } from './support/buildChildren.ts'
import { isLong, reportFigures } from './support/runs.ts'

const RACERS = 3
const ROUNDS = isLong() ? 500 : 50

interface Racer {
  readonly process: ChildProcess
  readonly answers: Interface
}

it('exactly one of several processes has the lock of a vault, fresh, given back or left by one that was killed', async () => {
  const figures = { rounds: 0, takenOver: 0, several: 0, nobody: 0 }
  const racers = Array.from({ length: RACERS }, aRacer)
  onTestFinished(() => racers.forEach(({ process }) => process.kill('SIGKILL')))
  let folder = await aFolder()
  for (let round = 0; round < ROUNDS; round += 1) {
    // Every other round begins where the last winner was killed; the others in a folder of their own.
    if (round % 2 === 0) folder = await aFolder()
    else figures.takenOver += 1
    const answers = await Promise.all(racers.map((racer) => take(racer, folder)))
    const winners = answers.flatMap((answer, index) => (answer === 'ours' ? [index] : []))
    figures.rounds += 1
    if (winners.length > 1) figures.several += 1
    if (winners.length === 0) figures.nobody += 1
    expect(answers.toSorted()).toEqual(['busy', 'busy', 'ours'])
    expect(leftBehind(await readdir(folder))).toEqual([])
    if (round % 2 === 0) {
      const winner = winners[0] ?? 0
      racers[winner]?.process.kill('SIGKILL')
      if (racers[winner]) await once(racers[winner].process, 'exit')
      racers[winner] = aRacer()
    }
  }
  await reportFigures('lock file', { processes: RACERS, ...figures })
  expect(figures).toMatchObject({ rounds: ROUNDS, several: 0, nobody: 0 })
})

/** The winner beats: its temporary file comes and goes. */
function leftBehind(names: readonly string[]): readonly string[] {
  return names.filter((name) => name !== 'lock.json' && !name.endsWith('.tmp'))
}

function aRacer(): Racer {
  const child = spawn(process.execPath, [join(CHILDREN_FOLDER, 'lockRacer.js')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  return { process: child, answers: createInterface({ input: child.stdout }) }
}

async function take({ process, answers }: Racer, folder: string): Promise<string> {
  process.stdin?.write(`${folder}\n`)
  const [answer] = (await once(answers, 'line')) as [string] // a line is a text
  return answer
}
