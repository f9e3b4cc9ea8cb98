import { readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AttachmentKeeper } from '#electron/main/vault/attachments/attachmentKeeper.ts'
import { attachmentPath, attachmentsFolder } from '#electron/main/vault/attachments/attachmentPaths.ts'
import { attachmentsInUse } from '#electron/main/vault/attachments/attachmentsInUse.ts'
import { lookedAgain, type Unused } from '#electron/main/vault/attachments/unused.ts'
import { sealedLength } from '#electron/main/vault/sealing/sealedChunks.ts'
import type { Journal } from '#electron/main/vault/journal/journal.ts'
import type { Snapshots } from '#electron/main/vault/snapshots/snapshots.ts'
import { entityOf, type SnapshotEntity } from '#shared/formats/snapshot.ts'
import { foldRecords } from '#shared/domain/changes/merge.ts'
import { type JournalEntry, JournalEntrySchema } from '#shared/ipc/schemas.ts'
import { err, ok } from '#shared/lib/result.ts'
import { aFolder, DEVICE, NOW_MS } from '../../../vaultFixtures.ts'
import { bytesOf, keep, openStore, sha256 } from './attachmentFixtures.ts'

const DAY_MS = 86_400_000
const HASH = sha256(bytesOf(1))
const NOTHING: ReadonlySet<string> = new Set()

describe('what no record names', () => {
  it('goes after thirty days of looking, not before', () => {
    let unused: Unused | null = null
    for (let day = 0; day <= 30; day++) {
      const looked = lookedAgain(unused, { stored: [HASH], inUse: NOTHING, nowMs: NOW_MS + day * DAY_MS })
      expect(looked.goes, `day ${String(day)}`).toEqual([])
      unused = looked.unused
    }
    const last = lookedAgain(unused, { stored: [HASH], inUse: NOTHING, nowMs: NOW_MS + 31 * DAY_MS })
    expect(last.goes).toEqual([HASH])
  })

  it('begins anew once it was named in between', () => {
    let unused: Unused | null = null
    for (let day = 0; day <= 40; day++) {
      const inUse = new Set(day === 20 ? [HASH] : [])
      const looked = lookedAgain(unused, { stored: [HASH], inUse, nowMs: NOW_MS + day * DAY_MS })
      expect(looked.goes).toEqual([])
      unused = looked.unused
    }
  })

  it('never goes before it was looked for on thirty days, whatever the clock does', () => {
    const jumps = fc.array(fc.integer({ min: -4000, max: 4000 }), { minLength: 1, maxLength: 31 })
    fc.assert(
      fc.property(jumps, (days) => {
        let unused: Unused | null = null
        let nowMs = NOW_MS
        for (const jump of days) {
          nowMs += jump * DAY_MS
          const looked = lookedAgain(unused, { stored: [HASH], inUse: NOTHING, nowMs })
          expect(looked.goes).toEqual([])
          unused = looked.unused
        }
      }),
    )
  })
})

describe('the files of a vault', () => {
  it('are removed once their time has come, and only those; half copies go at once', async () => {
    const vault = await aFolder()
    const kept = await keep(await openStore(vault), bytesOf(10))
    const gone = await keep(await openStore(vault), bytesOf(20))
    const store = await openStore(vault)
    const half = join(dirname(attachmentPath(vault, kept)), '.keyfolio-00000000-0000.tmp')
    await writeFile(half, 'x')
    for (let day = 0; day <= 30; day++)
      expect(await store.collect(new Set([kept]), NOW_MS + day * DAY_MS)).toEqual({ removed: 0 })
    expect(await readdir(dirname(half))).not.toContain('.keyfolio-00000000-0000.tmp')
    expect(await store.collect(new Set([kept]), NOW_MS + 31 * DAY_MS)).toEqual({ removed: 1 })
    expect(await store.list()).toEqual([{ hash: kept, bytes: sealedLength(10) }])
    expect(await store.verified(gone)).toEqual({ ok: false, error: 'missing' })
  })

  it('stay while they came in since the start: their record may still be on its way', async () => {
    const store = await openStore(await aFolder())
    const hash = await keep(store, bytesOf(10))
    for (let day = 0; day < 90; day++) await store.collect(NOTHING, NOW_MS + day * DAY_MS)
    expect(await store.list()).toEqual([{ hash, bytes: sealedLength(10) }])
  })

  it('stay when the account of them is damaged: counting begins anew', async () => {
    const vault = await aFolder()
    await keep(await openStore(vault), bytesOf(10))
    const store = await openStore(vault)
    for (let day = 0; day < 30; day++) await store.collect(NOTHING, NOW_MS + day * DAY_MS)
    await writeFile(join(attachmentsFolder(vault), 'unused.json'), '{"lookedAtMs":0,"unusedMs":{')
    expect(await store.collect(NOTHING, NOW_MS + 31 * DAY_MS)).toEqual({ removed: 0 })
    expect(await store.list()).toHaveLength(1)
  })
})

describe('what records name', () => {
  const [one, two, three] = [sha256(bytesOf(1)), sha256(bytesOf(2)), sha256(bytesOf(3))]

  it('is read from the newest proven snapshot and the journal behind it', async () => {
    const { snapshots, journal } = aPast({
      snapshot: [change(1, one, 'create'), change(2, two, 'create'), change(2, two, 'delete', 3)],
      behind: [change(4, three, 'create', 4)],
    })
    expect(await attachmentsInUse(snapshots, journal)).toEqual(new Set([one, three]))
  })

  it('still counts what was deleted behind the snapshot', async () => {
    const { snapshots, journal } = aPast({
      snapshot: [change(1, one, 'create')],
      behind: [change(1, one, 'delete', 2)],
    })
    expect(await attachmentsInUse(snapshots, journal)).toEqual(new Set([one]))
  })

  it.each(['no proven snapshot', 'damaged snapshot', 'gap', 'unreadable journal'] as const)(
    'is not known with: %s',
    async (trouble) => {
      const { snapshots, journal } = aPast({
        snapshot: [change(1, one, 'create')],
        behind: [change(2, two, 'create', 2)],
        trouble,
      })
      expect(await attachmentsInUse(snapshots, journal)).toBeNull()
    },
  )
})

describe('the keeper', () => {
  it('brings what a restored record names from the backup that was opened, at the next snapshot', async () => {
    const [vault, folder] = [await aFolder(), await aFolder()]
    await writeFile(join(folder, HASH), bytesOf(1))
    const store = await openStore(vault)
    const past = aPast({ snapshot: [change(1, HASH, 'create')], behind: [] })
    const keeper = new AttachmentKeeper({ store, ...past, nowMs: () => NOW_MS })
    expect(await keeper.afterSnapshot()).toBe(true)
    expect(await store.list()).toEqual([])
    store.addSource((hash) => Promise.resolve(join(folder, hash)))
    expect(await keeper.afterSnapshot()).toBe(true)
    expect(await store.list()).toEqual([{ hash: HASH, bytes: sealedLength(1) }])
    expect(await keeper.afterSnapshot()).toBe(false)
  })

  it('looks once a day, and never takes anything where it is not certain', async () => {
    const vault = await aFolder()
    await keep(await openStore(vault), bytesOf(2))
    const store = await openStore(vault)
    let nowMs = NOW_MS
    const certain = aPast({ snapshot: [change(1, HASH, 'create')], behind: [] })
    const keeper = new AttachmentKeeper({ store, ...certain, nowMs: () => nowMs })
    expect(await keeper.afterSnapshot()).toBe(true)
    expect(await keeper.afterSnapshot()).toBe(false)
    nowMs += DAY_MS
    expect(await keeper.afterSnapshot()).toBe(true)

    const unsure = aPast({ snapshot: [], behind: [], trouble: 'no proven snapshot' })
    const other = new AttachmentKeeper({ store, ...unsure, nowMs: () => nowMs })
    for (let day = 0; day < 60; day++) {
      nowMs += DAY_MS
      expect(await other.afterSnapshot()).toBe(false)
    }
    expect(await store.list()).toHaveLength(1)
  })
})

function change(number: number, hash: string, kind: 'create' | 'delete', seq = number): JournalEntry {
  const id = `00000000-0000-7000-9000-${String(number).padStart(12, '0')}`
  const value = (field: unknown) =>
    kind === 'create' ? { before: null, after: field } : { before: field, after: null }
  return JournalEntrySchema.parse({
    position: seq,
    record: {
      version: 1,
      deviceId: DEVICE,
      seq,
      clock: `178000000000${String(seq)}-0000-${DEVICE}`,
      at: '2026-11-23T08:00:00Z',
      commandId: `00000000-0000-7000-8000-${String(seq).padStart(12, '0')}`,
      command: kind === 'create' ? 'attachment.add' : 'attachment.delete',
      changes: [
        {
          entity: 'attachment',
          id,
          kind,
          ...(kind === 'delete' ? { known: { [DEVICE]: seq - 1 } } : {}),
          fields: {
            about: value({ kind: 'client', id }),
            name: value('a.pdf'),
            bytes: value(3),
            mediaType: value(''),
            hash: value(hash),
            addedOn: value('2026-11-23'),
            note: value(''),
          },
        },
      ],
    },
  })
}

/** A snapshot that holds some records, and a journal that goes on behind it. */
function aPast(of: {
  readonly snapshot: readonly JournalEntry[]
  readonly behind: readonly JournalEntry[]
  readonly trouble?: 'no proven snapshot' | 'damaged snapshot' | 'gap' | 'unreadable journal'
}): {
  readonly snapshots: Pick<Snapshots, 'list' | 'read'>
  readonly journal: Pick<Journal, 'head' | 'read' | 'gaps'>
} {
  const position = Math.max(0, ...of.snapshot.map((entry) => entry.position))
  const head = Math.max(position, ...of.behind.map((entry) => entry.position))
  const states = foldRecords(of.snapshot.map(({ record }) => record))
  const lines: readonly SnapshotEntity[] = [...states.values()].map(entityOf)
  const summary = {
    id: 's1',
    place: 'vault',
    takenAtMs: NOW_MS,
    reason: 'hourly',
    position,
    bytes: 1,
    counts: {},
    appVersion: '0.1.0',
    deviceId: DEVICE,
    isProven: of.trouble !== 'no proven snapshot',
  } as const
  return {
    snapshots: {
      list: () => Promise.resolve([{ ...summary, id: 's2', isProven: false, position: 99 }, summary]),
      // Two lines at a time, as if there were many.
      read: (_id, { from }) =>
        Promise.resolve(
          of.trouble === 'damaged snapshot' && from > 0
            ? err('damaged')
            : ok({
                entities: lines.slice(from, from + 1),
                records: [],
                next: from + 1 < lines.length || of.trouble === 'damaged snapshot' ? from + 1 : null,
              }),
        ),
    },
    journal: {
      head: () => ok({ position: head, hash: 'x' }),
      read: (from, limit) =>
        Promise.resolve(
          of.trouble === 'unreadable journal'
            ? err('unreadable')
            : ok({ entries: of.behind.filter((entry) => entry.position >= from).slice(0, limit) }),
        ),
      gaps: () => (of.trouble === 'gap' ? [{ from: head, to: head }] : []),
    },
  }
}
