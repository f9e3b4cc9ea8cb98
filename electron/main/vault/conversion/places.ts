import { patientDisk } from '../backup/patientDisk.ts'
import type { Disk } from '../disk.ts'

/** Where in a vault the journal is made anew. */
export const WORK_FOLDER = 'converting'

/** A drive that takes longer is told as gone. */
const PATIENCE = { lookMs: 4000, moveMs: 60_000 } as const

/** The disk for a second folder: a drive that hangs must not hold up everything. */
export function patiently(disk: Disk): Disk {
  return patientDisk(disk, PATIENCE)
}
