import { test as base, expect, type Page } from '@playwright/test'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Keyfolio } from './pages/keyfolio.ts'
import { Reminders } from './pages/reminders.ts'
import { aDocument, anEmail } from './support/hunt/files.ts'
import { summaryOf } from './support/hunt/hunt.ts'
import { HuntingGround, MARKERS } from './support/hunt/huntingGround.ts'
import { plainBackup } from './support/hunt/markedBackup.ts'
import { type MarkedRow, markedRows } from './support/hunt/markedRecords.ts'
import { draftEverySheet, goTo, idsOf, saveEveryKind, typeIntoScreens } from './support/hunt/typing.ts'
import { inMain } from './support/inMain.ts'
import { launchKeyfolio, type Running } from './support/launch.ts'
import { answerOpenDialog } from './support/openDialog.ts'
import { answerSaveDialog } from './support/saveDialog.ts'

const test = base.extend<{
  readonly ground: HuntingGround
  /** Starts Keyfolio so that it writes nowhere but on the ground, and asks for a passphrase. */
  readonly start: () => Promise<Running>
}>({
  // Playwright reads the fixture's needs from this empty pattern.
  ground: async ({}, use, info) => {
    const ground = await HuntingGround.make(info.line)
    await use(ground)
    await ground.remove()
  },
  start: async ({ ground }, use) => {
    const started: Running[] = []
    await use(async () => {
      const environment = {
        ...ground.environment,
        KEYFOLIO_TEST_VAULT: 'ask',
        KEYFOLIO_TEST_DERIVATION: 'cheap',
      }
      const running = await launchKeyfolio({ dataFolder: ground.dataFolder, environment })
      started.push(running)
      return running
    })
    for (const running of started) {
      const faults = await running.faults()
      await running.quit()
      expect(faults, 'page errors and policy violations').toEqual([])
    }
  },
})

test('five hundred words, typed into every kind of field, are nowhere to be read once it is locked, or has quit', async ({
  ground,
  start,
}) => {
  test.setTimeout(400_000)
  const running = await start()
  const keyfolio = new Keyfolio(running)
  const passphrase = `${ground.next()} ${ground.next()}`
  const recoveryKey = await keyfolio.vault.setPassphraseWithRecoveryKey(passphrase)
  const typed = await test.step('type', () => typeEverything(running, keyfolio, ground))
  const draft = await test.step('leave a draft', () => leaveDraft(keyfolio, ground))
  expect(ground.used).toBe(MARKERS)

  // While it is open, a copy that was opened in another program is readable: that much the hunter has to see.
  const open = await test.step('hunt while open', () => ground.hunt())
  expect(summaryOf(open).filter((line) => !line.startsWith(join(ground.dataFolder, 'opened')))).toEqual([])
  expect(open.findings.length).toBeGreaterThan(0)
  await demandAllSaved(ground)

  const locked = await test.step('lock', () => lock(running, keyfolio))
  await demandNothing(ground, 'locked', recoveryKey)

  await locked.vault.unlock(passphrase)
  await expect(locked.dialog('clientForm').getByRole('textbox').first()).toHaveValue(draft)
  // What was sealed is all there: the hunt has not passed over an empty vault.
  await locked.window.keyboard.press('Escape')
  await expect(locked.dialog('clientForm')).toBeHidden()
  await locked.clients.show()
  await expect(locked.clients.row(typed.client)).toBeVisible()
  await locked.waitUntilSaved()
  await running.quit()
  await demandNothing(ground, 'after it has quit', recoveryKey)
})

test('without a passphrase too, no word is to be read: not now', async ({ ground, start }) => {
  test.setTimeout(400_000)
  const running = await start()
  const keyfolio = new Keyfolio(running)
  await keyfolio.vault.notNow()
  await test.step('type', () => typeEverything(running, keyfolio, ground))
  await leaveDraft(keyfolio, ground)
  expect(ground.used).toBe(MARKERS)
  await running.quit()
  await demandNothing(ground, 'after it has quit')
})

test('control: what Chromium itself writes in clear text is found, in logs, tables and packed values', async ({
  ground,
}) => {
  const running = await launchKeyfolio({ dataFolder: ground.dataFolder, environment: ground.environment })
  const small = ground.markers.slice(0, 200)
  const large = ground.markers.slice(200, 300)
  const late = ground.markers.slice(300, 320)
  const stored = ground.markers.slice(320, 340)
  // A database beside ours, without any sealing: small rows, rows so large that Blink packs them, and much to compact.
  await running.window.evaluate(
    async (given) => {
      const opened = indexedDB.open('plain', 1)
      opened.onupgradeneeded = () => {
        const rows = opened.result.createObjectStore('rows', { keyPath: 'id' })
        rows.createIndex('byName', 'name')
        opened.result.createObjectStore('ballast', { autoIncrement: true })
      }
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opened.onsuccess = () => resolve(opened.result)
        opened.onerror = () => reject(new Error('The control database did not open'))
      })
      const write = (store: string, rows: readonly object[]): Promise<void> =>
        new Promise((resolve, reject) => {
          const transaction = database.transaction(store, 'readwrite')
          for (const row of rows) transaction.objectStore(store).put(row)
          transaction.oncomplete = () => resolve()
          transaction.onabort = () => reject(new Error('The control rows were not written'))
        })
      await write(
        'rows',
        given.small.map((name, id) => ({ id, name, notes: `${name.slice(0, 5)} ${name.slice(3)} ${name}` })),
      )
      await write(
        'rows',
        given.large.map((name, id) => ({ id: 1000 + id, text: `${name.slice(0, 9)}. `.repeat(9000) + name })),
      )
      for (let round = 0; round < 40; round += 1)
        await write('ballast', [{ bytes: crypto.getRandomValues(new Uint8Array(60_000)), round }])
      for (let round = 0; round < 40; round += 1)
        await write(
          'ballast',
          Array.from({ length: 20 }, () => ({ bytes: crypto.getRandomValues(new Uint8Array(20_000)) })),
        )
      await write(
        'rows',
        given.late.map((name, id) => ({ id: 5000 + id, name })),
      )
      for (const [index, name] of given.stored.entries()) {
        localStorage.setItem(`control ${index}`, name)
        sessionStorage.setItem(`control ${index}`, name)
      }
      database.close()
    },
    { small, large, late, stored },
  )
  await running.quit()

  const begun = Date.now()
  const result = await ground.hunt()
  console.log(`${result.files.length} files, ${result.bytes} bytes, ${Date.now() - begun} ms`)
  const found = (markers: readonly string[], where: RegExp): number =>
    markers.filter((marker) =>
      result.findings.some(
        (finding) => finding.marker === marker && where.test(`${finding.file} ${finding.inside}`),
      ),
    ).length
  expect(found(small, /\.ldb table block$/)).toBe(small.length)
  expect(found(large, /packed value of Blink/)).toBe(large.length)
  expect(found(late, /\.log /)).toBe(late.length)
  expect(found(stored, /Local Storage/)).toBe(stored.length)
  expect(await readdir(join(ground.dataFolder, 'IndexedDB'))).not.toEqual([])
  expect(result.blindSpots).toEqual([])
})

/**
 * Types into forms, searches, attachments, e-mails, settings; restores, prints, opens, backs up. Answers the name of a
 * client that was saved.
 */
async function typeEverything(
  running: Running,
  keyfolio: Keyfolio,
  ground: HuntingGround,
): Promise<{ readonly client: string }> {
  const { window, t } = keyfolio
  await keyfolio.clients.add({ name: ground.next(), summary: ground.next() })
  await keyfolio.waitUntilSaved()
  const rows = [
    ...markedRows((script) => ground.next(script), 1),
    ...markedRows((script) => ground.next(script), 2),
  ]
  await test.step('restore a row of every kind', () => restore(running, keyfolio, ground, rows))
  const ids = idsOf(rows.filter((_row, index) => index < rows.length / 2))
  const client = await test.step('forms of the main kinds', () => fillMainForms(keyfolio, ground))
  await test.step('files and e-mails', () => addFiles(running, keyfolio, ground))
  await test.step('print', async () => {
    await answerSaveDialog(running.app, join(ground.outside, 'dossier.pdf'))
    await keyfolio.dossier.print('internal')
    await keyfolio.dossier.printSheet.getByText(t('dossier.print.savedTitle')).waitFor()
  })
  const saved = await test.step('forms of the trade', () => saveEveryKind(keyfolio, ground, ids))
  expect(saved.length, saved.join()).toBeGreaterThanOrEqual(22)
  const screens = await test.step('screens', () => typeIntoScreens(window, ground, ids))
  expect(screens).toEqual(
    expect.arrayContaining(['clients', 'people', 'proposals', 'records', 'settings', 'standCards']),
  )
  await keyfolio.waitUntilSaved()
  await keyfolio.backup.open()
  await keyfolio.backup.backUpNow()
  const sheets = await test.step('sheets', () => draftEverySheet(window, ground, ids))
  expect(sheets.length, sheets.join()).toBeGreaterThanOrEqual(14)
  return { client }
}

async function restore(
  running: Running,
  keyfolio: Keyfolio,
  ground: HuntingGround,
  rows: readonly MarkedRow[],
): Promise<void> {
  const { backup, t, window } = keyfolio
  await backup.open()
  await answerOpenDialog(running.app, ground.secondFolder)
  await backup.chooseFolder()
  const file = join(ground.outside, 'older.keyfolio')
  await writeFile(file, plainBackup(rows))
  await answerOpenDialog(running.app, file)
  await window.getByRole('button', { name: t('backup.fromFile') }).click()
  await backup.restoreScreen.waitFor()
  await backup.restore()
  await keyfolio.waitUntilSaved()
}

/** Forms, panel and searches of every day; answers the client whose dossier is left open. */
async function fillMainForms(keyfolio: Keyfolio, ground: HuntingGround): Promise<string> {
  const { window } = keyfolio
  const name = ground.next()
  await keyfolio.clients.add({
    name,
    summary: ground.next(),
    sector: ground.next(),
    email: `${ground.next('latin')}@example.org`,
    development: ground.next(),
    weaknesses: ground.next(),
  })
  await keyfolio.dossier.record(ground.next())
  await keyfolio.dossier.addNewPerson()
  await keyfolio.people.fill({
    givenName: ground.next(),
    familyName: ground.next(),
    hobbies: [ground.next(), ground.next()],
    values: ground.next(),
    notes: ground.next(),
    position: ground.next(),
  })
  await keyfolio.people.submit()
  const reminders = new Reminders(window, keyfolio.t)
  await reminders.addFollowUp(ground.next(), '25/11/2026', '11:00')
  await reminders.addProposal(ground.next(), '27/11/2026')
  await keyfolio.quickEntry.open()
  await keyfolio.quickEntry.press('c')
  await keyfolio.quickEntry.write(ground.next())
  await keyfolio.quickEntry.press('Tab')
  await keyfolio.quickEntry.write(ground.next())
  await keyfolio.quickEntry.save()
  await keyfolio.clients.show()
  await keyfolio.clients.search(ground.next())
  await keyfolio.clients.search('')
  await window.keyboard.press('Control+k')
  await keyfolio.dialog('search').waitFor()
  await window.keyboard.type(ground.next())
  await window.keyboard.press('Escape')
  await keyfolio.clients.open(name)
  return name
}

/** Files with all markers that no field had, one of them opened in another program; a mail of somebody unknown. */
async function addFiles(running: Running, keyfolio: Keyfolio, ground: HuntingGround): Promise<void> {
  await inMain(running.app, ({ shell }) => {
    shell.openPath = () => Promise.resolve('')
  })
  const text = `${ground.next()}.txt`
  const document = `${ground.next()}.docx`
  await writeFile(join(ground.outside, text), Array.from({ length: 20 }, () => ground.next()).join('\n'))
  await writeFile(
    join(ground.outside, document),
    aDocument(Array.from({ length: 20 }, () => ground.next()).join(' ')),
  )
  await keyfolio.files.add(join(ground.outside, text), join(ground.outside, document))
  await keyfolio.files.open(text)
  await expect.poll(() => readdir(join(ground.dataFolder, 'opened')).catch(() => [])).not.toEqual([])
  const mail = anEmail({
    name: ground.next(),
    address: ground.next('latin').toLowerCase(),
    subject: ground.next(),
    text: ground.next(),
    attachment: ground.next(),
  })
  await keyfolio.mails.drop([{ name: `${ground.next()}.eml`, content: mail }])
  await keyfolio.mails.addSender()
  await keyfolio.mails.save()
  await expect(keyfolio.mails.sheet).toBeHidden()
}

/** Leaves the form of a new client with all that was not typed yet; answers what its name is. */
async function leaveDraft(keyfolio: Keyfolio, ground: HuntingGround): Promise<string> {
  const { window } = keyfolio
  await goTo(window, { screen: 'clients' })
  await keyfolio.clients.openNew()
  const rest = ground.rest()
  const name = rest[0] ?? ground.next()
  await keyfolio.clients.fill({ name, development: rest.join(' ') })
  return name
}

/** Locks, and answers the window that comes instead. */
async function lock(running: Running, keyfolio: Keyfolio): Promise<Keyfolio> {
  const next = running.app.waitForEvent('window')
  // As the menu of the system asks for it, whose keys no test can press.
  await keyfolio.window.evaluate(() => {
    void globalThis.window.keyfolio?.request('vault.lock', undefined)
  })
  const window: Page = await next
  const locked = new Keyfolio({ ...running, window })
  await locked.vault.lockScreen.waitFor()
  return locked
}

/** What the user saved or chose lies outside, readable: the hunter has to see it there, in each form that it has. */
async function demandAllSaved(ground: HuntingGround): Promise<void> {
  const outside = summaryOf(await ground.hunt([], [ground.outside]))
  for (const form of [/\.txt:/, /\.docx \(zip\)/, /\.keyfolio \(gzip\)/, /dossier\.pdf \(PDF\)/])
    expect(
      outside.some((line) => form.test(line)),
      form.source,
    ).toBe(true)
}

/** Where words would lie if they lay anywhere: the hunt has to have been there. */
const PLACES = [
  /\/data\/vault\/journal\/.*\.log$/,
  /\/data\/vault\/snapshots\//,
  /\/data\/vault\/attachments\//,
  /\/data\/vault\/keys\.json$/,
  /\/data\/vault\/.*reminders/,
  /\/data\/logs\/keyfolio\.log$/,
  /\/data\/IndexedDB\/.*\.log$/,
  /\/data\/Local Storage\//,
  /\/stick\/.*\.keyfolio$/,
  /\/stick\/.*attachments\//,
]

async function demandNothing(
  ground: HuntingGround,
  when: string,
  recoveryKey: readonly string[] = [],
): Promise<void> {
  await test.step(`hunt ${when}`, async () => {
    const begun = Date.now()
    const phrases = recoveryKey.length === 0 ? [] : [recoveryKey.join(' '), recoveryKey.join('","')]
    const result = await ground.hunt(phrases)
    console.log(`${when}: ${result.files.length} files, ${result.bytes} bytes, ${Date.now() - begun} ms`)
    expect(summaryOf(result), when).toEqual([])
    expect(result.blindSpots, when).toEqual([])
    expect(
      PLACES.filter((place) => !result.files.some((file) => place.test(file))),
      when,
    ).toEqual([])
  })
}
