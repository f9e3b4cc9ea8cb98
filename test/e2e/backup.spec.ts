import { mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoRecords } from '#shared/demo/demoRecords.ts'
import { dayOfInstant } from '#shared/lib/days.ts'
import { Keyfolio } from './pages/keyfolio.ts'
import { inMain } from './support/inMain.ts'
import { expect, test as base } from './support/journey.ts'
import { NOW } from './support/launch.ts'
import { answerOpenDialog } from './support/openDialog.ts'

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

test('an empty computer takes over a backup, with all that is in it, and keeps it', async ({
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
