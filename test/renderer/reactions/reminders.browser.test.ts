import { describe, expect, it } from 'vitest'
import { createClient, updateClient } from '#renderer/commands/clients.ts'
import { createFollowUp, completeFollowUpCommand } from '#renderer/commands/followUps.ts'
import { createPerson, updatePerson } from '#renderer/commands/people.ts'
import { createRecord, updateRecord } from '#renderer/commands/records.ts'
import { createProposal } from '#renderer/commands/proposals.ts'
import { commitBulk } from '#renderer/data/commit.ts'
import { today } from '#renderer/lib/clock.ts'
import { usePreferencesStore } from '#renderer/lib/preferences.ts'
import { PreferencesSchema } from '#shared/ipc/preferences.ts'
import { REMINDERS_PER_MESSAGE } from '#shared/ipc/schemas.ts'
import { addDays } from '#shared/lib/days.ts'
import { aFollowUp } from '#test/shared/builders.ts'
import { aClientInput, aPersonInput, aPositionInput, done } from '../commands/inputs.ts'
import type { FakeMain } from '../fakeMain.ts'
import { aStore } from '../aStore.ts'

/** What the main process would remind of now: who, and about what. */
function reminded(main: FakeMain): readonly string[] {
  const last = main.schedules.findLastIndex(({ isFirst }) => isFirst)
  return main.schedules
    .slice(last)
    .flatMap(({ reminders }) => reminders.map(({ words }) => `${words.who} · ${words.what}`))
}

async function aStoreOfReminders(): Promise<FakeMain> {
  usePreferencesStore.setState({ preferences: PreferencesSchema.parse({}) })
  const main = await aStore()
  await expect.poll(() => main.schedules).toHaveLength(1)
  return main
}

describe('the reaction of reminders', () => {
  it('hands over the days of the records of the trade, and takes them back when they are settled', async () => {
    const main = await aStoreOfReminders()
    const { id: clientId } = done(await createClient({ input: aClientInput({ name: 'Aegean' }) }))
    const input = { clientId, what: 'Send the catalogue', madeOn: today(), dueOn: addDays(today(), 3) }
    const { id } = done(await createRecord('promise', input))
    await expect.poll(() => reminded(main)).toEqual(['Aegean · Send the catalogue'])
    done(await updateRecord('promise', id, { keptOn: today() }))
    await expect.poll(() => reminded(main)).toEqual([])
  })

  it('hands over what is due in the next weeks, with names, and takes it back when it is done', async () => {
    const main = await aStoreOfReminders()
    expect(reminded(main)).toEqual([])
    const { id: clientId } = done(await createClient({ input: aClientInput({ name: 'Aegean' }) }))
    const followUp = done(
      await createFollowUp({
        input: {
          clientId,
          personIds: [],
          title: 'Call',
          dueDay: addDays(today(), 5),
          dueTime: null,
          interactionId: null,
        },
      }),
    )
    done(
      await createProposal({
        input: {
          clientId,
          title: 'Cold store',
          amount: null,
          status: 'sent',
          sentOn: today(),
          validUntil: addDays(today(), 10),
          validityReason: '',
        },
      }),
    )
    const offer = 'Aegean · Cold store'
    await expect.poll(() => reminded(main)).toEqual([offer, 'Aegean · Call', offer, offer, offer])

    done(await completeFollowUpCommand({ id: followUp.id }))
    await expect.poll(() => reminded(main)).toEqual([offer, offer, offer, offer])
    done(await updateClient({ id: clientId, input: aClientInput({ name: 'Ionian' }) }))
    await expect.poll(() => reminded(main)[0]).toBe('Ionian · Cold store')
  })

  it('tells birthdays with the place of work, and follows changes of the card', async () => {
    const main = await aStoreOfReminders()
    const { id: clientId } = done(await createClient({ input: aClientInput({ name: 'Aegean' }) }))
    const birthday = { day: Number(today().slice(8)), month: Number(today().slice(5, 7)) }
    const input = aPersonInput({ givenName: 'Maria', familyName: 'Pappa', birthday })
    const { id } = done(await createPerson({ input, position: aPositionInput(clientId) }))
    await expect.poll(() => reminded(main)).toEqual(['Maria Pappa · Aegean'])
    done(await updatePerson({ id, input: { ...input, restricted: true } }))
    await expect.poll(() => reminded(main)).toEqual([])
  })

  it('sends nothing when nothing to remind of has changed', async () => {
    const main = await aStoreOfReminders()
    done(await createClient({ input: aClientInput({ name: 'Quiet' }) }))
    usePreferencesStore.setState({ preferences: PreferencesSchema.parse({ reminders: { hour: 9 } }) })
    done(await createClient({ input: aClientInput({ name: 'Heard' }) }))
    const followUp = aFollowUp({ dueDay: today(), title: 'Last' })
    await commitBulk({ command: 'demo.fill' }, [['followUp', followUp.id, followUp] as const])
    await expect.poll(() => reminded(main)).toEqual([' · Last'])
    expect(main.schedules).toHaveLength(2)
  })

  it('follows the choices of the manager', async () => {
    const main = await aStoreOfReminders()
    const followUp = aFollowUp({ dueDay: today() })
    await commitBulk({ command: 'demo.fill' }, [['followUp', followUp.id, followUp] as const])
    await expect.poll(() => main.schedules.at(-1)?.reminders[0]?.reminder.at).toBe(`${today()}T09:00`)
    usePreferencesStore.setState({ preferences: PreferencesSchema.parse({ reminders: { hour: 17 } }) })
    await expect.poll(() => main.schedules.at(-1)?.reminders[0]?.reminder.at).toBe(`${today()}T17:00`)
    usePreferencesStore.setState({ preferences: PreferencesSchema.parse({ reminders: { isOn: false } }) })
    await expect.poll(() => reminded(main)).toEqual([])
  })

  it('sends a long schedule in pieces, and hands over what waits before the window closes', async () => {
    const main = await aStoreOfReminders()
    const followUps = Array.from({ length: REMINDERS_PER_MESSAGE + 5 }, () => aFollowUp({ dueDay: today() }))
    await commitBulk(
      { command: 'demo.fill' },
      followUps.map((followUp) => ['followUp', followUp.id, followUp] as const),
    )
    main.emit('window.closing')
    await expect.poll(() => main.asked).toContain('window.readyToClose')
    expect(main.schedules.slice(1).map(({ reminders }) => reminders.length)).toEqual([
      REMINDERS_PER_MESSAGE,
      5,
    ])
    expect(main.schedules.slice(1).map(({ isFirst, isLast }) => [isFirst, isLast])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it('tries again what was refused', async () => {
    const main = await aStoreOfReminders()
    main.refusesSchedules = true
    const followUp = aFollowUp({ dueDay: today(), title: 'Kept' })
    await commitBulk({ command: 'demo.fill' }, [['followUp', followUp.id, followUp] as const])
    await expect.poll(() => main.asked.filter((channel) => channel === 'reminders.replace').length).toBe(2)
    main.refusesSchedules = false
    done(await createClient({ input: aClientInput() }))
    await expect.poll(() => reminded(main)).toEqual([' · Kept'])
  })
})
