import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { createFollowUp } from '#renderer/commands/followUps.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { undo } from '#renderer/commands/lib/undo.ts'
import { FollowUpForm } from '#renderer/features/followUps/index.ts'
import { followUpsAbout } from '#renderer/data/queries/about.ts'
import { followUpsOfClient, getFollowUp, openFollowUps } from '#renderer/data/queries/followUps.ts'
import { today } from '#renderer/lib/clock.ts'
import { addDays } from '#shared/lib/days.ts'
import { aClientInput, aPersonInput, aPositionInput, done } from '#test/renderer/commands/inputs.ts'
import { aWindow, draw, t } from '../dossier/aWindow.tsx'

async function aStoredFollowUp(title: string) {
  const { id: clientId } = done(await createClient({ input: aClientInput() }))
  const input = { clientId, personIds: [], title, interactionId: null, dueDay: today(), dueTime: null }
  return { clientId, ...done(await createFollowUp({ input })) }
}

describe('FollowUpForm', () => {
  it('writes down what, when, for whom and with whom', async () => {
    await aWindow()
    const { id: clientId } = done(await createClient({ input: aClientInput() }))
    const person = done(await createPerson({ input: aPersonInput(), position: aPositionInput(clientId) }))
    const day = addDays(today(), 5)
    const screen = await draw(<FollowUpForm clientId={clientId} day={day} />)
    await screen.getByRole('textbox', { name: t('calendar.form.what') }).fill('Bring the samples')
    await screen.getByRole('textbox', { name: t('calendar.form.time') }).fill('9.30')
    await screen.getByRole('button', { name: 'Μαρία Παππά' }).click()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect
      .poll(() => followUpsOfClient(clientId))
      .toMatchObject([
        { title: 'Bring the samples', dueDay: day, dueTime: '09:30', personIds: [person.id], doneOn: null },
      ])
  })

  it('keeps the record of the trade that it is about', async () => {
    await aWindow()
    const { id: clientId } = done(await createClient({ input: aClientInput() }))
    const { id } = done(
      await createRecord('promise', { clientId, what: 'Send the drawings', madeOn: today() }),
    )
    const screen = await draw(<FollowUpForm clientId={clientId} aboutKind="promise" aboutId={id} />)
    await screen.getByRole('textbox', { name: t('calendar.form.what') }).fill('Ask the draughtsman')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect
      .poll(() => followUpsAbout(id))
      .toMatchObject([{ title: 'Ask the draughtsman', clientId, about: { kind: 'promise', id } }])
  })

  it('offers tomorrow, and says beside the fields what is missing', async () => {
    await aWindow()
    const screen = await draw(<FollowUpForm />)
    const [year, month, date] = addDays(today(), 1).split('-')
    await expect
      .element(screen.getByRole('textbox', { name: t('calendar.form.day') }))
      .toHaveValue(`${date}/${month}/${year}`)
    await screen.getByRole('textbox', { name: t('calendar.form.time') }).fill('25:70')
    await screen.getByRole('button', { name: t('calendar.form.create'), exact: true }).click()
    await expect.element(screen.getByText(t('validation.required'))).toBeVisible()
    await expect.element(screen.getByText(t('validation.invalidTime'))).toBeVisible()
    expect(await openFollowUps()).toEqual([])
  })

  it('changes a follow-up, ticks it off, and one undo brings everything back', async () => {
    await aWindow()
    const { id } = await aStoredFollowUp('Call about the visit')
    const screen = await draw(<FollowUpForm followUpId={id} />)
    const what = screen.getByRole('textbox', { name: t('calendar.form.what') })
    await expect.element(what).toHaveValue('Call about the visit')
    await what.fill('Visit them')
    await screen.getByText(t('calendar.form.isDone'), { exact: true }).click()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.poll(() => getFollowUp(id)).toMatchObject({ title: 'Visit them', doneOn: today() })
    done(await undo())
    expect(await getFollowUp(id)).toMatchObject({ title: 'Call about the visit', doneOn: null })
  })

  it('deletes, and the toast brings it back', async () => {
    await aWindow()
    const { id } = await aStoredFollowUp('Call about the visit')
    const screen = await draw(<FollowUpForm followUpId={id} />)
    await screen.getByRole('button', { name: t('calendar.action.delete') }).click()
    await expect.poll(() => getFollowUp(id)).toBeNull()
    await screen.getByRole('button', { name: t('app.undo') }).click()
    await expect.poll(() => getFollowUp(id)).toMatchObject({ title: 'Call about the visit' })
  })

  it('says when there is no such follow-up any more', async () => {
    await aWindow()
    const { id } = await aStoredFollowUp('Call about the visit')
    done(await undo())
    const screen = await draw(<FollowUpForm followUpId={id} />)
    await expect.element(screen.getByText(t('calendar.form.goneTitle'))).toBeVisible()
  })
})
