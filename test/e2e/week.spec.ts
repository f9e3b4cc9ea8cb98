import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Keyfolio } from './pages/keyfolio.ts'
import { expect, test } from './support/journey.ts'
import type { Running } from './support/launch.ts'
import { pdfText } from './support/pdf.ts'
import { answerSaveDialog } from './support/saveDialog.ts'

/** Half past eight in Athens on the days of one week. */
const MONDAY = '2026-11-23T06:30:00.000Z'
const TUESDAY = '2026-11-24T06:30:00.000Z'
const WEDNESDAY = '2026-11-25T06:30:00.000Z'
const THURSDAY = '2026-11-26T06:30:00.000Z'
const FRIDAY = '2026-11-27T06:30:00.000Z'

const CLIENT = 'Γαλακτοκομείο Πηλίου'

test('a week of work by keyboard, in Greek', async ({ start, dataFolder }) => {
  test.setTimeout(180_000)
  const begin = async (now: string): Promise<{ keyfolio: Keyfolio; running: Running }> => {
    const running = await start({ language: 'el', now })
    return { running, keyfolio: new Keyfolio(running, 'el') }
  }
  const end = async ({ keyfolio, running }: { keyfolio: Keyfolio; running: Running }): Promise<void> => {
    await keyfolio.waitUntilSaved()
    await running.quit()
  }

  // Monday: a new client, whoever decides there, and the first call with its next step.
  const monday = await begin(MONDAY)
  await press(monday.keyfolio, 'Control+n')
  await monday.keyfolio.dialog('clientForm').waitFor()
  await type(monday.keyfolio, CLIENT)
  await press(monday.keyfolio, 'Control+Enter')
  await monday.keyfolio.screen('client').waitFor()
  await press(monday.keyfolio, 'Control+Shift+N')
  await monday.keyfolio.dialog('personForm').waitFor()
  await tabTo(monday.keyfolio, monday.keyfolio.t('people.form.identity.familyName'))
  await type(monday.keyfolio, 'Κοντογιάννη')
  await press(monday.keyfolio, 'Control+Enter')
  await expect(monday.keyfolio.dialog('personForm')).toHaveCount(0)
  await note(monday.keyfolio, 'γαλ', 'Πρώτο τηλεφώνημα: έχουν δύο παλιούς θαλάμους.', 'Αποστολή ενημερωτικού')
  await end(monday)

  // Tuesday: yesterday's step is due, is ticked off, and a visit is planned.
  const tuesday = await begin(TUESDAY)
  await expect(tuesday.keyfolio.today.due.getByText('Αποστολή ενημερωτικού')).toBeVisible()
  await tabTo(tuesday.keyfolio, tuesday.keyfolio.t('today.due.complete', { title: 'Αποστολή ενημερωτικού' }))
  await press(tuesday.keyfolio, 'Space')
  await expect(tuesday.keyfolio.today.due.getByText('Αποστολή ενημερωτικού')).toHaveCount(0)
  await note(tuesday.keyfolio, 'γαλ', 'Έστειλα το ενημερωτικό, θέλουν επίσκεψη.', 'Επίσκεψη στη Ζαγορά')
  await end(tuesday)

  // Wednesday: the calendar; the visit is there, and a reminder for Friday is added on its day.
  const wednesday = await begin(WEDNESDAY)
  await press(wednesday.keyfolio, 'Control+4')
  const { calendar } = wednesday.keyfolio
  await expect(calendar.on('2026-11-25', 'Επίσκεψη στη Ζαγορά')).toBeVisible()
  await tabUntil(wednesday.keyfolio, () => document.activeElement?.getAttribute('data-date') === '2026-11-25')
  await press(wednesday.keyfolio, 'ArrowRight')
  await press(wednesday.keyfolio, 'ArrowRight')
  await press(wednesday.keyfolio, 'Enter')
  await calendar.form.waitFor()
  await type(wednesday.keyfolio, 'Φάκελος για τον διευθυντή')
  await press(wednesday.keyfolio, 'Control+Enter')
  await expect(calendar.on('2026-11-27', 'Φάκελος για τον διευθυντή')).toBeVisible()
  await end(wednesday)

  // Thursday: something written down by mistake, taken back and done again.
  const thursday = await begin(THURSDAY)
  await note(thursday.keyfolio, 'γαλ', 'Ο υπεύθυνος ζήτησε μελέτη κατανάλωσης.', 'Μελέτη κατανάλωσης')
  await expect(thursday.keyfolio.today.ahead.getByText('Μελέτη κατανάλωσης')).toBeVisible()
  await press(thursday.keyfolio, 'Control+z')
  await expect(thursday.keyfolio.today.ahead.getByText('Μελέτη κατανάλωσης')).toHaveCount(0)
  await press(thursday.keyfolio, 'Control+y')
  await expect(thursday.keyfolio.today.ahead.getByText('Μελέτη κατανάλωσης')).toBeVisible()
  await end(thursday)

  // Friday: the dossier, found by three letters, is printed for the director.
  const friday = await begin(FRIDAY)
  await expect(friday.keyfolio.today.due.getByText('Φάκελος για τον διευθυντή')).toBeVisible()
  await press(friday.keyfolio, 'Control+k')
  await friday.keyfolio.dialog('search').waitFor()
  await type(friday.keyfolio, 'γαλ')
  await expect(friday.keyfolio.window.getByRole('option', { name: new RegExp(CLIENT) })).toBeVisible()
  await press(friday.keyfolio, 'Enter')
  await friday.keyfolio.screen('client').waitFor()
  const file = join(dataFolder, 'Φάκελος.pdf')
  await answerSaveDialog(friday.running.app, file)
  await press(friday.keyfolio, 'Control+p')
  await friday.keyfolio.dossier.printSheet.waitFor()
  await tabTo(friday.keyfolio, friday.keyfolio.t('dossier.print.save'))
  await press(friday.keyfolio, 'Enter')
  await expect(friday.keyfolio.window.getByText(friday.keyfolio.t('dossier.print.savedTitle'))).toBeVisible()
  expect((await stat(file)).size).toBeGreaterThan(10_000)
  const text = await pdfText(file)
  for (const words of [CLIENT, 'δύο παλιούς θαλάμους', 'μελέτη κατανάλωσης']) expect(text).toContain(words)
  await end(friday)
})

/** Writes down a call and a step for tomorrow by quick entry. */
async function note({ quickEntry }: Keyfolio, letters: string, text: string, step: string): Promise<void> {
  await quickEntry.open()
  if (await quickEntry.field('who').isVisible()) {
    await quickEntry.choose(letters)
  }
  await quickEntry.press('c')
  await quickEntry.write(text)
  await quickEntry.press('Tab')
  await quickEntry.write(step)
  await quickEntry.save()
}

async function press({ window }: Keyfolio, keys: string): Promise<void> {
  await window.keyboard.press(keys)
}

async function type({ window }: Keyfolio, text: string): Promise<void> {
  await window.keyboard.type(text)
}

/** Presses Tab until the focus is on what is called `name`. */
async function tabTo(keyfolio: Keyfolio, name: string): Promise<void> {
  const { window } = keyfolio
  const named = window.getByLabel(name).or(window.getByRole('button', { name })).first()
  await named.waitFor({ state: 'attached' })
  for (let step = 0; step < 80; step += 1) {
    if (await named.evaluate((element) => element === document.activeElement)) return
    await press(keyfolio, 'Tab')
  }
  throw new Error(`Eighty times Tab did not lead to ${name}`)
}

async function tabUntil(keyfolio: Keyfolio, isThere: () => boolean): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if (await keyfolio.window.evaluate(isThere)) return
    await press(keyfolio, 'Tab')
  }
  throw new Error('Eighty times Tab did not lead there')
}
