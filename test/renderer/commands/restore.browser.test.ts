import { describe, expect, it } from 'vitest'
import { archiveClients, createClient, deleteClients, updateClient } from '#renderer/commands/clients.ts'
import { createInteraction } from '#renderer/commands/interactions.ts'
import { redo, undo } from '#renderer/commands/lib/undo.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { previewRestore, restoreFrom } from '#renderer/commands/restore.ts'
import { listClients } from '#renderer/data/queries/clients.ts'
import { flushPending } from '#renderer/reactions/startReactions.ts'
import { day } from '#shared/lib/days.ts'
import { aStore, countersKeptAndCounted, foldedRows, storedLog, storedRows } from '../aStore.ts'
import { type FakeMain, take } from '../fakeMain.ts'
import { aClientInput, anInteractionInput, aPersonInput, done } from './inputs.ts'

const NEVER = new AbortController().signal
const ignore = (): void => undefined

/** Work before a snapshot, and work after it. Answers the rows at the moment of the snapshot. */
async function aStoreThatWentOn(): Promise<{ main: FakeMain; id: string; rows: string }> {
  const main = await aStore()
  const kept = done(await createClient({ input: aClientInput({ name: 'Μένει' }) }))
  const changed = done(await createClient({ input: aClientInput({ name: 'Πριν' }) }))
  const gone = done(await createClient({ input: aClientInput({ name: 'Σβήστηκε' }) }))
  await createInteraction({ input: anInteractionInput(gone.id) })
  done(await createRecord('deal', { clientId: kept.id, title: 'Pilot', openedOn: day('2026-11-01') }))
  expect(await flushPending(10_000)).toBe(true)
  const snapshot = take(main)
  const rows = await storedRows()

  await updateClient({ id: changed.id, input: aClientInput({ name: 'Μετά' }) })
  await deleteClients({ ids: [gone.id] })
  done(await createPerson({ input: aPersonInput({ givenName: 'Νέα', familyName: 'Άφιξη' }) }))
  await archiveClients({ ids: [kept.id] })
  expect(await flushPending(10_000)).toBe(true)
  return { main, id: snapshot.summary.id, rows }
}

async function expectHealthy(main: FakeMain): Promise<void> {
  expect(await flushPending(10_000)).toBe(true)
  expect(await storedRows()).toBe(await foldedRows())
  expect(await storedLog()).toEqual(main.journal)
  const [kept, counted] = await countersKeptAndCounted()
  expect(kept).toEqual(counted)
}

describe('previewRestore', () => {
  it('says what the snapshot holds and what would change, by kind and with names', async () => {
    const { main, id } = await aStoreThatWentOn()
    const before = await storedRows()
    const shares: number[] = []
    const preview = done(await previewRestore(id, (share) => shares.push(share), NEVER, main.bridge))
    expect(preview.counts).toEqual({ client: 3, interaction: 1, deal: 1 })
    expect(preview.total).toBe(5)
    expect(preview.kinds).toMatchObject([
      {
        kind: 'client',
        created: { count: 1, names: ['Σβήστηκε'] },
        changed: { count: 2 },
        removed: { count: 0, names: [] },
      },
      { kind: 'person', removed: { count: 1, names: ['Νέα Άφιξη'] } },
      { kind: 'interaction', created: { count: 1 } },
    ])
    expect(preview.kinds[0]?.changed.names.toSorted()).toEqual(['Μένει', 'Πριν'])
    expect(shares.at(-1)).toBe(1)
    expect(await storedRows()).toBe(before)
  })

  it('names the trouble of a snapshot that cannot be read', async () => {
    const { main, id } = await aStoreThatWentOn()
    const [snapshot] = main.snapshots
    if (snapshot !== undefined) snapshot.isDamaged = true
    expect(await previewRestore(id, ignore, NEVER, main.bridge)).toEqual({ ok: false, error: 'damaged' })
    expect(await previewRestore('other', ignore, NEVER, main.bridge)).toEqual({ ok: false, error: 'unknown' })
  })

  it('can be given up', async () => {
    const { main, id } = await aStoreThatWentOn()
    const cancel = new AbortController()
    cancel.abort()
    expect(await previewRestore(id, ignore, cancel.signal, main.bridge)).toEqual({
      ok: false,
      error: 'cancelled',
    })
  })
})

describe('restoreFrom', () => {
  it('makes the rows what they were, after a snapshot of the present; one undo takes all of it back', async () => {
    const { main, id, rows } = await aStoreThatWentOn()
    const before = await storedRows()
    const { length } = main.journal
    const restored = done(await restoreFrom(id, ignore, NEVER, main.bridge))
    expect(restored).toMatchObject({ total: 5, before: { reason: 'beforeRestore', position: length } })
    expect(await storedRows()).toBe(rows)
    await expectHealthy(main)

    expect(await undo()).toMatchObject({ ok: true, value: { command: 'snapshot.restore' } })
    expect(await storedRows()).toBe(before)
    await expectHealthy(main)
    expect(await redo()).toMatchObject({ ok: true })
    expect(await storedRows()).toBe(rows)
    await expectHealthy(main)
  })

  it('of a thousand records is one command too', async () => {
    const main = await aStore()
    const empty = take(main).summary.id
    for (let number = 0; number < 10; number += 1) {
      const { id } = done(await createClient({ input: aClientInput({ name: `Πελάτης ${number}` }) }))
      await Promise.all(
        Array.from({ length: 60 }, () => createInteraction({ input: anInteractionInput(id) })),
      )
    }
    expect(await flushPending(10_000)).toBe(true)
    const before = await storedRows()
    expect(done(await restoreFrom(empty, ignore, NEVER, main.bridge)).total).toBe(610)
    expect(await storedRows()).toBe('[]')
    const records = (await storedLog()).filter(({ record }) => record.command === 'snapshot.restore')
    expect(records).toHaveLength(3)
    expect(new Set(records.map(({ record }) => record.commandId)).size).toBe(1)
    expect(await undo()).toMatchObject({ ok: true })
    expect(await storedRows()).toBe(before)
    await expectHealthy(main)
  })

  it('has nothing to do where nothing differs, and leaves nothing to undo', async () => {
    const { main } = await aStoreThatWentOn()
    const { summary } = take(main)
    const { length } = await storedLog()
    expect(done(await restoreFrom(summary.id, ignore, NEVER, main.bridge)).total).toBe(0)
    expect(await storedLog()).toHaveLength(length)
  })

  it('changes nothing when the present cannot be put into safety', async () => {
    const { main, id } = await aStoreThatWentOn()
    const before = await storedRows()
    main.refusesSnapshots = 'diskFull'
    expect(await restoreFrom(id, ignore, NEVER, main.bridge)).toEqual({ ok: false, error: 'diskFull' })
    expect(await storedRows()).toBe(before)
  })

  it('changes nothing when it is cancelled before the end', async () => {
    const { main, id } = await aStoreThatWentOn()
    const before = await storedRows()
    const { length } = await storedLog()
    const cancel = new AbortController()
    const answer = await restoreFrom(id, () => cancel.abort(), cancel.signal, main.bridge)
    expect(answer).toEqual({ ok: false, error: 'cancelled' })
    expect(await storedRows()).toBe(before)
    expect(await storedLog()).toHaveLength(length)
    await expectHealthy(main)
  })

  it('compares anew when somebody writes meanwhile', async () => {
    const { main, id, rows } = await aStoreThatWentOn()
    let hasWritten = false
    const write = (): void => {
      if (hasWritten) return
      hasWritten = true
      void createClient({ input: aClientInput({ name: 'Στο μεταξύ' }) })
    }
    done(await restoreFrom(id, write, NEVER, main.bridge))
    expect(await storedRows()).toBe(rows)
    await expectHealthy(main)
  })

  it('gives fields that an older Keyfolio did not know their defaults', async () => {
    const { main, id } = await aStoreThatWentOn()
    const [snapshot] = main.snapshots
    if (snapshot === undefined) throw new Error('no snapshot')
    main.snapshots[0] = {
      ...snapshot,
      entities: snapshot.entities.map((entity) => ({
        ...entity,
        fields: entity.fields.filter(([name]) => !['manager', 'parentId', 'unitKind'].includes(name)),
      })),
    }
    for (const client of await listClients())
      await updateClient({ id: client.id, input: aClientInput({ name: client.name, manager: 'Άννα' }) })
    done(await restoreFrom(id, ignore, NEVER, main.bridge))
    expect((await listClients()).map(({ manager }) => manager)).toEqual(['', '', ''])
    await expectHealthy(main)
  })
})
