import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { argon2id, COST, type Derivation, passphraseBytes } from '#electron/main/vault/keys/derivation.ts'
import { deriveInWorker } from '#electron/main/vault/keys/deriveInWorker.ts'
import { readySodium } from '#electron/main/vault/sealing/sodium.ts'
import { aFolder } from '../../../vaultFixtures.ts'
import { openIn, PASSPHRASE, valueOf } from './keyFixtures.ts'

const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url))

describe('the thread that makes keys', () => {
  let outDir = ''

  beforeAll(async () => {
    await readySodium()
    outDir = await mkdtemp(join(tmpdir(), 'keyfolio-derive-'))
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: true,
        outDir,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          input: { deriveWorker: join(ROOT, 'electron/main/vault/keys/deriveWorker.ts') },
          output: { format: 'es', entryFileNames: '[name].mjs' },
        },
      },
    })
  })

  afterAll(() => rm(outDir, { recursive: true, force: true }))

  it('makes the same key as here, and opens a vault', async () => {
    const derive = deriveInWorker(join(outDir, 'deriveWorker.mjs'))
    const derivation: Derivation = { algorithm: 'argon2id', ...COST, salt: 'AAECAwQFBgcICQoLDA0ODw' }
    const passphrase = passphraseBytes(PASSPHRASE)
    const key = await derive(passphrase, derivation)
    expect(key).toEqual(argon2id(passphrase, derivation))
    const folder = await aFolder()
    const made = valueOf(await (await openIn(folder, { derive })).create(PASSPHRASE))
    expect(valueOf(await (await openIn(folder, { derive })).unlock(PASSPHRASE))).toEqual(made)
  })

  it('that cannot start refuses, and keeps nobody waiting', async () => {
    const keys = await openIn(await aFolder(), { derive: deriveInWorker(join(outDir, 'missing.mjs')) })
    await expect(keys.create(PASSPHRASE)).rejects.toThrow('missing')
  })
})
