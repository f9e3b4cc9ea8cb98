import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Keyfolio } from './pages/keyfolio.ts'
import { Reminders } from './pages/reminders.ts'
import { answerQuestion, closeWindow, countMinimising, questions, visibleWindows } from './support/closing.ts'
import { expect, test } from './support/journey.ts'
import { startMessageBus } from './support/messageBus.ts'
import { startNotificationDaemon } from './support/notificationDaemon.ts'
import { startTrayHost } from './support/trayHost.ts'

// One tray on the bus of these journeys: so one after the other, in one worker.
test.describe.configure({ mode: 'serial' })

/** A minute past nine in Athens, the morning after the journeys' first instant. */
const NEXT_MORNING_MS = (23 * 60 + 31) * 60_000
const NEXT_MORNING = '2026-11-26T07:05:00.000Z'

let stopBus = (): Promise<void> => Promise.resolve()

test.beforeAll(async () => {
  stopBus = await startMessageBus()
})

test.afterAll(() => stopBus())

test('closed to the tray, a click on the icon or its menu brings the window back; Quit there ends Keyfolio', async ({
  start,
}) => {
  const tray = await startTrayHost()
  const running = await start({ language: 'el' })
  const { app } = running
  const keyfolio = new Keyfolio(running, 'el')
  const { t } = keyfolio
  await keyfolio.clients.add({ name: 'Ψυκτική Αιγαίου' })
  await expect(keyfolio.dossier.screen).toBeVisible()
  await expect
    .poll(() => tray.menu())
    .toEqual([t('reminders.tray.open'), t('main.menu.quickEntry'), t('reminders.tray.quit')])

  await closeWindow(app)
  await expect.poll(() => visibleWindows(app)).toBe(0)
  await tray.click()
  await expect.poll(() => visibleWindows(app)).toBe(1)
  await expect(keyfolio.dossier.screen).toBeVisible()

  await closeWindow(app)
  await expect.poll(() => visibleWindows(app)).toBe(0)
  await tray.choose(t('reminders.tray.open'))
  await expect.poll(() => visibleWindows(app)).toBe(1)

  await closeWindow(app)
  await expect.poll(() => visibleWindows(app)).toBe(0)
  await tray.choose(t('main.menu.quickEntry'))
  await expect.poll(() => visibleWindows(app)).toBe(1)
  await expect(keyfolio.window.locator('[data-dialog="quickEntry"]')).toBeVisible()
  expect(tray.icons()).toBe(1)

  // From the tray alone, with no window in sight.
  await closeWindow(app)
  await expect.poll(() => visibleWindows(app)).toBe(0)
  const child = app.process()
  await tray.choose(t('reminders.tray.quit'))
  await expect.poll(() => child.exitCode, { message: 'the process ends', timeout: 15_000 }).toBe(0)
  tray.stop()

  const again = new Keyfolio(await start({ language: 'el' }), 'el')
  await again.clients.show()
  await expect(again.clients.row('Ψυκτική Αιγαίου')).toBeVisible()
})

test('where there is no tray, closing the window says what that means for reminders, and does what is chosen', async ({
  start,
  dataFolder,
}) => {
  const daemon = await startNotificationDaemon()
  try {
    const clockFile = join(dataFolder, 'clock')
    const running = await start({ language: 'el', clockFile })
    const { app } = running
    const keyfolio = new Keyfolio(running, 'el')
    const question = keyfolio.t('reminders.closing.title')
    await keyfolio.clients.add({ name: 'Ψυκτική Αιγαίου' })
    await new Reminders(keyfolio.window, keyfolio.t).addProposal('Ψυκτικός θάλαμος', '29/11/2026')
    await keyfolio.waitUntilSaved()
    const minimised = await countMinimising(app)

    await answerQuestion(app, 'stay')
    await closeWindow(app)
    await expect.poll(() => questions(app)).toEqual([question])
    expect(question).toBe('Χωρίς το παράθυρό του, το Keyfolio δεν μπορεί να σας υπενθυμίζει')
    expect(await visibleWindows(app)).toBe(1)
    expect(await minimised()).toBe(0)

    await answerQuestion(app, 'minimise', { forGood: true })
    await closeWindow(app)
    await expect.poll(minimised).toBe(1)
    expect(await questions(app)).toEqual([question])

    // What minimising is for: it goes on reminding.
    await writeFile(clockFile, String(NEXT_MORNING_MS))
    const title = `Ψυκτική Αιγαίου: ${keyfolio.t('reminders.notification.expires', { when: 'σε 3 ημέρες' })}`
    await expect
      .poll(() => daemon.seen().filter((seen) => seen.title === title), { timeout: 20_000 })
      .toHaveLength(1)

    // Chosen for good: nobody is asked again, and it is still so after a start.
    await closeWindow(app)
    await expect.poll(minimised).toBe(2)
    expect(await questions(app)).toEqual([question])
    await running.quit()
    const second = await start({ language: 'el', now: NEXT_MORNING })
    const minimisedAgain = await countMinimising(second.app)
    await answerQuestion(second.app, 'stay')
    await closeWindow(second.app)
    await expect.poll(minimisedAgain).toBe(1)
    expect(await questions(second.app)).toEqual([])
  } finally {
    await daemon.stop()
  }
})

test('where there is no tray, whoever chooses so quits', async ({ start }) => {
  const { app } = await start()
  const child = app.process()
  await answerQuestion(app, 'quit')
  await closeWindow(app)
  await expect.poll(() => child.exitCode, { message: 'the process ends', timeout: 15_000 }).toBe(0)
})
