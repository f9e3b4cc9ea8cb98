import { cp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { ConversionSettings } from '#electron/main/vault/conversion/sealOlderVault.ts'
import { sealOlderVault } from '#electron/main/vault/conversion/sealOlderVault.ts'
import { realDisk } from '#electron/main/vault/disk.ts'
import { openJournal } from '#electron/main/vault/journal/openJournal.ts'
import type { VaultKeys } from '#electron/main/vault/keys/vaultKeys.ts'
import { plainSealer, type Sealer } from '#electron/main/vault/sealer.ts'
import { journalSealer } from '#electron/main/vault/sealing/lineSealer.ts'
import { openVault } from '#electron/main/vault/vault.ts'
import { aFolder } from '../../../vaultFixtures.ts'
import { someKeys } from '../someKeys.ts'

/** A vault and its second folder, as the last Keyfolio without sealing has left them. Frozen. */
export const UNSEALED = fileURLToPath(new URL('../../../../fixtures/vault-unsealed/', import.meta.url))
export const SECOND_NAME = 'Keyfolio backup 00000000'
/** An instant after everything in it. */
export const LATER_MS = Date.parse('2026-10-02T08:00:00Z')

/** What people wrote into it: clients, files, reminders, preferences, a database that was set aside. */
export const WORDS = [
  'Ψυκτική Αιγαίου',
  'Harbour Cold Stores',
  'Κτηματική Ναυπλίου',
  'Olive & Sons Trading',
  'Ελένη Παπαδοπούλου',
  'Margaret Whitfield',
  'Nordwind GmbH',
  'Προσφορά ψύξης',
  'Signed contract',
  'Αναστασία Γεωργίου',
  'Παλιά Αποθήκη Χίου',
  'Forgotten Warehouse',
  'Ask about the cold',
] as const

export interface OldVault {
  readonly root: string
  readonly vault: string
  /** With the drive that the second folder lies on. */
  readonly drive: string
  readonly second: string
}

/** A copy of the frozen vault and its second folder. */
export async function anOldVault(): Promise<OldVault> {
  const root = await aFolder()
  await cp(UNSEALED, root, { recursive: true })
  const old = {
    root,
    vault: join(root, 'vault'),
    drive: join(root, 'stick'),
    second: join(root, 'stick', SECOND_NAME),
  }
  const chosen = join(old.vault, 'backup.json')
  const text = await readFile(chosen, 'utf8')
  await writeFile(
    chosen,
    text.replace(/"path": "[^"]*"/, () => `"path": ${JSON.stringify(old.second)}`),
  )
  return old
}

export function sealVault(vault: string, settings: Partial<ConversionSettings> = {}): Promise<void> {
  return sealOlderVault(vault, {
    disk: realDisk,
    nowMs: () => LATER_MS,
    appVersion: '0.2.0',
    keys: someKeys(),
    onProgress: () => undefined,
    ...settings,
  })
}

/** Every file below a folder, by its path from there. */
export async function allFiles(root: string): Promise<string[]> {
  const found: string[] = []
  for (const name of await readdir(root)) {
    const path = join(root, name)
    if ((await stat(path)).isDirectory()) found.push(...(await allFiles(path)).map((one) => join(name, one)))
    else found.push(name)
  }
  return found.sort()
}

/** Which words of people can be read below a folder, compressed or not, and where. */
export async function readableWords(root: string, words: readonly string[] = WORDS): Promise<string[]> {
  const found: string[] = []
  for (const name of await allFiles(root)) {
    const bytes = await readFile(join(root, name))
    const forms = [bytes, unzipped(bytes)]
    for (const word of words) {
      const encodings = [Buffer.from(word), Buffer.from(word, 'utf16le')]
      if (forms.some((form) => encodings.some((encoded) => form.includes(encoded))))
        found.push(`${relative(root, join(root, name))}: ${word}`)
    }
  }
  return found
}

function unzipped(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes)
  } catch {
    return Buffer.alloc(0)
  }
}

/** All records that the journal of a vault holds, where it begins, and where it ends. */
export async function journalOf(vault: string, sealer: Sealer) {
  const { journal, report } = await openJournal(vault, { disk: realDisk, nowMs: () => LATER_MS, sealer })
  const read = await journal.read(journal.first(), 10_000)
  const head = journal.head()
  const found = { first: journal.first(), gaps: journal.gaps(), head: head.ok ? head.value : null, report }
  await journal.close()
  if (!read.ok) throw new Error(read.error)
  return { ...found, entries: read.value.entries }
}

export function plainJournalOf(vault: string) {
  return journalOf(vault, plainSealer)
}

export function sealedJournalOf(vault: string, keys: VaultKeys = someKeys()) {
  return journalOf(vault, journalSealer(keys))
}

/** Opens the whole vault as a start does. */
export async function opened(vault: string, keys: VaultKeys = someKeys()) {
  const result = await openVault(vault, { disk: realDisk, keys, nowMs: () => LATER_MS, appVersion: '0.2.0' })
  if (!result.ok) throw new Error('A newer Keyfolio has used it')
  return result.value
}
