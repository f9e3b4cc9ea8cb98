import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Keyfolio } from './pages/keyfolio.ts'
import { Hunter, summaryOf } from './support/hunt/hunt.ts'
import { expect, test } from './support/journey.ts'

/** A data folder as the last Keyfolio without sealing (0.1.0) has left it, Chromium's database included. Frozen. */
const UNSEALED = fileURLToPath(new URL('../fixtures/data-unsealed/', import.meta.url))
const PASSPHRASE = 'four words of no meaning'
/** What people wrote into it. */
const WORDS = [
  'Ψυγεία Αιγαίου Α.Ε.',
  'Harbour Cold Stores',
  'Διευθύντρια προμηθειών',
  'Η συνέπεια στον λόγο',
  'ζήτησαν μελέτη',
]

test('what an older Keyfolio has left in clear text is sealed at the first start, all of it, and nothing is lost', async ({
  start,
  dataFolder,
}) => {
  await cp(UNSEALED, dataFolder, { recursive: true })
  expect(await found(join(dataFolder, 'vault'))).not.toEqual([])
  expect(await found(join(dataFolder, 'IndexedDB'))).not.toEqual([])

  const first = await start({ asksForPassphrase: true, language: 'el' })
  const keyfolio = new Keyfolio(first, 'el')
  await keyfolio.vault.setPassphrase(PASSPHRASE)
  await expect(keyfolio.window.getByText(keyfolio.t('cure.line.sealed'))).toBeVisible()
  await keyfolio.clients.show()
  await expect(keyfolio.clients.row('Harbour Cold Stores')).toBeVisible()
  await keyfolio.clients.open('Ψυγεία Αιγαίου Α.Ε.')
  await keyfolio.dossier.openTab('team')
  await expect(keyfolio.dossier.screen.getByText('Μαρία Παππά').first()).toBeVisible()
  await first.quit()
  expect(await found(dataFolder)).toEqual([])

  const again = new Keyfolio(await start({ asksForPassphrase: true, language: 'el' }), 'el')
  await again.vault.unlock(PASSPHRASE)
  await again.clients.show()
  await expect(again.clients.row('Harbour Cold Stores')).toBeVisible()
})

async function found(folder: string): Promise<readonly string[]> {
  return summaryOf(await new Hunter(WORDS).hunt([folder]))
}
