import { describe, expect, it } from 'vitest'
import {
  archiveClients,
  createClient,
  deleteClients,
  restoreClients,
  updateClient,
} from '#renderer/commands/clients.ts'
import {
  completeFollowUpCommand,
  createFollowUp,
  deleteFollowUp,
  moveFollowUpCommand,
  reopenFollowUpCommand,
} from '#renderer/commands/followUps.ts'
import { createInteraction, deleteInteraction, updateInteraction } from '#renderer/commands/interactions.ts'
import {
  archivePeople,
  createPerson,
  deletePeople,
  restorePeople,
  updatePerson,
} from '#renderer/commands/people.ts'
import {
  createPosition,
  deletePosition,
  leavePositionCommand,
  updatePosition,
} from '#renderer/commands/positions.ts'
import { getClient } from '#renderer/data/queries/clients.ts'
import { readCounters } from '#renderer/data/queries/counters.ts'
import { followUpsOfClient, openFollowUps } from '#renderer/data/queries/followUps.ts'
import {
  interactionsOfClient,
  interactionsOfPerson,
  lastDealingDays,
} from '#renderer/data/queries/interactions.ts'
import { getPerson } from '#renderer/data/queries/people.ts'
import { positionsOfClient, positionsOfPerson } from '#renderer/data/queries/positions.ts'
import { today } from '#renderer/lib/clock.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { day } from '#shared/lib/days.ts'
import { aStore, storedLog } from '../aStore.ts'
import { aClientInput, anInteractionInput, aPersonInput, aPositionInput, done } from './inputs.ts'

const NOBODY = '00000000-0000-7000-8000-000000000000' as ClientId // an id that was never given

describe('clients', () => {
  it('are created, changed, archived and restored', async () => {
    await aStore()
    const { id } = done(await createClient({ input: aClientInput({ class: 'key', keyReasons: ['image'] }) }))
    expect(await getClient(id)).toMatchObject({
      name: 'Ψυκτική Αιγαίου',
      createdOn: today(),
      archivedOn: null,
    })
    done(await updateClient({ id, input: aClientInput({ class: 'regular', keyReasons: ['image'] }) }))
    expect(await getClient(id)).toMatchObject({ class: 'regular', keyReasons: [], createdOn: today() })
    done(await archiveClients({ ids: [id] }))
    expect(await getClient(id)).toMatchObject({ archivedOn: today() })
    done(await restoreClients({ ids: [id] }))
    expect(await getClient(id)).toMatchObject({ archivedOn: null })
    expect((await storedLog()).map(({ record }) => record.command)).toEqual([
      'client.create',
      'client.update',
      'client.archive',
      'client.restore',
    ])
  })

  it('are refused without a name, and when they are not there', async () => {
    await aStore()
    expect(await createClient({ input: aClientInput({ name: '  ' }) })).toEqual({
      ok: false,
      error: 'invalidInput',
    })
    expect(await updateClient({ id: NOBODY, input: aClientInput() })).toEqual({
      ok: false,
      error: 'notFound',
    })
    const { id } = done(await createClient({ input: aClientInput() }))
    expect(await archiveClients({ ids: [id, NOBODY] })).toEqual({ ok: false, error: 'notFound' })
    expect(await getClient(id)).toMatchObject({ archivedOn: null })
    expect(await storedLog()).toHaveLength(1)
  })

  it('take with them what hangs on them, but not the people', async () => {
    await aStore()
    const client = done(await createClient({ input: aClientInput() }))
    const other = done(await createClient({ input: aClientInput({ name: 'Άλλος' }) }))
    const person = done(await createPerson({ input: aPersonInput(), position: aPositionInput(client.id) }))
    await createPosition({ personId: person.id, input: aPositionInput(other.id) })
    await createInteraction({
      input: anInteractionInput(client.id, { personIds: [person.id] }),
      nextStep: { title: 'Προσφορά', dueDay: day('2026-12-01') },
    })
    await createInteraction({ input: anInteractionInput(other.id) })

    expect(done(await deleteClients({ ids: [client.id] }))).toEqual({
      client: 1,
      position: 1,
      interaction: 1,
      followUp: 1,
    })
    expect(await getClient(client.id)).toBeNull()
    expect(await getPerson(person.id)).not.toBeNull()
    expect(await positionsOfPerson(person.id)).toHaveLength(1)
    expect(await interactionsOfClient(client.id)).toEqual([])
    expect(await interactionsOfClient(other.id)).toHaveLength(1)
    expect(await openFollowUps()).toEqual([])
    expect([...(await lastDealingDays()).keys()]).toEqual([other.id])
    expect((await storedLog()).at(-1)?.record.changes).toHaveLength(4)
  })
})

describe('people', () => {
  it('are created with a position, changed, archived and restored', async () => {
    await aStore()
    const client = done(await createClient({ input: aClientInput() }))
    const { id } = done(await createPerson({ input: aPersonInput(), position: aPositionInput(client.id) }))
    expect((await positionsOfClient(client.id)).map(({ personId }) => personId)).toEqual([id])
    done(await updatePerson({ id, input: aPersonInput({ hobbies: ['ιστιοπλοΐα'] }) }))
    expect(await getPerson(id)).toMatchObject({ hobbies: ['ιστιοπλοΐα'], createdOn: today() })
    done(await archivePeople({ ids: [id] }))
    done(await restorePeople({ ids: [id] }))
    expect(await getPerson(id)).toMatchObject({ archivedOn: null })
  })

  it('are not created at all when their client is not there', async () => {
    await aStore()
    const refused = await createPerson({ input: aPersonInput(), position: aPositionInput(NOBODY) })
    expect(refused).toEqual({ ok: false, error: 'notFound' })
    expect(await readCounters()).toEqual({})
  })

  it('leave their name out of what stays when they are deleted', async () => {
    await aStore()
    const client = done(await createClient({ input: aClientInput() }))
    const gone = done(await createPerson({ input: aPersonInput(), position: aPositionInput(client.id) }))
    const stays = done(await createPerson({ input: aPersonInput({ familyName: 'Άλλος' }) }))
    await createInteraction({
      input: anInteractionInput(client.id, { personIds: [gone.id, stays.id] }),
      nextStep: { title: 'Προσφορά', dueDay: day('2026-12-01') },
    })
    expect(done(await deletePeople({ ids: [gone.id] }))).toEqual({ person: 1, position: 1 })
    expect(await positionsOfClient(client.id)).toEqual([])
    expect((await interactionsOfClient(client.id))[0]?.personIds).toEqual([stays.id])
    expect((await openFollowUps())[0]?.personIds).toEqual([stays.id])
  })
})

describe('positions', () => {
  it('are changed, left and deleted', async () => {
    await aStore()
    const client = done(await createClient({ input: aClientInput() }))
    const person = done(await createPerson({ input: aPersonInput() }))
    const { id } = done(
      await createPosition({
        personId: person.id,
        input: aPositionInput(client.id, { fromDay: day('2024-01-01') }),
      }),
    )
    done(
      await updatePosition({
        id,
        input: aPositionInput(client.id, { title: 'Γενική', fromDay: day('2024-01-01') }),
      }),
    )
    expect(await leavePositionCommand({ id, toDay: day('2023-12-31') })).toEqual({
      ok: false,
      error: 'endsBeforeStart',
    })
    done(await leavePositionCommand({ id, toDay: day('2026-11-01') }))
    expect(await positionsOfClient(client.id)).toMatchObject([{ title: 'Γενική', toDay: '2026-11-01' }])
    done(await deletePosition({ id }))
    expect(await positionsOfClient(client.id)).toEqual([])
  })
})

describe('interactions', () => {
  it('come newest first, by day, time and what was written later', async () => {
    await aStore()
    const client = done(await createClient({ input: aClientInput() }))
    const person = done(await createPerson({ input: aPersonInput() }))
    const written = [
      { day: day('2026-11-01'), text: 'παλιά' },
      { day: day('2026-11-20'), time: '09:00', text: 'πρωί' },
      { day: day('2026-11-20'), time: '17:30', text: 'απόγευμα' },
      { day: day('2026-11-20'), text: 'κάποτε' },
      { day: day('2026-11-22'), text: 'σημείωση', kind: 'note' as const },
    ]
    for (const over of written) {
      await createInteraction({ input: anInteractionInput(client.id, { personIds: [person.id], ...over }) })
    }
    const expected = ['σημείωση', 'απόγευμα', 'πρωί', 'κάποτε', 'παλιά']
    expect((await interactionsOfClient(client.id)).map(({ text }) => text)).toEqual(expected)
    expect((await interactionsOfPerson(person.id)).map(({ text }) => text)).toEqual(expected)
    expect((await interactionsOfClient(client.id, 2)).map(({ day }) => day)).toEqual([
      '2026-11-22',
      '2026-11-20',
    ])
    expect((await interactionsOfPerson(person.id, 2)).map(({ text }) => text)).toEqual(expected.slice(0, 2))
  })

  it('tell the last real dealing, through changes and deletions', async () => {
    await aStore()
    const { id: clientId } = done(await createClient({ input: aClientInput() }))
    const old = done(
      await createInteraction({ input: anInteractionInput(clientId, { day: day('2026-10-01') }) }),
    )
    const recent = done(
      await createInteraction({ input: anInteractionInput(clientId, { day: day('2026-11-01') }) }),
    )
    await createInteraction({ input: anInteractionInput(clientId, { day: day('2026-11-20'), kind: 'note' }) })
    expect((await lastDealingDays()).get(clientId)).toBe('2026-11-01')
    done(
      await updateInteraction({
        id: recent.id,
        input: anInteractionInput(clientId, { day: day('2026-11-05') }),
      }),
    )
    expect((await lastDealingDays()).get(clientId)).toBe('2026-11-05')
    done(await deleteInteraction({ id: recent.id }))
    expect((await lastDealingDays()).get(clientId)).toBe('2026-10-01')
    done(await deleteInteraction({ id: old.id }))
    expect((await lastDealingDays()).has(clientId)).toBe(false)
  })

  it('leave the follow-up that came from them when they are deleted', async () => {
    await aStore()
    const client = done(await createClient({ input: aClientInput() }))
    const made = done(
      await createInteraction({
        input: anInteractionInput(client.id),
        nextStep: { title: 'Προσφορά', dueDay: day('2026-12-01') },
      }),
    )
    expect(await openFollowUps()).toMatchObject([
      { id: made.followUpId, interactionId: made.id, title: 'Προσφορά' },
    ])
    done(await deleteInteraction({ id: made.id }))
    expect(await openFollowUps()).toMatchObject([{ id: made.followUpId, interactionId: null }])
  })
})

describe('follow-ups', () => {
  it('are done, opened again, moved and deleted', async () => {
    await aStore()
    const client = done(await createClient({ input: aClientInput() }))
    const input = {
      clientId: client.id,
      personIds: [],
      title: 'Τηλέφωνο',
      dueDay: day('2026-12-05'),
      dueTime: null,
      interactionId: null,
    }
    const { id } = done(await createFollowUp({ input }))
    const sooner = done(await createFollowUp({ input: { ...input, dueDay: day('2026-12-01') } }))
    expect((await openFollowUps()).map((followUp) => followUp.id)).toEqual([sooner.id, id])
    done(await completeFollowUpCommand({ id }))
    expect(await completeFollowUpCommand({ id })).toEqual({ ok: false, error: 'alreadyDone' })
    expect(await moveFollowUpCommand({ id, dueDay: day('2026-12-09') })).toEqual({
      ok: false,
      error: 'alreadyDone',
    })
    expect((await openFollowUps()).map((followUp) => followUp.id)).toEqual([sooner.id])
    expect(await followUpsOfClient(client.id)).toHaveLength(2)
    done(await reopenFollowUpCommand({ id }))
    expect(await reopenFollowUpCommand({ id })).toEqual({ ok: false, error: 'notDone' })
    done(await moveFollowUpCommand({ id, dueDay: day('2026-11-30') }))
    const open = await openFollowUps()
    expect(open.map((followUp) => followUp.id)).toEqual([id, sooner.id])
    // What exists only to be indexed does not leave the database.
    expect(open[0]).not.toHaveProperty('openDueDay')
    done(await deleteFollowUp({ id }))
    expect(await openFollowUps()).toHaveLength(1)
  })
})
