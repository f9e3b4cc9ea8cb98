import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/domain/changes/diff.ts'
import { realDisk } from '#electron/main/vault/disk.ts'
import { openJournal } from '#electron/main/vault/journal/openJournal.ts'
import { segmentName, writeHeader } from '#electron/main/vault/journal/segmentHeader.ts'
import { chainedHash, frameLine } from '#electron/main/vault/journal/segmentLine.ts'
import { accessTo } from '#electron/main/vault/snapshots/access.ts'
import { doCheck } from '#electron/main/vault/snapshots/runner.ts'
import { journalSealer } from '#electron/main/vault/sealing/lineSealer.ts'
import { aFolder, anEntry, entries, NOW_MS } from '../../../vaultFixtures.ts'
import { aRename, aVault, taken } from '../snapshots/snapshotFixtures.ts'
import { someKeys } from '../someKeys.ts'

const ROUNDS = 300
const RECORDS = 9

/** Whole numbers below a limit, always the same for the same seed. */
function numbers(seed: string): (below: number) => number {
  let count = 0
  return (below) =>
    createHash('sha256')
      .update(`${seed}/${String(count++)}`)
      .digest()
      .readUInt32BE() % below
}

describe('somebody who can write in the vault and has no key', () => {
  it(`puts no record into the journal that was not written there: ${String(ROUNDS)} attempts`, async () => {
    const folder = await aFolder()
    const keys = someKeys(1, 2)
    const sealer = journalSealer(keys)
    const written = entries(1, RECORDS).map((entry) => sealer.seal(canonicalJson(entry)))
    // What an attacker may have seen: older lines of these positions, lines of another epoch and of another vault.
    const replayed = entries(1, RECORDS).map((entry) =>
      journalSealer(someKeys(1, 1)).seal(
        canonicalJson({ ...anEntry(entry.position, 'Παλιά'), position: 900 + entry.position }),
      ),
    )
    const foreign = entries(1, RECORDS).map((entry) =>
      journalSealer(someKeys(2, 2)).seal(canonicalJson(entry)),
    )
    const path = join(folder, 'journal', segmentName(1))
    let refused = 0
    for (let round = 0; round < ROUNDS; round++) {
      const pick = numbers(`journal/${String(round)}`)
      const lines = [...written]
      const [at, other] = [pick(RECORDS), pick(RECORDS)]
      const line = lines[at] ?? ''
      const ways: readonly (() => void)[] = [
        () => ([lines[at], lines[other]] = [lines[other] ?? '', line]),
        () => (lines[at] = replayed[other] ?? ''),
        () => (lines[at] = foreign[other] ?? ''),
        () => (lines[at] = line.slice(0, 8 + pick(line.length - 8))),
        () => (lines[at] = changedAt(line, pick(line.length), pick)),
        () => (lines[at] = line.replace('kf1.2.', 'kf1.1.')),
        () => (lines[at] = canonicalJson(anEntry(at + 1, 'Πλαστή'))),
        () => lines.splice(at, 1),
        () => lines.splice(at, 0, lines[other] ?? ''),
      ]
      ways[round % ways.length]?.()
      const bytes = framed(lines)
      await rm(folder, { recursive: true })
      await realDisk.makeFolder(join(folder, 'journal'))
      await writeFile(path, bytes)
      const { journal } = await openJournal(folder, { disk: realDisk, nowMs: () => NOW_MS, sealer })
      for (let position = 1; position <= lines.length; position++) {
        const isAsWritten = lines[position - 1] === written[position - 1]
        const read = await journal.read(position, 1)
        if (read.ok) expect(read.value.entries).toEqual(isAsWritten ? [anEntry(position)] : [])
        else refused += 1
        expect(read.ok).toBe(isAsWritten)
      }
      await journal.close()
      expect((await readFile(path)).equals(bytes)).toBe(true)
    }
    expect(refused).toBeGreaterThan(ROUNDS / 2)
  })

  it(`changes no snapshot unnoticed: ${String(ROUNDS)} attempts`, async () => {
    const { older, newer, path, keys } = await twoSnapshots()
    let tried = 0
    for (let round = 0; round < ROUNDS; round++) {
      const pick = numbers(`snapshot/${String(round)}`)
      const { head, chunks } = partsOf(newer)
      const old = partsOf(older)
      const [at, other] = [pick(chunks.length), pick(chunks.length)]
      const chunk = chunks[at] ?? Buffer.alloc(0)
      const ways: readonly (() => Buffer)[] = [
        () => Buffer.concat([head, ...swapped(chunks, at, other)]),
        () => Buffer.concat([head, ...chunks.with(at, old.chunks[at % old.chunks.length] ?? chunk)]),
        () => Buffer.concat([old.head, ...chunks]),
        () => Buffer.concat([head, ...old.chunks]),
        () => Buffer.concat([head, ...chunks.toSpliced(at, 1)]),
        () => Buffer.concat([head, ...chunks.toSpliced(at, 0, chunk)]),
        () => newer.subarray(0, pick(newer.length)),
        () => flippedBit(newer, pick(newer.length), pick(8)),
        () => flippedBit(newer, pick(head.length), pick(8)),
        () => Buffer.concat([newer, chunk]),
      ]
      const bytes = ways[round % ways.length]?.() ?? newer
      if (bytes.equals(newer)) continue
      tried += 1
      await writeFile(path, bytes)
      const read = await doCheck(path, accessTo({ place: 'vault' }, keys), { disk: realDisk })
      expect([round, read]).toEqual([round, { ok: false, error: 'damaged' }])
      expect((await readFile(path)).equals(bytes)).toBe(true)
    }
    expect(tried).toBeGreaterThan(ROUNDS * 0.85)
  })

  it('makes it lose nothing: a changed snapshot is set aside as it is, the one before is gone on from', async () => {
    const { newer, path, vault } = await twoSnapshots()
    const changed = flippedBit(newer, newer.length >> 1, 3)
    await writeFile(path, changed)
    const snapshots = await vault.open()
    const next = await taken(snapshots.take('asked'))
    expect(next.isProven).toBe(true)
    expect(await snapshots.recordsAt(1, 3)).toEqual(entries(1, 3))
    const aside = (await readdir(join(vault.folder, 'damaged'))).find((name) => name.endsWith('.keyfolio'))
    expect((await readFile(join(vault.folder, 'damaged', aside ?? ''))).equals(changed)).toBe(true)
  })
})

/** Lines in frames that fit, as anybody can make them. */
function framed(lines: readonly string[]): Buffer {
  let hash = ''
  const frames = lines.map((line, index) => {
    const content = Buffer.from(line)
    hash = chainedHash(hash, content)
    return frameLine(index + 1, hash, content)
  })
  return Buffer.concat([writeHeader(1, ''), ...frames])
}

function changedAt(line: string, at: number, pick: (below: number) => number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.replace(
    line[at] ?? '',
    '',
  )
  return line.slice(0, at) + (letters[pick(letters.length)] ?? '') + line.slice(at + 1)
}

/** Two snapshots of several chunks each, and where the newer one lies. */
async function twoSnapshots() {
  const vault = await aVault()
  const keys = someKeys()
  const snapshots = await vault.open()
  // Letters that do not compress, so that there are several chunks.
  const long = (position: number) => {
    const pick = numbers(`name/${String(position)}`)
    return Array.from({ length: 4000 }, () => String.fromCharCode(0x3b1 + pick(24))).join('')
  }
  await vault.journal.grow(entries(1, 3))
  await vault.journal.grow(Array.from({ length: 60 }, (_, index) => aRename(4 + index, 1, long(index))))
  const first = await taken(snapshots.take('hourly'))
  vault.clock.nowMs += 3_600_000
  await vault.journal.grow([aRename(64, 2, long(99))])
  const second = await taken(snapshots.take('hourly'))
  const pathOf = async (id: string) => (await snapshots.good.find(id))?.path ?? ''
  const path = await pathOf(second.id)
  return { vault, keys, path, older: await readFile(await pathOf(first.id)), newer: await readFile(path) }
}

const CHUNK_BYTES = 65_536 + 16
const NONCE_BYTES = 16

/** The header with the nonce behind it, and the sealed chunks. */
function partsOf(bytes: Buffer): { readonly head: Buffer; readonly chunks: readonly Buffer[] } {
  const mac = bytes.indexOf('\n--- ')
  const start = bytes.indexOf('\n', mac + 1) + 1 + NONCE_BYTES
  const chunks: Buffer[] = []
  for (let at = start; at < bytes.length; at += CHUNK_BYTES) chunks.push(bytes.subarray(at, at + CHUNK_BYTES))
  expect(chunks.length).toBeGreaterThan(2)
  return { head: bytes.subarray(0, start), chunks }
}

function swapped(chunks: readonly Buffer[], one: number, other: number): readonly Buffer[] {
  const [first, second] = [chunks[one], chunks[other]]
  return first === undefined || second === undefined ? chunks : chunks.with(one, second).with(other, first)
}

function flippedBit(bytes: Buffer, at: number, bit: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ (1 << bit)
  return copy
}
