import { v7 } from 'uuid'
import { bridge } from '#renderer/bridge.ts'
import { commit, commitBulk } from '#renderer/data/commit.ts'
import { changeFeed } from '#renderer/data/changeFeed.ts'
import type { Write } from '#renderer/data/transaction.ts'
import { type ClientId, ClientSchema, type Client } from '#shared/domain/clients/client.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import { ok } from '#shared/lib/result.ts'

/** A client and the number that was written into it; later numbers are larger. */
export interface Promised {
  readonly id: string
  readonly value: number
}

/**
 * Three writers at once: one enters clients, one changes them, one imports thirty at a time; beside them another
 * database of the same origin is filled and emptied, since that is when Chromium throws all of them away.
 * @param follow starts what listens to commits, on a bridge that tells of acknowledgements
 * @param isLying acknowledges what never reaches the journal: for the proof that such a journal is found out
 */
export async function writeForEver(
  seed: number,
  follow: (reported: KeyfolioBridge) => unknown,
  isLying: boolean,
): Promise<void> {
  changeFeed.subscribe(({ position, record }) => {
    const values = record.changes.flatMap(({ id, fields }) => {
      const value = fields['development']?.after
      return typeof value === 'string' ? [`${id}=${value}`] : []
    })
    say(`did ${String(position)} ${values.join(' ')}`)
  })
  follow(reporting(isLying ? lying(bridge()) : bridge()))
  const known: Client[] = []
  let value = seed
  await Promise.all([
    forEver(async () => {
      const client = aClient(++value)
      await commit({ command: 'client.create' }, async (tx) => ok(await tx.clients.put(client)))
      known.push(client)
    }),
    forEver(async () => {
      const client = known[value % Math.max(1, known.length)]
      if (client === undefined) return pause(5)
      const changed: Client = { ...client, development: String(++value) }
      await commit({ command: 'client.update' }, async (tx) => ok(await tx.clients.put(changed)))
    }),
    forEver(async () => {
      const rows = Array.from({ length: 30 }, (): Write => {
        const client = aClient(++value)
        return ['client', client.id, client]
      })
      await commitBulk({ command: 'client.import' }, rows)
      await pause(20)
    }),
    stress(),
  ])
}

/** Enters so many clients in one command. */
export async function addClients(count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, index): Write => {
    const client = aClient(index)
    return ['client', client.id, client]
  })
  const done = await commitBulk({ command: 'client.import' }, rows)
  if (!done.ok) throw new Error(`Not stored: ${done.error}`)
}

/** The same bridge, telling on the console up to where the journal has acknowledged. */
function reporting(main: KeyfolioBridge): KeyfolioBridge {
  return {
    ...main,
    on: (channel, listener) => main.on(channel, listener),
    async request(channel, argument) {
      const answer = await main.request(channel, argument)
      if (channel === 'journal.append' && answer.ok) {
        const head = answer.value as { readonly position: number } // the answer of this channel
        say(`ack ${String(head.position)}`)
      }
      return answer
    },
  }
}

/** The order of acknowledgement taken out: every append is good at once and goes nowhere. */
function lying(main: KeyfolioBridge): KeyfolioBridge {
  return {
    ...main,
    on: (channel, listener) => main.on(channel, listener),
    request(channel, argument) {
      if (channel !== 'journal.append') return main.request(channel, argument)
      const { entries } = argument as { readonly entries: readonly { readonly position: number }[] } // of this channel
      const value = { position: entries.at(-1)?.position ?? 0, hash: '' }
      return Promise.resolve({ ok: true, value }) as ReturnType<typeof main.request<typeof channel>>
    },
  }
}

/** Large values come and go in a database of their own. */
async function stress(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('stress', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('values')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('not opened'))
  })
  await forEver(async () => {
    await new Promise<void>((resolve) => {
      const transaction = database.transaction('values', 'readwrite')
      const store = transaction.objectStore('values')
      for (let key = 0; key < 20; key++) store.put(crypto.randomUUID().repeat(200), key)
      store.delete(Math.floor(Math.random() * 20))
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => resolve()
    })
  })
}

function aClient(value: number): Client {
  const id = v7() as ClientId // a fresh id is an id of whatever it is given to
  return ClientSchema.parse({
    id,
    name: `Ψυκτική Αιγαίου ${String(value)}`,
    class: 'regular',
    sector: 'Τρόφιμα',
    development: String(value),
    createdOn: '2026-01-15',
  })
}

async function forEver(work: () => Promise<unknown>): Promise<never> {
  for (;;) await work()
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** One line for whoever reads the console of this window. */
function say(line: string): void {
  console.log(line)
}
