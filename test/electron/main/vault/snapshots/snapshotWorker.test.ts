import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anEntry, entries } from '../../../vaultFixtures.ts'
import { aRename, aVault, byId, contentOf, expectedEntities, taken } from './snapshotFixtures.ts'

const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url))
const BIG = 20_000

describe('the worker of snapshots', () => {
  let workerPath = ''
  let remove = (): Promise<void> => Promise.resolve()

  beforeAll(async () => {
    const outDir = await mkdtemp(join(tmpdir(), 'keyfolio-worker-'))
    remove = () => rm(outDir, { recursive: true, force: true })
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
          input: { snapshotWorker: join(ROOT, 'electron/main/vault/snapshots/snapshotWorker.ts') },
          output: { format: 'es', entryFileNames: '[name].mjs' },
        },
      },
    })
    workerPath = join(outDir, 'snapshotWorker.mjs')
  })

  afterAll(() => remove())

  it('makes and checks snapshots in a thread of its own, and tells how far it is', async () => {
    const vault = await aVault()
    await vault.journal.grow(entries(1, 50))
    const snapshots = await vault.open(undefined, workerPath)
    const heard: (number | null)[] = []
    snapshots.follow({
      onProgress: (done) => void heard.push(done),
      onTaken: () => undefined,
      onFailed: () => undefined,
    })
    const summary = await taken(snapshots.take('asked'))
    expect(summary).toMatchObject({ position: 50, counts: { client: 50 }, isProven: true })
    expect(heard.at(-1)).toBeNull()
    expect(heard.length).toBeGreaterThan(1)
    const later = await vault.open(undefined, workerPath)
    expect(await later.open(summary.id)).toMatchObject({ ok: true, value: { footer: { entities: 50 } } })
  })

  it('that cannot start is a failed write, not a wait without end', async () => {
    const vault = await aVault()
    await vault.journal.grow(entries(1, 2))
    const snapshots = await vault.open(undefined, join(vault.folder, 'nothing.mjs'))
    expect(await snapshots.take('asked')).toEqual({ ok: false, error: 'writeFailed' })
  })

  it('is not begun any more once the snapshots are closed', async () => {
    const vault = await aVault()
    await vault.journal.grow(entries(1, 30))
    const snapshots = await vault.open(undefined, workerPath)
    const taking = snapshots.take('quit')
    await snapshots.close()
    expect(await taking).toEqual({ ok: false, error: 'writeFailed' })
    expect(await (await vault.open(undefined, workerPath)).list()).toEqual([])
  })

  it.each([1, 60, 150, 300])('given up after %i ms leaves the next run in order', async (afterMs) => {
    const vault = await aVault()
    await vault.journal.grow(entries(1, 3000))
    const snapshots = await vault.open(undefined, workerPath)
    const taking = snapshots.take('quit')
    await new Promise((resolve) => setTimeout(resolve, afterMs))
    await snapshots.close()
    const isTaken = (await taking).ok
    const next = await vault.open(undefined, workerPath)
    const names = await readdir(join(vault.folder, 'snapshots')).catch(() => [])
    expect(names.filter((name) => name.startsWith('.'))).toEqual([])
    if (isTaken) expect(await next.list()).toMatchObject([{ position: 3000, isProven: true }])
    expect(await taken(next.take('asked'))).toMatchObject({ position: 3000, isProven: true })
  })

  it(`holds ${String(BIG)} entities, and goes on from them`, async () => {
    const vault = await aVault()
    const all = entries(1, BIG)
    await vault.journal.grow(all)
    const snapshots = await vault.open(undefined, workerPath)
    const first = await timed('first snapshot', () => taken(snapshots.take('asked')))
    expect(first.counts).toEqual({ client: BIG })
    const tail = [aRename(BIG + 1, 7, 'Νέα επωνυμία'), anEntry(BIG + 2)]
    await vault.journal.grow(tail)
    const second = await timed('second snapshot, one more entity', () => taken(snapshots.take('asked')))
    const { entities, records } = await timed('reading it in pages of 5000', () =>
      contentOf(snapshots, second.id, 5000),
    )
    expect(records).toHaveLength(BIG + 2)
    expect(byId(entities)).toEqual(expectedEntities([...all, ...tail]))
    // Others may want the processor, too: this is about the content.
  }, 120_000)
})

async function timed<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  const startedAt = performance.now()
  const value = await work()
  process.stdout.write(
    `${String(BIG)} entities: ${what} in ${(performance.now() - startedAt).toFixed(0)} ms\n`,
  )
  return value
}
