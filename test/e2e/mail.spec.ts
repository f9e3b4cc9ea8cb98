import { readFile } from 'node:fs/promises'
import { Keyfolio } from './pages/keyfolio.ts'
import { expect, test } from './support/journey.ts'

const LETTER = [
  'From: =?UTF-8?B?zobOvc69zrEgzqDOsc+Az4DOrA==?= <a.pappa@alfa.example>',
  'To: Nikos <nikos@house.example>',
  'Subject: =?UTF-8?B?zqDPgc6/z4PPhs6/z4HOrA==?= 2027',
  'Date: Tue, 24 Nov 2026 23:30:00 +0000',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Συμφωνούμε.</p><script>document.title = "owned"</script><img src="https://tracker.example/x.png">',
  '--b',
  'Content-Type: application/pdf; name=order.pdf',
  'Content-Disposition: attachment; filename=order.pdf',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('%PDF-1.7').toString('base64'),
  '--b--',
].join('\r\n')

test('e-mails dropped on a dossier become entries with their people and files', async ({ start }) => {
  const first = await start({ language: 'el' })
  const keyfolio = new Keyfolio(first, 'el')
  await keyfolio.clients.add({ name: 'Ψυκτική Αιγαίου' })
  await keyfolio.mails.drop([{ name: 'letter.eml', content: LETTER }])
  const { sheet } = keyfolio.mails
  // In Athens it was the next morning already.
  await expect(sheet.getByLabel(keyfolio.t('mail.time'))).toHaveValue('01:30')
  await expect(sheet.getByLabel(keyfolio.t('mail.text'))).toHaveValue('Συμφωνούμε.')
  await keyfolio.mails.addSender()
  await expect(sheet.getByLabel(keyfolio.t('mail.unknown.familyName'))).toHaveValue('Παππά')
  await keyfolio.mails.save()
  await expect(sheet).toBeHidden()

  const offer = await readFile(new URL('../fixtures/mail/offer.msg', import.meta.url))
  await keyfolio.mails.choose([{ name: 'offer.msg', content: offer }])
  // The person written down a moment ago is recognised by another form of the same address.
  await expect(sheet.getByRole('button', { name: 'Άννα Παππά', pressed: true })).toBeVisible()
  await expect(sheet.getByRole('radio', { name: keyfolio.t('mail.directions.outgoing') })).toBeChecked()
  await keyfolio.mails.save()
  await expect(sheet).toBeHidden()

  await keyfolio.dossier.openTab('timeline')
  await expect(keyfolio.dossier.screen.getByText('Σας τη στέλνω.')).toBeVisible()
  await expect(keyfolio.dossier.screen.getByText('Συμφωνούμε.')).toBeVisible()
  await keyfolio.waitUntilSaved()
  await first.quit()

  const second = new Keyfolio(await start({ language: 'el' }), 'el')
  await second.clients.open('Ψυκτική Αιγαίου')
  await second.dossier.openTab('timeline')
  await expect(second.dossier.screen.getByText('Συμφωνούμε.')).toBeVisible()
  await second.mails.choose([{ name: 'letter again.eml', content: LETTER }])
  await expect(second.mails.sheet.getByText(second.t('mail.known.title'))).toBeVisible()
})
