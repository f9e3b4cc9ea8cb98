import { Keyfolio } from './pages/keyfolio.ts'
import { expect, test } from './support/journey.ts'

test('deleting a client takes what hangs on it along, and undo brings all of it back', async ({ start }) => {
  const keyfolio = new Keyfolio(await start())
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.dossier.record('Contract signed.')
  await keyfolio.window.getByRole('button', { name: keyfolio.t('dossier.header.more') }).click()
  await keyfolio.window.getByRole('menuitem', { name: keyfolio.t('dossier.header.delete') }).click()
  await expect(
    keyfolio.toast(keyfolio.t('dossier.header.deleted', { name: 'Aegean Cold Stores' })),
  ).toBeVisible()
  await keyfolio.goTo('clients')
  await expect(keyfolio.clients.row('Aegean Cold Stores')).toHaveCount(0)

  await keyfolio.undo()
  await expect(
    keyfolio.toast(
      keyfolio.t('commands.undone', { what: keyfolio.t('commands.client.delete', { count: 1 }) }),
    ),
  ).toBeVisible()
  await keyfolio.clients.open('Aegean Cold Stores')
  await keyfolio.dossier.openTab('timeline')
  await expect(keyfolio.window.getByText('Contract signed.')).toBeVisible()
})

test('Ctrl+Z in a text field undoes the typing, not the last command', async ({ start }) => {
  const keyfolio = new Keyfolio(await start())
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.goTo('clients')
  await keyfolio.clients.openNew()
  const name = keyfolio.clients.form.getByLabel(keyfolio.t('clients.form.identity.name')).first()
  await name.pressSequentially('Ionian')
  await keyfolio.undo()
  // How many letters go at once depends on the pauses between them.
  await expect(name).not.toHaveValue('Ionian')
  await keyfolio.window.keyboard.press('Escape')
  await expect(keyfolio.clients.row('Aegean Cold Stores')).toBeVisible()
})
