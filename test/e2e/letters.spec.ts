import { join } from 'node:path'
import { translator } from '#shared/i18n/translate.ts'
import { expect, test } from './support/journey.ts'
import { pdfFonts, pdfInfo, pdfText } from './support/pdf.ts'
import { everyPlace, visit } from './support/places.ts'
import { answerSaveDialog } from './support/saveDialog.ts'

test('a letter to many becomes one PDF with a page for each, in Greek, and goes into the dossiers', async ({
  start,
  dataFolder,
}) => {
  const t = translator('el')
  const { app, window } = await start({ demo: true, language: 'el' })
  const place = everyPlace('el').find(({ name }) => name === 'letterRun')
  if (place === undefined) throw new Error('The letters have a place')
  await visit(window, place)
  const recipients = window.getByRole('button', { name: t('prospecting.letter.remove', { name: '' }) })
  const count = await recipients.count()
  expect(count).toBeGreaterThan(5)

  const file = join(dataFolder, 'Επιστολές.pdf')
  await answerSaveDialog(app, file)
  await window.getByRole('button', { name: t('prospecting.letter.printed', { count }) }).click()
  await expect(window.getByText(t('prospecting.letter.saved', { fileName: 'Επιστολές.pdf' }))).toBeVisible()

  const info = await pdfInfo(file)
  expect(info.get('Pages')).toBe(String(count))
  expect(info.get('Tagged')).toBe('yes')
  const text = await pdfText(file)
  expect(text).toContain('Αγαπητέ κύριε Βλασόπουλε')
  expect(text).not.toContain('{{')
  expect((await pdfFonts(file)).filter(({ isEmbedded }) => !isEmbedded)).toEqual([])

  await window.getByRole('button', { name: t('prospecting.letter.send') }).click()
  await expect(window.getByText(t('prospecting.letter.sent', { count }))).toBeVisible()
})
