import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Keyfolio } from './pages/keyfolio.ts'
import { Reminders } from './pages/reminders.ts'
import { closeWindow, visibleWindows } from './support/closing.ts'
import { expect, test } from './support/journey.ts'
import { startMessageBus } from './support/messageBus.ts'
import { type NotificationDaemon, startNotificationDaemon } from './support/notificationDaemon.ts'
import { pdfText } from './support/pdf.ts'
import { answerSaveDialog } from './support/saveDialog.ts'
import { startTrayHost } from './support/trayHost.ts'

// One notification service and one tray on the bus of these journeys: so one after the other, in one worker.
test.describe.configure({ mode: 'serial' })

const HOUR_MS = 3_600_000
/** A minute past nine in Athens, the morning after the journeys' first instant. */
const NEXT_MORNING_MS = 23 * HOUR_MS + 31 * 60_000
const NEXT_MORNING = '2026-11-26T07:05:00.000Z'
const NEXT_NOON = '2026-11-26T10:00:00.000Z'

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

test.afterEach(() => {
  stopTray()
  stopTray = () => undefined
})

test('a proposal about to expire is told while the window is closed; a click opens its dossier; never twice', async ({
  start,
  dataFolder,
}) => {
  stopTray = (await startTrayHost()).stop
  const clockFile = join(dataFolder, 'clock')
  const first = await start({ clockFile })
  const keyfolio = new Keyfolio(first)
  await keyfolio.clients.add({ name: 'Tray Cold Stores' })
  await new Reminders(keyfolio.window, keyfolio.t).addProposal('Cold room', '29/11/2026')
  await keyfolio.goTo('clients')
  await keyfolio.waitUntilSaved()

  await closeWindow(first.app)
  await expect.poll(() => visibleWindows(first.app)).toBe(0)
  await writeFile(clockFile, String(NEXT_MORNING_MS))
  const title = `Tray Cold Stores: ${keyfolio.t('reminders.notification.expires', { when: 'in 3 days' })}`
  await expect
    .poll(() => daemon.seen().filter((seen) => seen.title === title), { timeout: 20_000 })
    .toHaveLength(1)
  expect(daemon.seen().find((seen) => seen.title === title)?.body).toContain('Cold room')

  await daemon.click()
  await expect.poll(() => visibleWindows(first.app)).toBe(1)
  await expect(keyfolio.dossier.screen).toBeVisible()
  await expect(keyfolio.window.getByRole('heading', { level: 1, name: 'Tray Cold Stores' })).toBeVisible()
  await first.quit()

  const again = new Keyfolio(await start({ now: NEXT_MORNING }))
  await again.goTo('settings')
  await new Reminders(again.window, again.t).test()
  const tested = again.t('reminders.notification.testTitle')
  await expect.poll(() => daemon.seen().some((seen) => seen.title === tested)).toBe(true)
  await expect(again.window.getByText(again.t('reminders.settings.state.works')).first()).toBeVisible()
  expect(daemon.seen().filter((seen) => seen.title === title)).toHaveLength(1)
})

test('what was missed comes as one digest at the next start, in Greek, and is listed', async ({ start }) => {
  const first = await start({ language: 'el' })
  const keyfolio = new Keyfolio(first, 'el')
  const reminders = new Reminders(keyfolio.window, keyfolio.t)
  await keyfolio.clients.add({ name: 'Ψυκτική Αιγαίου' })
  await reminders.addProposal('Ψυκτικός θάλαμος', '29/11/2026')
  await reminders.addFollowUp('Τηλεφώνημα στην κυρία Παππά', '26/11/2026', '10:30')
  await keyfolio.waitUntilSaved()
  await first.quit()

  const second = await start({ language: 'el', now: NEXT_NOON })
  const later = new Keyfolio(second, 'el')
  const missed = new Reminders(later.window, later.t)
  const digest = {
    title: '2 υπενθυμίσεις όσο το Keyfolio ήταν κλειστό',
    body: 'Ψυκτική Αιγαίου: η προσφορά λήγει σε 3 ημέρες\nΤηλεφώνημα στην κυρία Παππά',
  }
  await expect.poll(() => daemon.seen().filter(({ title }) => title === digest.title)).toEqual([digest])
  await expect(missed.missedBanner(2)).toBeVisible()
  await missed.showMissed()
  await expect(missed.missedList.getByRole('listitem')).toHaveCount(2)
  await expect(missed.missedList.getByText('Τηλεφώνημα στην κυρία Παππά')).toBeVisible()
  await second.quit()

  const third = new Keyfolio(await start({ language: 'el', now: NEXT_NOON }), 'el')
  const kept = new Reminders(third.window, third.t)
  await expect(kept.missedBanner(2)).toBeVisible()
  await kept.showMissed()
  await kept.dismissMissed()
  await expect(kept.missedBanner(2)).toBeHidden()
  expect(daemon.seen().filter(({ title }) => title === digest.title)).toHaveLength(1)
  expect(daemon.seen().filter(({ title }) => title.includes('Ψυκτική Αιγαίου'))).toEqual([])
})

test('the main job: 500 clients from a faulty file, a day in the calendar, a proposal told with the window closed, extended, printed', async ({
  start,
  dataFolder,
}) => {
  test.setTimeout(180_000)
  stopTray = (await startTrayHost()).stop
  const clockFile = join(dataFolder, 'clock')
  const running = await start({ language: 'el', clockFile })
  const keyfolio = new Keyfolio(running, 'el')
  const { importing, calendar, proposals, dossier, t } = keyfolio

  await importing.open()
  await importing.choose({ name: 'pelates.csv', content: clientsFile({ 7: ';Υποψήφιος;Βόλος' }) })
  await importing.expectCount('faulty', 1)
  await expect(importing.row(7)).toContainText(t('importing.problem.required', { field: 'Επωνυμία' }))
  await importing.choose({ name: 'pelates.csv', content: clientsFile({}) })
  await importing.importButton('clients', 500).click()
  await expect(importing.screen.getByText(t('importing.done.clients', { count: 500 }))).toBeVisible()

  await keyfolio.goTo('calendar')
  await calendar.addOn('2026-11-26', 'Τηλεφώνημα στους Μύλους')
  await expect(calendar.on('2026-11-26', 'Τηλεφώνημα στους Μύλους')).toBeVisible()

  await keyfolio.goTo('clients')
  await keyfolio.clients.search('μυλοι σερρων')
  await keyfolio.clients.row('Μύλοι Σερρών').click()
  await dossier.screen.waitFor()
  await proposals.addInDossier({ title: 'Ψύξη σιλό', amount: '48.000', validUntil: '29/11/2026' })
  await proposals.setStatus('Ψύξη σιλό', 'sent')
  await keyfolio.goTo('today')
  await keyfolio.waitUntilSaved()

  await closeWindow(running.app)
  await expect.poll(() => visibleWindows(running.app)).toBe(0)
  await daemon.clear()
  await writeFile(clockFile, String(NEXT_MORNING_MS))
  const title = `Μύλοι Σερρών: ${t('reminders.notification.expires', { when: 'σε 3 ημέρες' })}`
  await expect.poll(() => daemon.seen().some((seen) => seen.title === title), { timeout: 20_000 }).toBe(true)
  await daemon.click()
  await expect.poll(() => visibleWindows(running.app)).toBe(1)
  await dossier.screen.waitFor()

  await proposals.extend('Ψύξη σιλό', '15/12/2026', 'Η παραγωγή κράτησε τη σειρά τους.')
  const file = join(dataFolder, 'Φάκελος.pdf')
  await answerSaveDialog(running.app, file)
  await dossier.print('internal')
  await expect(keyfolio.window.getByText(t('dossier.print.savedTitle'))).toBeVisible()
  const text = await pdfText(file)
  for (const words of ['Μύλοι Σερρών', 'Ψύξη σιλό', '15 Δεκ 2026', 'Η παραγωγή κράτησε τη σειρά τους.']) {
    expect(text).toContain(words)
  }
})

/** 500 clients as Greek Excel writes them; some lines can be other than they should be. */
function clientsFile(other: Readonly<Record<number, string>>): string {
  const lines = Array.from({ length: 499 }, (_, index) => {
    const number = index + 2
    return other[number] ?? `Πελάτης ${String(index + 1).padStart(3, '0')};Υποψήφιος;Βόλος`
  })
  return ['Επωνυμία;Κατηγορία;Πόλη', ...lines, 'Μύλοι Σερρών;Τακτικός;Σέρρες'].join('\r\n')
}
