// First of all: zod must know that nothing is evaluated here before any schema is made.
import '#renderer/lib/zodWithoutEval.ts'
import { Database } from '#renderer/data/database.ts'
import { loadSodium, sealWith } from '#renderer/data/sealing/startSealing.ts'
import { type Client, ClientSchema } from '#shared/domain/clients/client.ts'

/** Milliseconds of the sealed database and of the plain one for the same work, one pair for each turn. */
export type SealingPairs = Readonly<Record<SealingWork, readonly Pair[]>>
export type SealingWork = 'put' | 'bulk' | 'readAll' | 'get' | 'page'
type Pair = readonly [sealed: number, plain: number]

const TURNS = 9
const PAGE = 50
/** So many rows are written at one stroke, in tables of any size. */
const BULK = 10_000
/** Single operations are measured by the dozen: one alone is too short for the clock. */
const AT_ONCE = 24
const CALM_SPREAD = 1.15
const CALM_PAUSE_MS = 500
const CALM_LIMIT_MS = 60_000

/** Fills both databases with so many clients and does the same in both, turn by turn; each begins every other time. */
export async function measureSealing(records: number): Promise<SealingPairs> {
  const key = crypto.getRandomValues(new Uint8Array(32))
  sealWith(await loadSodium(), { epoch: 1, keys: [{ epoch: 1, key }] })
  const [sealed, plain] = [new Database('bench-sealed', true), new Database('bench-plain', false)]
  for (const database of [sealed, plain]) {
    await database.delete({ disableAutoOpen: false })
    await database.open()
  }
  const clients = Array.from({ length: records }, (_, index) => aRecord(index))
  for (const database of [sealed, plain]) await database.clients.bulkPut(clients)
  const many = clients.slice(0, BULK)
  const clientAt = (turn: number, step: number): Client =>
    clients[((turn * AT_ONCE + step) * 7919) % records] ?? aRecord(0)
  const idAt = (turn: number, step: number): string => clientAt(turn, step).id
  const each = async (work: (step: number) => PromiseLike<unknown>): Promise<void> => {
    for (let step = 0; step < AT_ONCE; step++) await work(step)
  }
  const works: Readonly<Record<SealingWork, (database: Database, turn: number) => PromiseLike<unknown>>> = {
    bulk: (database) => database.clients.bulkPut(many),
    put: (database, turn) => each((step) => database.clients.put(clientAt(turn, step))),
    readAll: (database) => database.clients.toArray(),
    get: (database, turn) => each((step) => database.clients.get(idAt(turn, step))),
    page: (database, turn) =>
      each((step) => database.clients.where(':id').above(idAt(turn, step)).limit(PAGE).toArray()),
  }
  const pairs = { put: [], bulk: [], readAll: [], get: [], page: [] } as Record<SealingWork, Pair[]>
  for (const name of ['bulk', 'put', 'readAll', 'get', 'page'] as const) {
    await becomeCalm(sealed, clients)
    // The first turn only warms up.
    for (let turn = 0; turn <= TURNS; turn++) {
      const times = new Map<Database, number>()
      for (const database of turn % 2 === 0 ? [sealed, plain] : [plain, sealed]) {
        const before = performance.now()
        await works[name](database, turn)
        times.set(database, performance.now() - before)
      }
      if (turn > 0) pairs[name].push([times.get(sealed) ?? 0, times.get(plain) ?? 0])
    }
  }
  for (const database of [sealed, plain]) await database.delete()
  return pairs
}

/**
 * What was written last is still being tidied by the database in the background: waits until dozens of puts take about
 * the same three times in a row, but not for ever.
 */
async function becomeCalm(database: Database, clients: readonly Client[]): Promise<void> {
  const last: number[] = []
  const until = performance.now() + CALM_LIMIT_MS
  while (performance.now() < until) {
    const before = performance.now()
    for (const client of clients.slice(0, AT_ONCE)) await database.clients.put(client)
    last.push(performance.now() - before)
    const three = last.slice(-3)
    if (three.length === 3 && Math.max(...three) <= Math.min(...three) * CALM_SPREAD) return
    await new Promise((resolve) => setTimeout(resolve, CALM_PAUSE_MS))
  }
}

function aRecord(index: number): Client {
  return ClientSchema.parse({
    id: `00000000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
    name: `Ψυκτική Αιγαίου ${index}`,
    class: 'regular',
    sector: 'Τρόφιμα',
    development: 'Ανοίγουν δεύτερη μονάδα και ζητούν προμηθευτές με σταθερούς χρόνους παράδοσης. '.repeat(3),
    createdOn: '2026-01-15',
  })
}
