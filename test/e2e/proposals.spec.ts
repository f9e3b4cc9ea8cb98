import { join } from 'node:path'
import { Keyfolio } from './pages/keyfolio.ts'
import { expect, test } from './support/journey.ts'
import { pdfText } from './support/pdf.ts'
import { answerSaveDialog } from './support/saveDialog.ts'

const CLIENT = 'Ψυγεία Αιγαίου Α.Ε.'
const OFFER = 'Ψυκτικός θάλαμος στη Σίνδο'
// The last day of the offer is 27 November 2026 in Athens; both of these are late in its evening or just after it.
const BEFORE_MIDNIGHT = '2026-11-27T21:40:00.000Z'
const AFTER_MIDNIGHT = '2026-11-27T22:20:00.000Z'

test('a proposal is sent, holds through the end of its last day, is extended, accepted and printed', async ({
  start,
  dataFolder,
}) => {
  test.setTimeout(180_000)
  const first = await start({ language: 'el' })
  let keyfolio = new Keyfolio(first, 'el')
  const expired = keyfolio.t('proposals.expiry.expired')
  const lastDay = keyfolio.t('proposals.expiry.lastDay')

  await keyfolio.clients.add({ name: CLIENT })
  await keyfolio.proposals.addInDossier({ title: OFFER, amount: '184.500', validUntil: '27/11/2026' })
  await expect(keyfolio.proposals.panel.getByText(/184\.500/)).toBeVisible()
  await keyfolio.proposals.setStatus(OFFER, 'sent')
  // The head of the dossier leads to the offer that ends first; sending it took today.
  await keyfolio.dossier.screen.getByRole('link', { name: OFFER }).first().click()
  await expect(
    keyfolio.proposals.form.getByRole('textbox', {
      name: keyfolio.t('proposals.form.sentOn'),
      exact: true,
    }),
  ).toHaveValue('25/11/2026')
  await keyfolio.window.keyboard.press('Escape')
  await keyfolio.proposals.form.waitFor({ state: 'detached' })
  await keyfolio.waitUntilSaved()
  await first.quit()

  const lastEvening = await start({ language: 'el', now: BEFORE_MIDNIGHT })
  keyfolio = new Keyfolio(lastEvening, 'el')
  await keyfolio.goTo('proposals')
  await expect(keyfolio.proposals.row(OFFER).getByRole('img', { name: lastDay })).toBeVisible()
  await lastEvening.quit()

  const dayAfter = await start({ language: 'el', now: AFTER_MIDNIGHT })
  keyfolio = new Keyfolio(dayAfter, 'el')
  await keyfolio.goTo('proposals')
  await expect(keyfolio.proposals.row(OFFER).getByRole('img', { name: expired })).toBeVisible()
  // Nothing is locked: it can be accepted as it is, and taken back.
  await keyfolio.proposals.setStatus(OFFER, 'accepted')
  await keyfolio.proposals.show('won')
  await expect(keyfolio.proposals.row(OFFER)).toBeVisible()
  await keyfolio.undo()
  await keyfolio.proposals.show('awaiting')
  await expect(keyfolio.proposals.row(OFFER).getByRole('img', { name: expired })).toBeVisible()

  await keyfolio.proposals.extend(OFFER, '15/12/2026', 'Ο προμηθευτής κράτησε τις τιμές του χαλκού.')
  await expect(keyfolio.proposals.row(OFFER).getByRole('img', { name: expired })).toHaveCount(0)
  await keyfolio.proposals.setStatus(OFFER, 'inTalks')
  await keyfolio.waitUntilSaved()

  const file = join(dataFolder, 'Φάκελος.pdf')
  await answerSaveDialog(dayAfter.app, file)
  await keyfolio.clients.open(CLIENT)
  await keyfolio.dossier.print('handOut')
  await expect(keyfolio.window.getByText(keyfolio.t('dossier.print.savedTitle'))).toBeVisible()
  const text = await pdfText(file)
  for (const words of [
    keyfolio.t('pdf.proposals'),
    OFFER,
    '184.500 €',
    keyfolio.t('vocabulary.proposalStatus.inTalks'),
    '15 Δεκ 2026',
    'Ο προμηθευτής κράτησε τις τιμές του χαλκού.',
  ]) {
    expect(text).toContain(words)
  }
})

test('the home zone decides when the last day ends, wherever the machine stands', async ({ start }) => {
  const running = await start({ now: AFTER_MIDNIGHT })
  const keyfolio = new Keyfolio(running)
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.proposals.addInDossier({ title: 'Cold store', validUntil: '27/11/2026' })
  await keyfolio.proposals.setStatus('Cold store', 'received')
  await keyfolio.goTo('proposals')
  const sign = (expiry: 'expired' | 'lastDay') =>
    keyfolio.proposals.row('Cold store').getByRole('img', { name: keyfolio.t(`proposals.expiry.${expiry}`) })
  await expect(sign('expired')).toBeVisible()

  await keyfolio.goTo('settings')
  await keyfolio.settings.chooseHomeZone('America/New York')
  await keyfolio.goTo('proposals')
  await expect(sign('lastDay')).toBeVisible()
  await running.quit()

  const again = new Keyfolio(await start({ now: AFTER_MIDNIGHT }))
  await again.goTo('proposals')
  const kept = again.proposals.row('Cold store').getByRole('img')
  await expect(kept.and(again.window.getByLabel(again.t('proposals.expiry.lastDay')))).toBeVisible()
})
