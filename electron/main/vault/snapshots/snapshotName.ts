import { SNAPSHOT_REASONS } from '#shared/formats/snapshot.ts'
import type { SnapshotReason } from './snapshots.ts'

/** What the name of a snapshot's file tells. */
export interface SnapshotName {
  readonly takenAtMs: number
  /** The last record of the journal that is in it. */
  readonly position: number
  readonly reason: SnapshotReason
}

/** Ending of snapshots, here and in the second folder. */
export const SNAPSHOT_ENDING = 'keyfolio'

/** A name that sorts by instant, e.g. `2026-11-23T08-00-00-000Z_000000000123_hourly.keyfolio`. */
export function snapshotFileName({ takenAtMs, position, reason }: SnapshotName): string {
  const instant = new Date(takenAtMs).toISOString().replaceAll(/[:.]/g, '-')
  return `${instant}_${String(position).padStart(12, '0')}_${reason}.${SNAPSHOT_ENDING}`
}

/** Reads a name; null if the file is none of ours. */
export function parseSnapshotName(fileName: string): SnapshotName | null {
  const match = NAME.exec(fileName)
  if (match === null) return null
  const [, day = '', hours = '', minutes = '', seconds = '', millis = '', digits = '', word = ''] = match
  const takenAtMs = Date.parse(`${day}T${hours}:${minutes}:${seconds}.${millis}Z`)
  const reason = SNAPSHOT_REASONS.find((known) => known === word)
  return Number.isNaN(takenAtMs) || reason === undefined
    ? null
    : { takenAtMs, position: Number(digits), reason }
}

/** The file beside a snapshot that remembers what reading it back has shown. */
export function proofPath(snapshotPath: string): string {
  return `${snapshotPath.slice(0, -SNAPSHOT_ENDING.length - 1)}${PROOF_ENDING}`
}

/** Ending of what is remembered of a snapshot. */
export const PROOF_ENDING = '.proof.json'

const NAME = new RegExp(
  `^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d)-(\\d\\d)-(\\d\\d)-(\\d{3})Z_(\\d{12})_([a-zA-Z]+)\\.${SNAPSHOT_ENDING}$`,
)
