import type { Disk } from '#electron/main/vault/disk.ts'
import type { MemoryDisk } from './memoryDisk.ts'

/** The folder of the vault on a disk in memory. */
export const VAULT = '/data/vault'

/** Hears what a scenario is about to do and what production code has acknowledged; numbers name it. */
export interface Tell {
  began(mark: number): void
  acknowledged(mark: number): void
}

/** What had been begun and acknowledged when the crash came. */
export interface Promises {
  readonly began: readonly number[]
  readonly acknowledged: readonly number[]
}

/** A sequence of writes of production code, and what has to be true whenever it is interrupted. */
export interface Scenario {
  readonly name: string
  /** Makes what is there before, all of it synced. */
  prepare?(disk: Disk): Promise<void>
  run(disk: Disk, tell: Tell): Promise<void>
  /** Opens with production code what a crash has left; throws where it is not what it has to be. */
  check(disk: MemoryDisk, promises: Promises): Promise<void>
  /** Which operations are taken out one by one, where not all: the others are in another scenario. */
  readonly own?: RegExp
  /** It promises nothing: whatever is taken out, nothing that was acknowledged can be lost. */
  readonly promisesNothing?: true
  /**
   * What may be taken out without anything being lost, as `sync /path` or `rename /from /to`, and how often: it is only
   * a matter of tidiness, or another one does the same. All others have to be missed.
   */
  readonly spare?: readonly (readonly [pattern: RegExp, times: number])[]
}

/** The last thing promised, or what was there before. */
export function lastAcknowledged({ acknowledged }: Promises, before = 0): number {
  return Math.max(before, ...acknowledged)
}

/** The furthest that anything could have come. */
export function lastBegun({ began }: Promises, before = 0): number {
  return Math.max(before, ...began)
}
