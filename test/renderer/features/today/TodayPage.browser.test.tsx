import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { createFollowUp } from '#renderer/commands/followUps.ts'
import { createInteraction } from '#renderer/commands/interactions.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { createRecord, updateRecord } from '#renderer/commands/records.ts'
import { createProposal } from '#renderer/commands/proposals.ts'
import { openFollowUps } from '#renderer/data/queries/followUps.ts'
import { TodayPage } from '#renderer/features/today/index.ts'
import { setClock } from '#renderer/lib/clock.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { translator } from '#shared/i18n/translate.ts'
import { addDays, type Day } from '#shared/lib/days.ts'
import { DEVICE } from '#test/renderer/aStore.ts'
import { aClientInput, anInteractionInput, aPersonInput, done } from '#test/renderer/commands/inputs.ts'
import { aWindow, TODAY } from '../aWindow.tsx'

const t = translator('en')

const group = (name: string) => page.getByRole('group', { name, exact: true })
const due = () => group(t('today.due.title'))
const silent = () => group(t('today.silent.title'))

async function aClient(over: Parameters<typeof aClientInput>[0] = {}): Promise<ClientId> {
  return done(await createClient({ input: aClientInput({ class: 'key', ...over }) })).id
}

async function aFollowUp(clientId: ClientId | null, title: string, dueDay: Day): Promise<void> {
  const input = { clientId, personIds: [], title, dueDay, dueTime: null, interactionId: null }
  done(await createFollowUp({ input }))
}

function dayBegins(day: Day): void {
  const noon = Date.parse(`${day}T12:00:00Z`)
  setClock({ zone: DEVICE.zone, clockOffsetMs: noon - Date.now() })
  document.dispatchEvent(new Event('visibilitychange'))
}

describe('TodayPage', () => {
  it('begins with the first client', async () => {
    const { show } = await aWindow()
    await show(<TodayPage />)
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Monday 23 November 2026')
    await page.getByRole('button', { name: t('today.firstStart.action') }).click()
    await expect.poll(() => useLocation.getState().dialog).toEqual({ dialog: 'clientForm' })
  })

  it('holds what was promised and is late or near, until it is kept, and leads to it', async () => {
    const { show } = await aWindow()
    const clientId = await aClient({ name: 'Aegean' })
    const promise = { clientId, what: 'Send the catalogue', madeOn: TODAY }
    const { id } = done(await createRecord('promise', { ...promise, dueOn: addDays(TODAY, -20) }))
    done(await createRecord('promise', { ...promise, what: 'Visit the plant', dueOn: addDays(TODAY, 5) }))
    done(await createRecord('promise', { ...promise, what: 'Far away', dueOn: addDays(TODAY, 50) }))
    await show(<TodayPage />)
    const agenda = group(t('today.agenda.title'))
    await expect.element(agenda.getByRole('link', { name: 'Visit the plant' })).toBeVisible()
    await expect.poll(() => agenda.getByRole('listitem').elements().length).toBe(2)
    await expect
      .element(agenda.getByRole('link', { name: 'Send the catalogue' }))
      .toHaveAttribute('href', `#/record?kind=promise&id=${id}`)
    done(await updateRecord('promise', id, { keptOn: TODAY }))
    await expect.poll(() => agenda.getByRole('listitem').elements().length).toBe(1)
  })

  it('holds overdue, today and the days ahead, ticks off and takes that back', async () => {
    const { show } = await aWindow()
    const clientId = await aClient({ name: 'Aegean' })
    await aFollowUp(clientId, 'Late call', addDays(TODAY, -2))
    await aFollowUp(clientId, 'Send it', TODAY)
    await aFollowUp(null, 'In a week', addDays(TODAY, 7))
    await aFollowUp(null, 'Too far', addDays(TODAY, 8))
    await show(<TodayPage />)
    const titles = due().getByRole('listitem')
    await expect.element(titles.nth(0)).toHaveTextContent(/Late call.*2 days ago.*overdue.*Aegean/)
    await expect.element(titles.nth(1)).toHaveTextContent('Send it')
    await expect.element(group(t('today.ahead.title'))).toHaveTextContent(/Monday 30 Nov.*In a week/)
    await expect.element(page.getByText('Too far')).not.toBeInTheDocument()

    await due()
      .getByRole('checkbox', { name: t('today.due.complete', { title: 'Late call' }) })
      .click({ force: true })
    await expect.element(due().getByText('Late call')).not.toBeInTheDocument()
    await page.getByRole('button', { name: t('app.undo') }).click()
    await expect.element(due().getByText('Late call')).toBeVisible()
  })

  it('puts off by a menu', async () => {
    const { show } = await aWindow()
    await aFollowUp(await aClient(), 'Send it', TODAY)
    await show(<TodayPage />)
    await page.getByRole('button', { name: t('today.due.snooze', { title: 'Send it' }) }).click()
    await page.getByRole('menuitem', { name: t('today.due.choice.nextMonday') }).click()
    await expect.poll(async () => (await openFollowUps())[0]?.dueDay).toBe('2026-11-30')
    await expect.element(page.getByText(t('today.clear.title'))).toBeVisible()
  })

  it('says who celebrates today and this week', async () => {
    const { show } = await aWindow()
    await aClient()
    done(await createPerson({ input: aPersonInput({ birthday: { day: 23, month: 11, year: 1976 } }) }))
    done(
      await createPerson({
        input: aPersonInput({ givenName: 'Nikos', familyName: 'Zervas', birthday: { day: 23, month: 11 } }),
      }),
    )
    done(
      await createPerson({
        input: aPersonInput({ givenName: 'Anna', familyName: 'Lyra', birthday: { day: 30, month: 11 } }),
      }),
    )
    await show(<TodayPage />)
    await expect
      .element(page.getByRole('banner'))
      .toHaveTextContent(/Birthdays today: .*Nikos Zervas.* · 2 of your people/)
    const week = group(t('today.celebrations.title'))
    await expect.element(week.getByText('turns 50')).toBeVisible()
    await expect.element(week.getByRole('link', { name: 'Anna Lyra' })).toBeVisible()
  })

  it('shows which offers end, through the end of their day, and which have ended', async () => {
    const { show } = await aWindow()
    const clientId = await aClient({ name: 'Aegean' })
    const offer = async (title: string, validUntil: Day, status: 'sent' | 'draft' = 'sent') => {
      const input = { clientId, title, amount: null, status, sentOn: null, validUntil, validityReason: '' }
      done(await createProposal({ input }))
    }
    await offer('Last day', TODAY)
    await offer('Gone', addDays(TODAY, -1))
    await offer('Only a draft', TODAY, 'draft')
    await show(<TodayPage />)
    const offers = group(t('today.proposals.title')).getByRole('listitem')
    await expect.element(offers.nth(0)).toHaveTextContent(/Last day.*valid through today.*last day/)
    await expect.element(offers.nth(1)).toHaveTextContent(/Gone.*expired on 22 Nov/)
    await expect.element(page.getByText('Only a draft')).not.toBeInTheDocument()
  })

  it('names clients that fell silent: notes and days to come do not count', async () => {
    const { show } = await aWindow()
    const quiet = await aClient({ name: 'Quiet' })
    const spoken = await aClient({ name: 'Spoken' })
    const day = (days: number): Day => addDays(TODAY, days)
    done(await createInteraction({ input: anInteractionInput(quiet, { day: day(-31) }) }))
    done(await createInteraction({ input: anInteractionInput(quiet, { day: day(-1), kind: 'note' }) }))
    done(await createInteraction({ input: anInteractionInput(quiet, { day: day(5), kind: 'visit' }) }))
    done(await createInteraction({ input: anInteractionInput(spoken, { day: day(-30) }) }))
    await show(<TodayPage />)
    await expect
      .element(silent())
      .toHaveTextContent(/Quiet.*Too silent.*31 days of silence.*1 day beyond the usual/)
    await expect.element(silent().getByText('Spoken')).not.toBeInTheDocument()
    await expect.element(page.getByText(t('today.clear.silent', { name: 'Quiet', count: 31 }))).toBeVisible()
    await silent()
      .getByRole('button', { name: t('today.silent.record', { name: 'Quiet' }) })
      .click()
    await expect.poll(() => useLocation.getState().dialog).toEqual({ dialog: 'quickEntry', clientId: quiet })
  })

  it('names clients that are pushed, until they answer', async () => {
    const { show } = await aWindow()
    const pushed = await aClient({ name: 'Pushed' })
    const contact = (days: number, direction: 'outgoing' | 'incoming') =>
      createInteraction({
        input: anInteractionInput(pushed, { day: addDays(TODAY, -days), kind: 'email', direction }),
      })
    for (const days of [1, 4, 13]) done(await contact(days, 'outgoing'))
    await show(<TodayPage />)
    await expect.element(silent()).toHaveTextContent(/Pushed.*Too pushy.*3 contacts unanswered/)
    done(await contact(0, 'incoming'))
    await expect.element(silent()).toHaveTextContent(t('today.silent.empty'))
  })

  it('turns to the next day at midnight, and when the machine wakes', async () => {
    const { show } = await aWindow()
    await aFollowUp(await aClient(), 'Tomorrow’s call', addDays(TODAY, 1))
    await show(<TodayPage />)
    await expect.element(page.getByText(t('today.clear.title'))).toBeVisible()
    dayBegins(addDays(TODAY, 1))
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Tuesday 24 November')
    await expect.element(due().getByText('Tomorrow’s call')).toBeVisible()
    dayBegins(addDays(TODAY, 3))
    await expect.element(due().getByText(t('today.due.overdue'))).toBeVisible()
  })
})
