import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Result } from '#shared/lib/result.ts'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import type { Derive } from '#electron/main/vault/keys/derivation.ts'
import { type Header, headerText, readHeader } from '#electron/main/vault/keys/header.ts'
import type { KeyFile, SystemKeyStore } from '#electron/main/vault/keys/keyFile.ts'
import { type KeyFileSettings, openKeyFile } from '#electron/main/vault/keys/openKeyFile.ts'
import { NOW_MS } from '../../../vaultFixtures.ts'

export const PASSPHRASE = 'Ψυκτική Αιγαίου, κάθε Τρίτη'
export const OTHER = 'another one with spaces'
export const COPIES = ['keys.json', 'keys.copy.json'] as const

/** Makes keys like Argon2id, but at once; headers ask for the usual cost. */
export const cheapDerive: Derive = (passphrase, derivation) =>
  Promise.resolve(
    new Uint8Array(createHash('sha256').update(JSON.stringify(derivation)).update(passphrase).digest()),
  )

/** Opens the header in a folder: cheap derivation, a clock that stands still. */
export function openIn(folder: string, settings: Partial<KeyFileSettings> = {}): Promise<KeyFile> {
  return openKeyFile(folder, { disk: realDisk, nowMs: () => NOW_MS, derive: cheapDerive, ...settings })
}

export function valueOf<Value>(result: Result<Value, unknown>): Value {
  expect(result).toMatchObject({ ok: true })
  if (!result.ok) throw new Error('Refused')
  return result.value
}

/** A key store as a desktop has one; `refuses` is a locked one. */
export function aSystemStore(): SystemKeyStore & { refuses: boolean; hides: boolean } {
  const store = {
    refuses: false,
    hides: true,
    look: () => Promise.resolve(),
    protects: () => store.hides,
    seal: (secret: string) => Buffer.from(`locked:${secret}`),
    open(sealed: Buffer) {
      if (store.refuses) throw new Error('The wallet is locked')
      return sealed.toString('utf8').slice('locked:'.length)
    },
  }
  return store
}

/** What both copies say, as text. */
export async function textsIn(folder: string): Promise<string[]> {
  return Promise.all(COPIES.map((name) => readFile(join(folder, name), 'utf8')))
}

export async function writeBoth(folder: string, text: string | Uint8Array): Promise<void> {
  for (const name of COPIES) await writeFile(join(folder, name), text)
}

export function headerOf(text: string): Header {
  const read = readHeader(text, false)
  if (read.state !== 'read') throw new Error('No header')
  return read.header
}

/** The header with a right checksum: as somebody would change it who knows how it is made, but has no key. */
export function forged(header: object): string {
  return headerText(header as Header) // whatever it is: it is for the reader to refuse it
}

/** A disk that counts nothing and forgets the content of what is written: it writes something else. */
export function aLyingDisk(lies: (path: string) => boolean): Disk {
  return {
    ...realDisk,
    async rename(from, to) {
      await realDisk.rename(from, to)
      if (lies(to)) await writeFile(to, (await readFile(to, 'utf8')).replace('"revision"', '"Revision"'))
    },
  }
}
