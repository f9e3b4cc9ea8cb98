import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { openKeys } from '#electron/main/vault/keys/vaultKeys.ts'
import { aFolder } from '../../../vaultFixtures.ts'
import { aKeyring } from '../someKeys.ts'
import { aVaultAndAStick } from './backupFixtures.ts'

const run = promisify(execFile)
const OURS = aKeyring(1)
/** A recovery key is an identity like any other. */
const RECOVERY = aKeyring(9)
const KEYS = openKeys({ ...OURS, recipients: [...OURS.recipients, ...RECOVERY.recipients] })

it.each([
  ['the recovery key', RECOVERY],
  ['the key of backups', OURS],
])('a copy in the second folder is opened by age itself, with %s', async (_, { backupIdentities }) => {
  const all = await aVaultAndAStick({ keys: KEYS })
  await all.backups.useFolder(all.stick)
  await all.backups.now()
  const copy = (await all.snapshots.list()).find(({ place }) => place === 'folder')
  const held = await all.snapshots.good.find(copy?.id ?? '')
  const keyFile = join(await aFolder(), 'key.txt')
  await writeFile(keyFile, `${backupIdentities.join('\n')}\n`)
  const { stdout } = await run('age', ['--decrypt', '-i', keyFile, held?.path ?? ''], {
    encoding: 'buffer',
  }).catch((error: unknown) => {
    // Debian and others have it as a package of that name; the script that runs the tests installs it.
    throw new Error('age did not open the backup', { cause: error })
  })
  const lines = gunzipSync(stdout).toString('utf8').trimEnd().split('\n')
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ format: 'keyfolio-snapshot', position: 5 })
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ entities: 5, records: 5, counts: { client: 5 } })
  expect(lines.slice(1, 6).every((line) => line.startsWith('{"entity":"client"'))).toBe(true)
  expect(lines[6]).toContain('Ψυκτική Αιγαίου')
})

it('age itself does not open it with another key', async () => {
  const all = await aVaultAndAStick({ keys: KEYS })
  await all.backups.now()
  const [summary] = await all.snapshots.list()
  const held = await all.snapshots.good.find(summary?.id ?? '')
  const keyFile = join(await aFolder(), 'key.txt')
  await writeFile(keyFile, `${aKeyring(5).backupIdentities.join('\n')}\n`)
  await expect(run('age', ['--decrypt', '-i', keyFile, held?.path ?? ''])).rejects.toThrow(
    /no identity matched/,
  )
})
