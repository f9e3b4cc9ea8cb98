// Opens vaults, shows that each holds what it has promised before, and works in all of them until it is killed.
import { writeSync } from 'node:fs'
import type { News, Promised } from '../kill/promised.ts'
import { demandPromises, openWorkVault, workForEver } from '../kill/vaultWork.ts'
import { randomFrom } from '../support/random.ts'

/** One vault of a child. */
export interface VaultTask {
  readonly folder: string
  readonly stick: string
  readonly seed: number
  readonly startMs: number
  readonly promised: Promised
  readonly isEarly: boolean
}

const tasks = JSON.parse(process.argv[2] ?? '[]') as readonly VaultTask[] // the parent has written it

const opened = await Promise.all(tasks.map((task, index) => inVault(index, () => open(task))))
// None begins before all are open: the kill comes soon after the first word of work.
opened.forEach((begin, index) => void inVault(index, begin ?? (() => Promise.resolve(null))))

async function open(task: VaultTask) {
  const index = tasks.indexOf(task)
  const vault = await openWorkVault(task.folder, task.startMs)
  const head = await demandPromises(vault, task.promised)
  tell(index, { is: 'ready', head })
  const work = { ...task, tell: (news: News) => tell(index, news), random: randomFrom(task.seed) }
  return () => workForEver(vault, work, head)
}

/** What fails in one vault is told and leaves the others alone. */
async function inVault<Value>(index: number, work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work()
  } catch (error) {
    tell(index, {
      is: 'wrong',
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
    return null
  }
}

/** At once and whole: what was told before the kill has arrived. */
function tell(vault: number, news: News): void {
  writeSync(1, `${JSON.stringify({ vault, ...news })}\n`)
}
