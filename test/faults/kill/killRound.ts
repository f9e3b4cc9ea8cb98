import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { VaultTask } from '../children/vaultChild.ts'
import { CHILDREN_FOLDER } from '../support/buildChildren.ts'
import { promisedAfter, type Promised, type Told } from './promised.ts'

/** What became of one vault from the start of a child to its end. */
export interface Round {
  readonly promised: Promised
  /** Why it is not as promised; null if it is. */
  readonly wrong: string | null
  /** How many things were told as done. */
  readonly acknowledgements: number
}

/** Lets a child open the vaults and work in them, and kills it so many milliseconds after all were open. */
export async function killRound(tasks: readonly VaultTask[], aliveMs: number): Promise<readonly Round[]> {
  const child = spawn(process.execPath, [join(CHILDREN_FOLDER, 'vaultChild.js'), JSON.stringify(tasks)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  let complaint = ''
  let opened = 0
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString('utf8')))
  child.stdout.on('data', (chunk: Buffer) => {
    const news = chunk.toString('utf8')
    text += news
    const before = opened
    opened += (news.match(/"is":"(ready|wrong)"/g) ?? []).length
    if (before < tasks.length && opened >= tasks.length) setTimeout(() => child.kill('SIGKILL'), aliveMs)
  })
  const limit = setTimeout(() => child.kill('SIGKILL'), OPEN_LIMIT_MS)
  await once(child, 'close')
  clearTimeout(limit)
  const told = linesOf(text)
  return tasks.map(({ promised }, index) =>
    roundOf(
      promised,
      told.filter(({ vault }) => vault === index),
      complaint,
    ),
  )
}

const OPEN_LIMIT_MS = 60_000
const DONE: ReadonlySet<string> = new Set(['acknowledged', 'snapshot', 'copy', 'file', 'adopted'])

function roundOf(before: Promised, told: readonly Told[], complaint: string): Round {
  const failure = told.find((one) => one.is === 'wrong')
  const isOpen = told.some(({ is }) => is === 'ready')
  return {
    promised: told.reduce(promisedAfter, before),
    wrong: failure?.reason ?? (isOpen ? null : `It did not open within a minute: ${complaint}`),
    acknowledgements: told.filter(({ is }) => DONE.has(is)).length,
  }
}

/** A line without its end was being written when the kill came. */
function linesOf(text: string): readonly Told[] {
  const lines = text.split('\n').slice(0, -1)
  return lines.map((line) => JSON.parse(line) as Told) // written by the child as such
}
