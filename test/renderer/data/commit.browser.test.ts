import { describe, expect, it } from 'vitest'
import { changeFeed } from '#renderer/data/changeFeed.ts'
import { commit, commitBulk } from '#renderer/data/commit.ts'
import { db } from '#renderer/data/database.ts'
import { readCounters } from '#renderer/data/queries/counters.ts'
import { lastContactDays } from '#renderer/data/queries/lastContacts.ts'
import { changesOfEntity } from '#renderer/data/queries/history.ts'
import { aClient, aFollowUp, anInteraction, aPerson, aProposal } from '#test/shared/builders.ts'
import { ChangeRecordSchema } from '#shared/domain/changes/changeRecord.ts'
import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import { day } from '#shared/lib/days.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { err, ok } from '#shared/lib/result.ts'
import { aStore, countersKeptAndCounted, DEVICE, foldedRows, storedLog, storedRows } from '../aStore.ts'

const CREATE = { command: 'client.create' }

describe('commit', () => {
  it('keeps the last dealing with each person, whatever is changed or taken away', async () => {
    await aStore()
    const [one, other] = [aPerson(), aPerson()]
    const put = (...rows: readonly Interaction[]) =>
      commit({ command: 'interaction.create' }, async ({ interactions }) => {
        for (const row of rows) await interactions.put(row)
        return ok(null)
      })
    const days = async () => Object.fromEntries(await lastContactDays(day('2026-11-23')))
    const early = anInteraction({ personIds: [one.id, other.id], day: day('2026-10-01') })
    const late = anInteraction({ personIds: [one.id], day: day('2026-11-02') })
    await put(early, late, anInteraction({ personIds: [other.id], kind: 'note', day: day('2026-11-20') }))
    expect(await days()).toEqual({ [one.id]: '2026-11-02', [other.id]: '2026-10-01' })
    await put({ ...late, personIds: [other.id] })
    expect(await days()).toEqual({ [one.id]: '2026-10-01', [other.id]: '2026-11-02' })
    await put({ ...early, kind: 'note' })
    expect(await days()).toEqual({ [other.id]: '2026-11-02' })
    await commit({ command: 'interaction.delete' }, async ({ interactions }) =>
      ok(await interactions.delete(late.id)),
    )
    expect(await days()).toEqual({})
  })

  it('stores rows and one change record that says who, when and what', async () => {
    await aStore()
    const client = aClient()
    const done = await commit(CREATE, async ({ clients }) => {
      await clients.put(client)
      return ok('put')
    })
    expect(done).toMatchObject({ ok: true, value: { value: 'put' } })
    const [entry] = await storedLog()
    expect(ChangeRecordSchema.parse(entry?.record)).toEqual(entry?.record)
    expect(entry).toMatchObject({
      position: 1,
      record: {
        deviceId: DEVICE.deviceId,
        seq: 1,
        command: 'client.create',
        changes: [{ kind: 'create', id: client.id }],
      },
    })
    expect(await storedRows()).toBe(await foldedRows())
  })

  it.each(['put', 'commit'] as const)(
    'stores nothing when the %s that would end it fails',
    async (method) => {
      await aStore()
      await commit(CREATE, async ({ clients }) => ok(await clients.put(aClient())))
      const before = await storedRows()
      const proto = method === 'put' ? IDBObjectStore.prototype : IDBTransaction.prototype
      const original = Object.getOwnPropertyDescriptor(proto, method)
      if (original === undefined) throw new Error('The browser has no such method')
      // Of the head of the log alone: rows and change record are written before.
      Object.defineProperty(proto, method, {
        ...original,
        value(this: IDBObjectStore | IDBTransaction, ...given: readonly unknown[]): unknown {
          if (!('name' in this) || this.name === 'meta')
            throw new DOMException('No room', 'QuotaExceededError')
          return Reflect.apply(original.value as (...all: readonly unknown[]) => unknown, this, given)
        },
      })
      const refused = commit(CREATE, async ({ clients }) => ok(await clients.put(aClient())))
      await expect(refused.finally(() => Object.defineProperty(proto, method, original))).resolves.toEqual(
        err('notStored'),
      )
      expect(await storedRows()).toBe(before)
      expect(await storedLog()).toHaveLength(1)
      expect(await readCounters()).toEqual({ 'client.active': 1 })
    },
  )

  it('stores nothing when the command throws half way', async () => {
    await aStore()
    const before = await storedRows()
    const bug = commit(CREATE, async ({ clients }) => {
      await clients.put(aClient())
      throw new Error('a bug')
    })
    await expect(bug).rejects.toThrow('a bug')
    expect(await storedRows()).toBe(before)
    expect(await storedLog()).toEqual([])
    expect(await readCounters()).toEqual({})
  })

  it('leaves no failure behind that nobody looks at when a command throws while the log is still read', async () => {
    await aStore()
    const unhandled: unknown[] = []
    const note = (event: Event): void => void unhandled.push(event)
    addEventListener('unhandledrejection', note)
    const bug = commit(CREATE, () => Promise.reject(new Error('a bug')))
    await expect(bug).rejects.toThrow('a bug')
    await new Promise((resolve) => setTimeout(resolve, 50))
    removeEventListener('unhandledrejection', note)
    expect(unhandled).toEqual([])
  })

  it('records what was there before, whether the command has read it or not', async () => {
    await aStore()
    const client = aClient({ name: 'One' })
    await commit(CREATE, async (tx) => ok(await tx.clients.put(client)))
    await commit(CREATE, async (tx) => ok(await tx.clients.put({ ...client, name: 'Two' })))
    await commit(CREATE, async (tx) => {
      const read = await tx.clients.require(client.id)
      await tx.clients.put({ ...read, name: 'unseen' })
      return ok(await tx.clients.put({ ...read, name: 'Three' }))
    })
    const names = (await storedLog()).slice(1).map(({ record }) => record.changes[0]?.fields['name'])
    expect(names).toEqual([
      { before: 'One', after: 'Two' },
      { before: 'Two', after: 'Three' },
    ])
  })

  it('stores nothing when writing fails after the rows are written', async () => {
    await aStore()
    const failing = (): never => {
      throw new Error('no room for the record')
    }
    db.changes.hook('creating', failing)
    await expect(commit(CREATE, async (tx) => ok(await tx.clients.put(aClient())))).rejects.toThrow('no room')
    db.changes.hook('creating').unsubscribe(failing)
    expect(await db.clients.count()).toBe(0)
    expect(await readCounters()).toEqual({})
  })

  it('stores nothing when the command refuses', async () => {
    await aStore()
    const refused = await commit(CREATE, async ({ clients }) => {
      await clients.put(aClient())
      return err('tooMany')
    })
    expect(refused).toEqual({ ok: false, error: 'tooMany' })
    expect(await storedLog()).toEqual([])
    expect(await db.clients.count()).toBe(0)
  })

  it('writes no record when nothing is different', async () => {
    await aStore()
    const client = aClient()
    await commit(CREATE, async ({ clients }) => ok(await clients.put(client)))
    const again = await commit(CREATE, async ({ clients }) => ok(await clients.put({ ...client })))
    expect(again).toMatchObject({ ok: true, value: { commandId: null } })
    expect(await storedLog()).toHaveLength(1)
  })

  it('refuses a row that its schema does not accept', async () => {
    await aStore()
    const wrong = commit(CREATE, async ({ clients }) => ok(await clients.put({ ...aClient(), name: '' })))
    await expect(wrong).rejects.toThrow('required')
    expect(await db.clients.count()).toBe(0)
  })

  it('lets a command see what it has put and deleted itself', async () => {
    await aStore()
    const client = aClient()
    const [kept, gone, added] = [1, 2, 3].map(() => anInteraction({ clientId: client.id }))
    if (!kept || !gone || !added) throw new Error('three were made')
    await commit(CREATE, async (tx) => {
      await tx.clients.put(client)
      await tx.interactions.put(kept)
      return ok(await tx.interactions.put(gone))
    })
    const seen = await commit(CREATE, async (tx) => {
      await tx.interactions.delete(gone.id)
      await tx.interactions.put({ ...kept, text: 'Άλλαξε' })
      await tx.interactions.put(added)
      return ok({ one: await tx.interactions.get(gone.id), all: await tx.interactions.ofClient(client.id) })
    })
    if (!seen.ok) throw new Error('nothing is refused here')
    expect(seen.value.value.one).toBeNull()
    expect(seen.value.value.all.map(({ text }) => text).toSorted()).toEqual([added.text, 'Άλλαξε'].toSorted())
  })

  it('tells the change feed after the transaction, never for what was not stored', async () => {
    await aStore()
    const heard: { readonly entry: JournalEntry; readonly stored: Promise<unknown> }[] = []
    const stop = changeFeed.subscribe((entry) =>
      heard.push({ entry, stored: db.changes.get(entry.position) }),
    )
    await commit(CREATE, async ({ clients }) => ok(await clients.put(aClient())))
    await commit(CREATE, () => Promise.resolve(err('no')))
    stop()
    await commit(CREATE, async ({ clients }) => ok(await clients.put(aClient())))
    expect(heard).toHaveLength(1)
    expect(await heard[0]?.stored).toMatchObject({ record: heard[0]?.entry.record })
  })

  it('runs commands one after the other: none of twenty parallel edits is lost', async () => {
    await aStore()
    const client = aClient({ employees: 0 })
    await commit(CREATE, async ({ clients }) => ok(await clients.put(client)))
    const edits = Array.from({ length: 20 }, () =>
      commit({ command: 'client.update' }, async ({ clients }) => {
        const current = await clients.require(client.id)
        return ok(await clients.put({ ...current, employees: (current.employees ?? 0) + 1 }))
      }),
    )
    await Promise.all(edits)
    expect(await db.clients.get(client.id)).toMatchObject({ employees: 20 })
    const clocks = (await changesOfEntity(client.id)).map(({ clock }) => clock)
    expect(clocks).toEqual(clocks.toSorted())
    expect(new Set(clocks).size).toBe(21)
  })
})

describe('counters', () => {
  it('follow every change', async () => {
    await aStore()
    const [client, person, followUp] = [aClient(), aPerson(), aFollowUp()]
    await commit(CREATE, async (tx) => {
      await tx.clients.put(client)
      await tx.people.put(person)
      await tx.proposals.put(aProposal({ clientId: client.id }))
      return ok(await tx.followUps.put(followUp))
    })
    expect(await readCounters()).toMatchObject({
      'client.active': 1,
      'followUp.open': 1,
      'proposal.awaiting': 1,
    })
    await commit(CREATE, async (tx) => {
      await tx.clients.put({ ...client, archivedOn: client.createdOn })
      await tx.followUps.put({ ...followUp, doneOn: followUp.dueDay })
      return ok(await tx.people.delete(person.id))
    })
    expect(await readCounters()).toMatchObject({
      'client.active': 0,
      'client.archived': 1,
      'person.active': 0,
      'followUp.open': 0,
      'followUp.done': 1,
    })
    const [kept, counted] = await countersKeptAndCounted()
    expect(kept).toEqual(counted)
  })
})

describe('commitBulk', () => {
  it('stores many rows under one command id, in several records, with progress', async () => {
    await aStore()
    const clients = Array.from({ length: 600 }, () => aClient())
    const progress: number[] = []
    const done = await commitBulk(
      { command: 'demo.fill' },
      clients.map((client) => ['client', client.id, client] as const),
      (rows) => progress.push(rows),
    )
    const log = await storedLog()
    expect(done.ok && new Set(log.map(({ record }) => record.commandId))).toEqual(
      new Set([done.ok && done.value.commandId]),
    )
    expect(log.length).toBeGreaterThan(1)
    expect(progress.at(-1)).toBe(600)
    expect(await readCounters()).toEqual({ 'client.active': 600 })
    expect(await storedRows()).toBe(await foldedRows())
  })

  it('refuses a row that its schema does not accept', async () => {
    await aStore()
    const wrong = { ...aClient(), name: '' }
    await expect(commitBulk({ command: 'demo.fill' }, [['client', wrong.id, wrong]])).rejects.toThrow(
      'required',
    )
    expect(await storedLog()).toEqual([])
  })
})
