import { expect } from 'vitest'
import { createClient } from '#renderer/commands/clients.ts'
import { createInteraction } from '#renderer/commands/interactions.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { db } from '#renderer/data/database.ts'
import { lastDealingDays } from '#renderer/data/queries/interactions.ts'
import { flushPending } from '#renderer/reactions/startReactions.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { aClientInput, anInteractionInput, aPersonInput, done } from '../commands/inputs.ts'
import { countersKeptAndCounted, foldedRows, storedLog, storedRows } from '../aStore.ts'
import { type FakeMain, take } from '../fakeMain.ts'

/** Writes a client with a person and a dealing: three records. */
export async function writeClient(number: number): Promise<ClientId> {
  const { id } = done(await createClient({ input: aClientInput({ name: `Πελάτης ${number}` }) }))
  await createPerson({ input: aPersonInput({ givenName: 'Άννα', familyName: `Νο ${number}` }) })
  await createInteraction({ input: anInteractionInput(id) })
  return id
}

/** Everything written so far is acknowledged by the journal. */
export async function saved(): Promise<void> {
  expect(await flushPending(10_000)).toBe(true)
}

/** A snapshot of now, and a journal that begins behind it. */
export function trim(main: FakeMain): void {
  take(main)
  main.first = main.journal.length + 1
}

/** Rows, log, counters and derived rows are what follows from the journal. */
export async function expectHealthy(main: FakeMain): Promise<void> {
  await saved()
  expect(await storedLog()).toEqual(main.journal)
  expect(await storedRows()).toBe(await foldedRows())
  const [kept, counted] = await countersKeptAndCounted()
  expect(kept).toEqual(counted)
  expect(await db.meta.toArray()).toEqual([expect.objectContaining({ key: 'log' })])
  const dealings = await db.interactions.toArray()
  expect(new Set((await lastDealingDays()).keys())).toEqual(new Set(dealings.map(({ clientId }) => clientId)))
}
