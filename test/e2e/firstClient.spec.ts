import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Keyfolio } from './pages/keyfolio.ts'
import { expect, test } from './support/journey.ts'
import { pdfFonts, pdfInfo, pdfStructure, pdfText } from './support/pdf.ts'
import { answerSaveDialog } from './support/saveDialog.ts'

test('first start, first client, the people who decide, and the dossier as PDF in Greek', async ({
  start,
  dataFolder,
}) => {
  const running = await start({ language: 'el' })
  const keyfolio = new Keyfolio(running, 'el')
  await expect(keyfolio.window.getByText(keyfolio.t('today.firstStart.title'))).toBeVisible()

  await keyfolio.clients.add({
    name: 'Ψυγεία Αιγαίου Α.Ε.',
    summary: 'Ψυκτικές αποθήκες και μεταφορές, Θεσσαλονίκη',
    class: 'key',
    keyReasons: ['revenue', 'sectorLeader'],
    sector: 'Εφοδιαστική αλυσίδα',
    turnover: '12.500.000',
    development: 'Νέα αποθήκη στη Σίνδο μέσα στο 2027.',
    weaknesses: 'Υψηλό κόστος ενέργειας.',
  })
  await expect(keyfolio.dossier.screen.getByRole('heading', { name: 'Ψυγεία Αιγαίου Α.Ε.' })).toBeVisible()

  await keyfolio.dossier.addNewPerson()
  await keyfolio.people.fill({
    givenName: 'Μαρία',
    familyName: 'Παππά',
    position: 'Διευθύντρια προμηθειών',
    hobbies: ['ιστιοπλοΐα'],
    values: 'Η συνέπεια στον λόγο',
    notes: 'Μην τηλεφωνείτε Δευτέρα πρωί',
  })
  await keyfolio.people.submit()
  await expect(keyfolio.dossier.screen.getByText('Μαρία Παππά').first()).toBeVisible()

  await keyfolio.dossier.record('Πρώτη γνωριμία: ζήτησαν μελέτη για την κατανάλωση.')
  await keyfolio.waitUntilSaved()

  const file = join(dataFolder, 'Φάκελος.pdf')
  await answerSaveDialog(running.app, file)
  await keyfolio.dossier.print('internal')
  await expect(keyfolio.window.getByText(keyfolio.t('dossier.print.savedTitle'))).toBeVisible()

  const text = await pdfText(file)
  for (const words of [
    'Ψυγεία Αιγαίου',
    'Μαρία Παππά',
    'ιστιοπλοΐα',
    'Η συνέπεια στον λόγο',
    'ζήτησαν μελέτη',
  ]) {
    expect(text).toContain(words)
  }
  const info = await pdfInfo(file)
  expect(info.get('Tagged')).toBe('yes')
  expect(info.get('Title')).toContain('Ψυγεία Αιγαίου')
  expect(await pdfStructure(file)).toEqual(expect.arrayContaining(['H1', 'H2']))
  expect(await outlineOf(file)).toBe(true)
  const fonts = await pdfFonts(file)
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
})

test('the edition to hand out holds no personal notes, ratings or family', async ({ start, dataFolder }) => {
  const running = await start({ language: 'el' })
  const keyfolio = new Keyfolio(running, 'el')
  await keyfolio.clients.add({ name: 'Γαλακτοκομική Ηπείρου', weaknesses: 'ΑΔΥΝΑΜΙΑ-ΜΥΣΤΙΚΗ' })
  await keyfolio.dossier.addNewPerson()
  await keyfolio.people.fill({
    givenName: 'Νίκος',
    familyName: 'Ζέρβας',
    hobbies: ['ορειβασία-μυστική'],
    values: 'αξία-μυστική',
    notes: 'σημείωση-μυστική',
  })
  await keyfolio.people.submit()

  const file = join(dataFolder, 'handout.pdf')
  await answerSaveDialog(running.app, file)
  await keyfolio.dossier.print('handOut')
  await expect(keyfolio.window.getByText(keyfolio.t('dossier.print.savedTitle'))).toBeVisible()
  const text = await pdfText(file)
  expect(text).toContain('Γαλακτοκομική Ηπείρου')
  expect(text).toContain('Νίκος Ζέρβας')
  expect(text.toLocaleLowerCase('el')).not.toContain('μυστική')
})

/** Chromium writes the outline uncompressed enough to be found by its dictionary key. */
async function outlineOf(file: string): Promise<boolean> {
  return (await readFile(file)).includes('/Outlines')
}
