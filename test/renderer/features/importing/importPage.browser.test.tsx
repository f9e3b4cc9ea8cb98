import { describe, expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { importRecords } from '#renderer/commands/importing.ts'
import { redo, undo } from '#renderer/commands/lib/undo.ts'
import { listClients } from '#renderer/data/queries/clients.ts'
import { listPeople } from '#renderer/data/queries/people.ts'
import { cancel, startOver } from '#renderer/features/importing/importing.ts'
import { ImportPage } from '#renderer/features/importing/index.ts'
import { useImporting } from '#renderer/features/importing/useImporting.ts'
import { undoAndSay } from '#renderer/lib/undoFeedback.ts'
import { toasts } from '#renderer/ui/index.ts'
import { translator } from '#shared/i18n/translate.ts'
import { aClient } from '#test/shared/builders.ts'
import { aClientInput, done } from '../../commands/inputs.ts'
import { aWindow } from '../aWindow.tsx'
import { packedArchive, windows1253, workbook, workbookOf } from './files.ts'

/** A loaded machine takes its time. */
const SOON = { timeout: 15_000 }
const LONG = { timeout: 90_000 }

async function theScreen(language: 'en' | 'el' = 'en') {
  startOver()
  const window = await aWindow({ language, route: { screen: 'import' } })
  await window.show(<ImportPage />)
  onTestFinished(startOver)
  return {
    choose: async (name: string, content: BlobPart) => chooseFile(new File([content], name)),
    tab: (name: RegExp) => page.getByRole('radio', { name }),
    button: (name: string) => page.getByRole('button', { name, exact: true }),
  }
}

/** What the system's dialog does when somebody chooses a file. */
async function chooseFile(file: File): Promise<void> {
  const transfer = new DataTransfer()
  transfer.items.add(file)
  await expect.poll(() => document.querySelector('input[type="file"]'), SOON).not.toBeNull()
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')
  if (input === null) throw new Error('There is nothing to choose a file with')
  input.files = transfer.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

const CLIENTS = ['Name;City', ...Array.from({ length: 500 }, (_, index) => `Client ${index};Volos`)].join(
  '\n',
)

describe('importing clients', () => {
  it('imports five hundred, makes none twice, and takes all back with one undo', LONG, async () => {
    const screen = await theScreen()
    await screen.choose('clients.csv', CLIENTS)
    await screen.button('Import 500 clients').click()
    await expect.element(screen.button('Show the clients'), SOON).toBeVisible()
    expect(await listClients()).toHaveLength(500)

    await screen.button('Import another file').click()
    await screen.choose('clients.csv', CLIENTS)
    await expect.element(page.getByText('There is nothing to import', { exact: false }), SOON).toBeVisible()
    await expect.element(screen.tab(/^Already here\s*500$/), SOON).toBeVisible()
    await expect.element(screen.tab(/^To import\s*0$/), SOON).toBeVisible()

    expect(await undo()).toEqual({ ok: true, value: { command: 'client.import', count: 500 } })
    expect(await listClients()).toEqual([])
    expect(await redo()).toMatchObject({ ok: true })
    expect(await listClients()).toHaveLength(500)
  })

  it('names each fault by row and reason, and imports nothing before they are mended', async () => {
    const screen = await theScreen('el')
    await screen.choose(
      'pelates.csv',
      windows1253('Επωνυμία;E-mail\nΆλφα;alfa(at)x\n;\nΒήτα;b@x.example\n;c@x.example'),
    )
    await expect.element(screen.tab(/^Με λάθη\s*2$/), SOON).toBeVisible()
    await expect
      .element(page.getByText('E-mail: το «alfa(at)x» δεν μοιάζει με διεύθυνση e-mail.'), SOON)
      .toBeVisible()
    await expect.element(page.getByRole('row', { name: /^5\s.*Λείπει: Επωνυμία\./ }), SOON).toBeVisible()
    await expect.element(page.getByRole('button', { name: /^Εισαγωγή \d/ }), SOON).not.toBeInTheDocument()
    await screen.choose('pelates.csv', windows1253('Επωνυμία;E-mail\nΆλφα;alfa@x.example\nΒήτα;b@x.example'))
    await screen.button('Εισαγωγή 2 πελατών').click()
    await expect
      .poll(async () => (await listClients()).map(({ name }) => name).sort(), SOON)
      .toEqual(['Άλφα', 'Βήτα'])
  })

  it('keeps what was set for the columns when the mended file is chosen', async () => {
    const screen = await theScreen()
    await screen.choose('a.csv', 'Firm,Place\n,Volos\n')
    await expect.element(page.getByText('A column is missing: “Name”', { exact: false }), SOON).toBeVisible()
    await page.getByRole('button', { name: 'What the column Firm becomes' }).click()
    await page.getByRole('option', { name: 'Name', exact: true }).click()
    await expect.element(screen.tab(/^Faulty\s*1$/), SOON).toBeVisible()
    await screen.choose('a.csv', 'Firm,Place\nAlpha,Volos\n')
    await expect.element(screen.button('Import 1 client'), SOON).toBeVisible()
  })

  it('reads the file in another encoding when asked to', async () => {
    const screen = await theScreen()
    await screen.choose('a.csv', windows1253('Name\nΑθήνα'))
    await expect.element(page.getByRole('row', { name: 'New Αθήνα' }), SOON).toBeVisible()
    await page.getByRole('button', { name: /Encoding/ }).click()
    await page.getByRole('option', { name: 'UTF-8' }).click()
    await expect.element(page.getByRole('row', { name: 'New Αθήνα' }), SOON).not.toBeInTheDocument()
  })

  it('shows the preview again when the records changed since it was made', async () => {
    const screen = await theScreen()
    await screen.choose('a.csv', 'Name\nAlpha\nBeta')
    await expect.element(screen.button('Import 2 clients'), SOON).toBeVisible()
    done(await createClient({ input: aClientInput({ name: 'Alpha' }) }))
    await screen.button('Import 2 clients').click()
    await expect
      .element(page.getByText('Your records changed in the meantime', { exact: false }), SOON)
      .toBeVisible()
    await screen.button('Import 1 client').click()
    await expect
      .poll(async () => (await listClients()).map(({ name }) => name).sort(), SOON)
      .toEqual(['Alpha', 'Beta'])
  })

  it('leaves nothing when it is cancelled while it runs', LONG, async () => {
    const screen = await theScreen()
    const many = Array.from({ length: 3000 }, (_, index) => `Client ${index}`)
    await screen.choose('many.csv', ['Name', ...many].join('\n'))
    await expect.element(screen.button('Import 3,000 clients'), SOON).toBeVisible()
    const stop = useImporting.subscribe(({ rowStage }) => {
      if (rowStage.name === 'importing' && rowStage.share > 0) cancel()
    })
    onTestFinished(stop)
    await screen.button('Import 3,000 clients').click()
    await expect.poll(() => useImporting.getState().rowStage.name, SOON).toBe('checked')
    expect(await listClients()).toEqual([])
    expect(await undo()).toEqual({ ok: false, error: 'nothingToUndo' })
  })
})

describe('undoing a large import', () => {
  it.each([
    ['en', 'Taking back 5,000 records', 'Undone: 5,000 clients imported'],
    ['el', 'Αναίρεση 5.000 εγγραφών', 'Αναιρέθηκε: Έγινε εισαγωγή 5.000 πελατών'],
  ] as const)('shows how far it is, in %s', LONG, async (language, running, after) => {
    await theScreen(language)
    const clients = Array.from({ length: 5000 }, (_, index) => aClient({ name: `Client ${index}` }))
    done(
      await importRecords(
        'clients',
        clients.map((client) => ['client', client]),
        () => undefined,
        new AbortController().signal,
      ),
    )
    const shares: number[] = []
    const stop = toasts.subscribe(() => {
      const bar = document.querySelector<HTMLProgressElement>('progress')
      if (bar?.getAttribute('aria-label') === running) shares.push(bar.value)
    })
    onTestFinished(stop)
    await undoAndSay(translator(language))
    await expect.element(page.getByText(after), SOON).toBeVisible()
    await expect.element(page.getByText(running)).not.toBeInTheDocument()
    expect(new Set(shares).size).toBeGreaterThan(3)
    expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  })
})

describe('importing people', () => {
  it('takes a workbook with script in its cells as plain text', async () => {
    const screen = await theScreen()
    await screen.choose(
      'people.xlsx',
      workbook([
        ['First name', 'Last name', 'Mobile', '__proto__'],
        ['<img src=x onerror=alert(1)>', '=HYPERLINK("x")', "'+306912345678", 'x'],
      ]),
    )
    await screen.button('Import 1 person').click()
    await expect.poll(async () => (await listPeople()).length, SOON).toBe(1)
    expect(await listPeople()).toMatchObject([
      {
        givenName: '<img src=x onerror=alert(1)>',
        familyName: '=HYPERLINK("x")',
        contacts: [{ kind: 'mobile', value: '+306912345678' }],
        privacy: { source: 'Imported from the file people.xlsx' },
      },
    ])
  })
})

describe('a workbook of several sheets', () => {
  const SHEETS = workbookOf([
    ['Cover', [['Our book of 2026']]],
    [
      'Πελάτες',
      [
        ['Firm', 'City'],
        ['Alpha', 'Volos'],
        ['Beta', 'Serres'],
      ],
    ],
    [
      'People',
      [
        ['First name', 'Last name', 'Mobile'],
        ['Ada', 'Pappa', 6912345678],
      ],
    ],
  ])

  async function chooseSheet(name: string, isGreek = false): Promise<void> {
    await page.getByRole('button', { name: isGreek ? /Φύλλο/ : /Sheet/ }).click()
    await page.getByRole('option', { name, exact: true }).click()
  }

  it('is read sheet by sheet, each with its own mapping, which is remembered', async () => {
    const screen = await theScreen()
    await screen.choose('book.xlsx', SHEETS)
    await expect.element(page.getByText('A column is missing: “Name”', { exact: false }), SOON).toBeVisible()
    await page.getByRole('button', { name: 'What the column Firm becomes' }).click()
    await page.getByRole('option', { name: 'Name', exact: true }).click()
    await expect.element(screen.button('Import 2 clients'), SOON).toBeVisible()

    await chooseSheet('People')
    await expect.element(screen.button('Import 1 person'), SOON).toBeVisible()
    await chooseSheet('Πελάτες')
    await expect.element(screen.button('Import 2 clients'), SOON).toBeVisible()
    await chooseSheet('People')
    await screen.button('Import 1 person').click()
    await expect
      .poll(async () => (await listPeople()).map(({ familyName }) => familyName), SOON)
      .toEqual(['Pappa'])
    expect(await listClients()).toEqual([])
  })

  it('says when a sheet is no table, and leaves the way to the others open', async () => {
    const screen = await theScreen('el')
    await screen.choose('book.xlsx', SHEETS)
    await expect.element(page.getByRole('button', { name: /Φύλλο/ }), SOON).toHaveTextContent('Πελάτες')
    await chooseSheet('Cover', true)
    await expect.element(page.getByText('Το φύλλο «Cover» δεν διαβάστηκε'), SOON).toBeVisible()
    await chooseSheet('People', true)
    await expect.element(screen.button('Εισαγωγή 1 προσώπου'), SOON).toBeVisible()
  })

  it('keeps the sheet when the mended file is chosen', async () => {
    const screen = await theScreen()
    await screen.choose('book.xlsx', SHEETS)
    await expect.element(page.getByRole('button', { name: /Sheet/ }), SOON).toBeVisible()
    await chooseSheet('People')
    await expect.element(screen.button('Import 1 person'), SOON).toBeVisible()
    await screen.choose('book.xlsx', SHEETS)
    await expect.element(screen.button('Import 1 person'), SOON).toBeVisible()
    await screen.choose('another.xlsx', SHEETS)
    await expect.element(page.getByRole('button', { name: /Sheet/ }), SOON).toHaveTextContent('Πελάτες')
  })

  it('with one that holds anything asks for no choice', async () => {
    const screen = await theScreen()
    await screen.choose(
      'book.xlsx',
      workbookOf([
        ['Empty', []],
        ['Clients', [['Name'], ['Alpha']]],
      ]),
    )
    await expect.element(screen.button('Import 1 client'), SOON).toBeVisible()
    await expect.element(page.getByRole('button', { name: /Sheet/ })).not.toBeInTheDocument()
  })
})

describe('files that are refused', () => {
  it('of a gigabyte, at once', async () => {
    const screen = await theScreen()
    const part = new Blob([new Uint8Array(1 << 20)])
    await chooseFile(
      new File(
        Array.from({ length: 1024 }, () => part),
        'huge.csv',
      ),
    )
    await expect
      .element(page.getByText('The file is larger than 50 MB.', { exact: false }), SOON)
      .toBeVisible()
    await screen.choose('a.csv', 'Name\nAlpha')
    await expect.element(screen.button('Import 1 client'), SOON).toBeVisible()
  })

  it('that would burst', async () => {
    const screen = await theScreen()
    await screen.choose(
      'bomb.xlsx',
      await packedArchive('xl/worksheets/sheet1.xml', new Uint8Array(30 << 20)),
    )
    await expect
      .element(page.getByText('far larger than a table can be', { exact: false }), SOON)
      .toBeVisible()
  })
})
