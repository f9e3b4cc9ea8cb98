import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { realDisk } from '#electron/main/vault/disk.ts'
import { openJournal } from '#electron/main/vault/journal/openJournal.ts'
import type { ChangeRecord } from '#shared/domain/changes/changeRecord.ts'
import { tick } from '#shared/domain/changes/hybridClock.ts'
import { expect, test } from '../e2e/support/journey.ts'
import { percentile, textTable } from './support/smoothness.ts'
import type { measureStorage, Pairs } from './storage/inPage.ts'

const SIZES = [1000, 10_000, 100_000] as const
const APPENDS = 300
const DEVICE = '00000000-0000-7000-9000-000000000001'

declare global {
  // Put there by the script that is brought into the page.
  var keyfolioStorage: { readonly measureStorage: typeof measureStorage } | undefined
}

test('storage against the raw limit, at 1k, 10k and 100k records', async ({ start }) => {
  test.setTimeout(600_000)
  const { window } = await start()
  // The same origin without the application: nothing else has the database open.
  await window.goto('app://keyfolio/nothing-here')
  // Told to the page by the debugger, which no policy of the page forbids.
  const debug = await window.context().newCDPSession(window)
  const told = await debug.send('Runtime.evaluate', { expression: await bundled() })
  expect(told.exceptionDetails).toBeUndefined()
  const rows: string[][] = []
  for (const size of SIZES) {
    const pairs = await window.evaluate(
      (records) => globalThis.keyfolioStorage?.measureStorage(records),
      size,
    )
    if (!pairs) throw new Error('The script is not in the page')
    expect(pairs.commit.length).toBeGreaterThan(0)
    rows.push(...rowsOf(size, pairs))
  }
  rows.push(await journalRow())
  const head = ['', 'ours p50', 'raw p50', 'ours p95', 'raw p95', 'ratio of p50']
  process.stdout.write(`\nMilliseconds\n${textTable([head, ...rows])}\n`)
})

function rowsOf(size: number, { commit, read, page, bulk }: Pairs): string[][] {
  const label = (work: string): string => `${String(size)}: ${work}`
  return [
    figures(label('commit (row, change, counters) ÷ put'), commit),
    figures(label('one by id ÷ get'), read),
    figures(label('page of 50 ÷ getAll'), page),
    figures(label('bulk ÷ bulk put'), [bulk]),
  ]
}

function figures(label: string, pairs: readonly (readonly [number, number])[]): string[] {
  const ours = pairs.map(([one]) => one)
  const raw = pairs.map(([, other]) => other)
  const ratio = percentile(ours, 50) / percentile(raw, 50)
  const times = [percentile(ours, 50), percentile(raw, 50), percentile(ours, 95), percentile(raw, 95)]
  return [label, ...times.map((time) => time.toFixed(2)), ratio.toFixed(2)]
}

/** The journal against a file that is only appended to and synced. */
async function journalRow(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'keyfolio-bench-'))
  const { journal } = await openJournal(folder, { disk: realDisk, nowMs: Date.now })
  const plain = await open(join(folder, 'plain.log'), 'a')
  const pairs: (readonly [number, number])[] = []
  let record = aRecord(1)
  for (let position = 1; position <= APPENDS; position++) {
    record = { ...aRecord(position), clock: tick(record.clock, Date.now(), DEVICE) }
    const entry = { position, record }
    const line = Buffer.from(`${JSON.stringify(entry)}\n`)
    const ours = await timed(() => journal.append([entry]))
    const raw = await timed(async () => {
      await plain.write(line)
      await plain.datasync()
    })
    pairs.push([ours, raw])
  }
  await journal.close()
  await plain.close()
  await rm(folder, { recursive: true })
  return figures('journal append ÷ append and fdatasync', pairs)
}

function aRecord(seq: number): ChangeRecord {
  return {
    version: 1,
    deviceId: DEVICE,
    seq,
    clock: tick(null, Date.now(), DEVICE),
    at: new Date().toISOString(),
    commandId: '00000000-0000-7000-8000-f00000000001',
    command: 'client.update',
    changes: [
      {
        entity: 'client',
        id: '00000000-0000-7000-8000-100000000001',
        kind: 'update',
        fields: { notes: { before: '', after: 'Ζήτησαν στοιχεία για το καλοκαίρι. '.repeat(20) } },
      },
    ],
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}

/** The script for the page: the store as the application has it, and the raw side. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('../../', import.meta.url)),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome130',
      lib: {
        entry: fileURLToPath(new URL('storage/inPage.ts', import.meta.url)),
        formats: ['iife'],
        name: 'keyfolioStorage',
      },
    },
  })
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput // not watching
  return `${output[0].code}\nglobalThis.keyfolioStorage = keyfolioStorage; undefined`
}
