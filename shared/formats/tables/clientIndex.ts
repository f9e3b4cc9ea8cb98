import type { Client } from '#shared/domain/clients/client.ts'
import { searchKey } from '#shared/lib/searchKey.ts'

/** Something that is there already, and with which row of this file it came (null: it is stored). */
export interface Known<Shape> {
  readonly record: Shape
  readonly row: number | null
}

/** Clients by name, those of the file as well. */
export interface ClientIndex {
  /** All clients of that name. */
  named(name: string): readonly Known<Client>[]
  /** Adds a client, or puts a completed one in the place of its former self. */
  put(client: Client, row: number | null): void
}

/** A name as it is compared: without accents, case, dots and spaces («Ψυγεία Α.Ε.» is «ΨΥΓΕΙΑ ΑΕ»). */
export function nameKey(name: string): string {
  const folded = searchKey(name)
  const letters = folded.replace(/[^\p{L}\p{N}]+/gu, '')
  return letters === '' ? folded : letters
}

export function clientIndex(clients: readonly Client[]): ClientIndex {
  const byName = new Map<string, Known<Client>[]>()
  const index: ClientIndex = {
    named: (name) => byName.get(nameKey(name)) ?? [],
    put(record, row) {
      const key = nameKey(record.name)
      const others = (byName.get(key) ?? []).filter((known) => known.record.id !== record.id)
      byName.set(key, [...others, { record, row }])
    },
  }
  for (const client of clients) index.put(client, null)
  return index
}
