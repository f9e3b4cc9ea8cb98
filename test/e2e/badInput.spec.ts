import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Keyfolio } from './pages/keyfolio.ts'
import { expect, test } from './support/journey.ts'
import { answerSaveDialog } from './support/saveDialog.ts'

test('a form says what is wrong beside the field, keeps what was typed and saves nothing', async ({
  start,
}) => {
  const keyfolio = new Keyfolio(await start())
  await keyfolio.clients.openNew()
  await keyfolio.clients.fill({ summary: 'Cold stores', email: 'not an address' })
  await keyfolio.clients.submit()
  await expect(keyfolio.clients.form.getByText(keyfolio.t('validation.required'))).toBeVisible()
  await expect(keyfolio.clients.form.getByText(keyfolio.t('validation.invalidEmail'))).toBeVisible()
  await expect(
    keyfolio.clients.form.getByLabel(keyfolio.t('clients.form.identity.summary')).first(),
  ).toHaveValue('Cold stores')

  await keyfolio.window.keyboard.press('Escape')
  await expect(keyfolio.clients.form).toHaveCount(0)
  await expect(keyfolio.window.getByText(keyfolio.t('today.firstStart.title'))).toBeVisible()

  // What was typed comes back with the form.
  await keyfolio.clients.openNew()
  await expect(
    keyfolio.clients.form.getByLabel(keyfolio.t('clients.form.identity.summary')).first(),
  ).toHaveValue('Cold stores')
})

test('a dossier that cannot be written is one sentence with another place to choose', async ({
  start,
  dataFolder,
}) => {
  const running = await start()
  const keyfolio = new Keyfolio(running)
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })

  const gone = join(dataFolder, 'gone')
  await mkdir(gone)
  await rm(gone, { recursive: true })
  await answerSaveDialog(running.app, join(gone, 'dossier.pdf'))
  await keyfolio.dossier.print('internal')
  await expect(keyfolio.window.getByText(keyfolio.t('dossier.print.error.folderGone'))).toBeVisible()

  // sysfs takes no new files, not even from root.
  await answerSaveDialog(running.app, '/sys/dossier.pdf')
  await keyfolio.window.getByRole('button', { name: keyfolio.t('dossier.print.chooseAnother') }).click()
  await expect(keyfolio.window.getByText(keyfolio.t('dossier.print.error.readOnly'))).toBeVisible()

  await answerSaveDialog(running.app, join(dataFolder, 'dossier.pdf'))
  await keyfolio.window.getByRole('button', { name: keyfolio.t('dossier.print.chooseAnother') }).click()
  await expect(keyfolio.window.getByText(keyfolio.t('dossier.print.savedTitle'))).toBeVisible()
})
