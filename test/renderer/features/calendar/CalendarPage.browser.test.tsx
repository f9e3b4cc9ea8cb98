import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { createFollowUp } from '#renderer/commands/followUps.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { CalendarPage } from '#renderer/features/calendar/index.ts'
import { getFollowUp } from '#renderer/data/queries/followUps.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import { translator } from '#shared/i18n/translate.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aClientInput, aPersonInput, done } from '#test/renderer/commands/inputs.ts'
import { aWindow, TODAY } from '../aWindow.tsx'

const t = translator('en')

async function aFollowUpOn(dueDay: typeof TODAY, title: string) {
  const { id: clientId } = done(await createClient({ input: aClientInput({ name: 'Harbour Hotels' }) }))
  const input = { clientId, personIds: [], title, interactionId: null, dueDay, dueTime: null }
  return done(await createFollowUp({ input })).id
}

describe('CalendarPage', () => {
  it('puts a follow-up off from its panel, and takes that back', async () => {
    const { show } = await aWindow({ route: { screen: 'calendar', view: 'week' } })
    const id = await aFollowUpOn(addDays(TODAY, -7), 'Call Ada')
    await show(<CalendarPage view="month" />)
    await page.getByRole('button', { name: 'Overdue follow-up: Call Ada, Harbour Hotels' }).click()
    await page.getByRole('button', { name: t('calendar.snooze.tomorrow') }).click()
    await expect.poll(() => getFollowUp(id)).toMatchObject({ dueDay: addDays(TODAY, 1) })
    await page.getByRole('button', { name: t('app.undo') }).click()
    await expect.poll(() => getFollowUp(id)).toMatchObject({ dueDay: addDays(TODAY, -7) })
  })

  it('moves a follow-up to a day picked from a month, also one that has passed', async () => {
    const { show } = await aWindow({ route: { screen: 'calendar', view: 'month' } })
    const id = await aFollowUpOn(TODAY, 'Call Ada')
    await show(<CalendarPage view="month" />)
    await page.getByRole('button', { name: 'Follow-up: Call Ada, Harbour Hotels' }).click()
    await page.getByRole('button', { name: t('calendar.action.otherDay') }).click()
    await page.getByRole('button', { name: /20 November 2026/ }).click()
    await expect.poll(() => getFollowUp(id)).toMatchObject({ dueDay: '2026-11-20' })
  })

  it('shows birthdays in the year that is looked at, opens the card, and leaves them out when asked', async () => {
    const { show } = await aWindow({ route: { screen: 'calendar', view: 'month', day: day('2031-02-01') } })
    const input = aPersonInput({ birthday: { day: 3, month: 2, year: 1980 } })
    const { id: personId } = done(await createPerson({ input, position: null }))
    await show(<CalendarPage view="month" day={day('2031-02-01')} />)
    const birthday = page.getByRole('button', { name: 'Birthday: Μαρία Παππά, Turns 51' })
    await expect.element(birthday).toBeVisible()
    const toggle = page.getByRole('button', { name: t('calendar.kinds.birthday') })
    await toggle.click()
    await expect.element(birthday).not.toBeInTheDocument()
    await toggle.click()
    await birthday.click()
    await page.getByRole('button', { name: t('calendar.action.openPerson') }).click()
    await expect.poll(() => useLocation.getState().route).toEqual({ screen: 'person', personId })
  })

  it('shows the day of a promise, and leads to it', async () => {
    const { show } = await aWindow({ route: { screen: 'calendar', view: 'month' } })
    const { id: clientId } = done(await createClient({ input: aClientInput({ name: 'Harbour Hotels' }) }))
    const input = { clientId, what: 'Send the catalogue', madeOn: TODAY, dueOn: addDays(TODAY, 1) }
    const { id } = done(await createRecord('promise', input))
    await show(<CalendarPage view="month" />)
    await page.getByRole('button', { name: 'Promise due, Send the catalogue, Harbour Hotels' }).click()
    await page.getByRole('button', { name: t('calendar.action.open'), exact: true }).click()
    await expect.poll(() => useLocation.getState().route).toEqual({ screen: 'record', kind: 'promise', id })
  })

  it('remembers which kinds are left out', async () => {
    const { show, preferences } = await aWindow({ route: { screen: 'calendar', view: 'month' } })
    await aFollowUpOn(TODAY, 'Call Ada')
    await show(<CalendarPage view="month" />)
    const entry = page.getByRole('button', { name: 'Follow-up: Call Ada, Harbour Hotels' })
    const toggle = page.getByRole('button', { name: t('calendar.kinds.followUp') })
    await expect.element(entry).toBeVisible()
    await toggle.click()
    await expect.element(entry).not.toBeInTheDocument()
    await expect.element(toggle).toHaveAttribute('aria-pressed', 'false')
    await expect.poll(() => preferences().calendarHidden).toEqual(['followUp'])
    await toggle.click()
    await expect.element(entry).toBeVisible()
    await expect.poll(() => preferences().calendarHidden).toEqual([])
  })

  it('opens the form for a day that is clicked', async () => {
    const { show } = await aWindow({ route: { screen: 'calendar', view: 'month' } })
    await show(<CalendarPage view="month" />)
    await page.getByRole('cell', { name: 'Thursday 26 November 2026' }).click()
    await expect
      .poll(() => useLocation.getState().dialog)
      .toEqual({ dialog: 'followUpForm', day: '2026-11-26' })
  })
})
