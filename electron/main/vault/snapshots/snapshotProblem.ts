import { errorCode } from '../disk.ts'
import type { SnapshotReadError } from './snapshots.ts'

/** Thrown while a snapshot is read: what it holds is not what it should be. */
export class SnapshotProblem extends Error {
  readonly code: 'damaged' | 'newer'

  constructor(code: 'damaged' | 'newer', message: string) {
    super(message)
    this.name = 'SnapshotProblem'
    this.code = code
  }
}

/** What an error while reading a snapshot means. */
export function readErrorOf(error: unknown): SnapshotReadError {
  if (error instanceof SnapshotProblem) return error.code
  const code = errorCode(error)
  if (code === 'ENOENT') return 'unknown'
  return code.startsWith('Z_') ? 'damaged' : 'unreadable'
}
