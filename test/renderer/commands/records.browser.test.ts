import { describe, expect, it } from 'vitest'
import { commandText } from '#renderer/commands/lib/commandNames.ts'
import { redo, undo } from '#renderer/commands/lib/undo.ts'
import { createClient } from '#renderer/commands/clients.ts'
import { createFollowUp } from '#renderer/commands/followUps.ts'
import { createRecord, deleteRecords, updateRecord } from '#renderer/commands/records.ts'
import { openFollowUps } from '#renderer/data/queries/followUps.ts'
import {
  agendaWithin,
  getRecord,
  listRecords,
  recordsNaming,
  tradeNaming,
} from '#renderer/data/queries/records.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { translator } from '#shared/i18n/translate.ts'
import { day } from '#shared/lib/days.ts'
import { aStore, foldedRows, storedLog, storedRows } from '../aStore.ts'
import { aClientInput, done } from './inputs.ts'

const NOBODY = '00000000-0000-7000-8000-00000000ffff' as ClientId // no record has it

async function aClientId(): Promise<ClientId> {
  await aStore()
  return done(await createClient({ input: aClientInput() })).id
}

describe('records of the trade', () => {
  it('are written down, changed and deleted, each as one change with its name', async () => {
    const clientId = await aClientId()
    const { id } = done(
      await createRecord('promise', { clientId, what: 'Κατάλογος', madeOn: day('2026-11-20') }),
    )
    expect(await getRecord('promise', id)).toMatchObject({ side: 'ours', keptOn: null })
    done(await updateRecord('promise', id, { keptOn: day('2026-11-22') }))
    expect(await getRecord('promise', id)).toMatchObject({ what: 'Κατάλογος', keptOn: '2026-11-22' })
    expect(done(await deleteRecords('promise', [id]))).toEqual({ promise: 1 })
    expect(await listRecords('promise')).toEqual([])
    expect((await storedLog()).map(({ record }) => record.command)).toEqual([
      'client.create',
      'promise.create',
      'promise.update',
      'promise.delete',
    ])
    expect(done(await undo())).toEqual({ command: 'promise.delete', count: 1 })
    expect(done(await redo())).toEqual({ command: 'promise.delete', count: 1 })
    expect(await storedRows()).toBe(await foldedRows())
    expect(commandText(translator('el'), 'promise.create', 1)).not.toContain('records.')
  })

  it('are refused when what they name is not there, or a value is none', async () => {
    const clientId = await aClientId()
    const madeOn = day('2026-11-20')
    expect(await createRecord('promise', { clientId: NOBODY, what: 'Κατάλογος', madeOn })).toMatchObject({
      error: 'notFound',
    })
    expect(await createRecord('promise', { clientId, what: '', madeOn })).toMatchObject({
      error: 'invalidInput',
    })
    expect(await updateRecord('promise', NOBODY as never, { what: 'Άλλο' })).toMatchObject({
      error: 'notFound',
    })
    expect(await listRecords('promise')).toEqual([])
    expect(await storedLog()).toHaveLength(1)
  })

  it('are found by what they name, and by the days on which they want to be seen', async () => {
    const clientId = await aClientId()
    const deal = done(await createRecord('deal', { clientId, title: 'Θάλαμος', openedOn: day('2026-11-01') }))
    const tender = done(
      await createRecord('tender', {
        clientId,
        dealId: deal.id,
        title: 'Λιμάνι',
        deadline: day('2026-12-20'),
      }),
    )
    expect((await recordsNaming('tender', 'dealId', deal.id)).map(({ id }) => id)).toEqual([tender.id])
    expect(await recordsNaming('tender', 'clientId', deal.id)).toEqual([])
    expect(Object.keys(await tradeNaming('client', clientId)).toSorted()).toEqual(['deal', 'tender'])
    const range = { from: day('2026-12-20'), to: day('2026-12-20') }
    expect(await agendaWithin(range)).toMatchObject([{ kind: 'tender', reason: 'tenderDeadline' }])
    done(await updateRecord('tender', tender.id, { status: 'cancelled' }))
    expect(await agendaWithin(range)).toEqual([])
  })

  it('leave follow-ups about them standing, without a subject', async () => {
    const clientId = await aClientId()
    const { id } = done(
      await createRecord('complaint', { clientId, subject: 'Θόρυβος', receivedOn: day('2026-11-20') }),
    )
    const input = {
      clientId,
      personIds: [],
      title: 'Τηλέφωνο',
      dueDay: day('2026-11-24'),
      dueTime: null,
      interactionId: null,
    }
    done(await createFollowUp({ input: { ...input, about: { kind: 'complaint', id } } }))
    done(await deleteRecords('complaint', [id]))
    expect(await openFollowUps()).toMatchObject([{ about: null }])
    done(await undo())
    expect(await openFollowUps()).toMatchObject([{ about: { kind: 'complaint', id } }])
  })
})
