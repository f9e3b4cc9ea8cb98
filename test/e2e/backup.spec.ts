import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoRecords } from '#shared/demo/demoRecords.ts'
import { dayOfInstant } from '#shared/lib/days.ts'
import { Keyfolio } from './pages/keyfolio.ts'
import { inMain } from './support/inMain.ts'
import { expect, test as base } from './support/journey.ts'
import { NOW, type Running } from './support/launch.ts'
import { answerOpenDialog } from './support/openDialog.ts'
import { answerSaveDialog } from './support/saveDialog.ts'

const test = base.extend<{ readonly stick: string }>({
  // Playwright reads the fixture's needs from this empty pattern.
  stick: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'keyfolio-stick-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
    await rm(`${folder}-away`, { recursive: true, force: true })
  },
})

test('a second folder gets a proven copy; pulled out it is said soon, and never that all is done', async ({
  start,
  stick,
}) => {
  const running = await start()
  const keyfolio = new Keyfolio(running)
  const { backup, t } = keyfolio
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.waitUntilSaved()
  await backup.open()
  await answerOpenDialog(running.app, stick)
  await backup.chooseFolder()
  await backup.backUpNow()
  await expect(backup.outcome.getByText(t('backup.done.vault'))).toBeVisible()
  await expect(backup.outcome.getByText(t('backup.done.folder'))).toBeVisible()
  await expect(backup.place('folder')).toHaveAttribute('data-state', 'good')
  await expect(backup.snapshots('asked').first()).toContainText(
    `${t('backup.place.vault')} · ${t('backup.place.folder')}`,
  )

  await rename(stick, `${stick}-away`)
  await expect(backup.place('folder').getByText(t('backup.state.folderGone'))).toBeVisible({ timeout: 5000 })
  await keyfolio.clients.show()
  await keyfolio.clients.add({ name: 'Written after the stick was pulled out' })
  await keyfolio.waitUntilSaved()
  await backup.open()
  await backup.backUpNow()
  await expect(
    backup.outcome.getByText(t('backup.done.folderFailed', { why: t('backup.state.folderGone') })),
  ).toBeVisible({ timeout: 5000 })
  await expect(keyfolio.toast(t('backup.done.notAll'))).toBeVisible()
  await expect(keyfolio.window.getByText(t('backup.done.allGood'), { exact: true })).toHaveCount(0)
  await keyfolio.goTo('today')
  await expect(
    keyfolio.window.getByText(t('backup.banner.folder', { why: t('backup.state.folderGone') })),
  ).toBeVisible()

  await rename(`${stick}-away`, stick)
  await backup.open()
  await backup.backUpNow()
  await expect(backup.outcome.getByText(t('backup.done.folder'))).toBeVisible()
})

test('a deleted client comes back from a snapshot, after a look at what changes, and undo takes it back', async ({
  start,
}) => {
  const keyfolio = new Keyfolio(await start())
  const { backup, t } = keyfolio
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.dossier.record('Contract signed.')
  await keyfolio.waitUntilSaved()
  await backup.open()
  await backup.backUpNow()
  await keyfolio.clients.open('Aegean Cold Stores')
  await keyfolio.window.getByRole('button', { name: t('dossier.header.more') }).click()
  await keyfolio.window.getByRole('menuitem', { name: t('dossier.header.delete') }).click()
  await keyfolio.clients.show()
  await expect(keyfolio.clients.row('Aegean Cold Stores')).toHaveCount(0)
  await keyfolio.clients.add({ name: 'Made after the backup' })
  await keyfolio.waitUntilSaved()

  await backup.open()
  await backup.preview(backup.snapshots('asked').first())
  await expect(backup.changes('created')).toContainText('Aegean Cold Stores')
  await expect(backup.changes('removed')).toContainText('Made after the backup')
  await backup.restore()
  await keyfolio.clients.open('Aegean Cold Stores')
  await keyfolio.dossier.openTab('timeline')
  await expect(keyfolio.window.getByText('Contract signed.')).toBeVisible()
  await keyfolio.waitUntilSaved()

  await keyfolio.undo()
  await keyfolio.clients.show()
  await expect(keyfolio.clients.row('Made after the backup')).toBeVisible()
  await expect(keyfolio.clients.row('Aegean Cold Stores')).toHaveCount(0)
  await backup.open()
  await expect(backup.snapshots('beforeRestore')).toHaveCount(1)
})

test('an empty computer takes over a backup of one without passphrase, with all that is in it, and keeps it', async ({
  start,
  stick,
  dataFolder,
}) => {
  const first = await start()
  const keyfolio = new Keyfolio(first)
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.dossier.record('Contract signed.')
  await keyfolio.waitUntilSaved()
  await keyfolio.backup.open()
  await answerOpenDialog(first.app, stick)
  await keyfolio.backup.chooseFolder()
  await keyfolio.backup.backUpNow()
  await expect(keyfolio.backup.outcome.getByText(keyfolio.t('backup.done.folder'))).toBeVisible()
  await first.quit()
  await emptyFolder(dataFolder)

  const second = await start()
  const fresh = new Keyfolio(second)
  await answerOpenDialog(second.app, await snapshotOn(stick))
  await fresh.backup.chooseAtFirstStart()
  await expect(fresh.backup.restoreScreen.getByText(fresh.t('backup.restore.adoptTitle'))).toBeVisible()
  await fresh.backup.takeOver()
  await fresh.screen('today').waitFor()
  await fresh.clients.open('Aegean Cold Stores')
  await fresh.dossier.openTab('timeline')
  await expect(fresh.window.getByText('Contract signed.')).toBeVisible()
  await fresh.clients.show()
  await fresh.clients.add({ name: 'Written on the new computer' })
  await fresh.waitUntilSaved()
  await second.quit()

  const third = new Keyfolio(await start())
  await third.clients.show()
  await expect(third.clients.row('Aegean Cold Stores')).toBeVisible()
  await expect(third.clients.row('Written on the new computer')).toBeVisible()
})

const ASKED = { asksForPassphrase: true } as const
const THEIRS = 'τέσσερις λέξεις χωρίς νόημα'
const OURS = 'four words of no meaning'
const CONTRACT = '%PDF-1.7 Σύμβαση'

test('a backup of a computer with a passphrase opens on an empty one with that passphrase, files included', async ({
  start,
  stick,
  dataFolder,
}) => {
  const lost = await start(ASKED)
  await new Keyfolio(lost).vault.setPassphrase(THEIRS)
  await backUpAClient(lost, stick)
  await lost.quit()
  await emptyFolder(dataFolder)

  const second = await start(ASKED)
  const fresh = new Keyfolio(second)
  await fresh.vault.setPassphrase(OURS)
  const chosen = await snapshotOn(stick)
  await answerOpenDialog(second.app, chosen)
  await fresh.backup.chooseForeignAtFirstStart()
  await fresh.backup.tryToOpenForeign('passphrase', OURS)
  await expect(fresh.vault.problem).toHaveText(fresh.t('backup.foreign.error.wrong.passphrase'))

  const keyFile = join(chosen, '..', 'keyfolio-keys.json')
  await rename(keyFile, `${keyFile}.away`)
  await fresh.backup.tryToOpenForeign('passphrase', THEIRS)
  await expect(fresh.vault.problem).toHaveText(fresh.t('backup.foreign.error.noHeader'))
  await rename(`${keyFile}.away`, keyFile)
  await fresh.backup.openForeign('passphrase', THEIRS)
  await expect(fresh.backup.restoreScreen.getByText(fresh.t('backup.restore.adoptTitle'))).toBeVisible()
  await fresh.backup.takeOver()
  await fresh.screen('today').waitFor()
  await findTheClient(second, join(dataFolder, 'copy.pdf'))
  await fresh.waitUntilSaved()
  await second.quit()

  const third = new Keyfolio(await start(ASKED))
  await third.vault.tryPassphrase(THEIRS)
  await expect(third.vault.problem).toBeVisible()
  await third.vault.unlock(OURS)
  await third.clients.show()
  await expect(third.clients.row('Aegean Cold Stores')).toBeVisible()
})

test('a backup opens on an empty computer with the recovery key alone, in Greek, and with its files where the key file is there', async ({
  start,
  stick,
  dataFolder,
}) => {
  const lost = await start({ ...ASKED, language: 'el' })
  const words = await new Keyfolio(lost, 'el').vault.setPassphraseWithRecoveryKey(THEIRS)
  await backUpAClient(lost, stick, 'el')
  await lost.quit()
  await emptyFolder(dataFolder)

  const second = await start({ ...ASKED, language: 'el' })
  const fresh = new Keyfolio(second, 'el')
  await fresh.vault.notNow()
  const chosen = await snapshotOn(stick)
  await answerOpenDialog(second.app, chosen)
  await fresh.backup.chooseForeignAtFirstStart()
  const swapped = [words[1], words[0], ...words.slice(2)].join(' ')
  await fresh.backup.tryToOpenForeign('recoveryKey', swapped)
  await expect(fresh.vault.problem).toHaveText(fresh.t('backup.foreign.error.wrong.recoveryKey'))

  const keyFile = join(chosen, '..', 'keyfolio-keys.json')
  await rename(keyFile, `${keyFile}.away`)
  await fresh.backup.openForeign('recoveryKey', words.join(' '))
  await expect(fresh.backup.restoreScreen.getByText(fresh.t('backup.restore.adoptTitle'))).toBeVisible()

  await rename(`${keyFile}.away`, keyFile)
  await fresh.goTo('today')
  await answerOpenDialog(second.app, chosen)
  await fresh.backup.chooseForeignAtFirstStart()
  await fresh.backup.openForeign('recoveryKey', words.join('\n').toUpperCase())
  await fresh.backup.takeOver()
  await fresh.screen('today').waitFor()
  await findTheClient(second, join(dataFolder, 'copy.pdf'), 'el')
})

test('the report of health holds no name of a whole department, and no path', async ({
  start,
  dataFolder,
}) => {
  const running = await start({ demo: true, language: 'el' })
  const keyfolio = new Keyfolio(running, 'el')
  await keyfolio.waitUntilSaved()
  await keyfolio.health.open()
  await expect(keyfolio.health.section('heads').getByText(keyfolio.t('health.value.agree'))).toBeVisible()
  const report = await keyfolio.health.copyReport(async () =>
    inMain(running.app, ({ clipboard }) => clipboard.readText()),
  )
  expect(report).toContain('Do they agree: Yes')
  const demo = demoRecords('el', dayOfInstant(Date.parse(NOW), 'Europe/Athens'))
  const names = [
    ...demo.clients.map(({ name }) => name),
    ...demo.people.flatMap(({ givenName, familyName }) => [givenName, familyName]),
  ].filter((name) => name !== '')
  expect(names.filter((name) => report.includes(name))).toEqual([])
  expect(report).not.toMatch(/\p{Script=Greek}/u)
  expect(report).not.toContain(dataFolder)
})

/** A client with an entry and a file, backed up to the stick. */
async function backUpAClient(running: Running, stick: string, language: 'en' | 'el' = 'en'): Promise<void> {
  const keyfolio = new Keyfolio(running, language)
  const source = join(stick, 'contract.pdf')
  await writeFile(source, CONTRACT)
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.files.add(source)
  await keyfolio.dossier.record('Contract signed.')
  await keyfolio.waitUntilSaved()
  await keyfolio.backup.open()
  await answerOpenDialog(running.app, stick)
  await keyfolio.backup.chooseFolder()
  await keyfolio.backup.backUpNow()
  await expect(keyfolio.backup.outcome.getByText(keyfolio.t('backup.done.folder'))).toBeVisible()
}

/** The same client is there, with the file as it was. */
async function findTheClient(running: Running, copy: string, language: 'en' | 'el' = 'en'): Promise<void> {
  const keyfolio = new Keyfolio(running, language)
  await keyfolio.clients.open('Aegean Cold Stores')
  await answerSaveDialog(running.app, copy)
  await keyfolio.files.save('contract.pdf')
  expect(await readFile(copy, 'utf8')).toBe(CONTRACT)
  await keyfolio.dossier.openTab('timeline')
  await expect(keyfolio.window.getByText('Contract signed.')).toBeVisible()
}

/** What is left when a laptop is gone: nothing. */
async function emptyFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true })
}

/** The newest snapshot on the stick. */
async function snapshotOn(stick: string): Promise<string> {
  const names = await readdir(stick, { recursive: true })
  const [newest] = names
    .filter((name) => name.endsWith('.keyfolio'))
    .toSorted()
    .toReversed()
  if (newest === undefined) throw new Error('No snapshot on the stick')
  return join(stick, newest)
}
