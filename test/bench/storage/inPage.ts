// First of all: zod must know that nothing is evaluated here before any schema is made.
import '#renderer/lib/zodWithoutEval.ts'
import { commit, commitBulk } from '#renderer/data/commit.ts'
import { db } from '#renderer/data/database.ts'
import { setDevice } from '#renderer/data/device.ts'
import { loadSodium, sealWith } from '#renderer/data/sealing/startSealing.ts'
import type { Write } from '#renderer/data/transaction.ts'
import { setClock } from '#renderer/lib/clock.ts'
import { type Client, ClientSchema } from '#shared/domain/clients/client.ts'
import { ok } from '#shared/lib/result.ts'
import { openRaw, rawBulk, rawGet, rawPage, rawPut } from './raw.ts'

/** Milliseconds of Keyfolio and of IndexedDB alone for the same work, one pair for each turn. */
export interface Pairs {
  readonly commit: readonly Pair[]
  readonly read: readonly Pair[]
  readonly page: readonly Pair[]
  readonly bulk: Pair
}
type Pair = readonly [ours: number, raw: number]

const PAGE = 50
const TURNS = 60

/** Fills an empty store with so many clients, in bulk, and then commits and reads among them, both ways in turns. */
export async function measureStorage(records: number): Promise<Pairs> {
  setClock({ zone: 'Europe/Athens', clockOffsetMs: 0 })
  setDevice('00000000-0000-7000-9000-000000000001')
  // A key of this run: the database is made anew, and nobody opens it afterwards.
  const key = crypto.getRandomValues(new Uint8Array(32))
  sealWith(await loadSodium(), { epoch: 1, keys: [{ epoch: 1, key }] })
  await db.delete({ disableAutoOpen: false })
  await db.open()
  const raw = await openRaw()
  const clients = Array.from({ length: records }, (_, index) => aRecord(index))

  const writes: readonly Write[] = clients.map((client) => ['client', client.id, client])
  const bulk: Pair = [
    await timed(() => commitBulk({ command: 'demo.fill' }, writes)),
    await timed(() => rawBulk(raw, clients)),
  ]
  const committed: Pair[] = []
  const read: Pair[] = []
  const page: Pair[] = []
  for (let turn = 0; turn < TURNS; turn++) {
    const { id } = aRecord((turn * 7919) % records)
    const client = aRecord(records + turn)
    const sameBytes = aRecord(records + turn)
    committed.push([
      await timed(() => commit({ command: 'client.create' }, async (tx) => ok(await tx.clients.put(client)))),
      await timed(() => rawPut(raw, sameBytes)),
    ])
    read.push([await timed(() => db.clients.get(id)), await timed(() => rawGet(raw, id))])
    page.push([
      await timed(() => db.clients.where(':id').above(id).limit(PAGE).toArray()),
      await timed(() => rawPage(raw, id, PAGE)),
    ])
  }
  raw.close()
  return { commit: committed, read, page, bulk }
}

async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
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
