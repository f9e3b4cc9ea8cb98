import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Keyfolio } from './pages/keyfolio.ts'
import { expect, test } from './support/journey.ts'
import { type Keyring, startKeyring } from './support/keyring.ts'
import { locked } from './support/locking.ts'
import { startMessageBus } from './support/messageBus.ts'

// One key store on the bus of these journeys: so one after the other, in one worker.
test.describe.configure({ mode: 'serial' })

const PASSPHRASE = 'τέσσερις λέξεις χωρίς νόημα'

let stopBus = (): Promise<void> => Promise.resolve()
let keyring: Keyring

test.beforeEach(async () => {
  stopBus = await startMessageBus()
  keyring = await startKeyring()
})

test.afterEach(async () => {
  await keyring.stop()
  await stopBus()
})

test('the key store of the system opens the data at a start, never after a lock, and the passphrase goes on without it', async ({
  start,
}) => {
  const options = { asksForPassphrase: true, environment: keyring.environment }
  const first = await start(options)
  const keyfolio = new Keyfolio(first)
  await keyfolio.vault.setPassphrase(PASSPHRASE)
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.goTo('settings')
  await expect(keyfolio.vault.systemKey).toBeEnabled()
  await expect(keyfolio.vault.systemKey).not.toBeChecked()
  await keyfolio.vault.systemKey.press('Space')
  await expect(keyfolio.vault.systemKey).toBeChecked()
  await keyfolio.waitUntilSaved()
  await first.quit()
  expect(await keyring.secrets()).toBe(1)

  const second = await start(options)
  const opened = new Keyfolio(second)
  await opened.clients.show()
  await expect(opened.clients.row('Aegean Cold Stores')).toBeVisible()
  const lockedOne = new Keyfolio(await locked(second))
  await expect(lockedOne.vault.lockScreen).toBeVisible()
  await lockedOne.vault.unlock(PASSPHRASE)
  await lockedOne.goTo('settings')
  await expect(lockedOne.vault.systemKey).toBeChecked()
  await second.quit()

  await keyring.lock()
  const third = await start(options)
  await new Keyfolio(third).vault.unlock(PASSPHRASE)
  await third.quit()

  // On the bus it could be started anew, but nobody would be there to open it.
  await keyring.stop()
  const without = new Keyfolio(await start(options))
  await without.vault.unlock(PASSPHRASE)
  await without.clients.show()
  await expect(without.clients.row('Aegean Cold Stores')).toBeVisible()
})

test('what only hides a key is not offered: on a desktop without a key store', async ({
  start,
  dataFolder,
}) => {
  const options = { asksForPassphrase: true, environment: { XDG_CURRENT_DESKTOP: '' } }
  const keyfolio = new Keyfolio(await start(options))
  await keyfolio.vault.setPassphrase(PASSPHRASE)
  await keyfolio.goTo('settings')
  await expect(keyfolio.vault.systemKey).toBeDisabled()
  const keys = await readFile(join(dataFolder, 'vault', 'keys.json'), 'utf8')
  expect(keys).toContain('passphrase')
  expect(keys).not.toContain('system')
})
