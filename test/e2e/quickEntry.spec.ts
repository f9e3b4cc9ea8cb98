import { Keyfolio } from './pages/keyfolio.ts'
import { expect, test } from './support/journey.ts'

const MOST_KEYS = 12

test('a call with a next step for tomorrow in at most twelve keys besides the text', async ({ start }) => {
  const keyfolio = new Keyfolio(await start())
  const { quickEntry, t } = keyfolio
  await keyfolio.clients.add({ name: 'Harbour Hotels' })
  await keyfolio.goTo('clients')
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.goTo('today')

  await quickEntry.open()
  await quickEntry.choose('aeg')
  await quickEntry.press('c')
  await quickEntry.write('They want the offer in two parts.')
  await quickEntry.press('Tab')
  // Nothing typed for the day stands for tomorrow.
  await quickEntry.write('Send the offer in two parts')
  await quickEntry.save()
  console.log(`Quick entry: ${quickEntry.presses} keys besides the text`)
  expect(quickEntry.presses).toBeLessThanOrEqual(MOST_KEYS)

  const kind = t('vocabulary.interactionKind.call')
  const saved = t('quickEntry.savedWithStep', { kind, name: 'Aegean Cold Stores', day: 'tomorrow' })
  await expect(keyfolio.toast(saved)).toBeVisible()
  await expect(keyfolio.today.ahead.getByText('Send the offer in two parts')).toBeVisible()
  await keyfolio.clients.open('Aegean Cold Stores')
  await keyfolio.dossier.openTab('timeline')
  await expect(keyfolio.window.getByText('They want the offer in two parts.')).toBeVisible()

  // One command: one undo takes back both.
  await keyfolio.undo()
  await expect(keyfolio.window.getByText('They want the offer in two parts.')).toHaveCount(0)
  await keyfolio.goTo('today')
  await expect(keyfolio.today.ahead.getByText('Send the offer in two parts')).toHaveCount(0)
})

test('in Greek: the key counts by its place, the day is read as people say it, the dossier is known', async ({
  start,
}) => {
  const keyfolio = new Keyfolio(await start({ language: 'el' }), 'el')
  const { quickEntry, t, window } = keyfolio
  await keyfolio.clients.add({ name: 'Ψυγεία Αιγαίου' })

  // On a dossier the client is known, and the kind comes first.
  await quickEntry.open()
  await expect(quickEntry.panel.getByText('Ψυγεία Αιγαίου')).toBeVisible()
  const kindNow = t('vocabulary.interactionKind.call')
  await expect(quickEntry.panel.getByRole('radio', { name: kindNow, checked: true })).toBeFocused()
  // On a Greek layout the key of M types μ.
  await window.evaluate(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'μ', code: 'KeyM', bubbles: true, cancelable: true }),
    )
  })
  await expect(quickEntry.field('text')).toBeFocused()
  await quickEntry.write('Είδαμε τον νέο θάλαμο.')
  await quickEntry.press('Tab')
  await quickEntry.write('Πρόσκληση στην έκθεση')
  await quickEntry.press('Tab')
  await quickEntry.write('παρ')
  await expect(quickEntry.panel.getByText('Παρασκευή 27 Νοεμβρίου 2026')).toBeVisible()
  await quickEntry.save()
  const kind = t('vocabulary.interactionKind.meeting')
  await expect(
    keyfolio.toast(t('quickEntry.savedWithStep', { kind, name: 'Ψυγεία Αιγαίου', day: 'μεθαύριο' })),
  ).toBeVisible()
})

test('what was typed stays after Escape, and what is missing is said beside the field', async ({ start }) => {
  const keyfolio = new Keyfolio(await start())
  const { quickEntry, t } = keyfolio
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.goTo('today')

  await quickEntry.open('q')
  await quickEntry.field('text').fill('Half a thought')
  await quickEntry.field('day').fill('some day')
  await quickEntry.press('Control+Enter')
  await expect(quickEntry.panel.getByText(t('validation.required')).first()).toBeVisible()
  await expect(quickEntry.panel.getByText(t('validation.invalidDay'))).toBeVisible()
  await quickEntry.press('Escape')
  await expect(quickEntry.panel).toHaveCount(0)

  await quickEntry.open('q')
  await expect(quickEntry.field('text')).toHaveValue('Half a thought')
  await expect(keyfolio.window.getByText(t('quickEntry.restored'))).toBeVisible()
})
