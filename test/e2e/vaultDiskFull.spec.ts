import { Keyfolio } from './pages/keyfolio.ts'
import { visibleWindows } from './support/closing.ts'
import { expect } from './support/journey.ts'
import { locked } from './support/locking.ts'
import { test } from './support/smallDiskJourney.ts'

const PASSPHRASE = 'τέσσερις λέξεις χωρίς νόημα'
const ASKED = { asksForPassphrase: true } as const
const SAVED_WITHIN_MS = 5000

test('what waits for room on the disk outlasts a lock: its page is hidden, comes back with the passphrase, and is stored', async ({
  start,
  disk,
}) => {
  const running = await start(ASKED)
  const keyfolio = new Keyfolio(running)
  await keyfolio.vault.setPassphrase(PASSPHRASE)
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.waitUntilSaved()
  await keyfolio.clients.openNew()
  await keyfolio.clients.fill({ name: 'Ionian Dairy', summary: 'Cheese and yoghurt, Corfu' })
  await disk.fill()
  await keyfolio.clients.submit()
  await expect(keyfolio.clients.form).toContainText(keyfolio.t('storage.waiting.inForm'))

  const { vault, window } = new Keyfolio(await locked(running))
  await expect(vault.lockScreen).toBeVisible()
  expect(await window.content()).not.toContain('Ionian Dairy')
  expect(await visibleWindows(running.app)).toBe(1)
  expect(await asks(keyfolio)).toEqual({ ok: false, error: 'foreignSender' })
  await vault.tryPassphrase('something else entirely')
  await expect(vault.problem).toBeVisible()
  expect(await visibleWindows(running.app)).toBe(1)

  // The lock screen goes with its window: it is the other page that is looked at.
  const gone = window.waitForEvent('close')
  await vault.tryPassphrase(PASSPHRASE)
  await gone
  expect(await visibleWindows(running.app)).toBe(1)
  await expect(keyfolio.clients.name).toHaveValue('Ionian Dairy')
  await expect(keyfolio.clients.form).toContainText(keyfolio.t('storage.waiting.inForm'))
  await expect(keyfolio.storageBanner('diskFull')).toBeVisible()

  await disk.makeRoom()
  await keyfolio.waitUntilSaved({ timeoutMs: SAVED_WITHIN_MS })
  await expect(keyfolio.window.getByRole('heading', { name: 'Ionian Dairy' })).toBeVisible()
  // Now it can be locked as always, and all of it is there afterwards.
  const again = new Keyfolio(await locked(running))
  await again.vault.unlock(PASSPHRASE)
  await again.clients.show()
  for (const name of ['Aegean Cold Stores', 'Ionian Dairy']) {
    await expect(again.clients.row(name)).toHaveCount(1)
  }
})

/** What the page of the hidden window is answered. */
function asks({ window }: Keyfolio): Promise<unknown> {
  return window.evaluate(() => globalThis.window.keyfolio?.request('vault.databaseKeys', undefined))
}
