import type { Disk } from '#electron/main/vault/disk.ts'
import { type Exploration, explore, nameOf, record, type Recording } from './explore.ts'
import type { Operation } from './operations.ts'
import type { Scenario } from './scenario.ts'

/** Something taken out, and whether the suite has noticed. */
export interface Mutation {
  readonly name: string
  readonly found: Exploration
}

/** Takes out each sync of files and folders, one at a time. */
export async function withoutEachSync(scenario: Scenario): Promise<readonly Mutation[]> {
  const recording = await record(scenario)
  const mutations: Mutation[] = []
  for (const [index, operation] of recording.log.entries()) {
    if (operation.kind !== 'sync' && operation.kind !== 'syncFolder') continue
    if (scenario.own?.test(nameOf(operation)) === false) continue
    const log = recording.log.filter((_, other) => other !== index)
    const extent = { limit: 1, lengths: tellingLengths(log, index, operation) }
    mutations.push({
      name: nameOf(operation),
      found: await explore(scenario, { ...recording, log }, extent),
    })
  }
  return mutations
}

/**
 * After how many operations a sync that was taken out can be missed: as soon as something follows that relies on it, and
 * whenever something was acknowledged, until the same is synced again.
 */
function tellingLengths(log: readonly Operation[], index: number, sync: Operation): readonly number[] {
  const again = log.findIndex((other, at) => at >= index && isSameSync(sync, other))
  const end = again === -1 ? log.length : again
  const acknowledged = log.flatMap(({ kind }, at) => (kind === 'acknowledged' ? [at + 1] : []))
  const lengths = [index, index + 1, index + 2, ...acknowledged, end]
  return [...new Set(lengths)].filter((length) => length >= index && length <= end)
}

function isSameSync(one: Operation, other: Operation): boolean {
  if (one.kind === 'sync') return other.kind === 'sync' && other.file === one.file
  return one.kind === 'syncFolder' && other.kind === 'syncFolder' && other.path === one.path
}

/** Takes out all syncs of one kind at once. */
export async function withoutAll(scenario: Scenario, kind: 'sync' | 'syncFolder'): Promise<Mutation> {
  const { start, log } = await record(scenario)
  const found = await explore(scenario, { start, log: log.filter((one) => one.kind !== kind) }, { limit: 1 })
  return { name: `every ${kind}`, found }
}

/** Copies over the target instead of renaming, one rename at a time. */
export async function copyingEachRename(scenario: Scenario): Promise<readonly Mutation[]> {
  const { log } = await record(scenario)
  const renames = log.filter(({ kind }) => kind === 'rename' || kind === 'renameFolder')
  const mutations: Mutation[] = []
  for (const [index, operation] of renames.entries()) {
    if (operation.kind === 'renameFolder' || scenario.own?.test(nameOf(operation)) === false) continue
    const recording = await record(scenario, (disk) => copyingDisk(disk, index))
    mutations.push({ name: nameOf(operation), found: await explore(scenario, recording, { limit: 1 }) })
  }
  return mutations
}

/** Tells that something is done as soon as it has begun. */
export async function acknowledgingAtOnce(scenario: Scenario): Promise<Mutation> {
  const { start, log } = await record(scenario)
  const recording: Recording = { start, log: log.flatMap(early) }
  return { name: 'early acknowledgement', found: await explore(scenario, recording, { limit: 1 }) }
}

function early(operation: Operation): Operation[] {
  if (operation.kind === 'began') return [operation, { kind: 'acknowledged', mark: operation.mark }]
  return operation.kind === 'acknowledged' ? [] : [operation]
}

/** A disk whose n-th rename is a copy. */
function copyingDisk(disk: Disk, number: number): Disk {
  let count = 0
  return new Proxy(disk, {
    get(target, name) {
      if (name === 'rename') {
        return async (from: string, to: string) => {
          if (count++ !== number) return target.rename(from, to)
          await target.copyFile(from, to)
          await target.remove(from)
        }
      }
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}
