// A second, plain account of what Keyfolio ought to hold. It imports nothing: whatever the product gets wrong it must
// not get wrong in the same way.

export type PlainKind = 'client' | 'person' | 'position' | 'interaction' | 'followUp' | 'deal' | 'contract'

/** A record with the fields that are compared; ids and short texts only. */
export type PlainRow = Readonly<Record<string, string | boolean | null | readonly string[]>>
export type PlainRows = Readonly<Record<PlainKind, Readonly<Record<string, PlainRow>>>>

/** One record before and after a command; null: not there. */
type Step = readonly [kind: PlainKind, id: string, before: PlainRow | null, after: PlainRow | null]

const KINDS: readonly PlainKind[] = [
  'client',
  'person',
  'position',
  'interaction',
  'followUp',
  'deal',
  'contract',
]

/** Which fields name whom, and what becomes of the record when that one is deleted. */
const NAMES: readonly (readonly [PlainKind, string, PlainKind, 'goes' | 'forgets' | 'leaves'])[] = [
  ['client', 'parentId', 'client', 'forgets'],
  ['position', 'clientId', 'client', 'goes'],
  ['position', 'personId', 'person', 'goes'],
  ['interaction', 'clientId', 'client', 'goes'],
  ['interaction', 'personIds', 'person', 'leaves'],
  ['followUp', 'clientId', 'client', 'goes'],
  ['followUp', 'interactionId', 'interaction', 'forgets'],
  ['followUp', 'aboutId', 'deal', 'forgets'],
  ['followUp', 'aboutId', 'contract', 'forgets'],
  ['deal', 'clientId', 'client', 'goes'],
  ['contract', 'clientId', 'client', 'goes'],
  ['contract', 'dealId', 'deal', 'forgets'],
]

/** As far back as one can go in one run. */
const UNDO_DEPTH = 200

/** Everything in plain maps, with undo. */
export class PlainModel {
  readonly rows: Record<PlainKind, Map<string, PlainRow>>
  #done: (readonly Step[])[] = []
  #undone: (readonly Step[])[] = []

  constructor(rows?: PlainRows) {
    this.rows = Object.fromEntries(
      KINDS.map((kind) => [kind, new Map(Object.entries(rows?.[kind] ?? {}))]),
    ) as Record<PlainKind, Map<string, PlainRow>> // made from the list of kinds
  }

  /** All rows, to be kept or carried across a restart. */
  copy(): PlainRows {
    return Object.fromEntries(
      KINDS.map((kind) => [kind, Object.fromEntries(this.rows[kind])]),
    ) as unknown as PlainRows // as above
  }

  ids(kind: PlainKind): readonly string[] {
    return [...this.rows[kind].keys()]
  }

  /** One command that sets records. */
  put(records: readonly (readonly [PlainKind, string, PlainRow])[]): void {
    this.#run(records.map(([kind, id, row]): Step => [kind, id, this.rows[kind].get(id) ?? null, row]))
  }

  /** One command that deletes records with all that hangs on them. */
  delete(kind: PlainKind, ids: readonly string[]): void {
    const before = this.copy()
    const waiting = ids.map((id): readonly [PlainKind, string] => [kind, id])
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [goneKind, goneId] = next
      this.rows[goneKind].delete(goneId)
      for (const [from, field, to, fate] of NAMES) {
        if (to !== goneKind) continue
        for (const [id, row] of [...this.rows[from]]) {
          const value = row[field]
          if (fate === 'leaves' && Array.isArray(value) && value.includes(goneId)) {
            this.rows[from].set(id, { ...row, [field]: value.filter((one) => one !== goneId) })
          }
          if (value !== goneId) continue
          if (fate === 'goes') waiting.push([from, id])
          else this.rows[from].set(id, { ...row, [field]: null })
        }
      }
    }
    this.#remember(this.#difference(before))
  }

  /** One command after which everything is as it was once. */
  become(rows: PlainRows): void {
    const before = this.copy()
    for (const kind of KINDS) {
      this.rows[kind].clear()
      for (const [id, row] of Object.entries(rows[kind])) this.rows[kind].set(id, row)
    }
    this.#remember(this.#difference(before))
  }

  get canUndo(): boolean {
    return this.#done.length > 0
  }

  get canRedo(): boolean {
    return this.#undone.length > 0
  }

  undo(): void {
    const last = this.#done.pop()
    if (last === undefined) return
    for (const [kind, id, before] of last) this.#set(kind, id, before)
    this.#undone.push(last)
  }

  redo(): void {
    const last = this.#undone.pop()
    if (last === undefined) return
    for (const [kind, id, , after] of last) this.#set(kind, id, after)
    this.#done.push(last)
  }

  #run(steps: readonly Step[]): void {
    for (const [kind, id, , after] of steps) this.#set(kind, id, after)
    this.#remember(steps.filter(([, , before, after]) => !same(before, after)))
  }

  /** A command that changed nothing leaves no trace. */
  #remember(steps: readonly Step[]): void {
    if (steps.length === 0) return
    this.#done = [...this.#done, steps].slice(-UNDO_DEPTH)
    this.#undone = []
  }

  #difference(before: PlainRows): readonly Step[] {
    return KINDS.flatMap((kind) => {
      const ids = new Set([...Object.keys(before[kind]), ...this.rows[kind].keys()])
      return [...ids].flatMap((id): Step[] => {
        const [was, is] = [before[kind][id] ?? null, this.rows[kind].get(id) ?? null]
        return same(was, is) ? [] : [[kind, id, was, is]]
      })
    })
  }

  #set(kind: PlainKind, id: string, row: PlainRow | null): void {
    if (row === null) this.rows[kind].delete(id)
    else this.rows[kind].set(id, row)
  }
}

/** What differs between two accounts, one line each; at most so many. */
export function differences(expected: PlainRows, found: PlainRows, most: number): readonly string[] {
  return KINDS.flatMap((kind) => {
    const ids = new Set([...Object.keys(expected[kind]), ...Object.keys(found[kind])])
    return [...ids].flatMap((id) => {
      const [one, other] = [expected[kind][id] ?? null, found[kind][id] ?? null]
      return same(one, other) ? [] : [`${kind} ${id}: ${JSON.stringify(one)} is ${JSON.stringify(other)}`]
    })
  }).slice(0, most)
}

function same(one: PlainRow | null, other: PlainRow | null): boolean {
  if (one === null || other === null) return one === other
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]))
}
