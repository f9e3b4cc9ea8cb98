import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import {
  MissedBanner,
  MissedReminders,
  ReminderSettings,
  useReminders,
} from '#renderer/features/reminders/index.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import type { WordedReminder } from '#shared/ipc/schemas.ts'
import { aReminder } from '#test/shared/domain/reminders/reminderBuilders.ts'
import { aClientInput, done } from '../../commands/inputs.ts'
import { aWindow } from '../aWindow.tsx'

function aMissed(what: string, at = '2026-11-22T09:00'): WordedReminder {
  return { reminder: aReminder(at), words: { who: 'Aegean Foods', what } }
}

/** The part of the window that follows reminders. */
function Following() {
  useReminders()
  return (
    <>
      <MissedBanner />
      <ReminderSettings />
    </>
  )
}

const checkbox = (name: string) => page.getByRole('checkbox', { name })

describe('the choices of reminders', () => {
  it('act at once and are kept', async () => {
    const window = await aWindow()
    await window.show(<Following />)
    await page.getByRole('button', { name: 'Time of day' }).click()
    await page.getByRole('option', { name: '08:00' }).click()
    await page.getByText('14 days').click()
    await page.getByText('Birthdays').click()
    await page.getByText('Keep reminding from the tray').click()
    await expect
      .poll(() => window.preferences().reminders)
      .toMatchObject({
        isOn: true,
        hour: 8,
        leadDays: [7, 3, 1, 0],
        birthdays: false,
        followUps: true,
        keepInTray: false,
      })
    await page.getByText('Remind me with notifications of the system').click()
    await expect.element(checkbox('Birthdays')).toBeDisabled()
    await expect.poll(() => window.preferences().reminders.isOn).toBe(false)
  })

  it('offer what is possible where there is no tray', async () => {
    const window = await aWindow()
    window.main.reminders = { ...window.main.reminders, hasTray: false }
    await window.show(<Following />)
    await page.getByRole('button', { name: 'When the window is closed' }).click()
    await page.getByRole('option', { name: 'Minimise and keep reminding' }).click()
    await expect.poll(() => window.preferences().reminders.withoutTray).toBe('minimise')
  })

  it('say whether the computer shows notifications, also after a test', async () => {
    const window = await aWindow({ language: 'el' })
    await window.show(<Following />)
    await expect.element(page.getByText('Αυτός ο υπολογιστής εμφανίζει ειδοποιήσεις.')).toBeVisible()
    await page.getByRole('button', { name: 'Δοκιμαστική ειδοποίηση' }).click()
    await expect.element(page.getByText('Η δοκιμαστική ειδοποίηση στάλθηκε.')).toBeVisible()
    window.main.reminders = { ...window.main.reminders, notifications: 'notFound' }
    window.main.emit('reminders.changed')
    await expect.element(page.getByText('Δεν βρέθηκε υπηρεσία ειδοποιήσεων')).toBeVisible()
  })
})

describe('missed reminders', () => {
  it('are announced, listed with the way to each, and put away', async () => {
    const window = await aWindow()
    window.main.reminders = {
      ...window.main.reminders,
      missed: [aMissed('Call Maria'), aMissed('Send the plan')],
    }
    await window.show(<Following />)
    await expect.element(page.getByText('2 reminders were missed while Keyfolio was away.')).toBeVisible()
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect.poll(() => useLocation.getState().dialog).toEqual({ dialog: 'missedReminders' })
    await window.show(<MissedReminders />)
    await expect.element(page.getByRole('link', { name: 'Call Maria' })).toBeVisible()
    await expect.element(page.getByText('Aegean Foods · due yesterday').first()).toBeVisible()
    await expect.element(page.getByText('yesterday').first()).toBeVisible()
    await page.getByRole('button', { name: 'Put away' }).click()
    await expect.poll(() => window.main.reminders.missed).toEqual([])
    await expect.poll(() => useLocation.getState().dialog).toBeNull()
    await expect.element(page.getByText(/reminders were missed/)).not.toBeInTheDocument()
  })

  it('stand under a warning when the computer shows no notifications', async () => {
    const window = await aWindow()
    window.main.reminders = { notifications: 'notFound', hasTray: false, missed: [aMissed('Call Maria')] }
    await window.show(<MissedBannerOnly />)
    await expect.element(page.getByText(/does not show notifications/)).toBeVisible()
  })
})

describe('a click on a notification', () => {
  it('leads to the dossier, also when the window had to be opened for it', async () => {
    const window = await aWindow({ route: { screen: 'people' } })
    const { id: clientId } = done(await createClient({ input: aClientInput() }))
    window.main.place = {
      kind: 'proposal',
      proposalId: '00000000-0000-7000-8000-0000000000aa' as never, // an id of no proposal; only the client is gone to
      clientId,
      leadDays: 3,
    }
    await window.show(<MissedBannerOnly />)
    await expect
      .poll(() => useLocation.getState().route)
      .toEqual({ screen: 'client', clientId, tab: 'overview' })
    window.main.place = { kind: 'today' }
    window.main.emit('reminders.clicked')
    await expect.poll(() => useLocation.getState().route).toEqual({ screen: 'today' })
  })
})

function MissedBannerOnly() {
  useReminders()
  return <MissedBanner />
}
