import { Keyfolio } from './pages/keyfolio.ts'
import { expect, test } from './support/journey.ts'

// The journeys' clock stands on Wednesday 25 November 2026.
const TODAY = '2026-11-25'
const TOMORROW = '2026-11-26'
const FRIDAY = '2026-11-27'
const NEXT_MONDAY = '2026-11-30'

test('a follow-up is added on a day, dragged, brought back, put off and done', async ({ start }) => {
  const keyfolio = new Keyfolio(await start())
  const { calendar } = keyfolio
  await keyfolio.goTo('calendar')
  await expect(calendar.day(TODAY)).toHaveAttribute('aria-current', 'date')

  await calendar.addOn(TOMORROW, 'Call about the samples')
  await expect(calendar.on(TOMORROW, 'Call about the samples')).toBeVisible()

  await calendar.drag('Call about the samples', TOMORROW, FRIDAY)
  await expect(calendar.on(FRIDAY, 'Call about the samples')).toBeVisible()
  await expect(calendar.on(TOMORROW, 'Call about the samples')).toHaveCount(0)
  await expect(keyfolio.toast('Moved to Friday 27 November 2026: Call about the samples')).toBeVisible()

  await keyfolio.undo()
  await expect(calendar.on(TOMORROW, 'Call about the samples')).toBeVisible()
  await expect(calendar.on(FRIDAY, 'Call about the samples')).toHaveCount(0)

  await calendar.open(TOMORROW, 'Call about the samples')
  await calendar.snooze('nextMonday')
  await expect(calendar.on(NEXT_MONDAY, 'Call about the samples')).toBeVisible()

  await calendar.open(NEXT_MONDAY, 'Call about the samples')
  await calendar.act('complete')
  await expect(calendar.on(NEXT_MONDAY, 'Done follow-up: Call about the samples')).toBeVisible()
  // What is done stays where it is: the mouse takes nothing along.
  await calendar.drag('Call about the samples', NEXT_MONDAY, FRIDAY)
  await expect(calendar.on(NEXT_MONDAY, 'Call about the samples')).toBeVisible()
  await keyfolio.waitUntilSaved()
})

test('the calendar goes by keyboard, in Greek', async ({ start }) => {
  const keyfolio = new Keyfolio(await start({ language: 'el' }), 'el')
  const { calendar, window } = keyfolio
  const { keyboard } = window
  await keyfolio.goTo('calendar')
  await expect(calendar.screen.getByRole('heading', { name: 'Νοέμβριος 2026' })).toBeVisible()
  await expect(calendar.screen.getByRole('columnheader').first()).toContainText('Δευ')

  await calendar.day(TODAY).focus()
  await keyboard.press('ArrowRight')
  await expect(calendar.day(TOMORROW)).toBeFocused()
  await keyboard.press('PageDown')
  await expect(calendar.day('2026-12-26')).toBeFocused()
  await keyboard.press('PageUp')
  await expect(calendar.day(TOMORROW)).toBeFocused()
  await keyboard.press('Enter')
  await calendar.fill('Τηλεφώνημα στην κυρία Ζωγράφου')
  await expect(calendar.on(TOMORROW, 'Εκκρεμότητα: Τηλεφώνημα στην κυρία Ζωγράφου')).toBeVisible()

  await keyboard.press('w')
  await expect(calendar.screen.getByRole('heading', { name: '23–29 Νοεμβρίου 2026' })).toBeVisible()
  await keyboard.press('a')
  await expect(calendar.screen.getByText('Πέμπτη 26 Νοεμβρίου')).toBeVisible()
  await keyboard.press('m')
  await calendar.on(TOMORROW, 'Ζωγράφου').focus()
  await keyboard.press('Enter')
  await calendar.details.waitFor()
  await calendar.snooze('inThreeDays')
  await expect(calendar.on('2026-11-28', 'Ζωγράφου')).toBeVisible()
  await expect(keyfolio.toast('Μετατέθηκε για Σάββατο 28 Νοεμβρίου 2026')).toBeVisible()
})

test('birthdays and expiries stand in the calendar, stay where they are, and can be left out', async ({
  start,
}) => {
  const keyfolio = new Keyfolio(await start({ demo: true }))
  const { calendar } = keyfolio
  await keyfolio.goTo('calendar')
  await calendar.show('week')
  const birthday = calendar.screen.locator('[data-item^="birthday:"]').first()
  await expect(birthday).toBeVisible()
  const home = await birthday.evaluate((item) => item.closest('[data-date]')?.getAttribute('data-date'))
  const name = /^Birthday: ([^,]+)/.exec((await birthday.textContent()) ?? '')?.[1] ?? ''
  expect(name).not.toBe('')
  await calendar.drag(name, home ?? '', home === TODAY ? TOMORROW : TODAY)
  await expect(calendar.on(home ?? '', name).first()).toBeVisible()

  await calendar.toggle('birthday')
  await expect(calendar.screen.locator('[data-item^="birthday:"]')).toHaveCount(0)
  await expect(calendar.screen.locator('[data-item^="expiry:"]').first()).toBeVisible()
  await calendar.screen.locator('[data-item^="expiry:"]').first().click()
  await calendar.details.getByRole('button', { name: 'Open the client' }).click()
  await keyfolio.screen('client').waitFor()
})
