import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archiveClients, createClient, deleteClients, updateClient } from '#renderer/commands/clients.ts'
import { completeFollowUpCommand } from '#renderer/commands/followUps.ts'
import { createInteraction } from '#renderer/commands/interactions.ts'
import { commandMessages, commandText } from '#renderer/commands/lib/commandNames.ts'
import { redo, undo } from '#renderer/commands/lib/undo.ts'
import { useUndoStacks } from '#renderer/commands/lib/undoStacks.ts'
import { createPerson, deletePeople } from '#renderer/commands/people.ts'
import { commit } from '#renderer/data/commit.ts'
import { getClient, listClients } from '#renderer/data/queries/clients.ts'
import { openFollowUps } from '#renderer/data/queries/followUps.ts'
import { listPeople } from '#renderer/data/queries/people.ts'
import { flushPending } from '#renderer/reactions/startReactions.ts'
import { translator } from '#shared/i18n/translate.ts'
import { day } from '#shared/lib/days.ts'
import { ok } from '#shared/lib/result.ts'
import { aStore, countersKeptAndCounted, foldedRows, storedLog, storedRows } from '../aStore.ts'
import { aClientInput, anInteractionInput, aPersonInput, aPositionInput, done } from './inputs.ts'

describe('undo', () => {
  it('brings back a deleted client with everything that hung on it, and redo takes it again', async () => {
    await aStore()
    const client = done(await createClient({ input: aClientInput() }))
    const person = done(await createPerson({ input: aPersonInput(), position: aPositionInput(client.id) }))
    await createInteraction({
      input: anInteractionInput(client.id, { personIds: [person.id] }),
      nextStep: { title: 'Προσφορά', dueDay: day('2026-12-01') },
    })
    const before = await storedRows()
    done(await deleteClients({ ids: [client.id] }))
    const after = await storedRows()

    expect(await undo()).toEqual({ ok: true, value: { command: 'client.delete', count: 1 } })
    expect(await storedRows()).toBe(before)
    expect(await redo()).toEqual({ ok: true, value: { command: 'client.delete', count: 1 } })
    expect(await storedRows()).toBe(after)
    expect(await undo()).toMatchObject({ ok: true })
    expect(await storedRows()).toBe(before)
    expect(await storedRows()).toBe(await foldedRows())
  })

  it('names the command that it reverts in its record', async () => {
    await aStore()
    done(await createClient({ input: aClientInput() }))
    await undo()
    await redo()
    const [created, undone, redone] = (await storedLog()).map(({ record }) => record)
    expect(undone).toMatchObject({ command: 'undo', reverts: created?.commandId })
    expect(redone).toMatchObject({ command: 'redo', reverts: undone?.commandId })
  })

  it('goes back step by step to the beginning, and forward again', async () => {
    await aStore()
    const states = [await storedRows()]
    const client = done(await createClient({ input: aClientInput() }))
    states.push(await storedRows())
    done(await updateClient({ id: client.id, input: aClientInput({ notes: 'νέα' }) }))
    states.push(await storedRows())
    done(await archiveClients({ ids: [client.id] }))
    for (const state of states.toReversed()) {
      expect(await undo()).toMatchObject({ ok: true })
      expect(await storedRows()).toBe(state)
    }
    expect(await undo()).toEqual({ ok: false, error: 'nothingToUndo' })
    for (let step = 0; step < 3; step += 1) expect(await redo()).toMatchObject({ ok: true })
    expect(await getClient(client.id)).toMatchObject({
      notes: 'νέα',
      archivedOn: expect.any(String) as string,
    })
    expect(await redo()).toEqual({ ok: false, error: 'nothingToRedo' })
  })

  it('takes two commands back on two quick presses', async () => {
    await aStore()
    done(await createClient({ input: aClientInput({ name: 'Α' }) }))
    done(await createClient({ input: aClientInput({ name: 'Β' }) }))
    const answers = await Promise.all([undo(), undo()])
    expect(answers.every(({ ok: isDone }) => isDone)).toBe(true)
    expect(await listClients()).toEqual([])
  })

  it('is refused when a value has changed since, and does not touch the newer value', async () => {
    await aStore()
    const { id } = done(await createClient({ input: aClientInput() }))
    done(await updateClient({ id, input: aClientInput({ notes: 'του χρήστη' }) }))
    // Something that is no command of this run, as a department pack would be.
    await commit({ command: 'client.update' }, async ({ clients }) => {
      return ok(await clients.put({ ...(await clients.require(id)), notes: 'από αλλού' }))
    })
    expect(await undo()).toEqual({ ok: false, error: 'changedSince' })
    expect(await getClient(id)).toMatchObject({ notes: 'από αλλού' })
    expect(await undo()).toEqual({ ok: false, error: 'nothingToUndo' })
  })

  it('leaves other fields alone that changed meanwhile', async () => {
    await aStore()
    const { id } = done(await createClient({ input: aClientInput() }))
    done(await updateClient({ id, input: aClientInput({ notes: 'του χρήστη' }) }))
    await commit({ command: 'client.update' }, async ({ clients }) => {
      return ok(await clients.put({ ...(await clients.require(id)), sector: 'Ψύξη' }))
    })
    expect(await undo()).toMatchObject({ ok: true })
    expect(await getClient(id)).toMatchObject({ notes: '', sector: 'Ψύξη' })
  })

  it('clears what could be redone when a new command comes', async () => {
    await aStore()
    done(await createClient({ input: aClientInput() }))
    await undo()
    expect(useUndoStacks.getState()).toMatchObject({ done: [], undone: [{ command: 'client.create' }] })
    done(await createClient({ input: aClientInput() }))
    expect(await redo()).toEqual({ ok: false, error: 'nothingToRedo' })
  })
})

describe('any sequence of commands', () => {
  it('leaves rows that are the fold of the log, true counters, and a journal equal to the log', async () => {
    const step = fc.record({
      what: fc.constantFrom(
        'client',
        'person',
        'talk',
        'edit',
        'archive',
        'tick',
        'deleteClient',
        'deletePerson',
        'undo',
        'undo',
        'redo',
      ),
      which: fc.nat(5),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const main = await aStore()
        for (const { what, which } of steps) await run(what, which)
        expect(await storedRows()).toBe(await foldedRows())
        const [kept, counted] = await countersKeptAndCounted()
        expect(kept).toEqual(counted)
        expect(await flushPending(5000)).toBe(true)
        expect(main.journal).toEqual(await storedLog())
      }),
      { numRuns: 25 },
    )
  })
})

describe('the sentence of a command', () => {
  it('is there in both languages', () => {
    for (const language of ['en', 'el'] as const) {
      const t = translator(language)
      for (const name of Object.keys(commandMessages) as (keyof typeof commandMessages)[]) {
        for (const count of [1, 3]) expect(commandText(t, name, count)).not.toContain('{{')
      }
    }
    expect(commandText(translator('el'), 'client.delete', 3)).toBe('Διαγράφηκαν 3 πελάτες')
    expect(commandText(translator('en'), 'client.delete', 1)).toBe('Client deleted')
  })
})

async function run(what: string, which: number): Promise<void> {
  const clients = await listClients()
  const people = await listPeople()
  const client = clients[which % Math.max(clients.length, 1)]
  const person = people[which % Math.max(people.length, 1)]
  const [followUp] = await openFollowUps()
  if (what === 'client') await createClient({ input: aClientInput({ name: `Πελάτης ${which}` }) })
  if (what === 'person') {
    await createPerson({ input: aPersonInput(), position: client ? aPositionInput(client.id) : null })
  }
  if (what === 'talk' && client) {
    await createInteraction({
      input: anInteractionInput(client.id, { personIds: person ? [person.id] : [] }),
      nextStep: { title: 'Μετά', dueDay: day('2026-12-01') },
    })
  }
  if (what === 'edit' && client)
    await updateClient({ id: client.id, input: aClientInput({ notes: `${which}` }) })
  if (what === 'archive' && client) await archiveClients({ ids: [client.id] })
  if (what === 'tick' && followUp) await completeFollowUpCommand({ id: followUp.id })
  if (what === 'deleteClient' && client) await deleteClients({ ids: [client.id] })
  if (what === 'deletePerson' && person) await deletePeople({ ids: [person.id] })
  if (what === 'undo') await undo()
  if (what === 'redo') await redo()
}
