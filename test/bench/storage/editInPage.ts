// First of all: zod must know that nothing is evaluated here before any schema is made.
import '#renderer/lib/zodWithoutEval.ts'
import { bridge } from '#renderer/bridge.ts'
import { updateClient } from '#renderer/commands/clients.ts'
import { commitBulk } from '#renderer/data/commit.ts'
import { openStore } from '#renderer/data/openStore.ts'
import type { Write } from '#renderer/data/transaction.ts'
import { flushPending, startReactions } from '#renderer/reactions/startReactions.ts'
import { type Client, ClientInputSchema, ClientSchema } from '#shared/domain/clients/client.ts'
import { openRawEdits, rawEdit } from '../raw/editedRow.ts'

/** Milliseconds of one edit until it is acknowledged, and of the bare work; one pair for each turn. */
export type EditPair = readonly [ours: number, raw: number]

const TURNS = 9
/** Enough for the compiler to have taken up what is used at each edit. */
const WARM_UP_TURNS = 20
/** Edits in one turn; the turn counts with their mean. */
const EDITS = 30

let clients: readonly Client[] = []
let raw: IDBDatabase | null = null

/** Opens the store as the window does, and fills it and the bare database until they hold so many clients. */
export async function fillForEdits(count: number): Promise<void> {
  if (clients.length === 0) {
    const info = await bridge().request('app.info', undefined)
    if (!info.ok) throw new Error(info.error)
    await openStore(info.value)
    startReactions()
  }
  const added = Array.from({ length: count - clients.length }, (_, index) => aClient(clients.length + index))
  const writes = added.map((client): Write => ['client', client.id, client])
  for (let start = 0; start < writes.length; start += 10_000) {
    const done = await commitBulk({ command: 'client.import' }, writes.slice(start, start + 10_000))
    if (!done.ok) throw new Error(`Not stored: ${done.error}`)
  }
  clients = [...clients, ...added]
  if (!(await flushPending(120_000))) throw new Error('The journal did not take what was written')
  raw?.close()
  raw = await openRawEdits(clients)
}

/**
 * Edits both ways in turns, until each edit lies on the disk; who begins changes. Turns before those that count let the
 * code of both sides be compiled, for that happens once and not with each edit.
 * @param sync hands a line to the main process, which appends it to a file and syncs it, without looking at it
 */
export async function measureEdits(sync: (line: string) => Promise<unknown>): Promise<readonly EditPair[]> {
  const database = raw
  if (database === null) throw new Error('Nothing was filled')
  for (let turn = 0; turn < WARM_UP_TURNS; turn++) await measuredTurn(database, turn, sync)
  const pairs: EditPair[] = []
  for (let turn = 0; turn < TURNS; turn++) {
    pairs.push(await measuredTurn(database, WARM_UP_TURNS + turn, sync))
  }
  return pairs
}

async function measuredTurn(
  database: IDBDatabase,
  turn: number,
  sync: (line: string) => Promise<unknown>,
): Promise<EditPair> {
  const rawFirst = turn % 2 === 1 ? await rawTurn(database, turn, sync) : null
  const ours = await ourTurn(turn)
  return [ours, rawFirst ?? (await rawTurn(database, turn, sync))]
}

function ourTurn(turn: number): Promise<number> {
  // What a form hands over; the command checks it once more.
  const inputs = Array.from({ length: EDITS }, (_, edit) => {
    const client = chosen(turn * EDITS + edit)
    return { id: client.id, input: ClientInputSchema.parse({ ...client, employees: turn * EDITS + edit }) }
  })
  return meanOf(async (edit) => {
    const input = inputs[edit]
    if (input === undefined) throw new Error('Nothing was prepared')
    const done = await updateClient(input)
    if (!done.ok || !(await flushPending(10_000))) throw new Error('An edit was not acknowledged')
  })
}

function rawTurn(
  database: IDBDatabase,
  turn: number,
  sync: (line: string) => Promise<unknown>,
): Promise<number> {
  return meanOf(async (edit) => {
    const client = chosen(turn * EDITS + edit)
    const employees = turn * EDITS + edit
    const change = {
      position: clients.length + turn * EDITS + edit,
      id: client.id,
      fields: { employees: { before: client.employees, after: employees } },
    }
    await rawEdit(database, { ...client, employees }, change, sync)
  })
}

async function meanOf(edit: (index: number) => Promise<void>): Promise<number> {
  const before = performance.now()
  for (let index = 0; index < EDITS; index++) await edit(index)
  return (performance.now() - before) / EDITS
}

function chosen(index: number): Client {
  const client = clients[(index * 7919) % clients.length]
  if (client === undefined) throw new Error('There are no clients')
  return client
}

function aClient(index: number): Client {
  return ClientSchema.parse({
    id: `00000000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
    name: `Ψυκτική Αιγαίου ${String(index)}`,
    class: 'regular',
    sector: 'Τρόφιμα',
    development: 'Ανοίγουν δεύτερη μονάδα και ζητούν προμηθευτές με σταθερούς χρόνους παράδοσης. '.repeat(3),
    createdOn: '2026-01-15',
  })
}
