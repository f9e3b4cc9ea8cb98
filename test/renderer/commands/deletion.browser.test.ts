import { expect, it } from 'vitest'
import { addAttachments } from '#renderer/commands/attachments.ts'
import { fillDemo } from '#renderer/commands/demo.ts'
import { undo } from '#renderer/commands/lib/undo.ts'
import { deleteRecords } from '#renderer/commands/records.ts'
import { deleteClients } from '#renderer/commands/clients.ts'
import { deletePeople } from '#renderer/commands/people.ts'
import { listRecords } from '#renderer/data/queries/records.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import type { Person } from '#shared/domain/people/person.ts'
import { ENTITY_KINDS, type EntityKind, type RecordOf } from '#shared/domain/records.ts'
import { idsIn, relations } from '#shared/domain/relations.ts'
import { TRADE_KINDS } from '#shared/domain/tradeKinds.ts'
import { aStore, countersKeptAndCounted, foldedRows, storedRows } from '../aStore.ts'
import { aStoredFile, done } from './inputs.ts'

/** Kinds that a file hangs on here. */
const HOLDERS = ['client', 'person', 'interaction', 'followUp', 'proposal', ...TRADE_KINDS] as const

/** Ids that some record names although there is no such record; `about` counts too. */
async function danglingIds(): Promise<readonly string[]> {
  const rows = new Map<EntityKind, readonly RecordOf<EntityKind>[]>()
  for (const kind of ENTITY_KINDS) rows.set(kind, await listRecords(kind))
  const known = new Set([...rows.values()].flat().map(({ id }) => id as string))
  const named = [
    ...relations,
    ...(['followUp', 'interaction', 'attachment'] as const).map((from) => ({ from, field: 'about.id' })),
  ]
  return named.flatMap(({ from, field }) =>
    (rows.get(from) ?? []).flatMap((row) => idsIn(row, field)).filter((id) => !known.has(id)),
  )
}

it('leaves no record that names one that is gone, and undo brings all of it back', async () => {
  await aStore()
  done(await fillDemo('el'))
  expect(await danglingIds()).toEqual([])
  for (const kind of HOLDERS) {
    const [first] = await listRecords(kind)
    if (first !== undefined)
      done(await addAttachments({ about: { kind, id: first.id }, files: [aStoredFile()] }))
  }
  const before = await storedRows()

  for (const kind of TRADE_KINDS) {
    const [first] = await listRecords(kind)
    if (first === undefined) continue
    const counts = done(await deleteRecords(kind, [first.id as never])) // an id of this very kind
    expect(counts[kind], kind).toBeGreaterThan(0)
    expect(counts.attachment, `the file of a ${kind}`).toBeGreaterThan(0)
    expect(await danglingIds(), `after a ${kind} went`).toEqual([])
    done(await undo())
  }
  const [client] = (await listRecords('client')) as readonly [Client]
  const counts = done(await deleteClients({ ids: [client.id] }))
  expect(Object.keys(counts).length).toBeGreaterThan(4)
  expect(await danglingIds()).toEqual([])
  done(await undo())
  const [person] = (await listRecords('person')) as readonly [Person]
  done(await deletePeople({ ids: [person.id] }))
  expect(await danglingIds()).toEqual([])
  done(await undo())

  expect(await storedRows()).toBe(before)
  expect(await foldedRows()).toBe(before)
  const [kept, counted] = await countersKeptAndCounted()
  expect(kept).toEqual(counted)
})
