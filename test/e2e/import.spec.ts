import { windows1253, workbook, workbookOf } from '#test/renderer/features/importing/files.ts'
import { Keyfolio } from './pages/keyfolio.ts'
import { expect, test } from './support/journey.ts'

const HEADERS = 'Επωνυμία;Κατηγορία;Πόλη;Κύκλος εργασιών;E-mail;Τηλέφωνο'

/** A file of 500 clients; some lines can be other than they should be. */
function fileOf(other: Readonly<Record<number, string>> = {}): string {
  const lines = Array.from({ length: 500 }, (_, index) => {
    const number = index + 2
    return (
      other[number] ??
      `Πελάτης ${String(index + 1).padStart(3, '0')};Υποψήφιος;Βόλος;1.250.000;info${index}@pelatis.example;'+302421012345`
    )
  })
  return [HEADERS, ...lines].join('\r\n')
}

const FAULTS = {
  12: ';Υποψήφιος;Βόλος;;;',
  48: 'Μύλοι Σερρών;Χρυσός;Σέρρες;;;',
  301: 'Άλφα Τρόφιμα;Τακτικός;Αθήνα;πολλά;info(at)alfa;',
}

test('500 clients with faults in the file: each is named, mended, imported, undone and done again', async ({
  start,
}) => {
  test.setTimeout(120_000)
  const keyfolio = new Keyfolio(await start({ language: 'el' }), 'el')
  const { importing, t } = keyfolio
  await importing.open()

  await importing.choose({ name: 'pelates.csv', content: windows1253(fileOf(FAULTS)) })
  await importing.expectCount('all', 500)
  await importing.expectCount('faulty', 3)
  await expect(importing.screen.getByText(t('importing.preview.faulty', { count: 3 }))).toBeVisible()
  const reasons: readonly (readonly [number, string])[] = [
    [12, t('importing.problem.required', { field: 'Επωνυμία' })],
    [48, 'Χρυσός'],
    [301, t('importing.problem.invalidEmail', { field: 'E-mail', value: 'info(at)alfa' })],
  ]
  for (const [number, reason] of reasons) await expect(importing.fault(number, reason)).toBeVisible()
  await expect(importing.screen.getByRole('button', { name: /^Εισαγωγή \d/ })).toHaveCount(0)

  await importing.choose({ name: 'pelates.csv', content: windows1253(fileOf()) })
  await importing.expectCount('faulty', 0)
  await importing.importButton('clients', 500).click()
  await expect(importing.screen.getByText(t('importing.done.clients', { count: 500 }))).toBeVisible()
  await importing.screen.getByRole('button', { name: t('importing.goTo.clients') }).click()
  await expect(keyfolio.clients.row('Πελάτης 001')).toBeVisible()
  await keyfolio.waitUntilSaved()

  await keyfolio.undo()
  await expect(keyfolio.window.getByText(t('clients.nothingYet.title'))).toBeVisible()
  await expect(
    keyfolio.toast(t('commands.undone', { what: t('commands.client.import', { count: 500 }) })),
  ).toBeVisible()
  await keyfolio.window.keyboard.press('Control+y')
  await expect(keyfolio.clients.row('Πελάτης 001')).toBeVisible()

  // The same file once more makes nothing twice.
  await importing.open()
  await importing.choose({ name: 'pelates.csv', content: windows1253(fileOf()) })
  await expect(importing.screen.getByText(t('importing.preview.allKnown'))).toBeVisible()
  await importing.expectCount('known', 500)
})

test('people of the second sheet of a workbook with their companies; each sheet keeps what was set for it', async ({
  start,
}) => {
  const keyfolio = new Keyfolio(await start({ language: 'el' }), 'el')
  const { importing, t } = keyfolio
  await importing.open()
  await importing.choose({
    name: 'anthropoi.xlsx',
    content: workbookOf([
      [
        'Πελάτες',
        [
          ['Επωνυμία', 'Πόλη'],
          ['Ψυκτική Αιγαίου', 'Βόλος'],
        ],
      ],
      ['Κενό', []],
      [
        'Επαφές',
        [
          ['Ποιος', 'Εταιρεία', 'Θέση', 'Κινητό', 'Ημ. γέννησης'],
          ['Μαρία Παππά', 'Μύλοι Σερρών', 'Διευθύντρια προμηθειών', 6912345678, { serial: 27723 }],
          ['<script>alert(1)</script>', 'Μύλοι Σερρών', '=HYPERLINK("https://x.example")', '', '25/11'],
        ],
      ],
    ]),
  })
  await expect(importing.importButton('clients', 1)).toBeVisible()
  expect(await importing.sheets()).toEqual(['Πελάτες', 'Επαφές'])
  await importing.chooseSheet('Επαφές')
  await expect(
    importing.screen.getByText(t('importing.mapping.title'), { exact: true }).first(),
  ).toBeVisible()
  await importing.screen.getByText(t('importing.kinds.people'), { exact: true }).click()
  await expect(importing.screen.getByText(/Λείπει η στήλη «Επώνυμο»/)).toBeVisible()
  await importing.sendColumn('Ποιος', t('importing.fields.people.fullName'))
  await importing.expectCount('faulty', 2)
  await importing.chooseSheet('Πελάτες')
  await expect(importing.importButton('clients', 1)).toBeVisible()
  await importing.chooseSheet('Επαφές')
  await importing.expectCount('faulty', 2)
  await importing.screen.getByText(t('importing.options.createClients')).click()
  await importing.importButton('people', 2).click()
  await importing.screen.getByRole('button', { name: t('importing.goTo.people') }).click()
  await expect(keyfolio.window.getByRole('row').filter({ hasText: 'Μαρία Παππά' })).toContainText(
    'Μύλοι Σερρών',
  )
  await keyfolio.goTo('clients')
  await expect(keyfolio.clients.row('Μύλοι Σερρών')).toHaveCount(1)
})

test('what is too large, no table or damaged is refused in a sentence', async ({ start }) => {
  const keyfolio = new Keyfolio(await start())
  const { importing, t } = keyfolio
  await importing.open()
  await importing.choose({ name: 'picture.csv', content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]) })
  await expect(importing.screen.getByText(t('importing.refused.notATable'))).toBeVisible()
  await importing.choose({ name: 'cut.xlsx', content: workbook([['Name'], ['A']]).slice(0, 300) })
  await expect(importing.screen.getByText(t('importing.refused.damaged'))).toBeVisible()

  // A gigabyte, dropped: parts of one megabyte, so that no test holds it in memory.
  await keyfolio.window.evaluate(() => {
    const part = new Blob([new Uint8Array(1 << 20)])
    const file = new File(
      Array.from({ length: 1024 }, () => part),
      'huge.csv',
    )
    const transfer = new DataTransfer()
    transfer.items.add(file)
    const zone = document.querySelector('[data-over]')
    zone?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
  })
  await expect(importing.screen.getByText(t('importing.refused.title', { file: 'huge.csv' }))).toBeVisible()
  await expect(importing.screen.getByText(t('importing.refused.textTooLarge'))).toBeVisible()
})
