import { errorCode } from '../disk.ts'
import { AgeDamaged, AgeForeign } from '../sealing/ageFile.ts'
import type { SnapshotReadError } from './snapshots.ts'

/** Thrown while a snapshot is read: what it holds is not what it should be. */
export class SnapshotProblem extends Error {
  readonly code: 'damaged' | 'newer' | 'unreadable'

  constructor(code: SnapshotProblem['code'], message: string) {
    super(message)
    this.name = 'SnapshotProblem'
    this.code = code
  }
}

/** What an error while reading a snapshot means. */
export function readErrorOf(error: unknown): SnapshotReadError {
  if (error instanceof SnapshotProblem) return error.code
  if (error instanceof AgeDamaged) return 'damaged'
  // Its bytes may well be whole: only nobody here has the key.
  if (error instanceof AgeForeign) return 'foreign'
  const code = errorCode(error)
  if (code === 'ENOENT') return 'unknown'
  return code.startsWith('Z_') ? 'damaged' : 'unreadable'
}
