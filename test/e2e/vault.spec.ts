import { inMain } from './support/inMain.ts'
import { Keyfolio } from './pages/keyfolio.ts'
import { expect, test } from './support/journey.ts'
import type { Running } from './support/launch.ts'
import { clickLock, lockedBy } from './support/locking.ts'

const PASSPHRASE = 'τέσσερις λέξεις χωρίς νόημα'
const ANOTHER = 'four words of no meaning'
const ASKED = { asksForPassphrase: true } as const

test('a passphrase and a recovery key from the first start on; the data opens with each of them, and with nothing else', async ({
  start,
}) => {
  const first = await start(ASKED)
  const keyfolio = new Keyfolio(first)
  const words = await keyfolio.vault.setPassphraseWithRecoveryKey(PASSPHRASE)
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.waitUntilSaved()
  await first.quit()

  const second = await start(ASKED)
  const locked = new Keyfolio(second)
  await expect(locked.vault.lockScreen).toBeVisible()
  await locked.vault.tryPassphrase('something else entirely')
  await expect(locked.vault.problem).toBeVisible()
  await locked.vault.unlock(PASSPHRASE)
  await locked.clients.show()
  await expect(locked.clients.row('Aegean Cold Stores')).toBeVisible()
  await second.quit()

  const third = await start(ASKED)
  const lost = new Keyfolio(third)
  await lost.vault.recover(words.join(' '), ANOTHER)
  await lost.clients.show()
  await expect(lost.clients.row('Aegean Cold Stores')).toBeVisible()
  await third.quit()

  const again = new Keyfolio(await start(ASKED))
  await again.vault.tryPassphrase(PASSPHRASE)
  await expect(again.vault.problem).toBeVisible()
  await again.vault.unlock(ANOTHER)
  await again.clients.show()
  await expect(again.clients.row('Aegean Cold Stores')).toBeVisible()
})

test('locking takes the page away and brings back what was being typed', async ({ start }) => {
  const running = await start({ ...ASKED, language: 'el' })
  const keyfolio = new Keyfolio(running, 'el')
  await keyfolio.vault.setPassphrase(PASSPHRASE)
  await keyfolio.clients.openNew()
  await keyfolio.clients.fill({ name: 'Ψυγεία Αιγαίου Α.Ε.', summary: 'Ψυκτικές αποθήκες' })

  const locked = new Keyfolio(await lockedBy(running, () => clickLock(running)), 'el')
  await expect(locked.vault.lockScreen).toBeVisible()
  expect(await locked.window.content()).not.toContain('Αιγαίου')
  expect(await readsRows(locked)).toBe('refused')

  await locked.vault.unlock(PASSPHRASE)
  await expect(locked.clients.name).toHaveValue('Ψυγεία Αιγαίου Α.Ε.')
  await locked.clients.submit()
  await expect(locked.dossier.screen.getByRole('heading', { name: 'Ψυγεία Αιγαίου Α.Ε.' })).toBeVisible()
  await expect(locked.dossier.screen.getByText('Ψυκτικές αποθήκες')).toBeVisible()
})

for (const [reason, cause] of [
  ['when the machine goes to sleep', 'suspend'],
  ['with the screen', 'lock-screen'],
] as const) {
  test(`it locks by itself ${reason}`, async ({ start }) => {
    const running = await start(ASKED)
    await new Keyfolio(running).vault.setPassphrase(PASSPHRASE)
    const locked = await lockedBy(running, () =>
      inMain(running.app, ({ powerMonitor }, event) => void powerMonitor.emit(event), cause),
    )
    await expect(new Keyfolio(locked).vault.lockScreen).toBeVisible()
  })
}

test('it locks by itself when nobody has touched anything for ten minutes', async ({ start }) => {
  const running = await start(ASKED)
  await new Keyfolio(running).vault.setPassphrase(PASSPHRASE)
  const locked = await lockedBy(running, () =>
    inMain(running.app, ({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 600
    }),
  )
  await expect(new Keyfolio(locked).vault.lockScreen).toBeVisible()
})

test('a copied number leaves the clipboard with the data; what was copied elsewhere stays', async ({
  start,
}) => {
  const running = await start(ASKED)
  const keyfolio = new Keyfolio(running)
  await keyfolio.vault.setPassphrase(PASSPHRASE)
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.dossier.addNewPerson()
  await keyfolio.people.fill({ givenName: 'Anna', familyName: 'Pappa', phone: '+30 2310 555123' })
  await keyfolio.people.submit()
  await keyfolio.find('pappa', 'Pappa')
  await keyfolio.people.copyContact('+30 2310 555123')
  expect(await copied(running)).toBe('+30 2310 555123')

  const locked = await lockedBy(running, () => clickLock(running))
  await expect.poll(() => copied(running)).toBe('')

  const again = new Keyfolio(locked)
  await again.vault.unlock(PASSPHRASE)
  await again.people.copyContact('+30 2310 555123')
  await inMain(running.app, ({ clipboard }) => clipboard.writeText('from elsewhere'))
  const once = new Keyfolio(await lockedBy(running, () => clickLock(running)))
  await once.vault.unlock(PASSPHRASE)
  expect(await copied(running)).toBe('from elsewhere')
})

test('"not now" goes on without; a passphrase that is set later locks what is there already', async ({
  start,
}) => {
  const first = await start(ASKED)
  const keyfolio = new Keyfolio(first)
  await keyfolio.vault.notNow()
  await expect(keyfolio.vault.advice('passphrase')).toBeVisible()
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.waitUntilSaved()
  await keyfolio.goTo('settings')
  await keyfolio.vault.setPassphraseLater(PASSPHRASE)
  await keyfolio.clients.add({ name: 'Second Client' })
  await keyfolio.waitUntilSaved()
  await first.quit()

  const again = new Keyfolio(await start(ASKED))
  await again.vault.unlock(PASSPHRASE)
  await again.clients.show()
  await expect(again.clients.row('Aegean Cold Stores')).toBeVisible()
  await expect(again.clients.row('Second Client')).toBeVisible()
})

test('while it is locked nothing but the gate is answered', async ({ start }) => {
  const running = await start(ASKED)
  const answers = await running.window.evaluate(async () => {
    const ask = (channel: 'journal.head' | 'backup.state' | 'vault.databaseKeys' | 'vault.state') =>
      globalThis.window.keyfolio?.request(channel, undefined)
    return {
      journal: await ask('journal.head'),
      backup: await ask('backup.state'),
      keys: await ask('vault.databaseKeys'),
      state: await ask('vault.state'),
    }
  })
  const refused = { ok: false, error: 'failed' }
  expect(answers).toMatchObject({
    journal: refused,
    backup: refused,
    keys: refused,
    state: { ok: true, value: { state: 'new' } },
  })
})

/** Whether the page of the lock screen gets anything out of the database's keys. */
async function readsRows({ window }: Keyfolio): Promise<'answered' | 'refused'> {
  const answer = await window.evaluate(() =>
    globalThis.window.keyfolio?.request('vault.databaseKeys', undefined),
  )
  return answer?.ok === true ? 'answered' : 'refused'
}

/** What lies on the clipboard. */
async function copied({ app }: Running): Promise<string> {
  return await inMain(app, ({ clipboard }) => clipboard.readText())
}
