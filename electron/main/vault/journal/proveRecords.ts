import type { Gap } from '#shared/ipc/safety.ts'
import { chainedHash } from './segmentLine.ts'

/** A record that the chain of hashes proves to be the one that was there. */
export interface ProvenRecord {
  readonly position: number
  readonly hash: string
  readonly content: string
}

/** What is known around a gap. */
export interface GapEvidence {
  /** Chained hash of the record before the gap. */
  readonly before: string
  /** Whether a hash of the gap's last record is the one that the record behind it was chained to. */
  readonly isFollowed: (hash: string) => boolean
  /** Stored hashes of damaged lines, by position; any of them may itself be damaged. */
  readonly traces: ReadonlyMap<number, string>
}

/** A way through the gap: a hash that may be that of the position before, and the records that led to it. */
interface Path {
  readonly hash: string
  /** It begins before the gap, and not at a stored hash that may be damaged or of another journal. */
  readonly isSure: boolean
  readonly record: ProvenRecord | null
  readonly previous: Path | null
}

/**
 * Finds out which of the contents offered for a gap are what was there: those from which hashes lead to what the
 * record behind the gap was chained to, and those that lead from the record before it to a stored hash.
 */
export function proveRecords(
  gap: Gap,
  offered: ReadonlyMap<number, string>,
  { before, isFollowed, traces }: GapEvidence,
): ProvenRecord[] {
  const proven: ProvenRecord[] = []
  let paths: Path[] = [{ hash: before, isSure: true, record: null, previous: null }]
  for (let position = gap.from; position <= gap.to; position++) {
    const content = offered.get(position)
    const trace = traces.get(position)
    const longer = content === undefined ? [] : paths.map((path) => follow(path, position, content))
    const found = longer.find(
      ({ hash, isSure }) => (isSure && hash === trace) || (position === gap.to && isFollowed(hash)),
    )
    if (found !== undefined) {
      proven.push(...recordsOf(found))
      paths = [{ hash: found.hash, isSure: true, record: null, previous: null }]
    } else {
      const jump = trace === undefined ? [] : [{ hash: trace, isSure: false, record: null, previous: null }]
      paths = [...longer.slice(0, 2), ...jump]
    }
  }
  return proven
}

function follow(previous: Path, position: number, content: string): Path {
  const hash = chainedHash(previous.hash, content)
  return { hash, isSure: previous.isSure, record: { position, hash, content }, previous }
}

function recordsOf(end: Path): ProvenRecord[] {
  const records: ProvenRecord[] = []
  for (let path: Path | null = end; path?.record; path = path.previous) records.push(path.record)
  return records.reverse()
}
