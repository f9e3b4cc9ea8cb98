import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Keyfolio } from './pages/keyfolio.ts'
import { Reminders } from './pages/reminders.ts'
import { closeWindow, visibleWindows } from './support/closing.ts'
import { inMain } from './support/inMain.ts'
import { expect, test } from './support/journey.ts'
import type { Running } from './support/launch.ts'
import { clickLock, locked, lockedBy } from './support/locking.ts'
import { startMessageBus } from './support/messageBus.ts'
import { type NotificationDaemon, startNotificationDaemon } from './support/notificationDaemon.ts'
import { startTrayHost } from './support/trayHost.ts'

// One notification service and one tray on the bus of these journeys: so one after the other, in one worker.
test.describe.configure({ mode: 'serial' })

const PASSPHRASE = 'τέσσερις λέξεις χωρίς νόημα'
const ASKED = { asksForPassphrase: true } as const
const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
/** A minute past nine in Athens, the morning after the journeys' first instant. */
const NEXT_MORNING_MS = 23 * HOUR_MS + 31 * MINUTE_MS
/** Half past ten has just gone by. */
const LATER_THAT_MORNING_MS = 25 * HOUR_MS + MINUTE_MS
const NEXT_NOON = '2026-11-26T10:00:00.000Z'
/** So long a reminder may take: the clock is looked at every five seconds. */
const TOLD_WITHIN_MS = 20_000
/** A second notification of the same would be there within this time. */
const TWICE_WITHIN_MS = 2_000

let stopBus = (): Promise<void> => Promise.resolve()
let daemon: NotificationDaemon
let stopTray = (): void => undefined

test.beforeAll(async () => {
  stopBus = await startMessageBus()
  daemon = await startNotificationDaemon()
})

test.afterAll(async () => {
  await daemon.stop()
  await stopBus()
})

test.afterEach(async () => {
  stopTray()
  stopTray = () => undefined
  await daemon.clear()
})

test('while it is locked a reminder names nobody; a click brings the lock screen, and unlocking leads on to its place', async ({
  start,
  dataFolder,
}) => {
  stopTray = (await startTrayHost()).stop
  const clockFile = join(dataFolder, 'clock')
  const running = await start({ ...ASKED, clockFile })
  const keyfolio = new Keyfolio(running)
  await keyfolio.vault.setPassphrase(PASSPHRASE)
  await keyfolio.clients.add({ name: 'Tray Cold Stores' })
  const reminders = new Reminders(keyfolio.window, keyfolio.t)
  await reminders.addProposal('Cold room', '29/11/2026')
  await reminders.addFollowUp('Call Mrs Pappa', '26/11/2026', '10:30')
  await keyfolio.goTo('clients')
  await keyfolio.waitUntilSaved()

  // Into the tray first: so it is the click that brings a window.
  await closeWindow(running.app)
  await expect.poll(() => visibleWindows(running.app)).toBe(0)
  await clickLock(running)
  await expect.poll(() => windows(running)).toBe(0)
  await writeFile(clockFile, String(NEXT_MORNING_MS))
  await expect.poll(() => daemon.seen(), { timeout: TOLD_WITHIN_MS }).toEqual([hidden(keyfolio, 1)])

  const first = new Keyfolio(await lockedBy(running, () => daemon.click()))
  await expect(first.vault.lockScreen).toBeVisible()
  expect(await first.window.content()).not.toContain('Tray Cold Stores')
  await first.vault.unlock(PASSPHRASE)
  await expect(first.window.getByRole('heading', { level: 1, name: 'Tray Cold Stores' })).toBeVisible()

  // What is told only after it was locked again leads to its own place, not to where somebody was.
  await first.goTo('clients')
  const again = await locked({ ...running, window: first.window })
  await writeFile(clockFile, String(LATER_THAT_MORNING_MS))
  await expect
    .poll(() => daemon.seen(), { timeout: TOLD_WITHIN_MS })
    .toEqual([hidden(keyfolio, 1), hidden(keyfolio, 1)])
  await daemon.click()
  const second = new Keyfolio(again)
  await second.vault.unlock(PASSPHRASE)
  const form = second.window.locator('[data-dialog="followUpForm"]')
  await expect(form.getByRole('textbox', { name: second.t('calendar.form.what') })).toHaveValue(
    'Call Mrs Pappa',
  )

  await lookAgain(again)
  expect(daemon.seen()).toHaveLength(2)
})

test('reminders go on after a start that nobody has unlocked, in Greek; unlocked, they are listed, and none comes twice', async ({
  start,
}) => {
  const before = daemon.seen().length
  const first = await start({ ...ASKED, language: 'el' })
  const keyfolio = new Keyfolio(first, 'el')
  await keyfolio.vault.setPassphrase(PASSPHRASE)
  await keyfolio.clients.add({ name: 'Ψυκτική Αιγαίου' })
  const reminders = new Reminders(keyfolio.window, keyfolio.t)
  await reminders.addProposal('Ψυκτικός θάλαμος', '29/11/2026')
  await reminders.addFollowUp('Τηλεφώνημα στην κυρία Παππά', '26/11/2026', '10:30')
  await keyfolio.waitUntilSaved()
  await first.quit()

  const second = await start({ ...ASKED, language: 'el', now: NEXT_NOON })
  const later = new Keyfolio(second, 'el')
  await expect(later.vault.lockScreen).toBeVisible()
  const told = {
    title: 'Keyfolio',
    body: '2 υπενθυμίσεις. Ξεκλειδώστε το Keyfolio για να τις δείτε.',
  }
  await expect.poll(() => daemon.seen().slice(before)).toEqual([told])
  await daemon.click()
  await later.vault.unlock(PASSPHRASE)
  const missed = new Reminders(later.window, later.t)
  await expect(missed.missedList.getByRole('listitem')).toHaveCount(2)
  await expect(missed.missedList).toContainText('Ψυκτική Αιγαίου')
  await expect(missed.missedList).toContainText('Τηλεφώνημα στην κυρία Παππά')
  await second.quit()

  const third = await start({ ...ASKED, language: 'el', now: NEXT_NOON })
  const kept = new Keyfolio(third, 'el')
  await expect(kept.vault.lockScreen).toBeVisible()
  await lookAgain(third)
  await kept.vault.unlock(PASSPHRASE)
  await expect(new Reminders(kept.window, kept.t).missedBanner(2)).toBeVisible()
  await lookAgain(third)
  expect(daemon.seen().slice(before)).toEqual([told])
})

/** What is said while it is locked. */
function hidden({ t }: Keyfolio, count: number) {
  return {
    title: t('reminders.notification.locked.title'),
    body: t('reminders.notification.locked.body', { count }),
  }
}

/** Whatever is due is told now, as after a sleep; waits for what should not come. */
async function lookAgain({ app, window }: Running): Promise<void> {
  await inMain(app, ({ powerMonitor }) => void powerMonitor.emit('resume'))
  await window.waitForTimeout(TWICE_WITHIN_MS)
}

function windows({ app }: Running): Promise<number> {
  return inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
}
