import { KnownSchema } from '#shared/domain/changes/changeRecord.ts'
import { isAlive } from '#shared/domain/changes/merge.ts'
import { ENTITY_KINDS } from '#shared/domain/records.ts'
import type { SnapshotFooter, SnapshotHeader } from '#shared/formats/snapshot.ts'
import { sameValue } from '#shared/domain/changes/diff.ts'
import { z } from 'zod'
import type { Proof } from './proof.ts'
import { parseWith, readParts, type ReadSettings } from './readParts.ts'
import { SnapshotProblem } from './snapshotProblem.ts'

/**
 * Reads a snapshot from its first to its last byte and answers what it is. Beyond its hash it looks whether the
 * entities add up to the counts, and whether the records stand in the order of the journal.
 */
export async function checkSnapshot(path: string, settings: ReadSettings): Promise<Proof> {
  const counts = new Map<string, number>()
  let header: SnapshotHeader | null = null
  let last = 0
  for await (const part of readParts(path, settings)) {
    switch (part.kind) {
      case 'header':
        header = part.header
        break
      case 'entities':
        for (const text of part.texts) {
          const entity = parseWith(OutlineSchema, text)
          if (isAlive({ ...entity, fields: new Map() })) count(counts, entity.entity)
        }
        break
      case 'records':
        for (const line of part.lines) {
          const position = positionOf(line.toString('utf8'))
          if (position <= last) throw new SnapshotProblem('damaged', 'Records stand in another order')
          last = position
        }
        break
      case 'footer':
        if (
          header === null ||
          last > header.position ||
          !sameValue(Object.fromEntries(counts), part.footer.counts)
        ) {
          throw new SnapshotProblem('damaged', 'Its records or counts do not add up')
        }
        return { header, footer: part.footer, ...part.file }
    }
  }
  throw new SnapshotProblem('damaged', 'It has no footer')
}

/** One more, or one less, of a kind; a kind that nothing is left of goes. */
export function count(counts: Map<string, number>, kind: string, by = 1): void {
  const sum = (counts.get(kind) ?? 0) + by
  if (sum === 0) counts.delete(kind)
  else counts.set(kind, sum)
}

/** True if two proofs speak of the same content. */
export function isSameContent(
  one: { readonly header: SnapshotHeader; readonly footer: SnapshotFooter },
  other: { readonly header: SnapshotHeader; readonly footer: SnapshotFooter },
): boolean {
  return sameValue(one.header, other.header) && sameValue(one.footer, other.footer)
}

const OutlineSchema = z.object({
  entity: z.enum(ENTITY_KINDS),
  id: z.string(),
  written: KnownSchema,
  covered: KnownSchema,
})

/** The position in the line of a record, without parsing the rest. */
export function positionOf(text: string): number {
  const digits = POSITION.exec(text)?.[1]
  if (digits === undefined) throw new SnapshotProblem('damaged', 'The line of a record has another form')
  return Number(digits)
}

const POSITION = /^\{"position":(\d{1,16}),/
