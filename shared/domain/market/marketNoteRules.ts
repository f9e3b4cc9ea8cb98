import type { ClientId } from '#shared/domain/clients/client.ts'
import { MARKET_NOTE_KINDS, type MarketNote, type MarketNoteKind } from './marketNote.ts'

/** What happens around a client: notes about it and about the whole market, the newest first. */
export function marketNotesFor(clientId: ClientId, notes: readonly MarketNote[]): readonly MarketNote[] {
  return newestFirst(notes.filter((note) => note.clientId === null || note.clientId === clientId))
}

/** The same notes by kind, each the newest first; every kind is there. */
export function marketNotesByKind(
  notes: readonly MarketNote[],
): Readonly<Record<MarketNoteKind, readonly MarketNote[]>> {
  const ofKind = (kind: MarketNoteKind) => newestFirst(notes.filter((note) => note.kind === kind))
  return Object.fromEntries(MARKET_NOTE_KINDS.map((kind) => [kind, ofKind(kind)])) as Record<
    MarketNoteKind, // made from the list of kinds
    readonly MarketNote[]
  >
}

function newestFirst(notes: readonly MarketNote[]): readonly MarketNote[] {
  return notes.toSorted((one, other) => (one.day > other.day ? -1 : one.day < other.day ? 1 : 0))
}
