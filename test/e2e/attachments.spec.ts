import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { Keyfolio } from './pages/keyfolio.ts'
import { inMain } from './support/inMain.ts'
import { expect, test } from './support/journey.ts'
import { answerSaveDialog } from './support/saveDialog.ts'

const LARGE_BYTES = 30 << 20

test('files on a dossier: kept over a restart, saved byte for byte, opened as a copy, deleted and brought back', async ({
  start,
  dataFolder,
}) => {
  const outside = join(dataFolder, 'outside')
  await mkdir(outside)
  const large = Buffer.alloc(LARGE_BYTES, 'Ψυκτική Αιγαίου ')
  large.writeUInt32BE(2026, LARGE_BYTES - 4)
  const small = Buffer.from('%PDF-1.7 Σύμβαση')
  await writeFile(join(outside, 'Μελέτη 2026.zip'), large)
  await writeFile(join(outside, 'Σύμβαση – τελικό σχέδιο.pdf'), small)

  const first = await start()
  const keyfolio = new Keyfolio(first)
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.files.add(join(outside, 'Μελέτη 2026.zip'), join(outside, 'Σύμβαση – τελικό σχέδιο.pdf'))
  await keyfolio.waitUntilSaved()
  await first.quit()
  const hash = createHash('sha256').update(large).digest('hex')
  const stored = join(dataFolder, 'vault', 'attachments', hash.slice(0, 2), hash)
  const sealed = await readFile(stored)
  expect(sealed.length).toBeGreaterThan(LARGE_BYTES)
  expect(sealed.includes('Αιγαίου')).toBe(false)

  const second = await start()
  const again = new Keyfolio(second)
  await again.clients.open('Aegean Cold Stores')
  await expect(again.files.section.getByText('30 MB')).toBeVisible()
  const copy = join(outside, 'copy.zip')
  await answerSaveDialog(second.app, copy)
  await again.files.save('Μελέτη 2026.zip')
  expect(Buffer.compare(await readFile(copy), large)).toBe(0)

  const opened = await watchOpened(second.app)
  await again.files.open('Σύμβαση – τελικό σχέδιο.pdf')
  await expect.poll(async () => (await opened()).paths.length).toBe(1)
  const [path = ''] = (await opened()).paths
  expect(path.startsWith(join(dataFolder, 'opened'))).toBe(true)
  expect(path.endsWith('Σύμβαση – τελικό σχέδιο.pdf')).toBe(true)
  expect(await readFile(path)).toEqual(small)
  expect((await stat(path)).mode & 0o777).toBe(0o400)

  // An archive is opened only by somebody who says so.
  await again.files.open('Μελέτη 2026.zip')
  await expect.poll(async () => (await opened()).questions).toEqual(['Open “Μελέτη 2026.zip”?'])
  expect((await opened()).paths).toHaveLength(1)

  await again.files.delete('Σύμβαση – τελικό σχέδιο.pdf')
  await again.window.getByRole('button', { name: again.t('app.undo') }).click()
  await expect(again.files.file('Σύμβαση – τελικό σχέδιο.pdf')).toBeVisible()
  await again.waitUntilSaved()
  await second.quit()
  expect(await readdir(dataFolder)).not.toContain('opened')
})

test('a file that was damaged on the disk is never given out', async ({ start, dataFolder }) => {
  const source = join(dataFolder, 'offer.pdf')
  await writeFile(source, '%PDF-1.7 offer')
  const running = await start()
  const keyfolio = new Keyfolio(running)
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.files.add(source)
  const hash = createHash('sha256').update('%PDF-1.7 offer').digest('hex')
  await writeFile(join(dataFolder, 'vault', 'attachments', hash.slice(0, 2), hash), '%PDF-1.7 0ffer')
  const opened = await watchOpened(running.app)
  await keyfolio.files.open('offer.pdf')
  await expect(keyfolio.window.getByText(keyfolio.t('attachments.failed.damaged'))).toBeVisible()
  expect((await opened()).paths).toEqual([])
  expect(await readdir(join(dataFolder, 'vault', 'damaged'))).toHaveLength(1)
})

test('what a page was sending ends with the page', async ({ start, dataFolder }) => {
  const running = await start()
  const keyfolio = new Keyfolio(running)
  await keyfolio.goTo('clients')
  const begun = await running.window.evaluate(async () => {
    const answer = await window.keyfolio?.request('attachments.begin', { bytes: 10 })
    return answer?.ok
  })
  expect(begun).toBe(true)
  const incoming = join(dataFolder, 'vault', 'attachments', 'incoming')
  expect(await readdir(incoming)).toHaveLength(1)
  await running.window.reload()
  await keyfolio.screen('clients').waitFor()
  await expect.poll(() => readdir(incoming)).toEqual([])
})

/** Answers what was handed to the system from now on; its questions are answered with "Cancel". */
async function watchOpened(
  app: ElectronApplication,
): Promise<() => Promise<{ readonly paths: readonly string[]; readonly questions: readonly string[] }>> {
  await inMain(app, ({ shell, dialog }) => {
    const seen = { paths: [] as string[], questions: [] as string[] }
    Object.assign(globalThis, { seenByJourney: seen })
    shell.openPath = (path) => {
      seen.paths.push(path)
      return Promise.resolve('')
    }
    const ask = (...given: readonly unknown[]) => {
      const { message, cancelId } = given.at(-1) as { message: string; cancelId: number } // the options come last
      seen.questions.push(message)
      return Promise.resolve({ response: cancelId, checkboxChecked: false })
    }
    dialog.showMessageBox = ask
  })
  return () =>
    inMain(
      app,
      () =>
        (globalThis as unknown as { seenByJourney: { paths: string[]; questions: string[] } }).seenByJourney, // put there above
    )
}
