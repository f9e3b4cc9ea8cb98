import { createHash } from 'node:crypto'
import { crashStates } from './crashStates.ts'
import { MemoryDisk, plainDisk } from './memoryDisk.ts'
import type { Operation, Tree } from './operations.ts'
import type { Promises, Scenario, Tell } from './scenario.ts'
import type { Disk } from '#electron/main/vault/disk.ts'

/** What a scenario has asked of the disk. */
export interface Recording {
  readonly start: Tree
  readonly log: readonly Operation[]
}

/** What came out of opening every state that a crash may leave. */
export interface Exploration {
  /** States with different content. */
  readonly states: number
  readonly violations: readonly string[]
}

const EMPTY_DISK: Tree = { files: new Map(), folders: new Set(['/', '/data']) }

/** Runs a scenario and notes what it does; `through` may stand between it and the disk. */
export async function record(
  scenario: Scenario,
  through: (disk: Disk) => Disk = (disk) => disk,
): Promise<Recording> {
  const before = new MemoryDisk(EMPTY_DISK)
  await scenario.prepare?.(plainDisk(before))
  const start = before.tree()
  const disk = new MemoryDisk(start)
  const tell: Tell = {
    began: (mark) => disk.tell('began', mark),
    acknowledged: (mark) => disk.tell('acknowledged', mark),
  }
  await scenario.run(through(plainDisk(disk)), tell)
  return { start, log: disk.log }
}

export interface Extent {
  /** How many violations are enough. */
  readonly limit?: number
  /** After how many operations the crash comes; by itself after any number. */
  readonly lengths?: readonly number[]
}

/** Opens every state that a crash at any moment of the recording may leave. */
export async function explore(
  scenario: Scenario,
  { start, log }: Recording,
  { limit = 3, lengths = [...Array(log.length + 1).keys()] }: Extent = {},
): Promise<Exploration> {
  const states = new Set<string>()
  const checked = new Set<string>()
  const violations: string[] = []
  for (const length of lengths) {
    const promises = promisesOf(log.slice(0, length))
    for (const tree of crashStates(start, log, length)) {
      const state = digestOf(tree)
      states.add(state)
      const situation = `${state} ${JSON.stringify(promises)}`
      if (checked.has(situation)) continue
      checked.add(situation)
      try {
        await scenario.check(new MemoryDisk(tree), promises)
      } catch (error) {
        violations.push(describe(scenario, log, length, tree, error))
        if (violations.length === limit) return { states: states.size, violations }
      }
    }
  }
  return { states: states.size, violations }
}

function promisesOf(log: readonly Operation[]): Promises {
  const marks = (kind: 'began' | 'acknowledged') =>
    log.flatMap((operation) => (operation.kind === kind ? [operation.mark] : []))
  return { began: marks('began'), acknowledged: marks('acknowledged') }
}

function digestOf({ files, folders }: Tree): string {
  const hash = createHash('sha256')
  for (const path of [...files.keys()].sort()) {
    const content = files.get(path) ?? Buffer.alloc(0)
    hash.update(`\n${path} ${String(content.length)}\n`).update(content)
  }
  for (const folder of [...folders].sort()) hash.update(`\n${folder}/`)
  return hash.digest('base64')
}

function describe(
  { name }: Scenario,
  log: readonly Operation[],
  length: number,
  tree: Tree,
  error: unknown,
): string {
  const last = log[length - 1]
  const files = [...tree.files].map(([path, content]) => `${path} (${String(content.length)})`).join(', ')
  const reason = error instanceof Error ? error.message : String(error)
  const after = last === undefined ? 'nothing' : nameOf(last)
  return `${name}, after operation ${String(length)} (${after}): ${reason}; left: ${files}`
}

/** An operation for people to read. */
export function nameOf(operation: Operation): string {
  if ('mark' in operation) return `${operation.kind} ${String(operation.mark)}`
  if ('to' in operation) return `${operation.kind} ${operation.from} ${operation.to}`
  return `${operation.kind} ${'path' in operation ? operation.path : `file ${String(operation.file)}`}`
}
