import { canonicalJson } from '#shared/domain/changes/diff.ts'
import { type JournalEntry, JournalEntrySchema } from '#shared/ipc/journal.ts'
import { parseWith } from './readParts.ts'
import type { SnapshotTexts } from './snapshots.ts'

/** The line of an entity, or null if that entity was erased. */
export function entityWithout(text: string, erased: ReadonlySet<string>): string | null {
  if (erased.size === 0) return text
  const id = ENTITY_ID.exec(text)?.[1]
  return id !== undefined && erased.has(id) ? null : text
}

/**
 * A record without its changes of what was erased; the same object if there are none. The record itself stays, without a
 * change if need be, so that the numbers of the history go on without gaps.
 */
export function recordWithout(entry: JournalEntry, erased: ReadonlySet<string>): JournalEntry {
  if (erased.size === 0) return entry
  const { changes } = entry.record
  const kept = changes.filter(({ id }) => !erased.has(id))
  if (kept.length === changes.length) return entry
  return { ...entry, record: { ...entry.record, changes: kept } }
}

/** Lines as they may be given out. */
export function textsWithout(texts: SnapshotTexts, erased: ReadonlySet<string>): SnapshotTexts {
  if (erased.size === 0) return texts
  return {
    ...texts,
    entities: texts.entities.filter((text) => entityWithout(text, erased) !== null),
    records: texts.records.map((text) => {
      const entry = parseWith(JournalEntrySchema, text)
      const kept = recordWithout(entry, erased)
      return kept === entry ? text : canonicalJson(kept)
    }),
  }
}

/** How the line of an entity begins. */
export const ENTITY_ID = /^\{"entity":"[A-Za-z]+","id":"([0-9a-f-]{36})",/
