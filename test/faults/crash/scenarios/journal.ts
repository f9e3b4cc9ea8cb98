import { join } from 'node:path'
import { canonicalJson } from '#shared/domain/changes/diff.ts'
import type { Disk } from '#electron/main/vault/disk.ts'
import type { Journal } from '#electron/main/vault/journal/journal.ts'
import { chainedHash } from '#electron/main/vault/journal/segmentLine.ts'
import { journalSealer } from '#electron/main/vault/sealing/lineSealer.ts'
import { someKeys } from '#test/electron/main/vault/someKeys.ts'
import { anEntry, entries } from '#test/electron/vaultFixtures.ts'
import { type Scenario, type Tell, VAULT } from '../scenario.ts'
import { MemoryDisk } from '../memoryDisk.ts'
import { checkJournal, openShort } from './journalCheck.ts'

const FOLDER = join(VAULT, 'journal')

/** Appends in one request each, all asked for in one turn: they share a group. */
async function append(journal: Journal, tell: Tell, ...ranges: readonly (readonly [number, number])[]) {
  await Promise.all(
    ranges.map(async ([from, to]) => {
      tell.began(to)
      const answer = await journal.append(entries(from, to))
      if (answer.ok) tell.acknowledged(to)
    }),
  )
}

const LONG_BYTES = 1 << 20

/** Opening syncs the last segment: of use only where a killed process has written to it. */
const RESUMED: readonly [RegExp, number] = [/^sync .*[0-9].log$/, 1]

/** The first segment is empty and tells nothing that the vault does not know. */
const FIRST_SEGMENT: readonly (readonly [RegExp, number])[] = [
  [/^sync .*1.log.new$/, 1],
  [/^syncFolder .*vault$/, 1],
  [/^rename .*1.log.new /, 1],
]

const nobody: Tell = { began: () => undefined, acknowledged: () => undefined }

/** A journal with so many records, closed. */
async function aJournal(disk: Disk, count: number): Promise<void> {
  const { journal } = await openShort(disk)
  for (let position = 1; position <= count; position++) await append(journal, nobody, [position, position])
  await journal.close()
}

export const appending: Scenario = {
  name: 'journal: append, group commit, segment change',
  async run(disk, tell) {
    const { journal } = await openShort(disk)
    await append(journal, tell, [1, 1])
    await append(journal, tell, [2, 2], [3, 4])
    await append(journal, tell, [5, 7])
    await append(journal, tell, [8, 8], [9, 9], [10, 10])
    await journal.close()
  },
  check: (disk, promises) => checkJournal(disk, promises, { before: 0 }),
  spare: FIRST_SEGMENT,
}

/** All in one segment: each group is one write behind the one before. */
export const groups: Scenario = {
  name: 'journal: groups in one segment',
  async run(disk, tell) {
    const { journal } = await openShort(disk, { segmentBytes: LONG_BYTES })
    await append(journal, tell, [1, 1])
    await append(journal, tell, [2, 2], [3, 3], [4, 4], [5, 5])
    await append(journal, tell, [6, 9], [10, 10])
    await journal.close()
  },
  check: (disk, promises) => checkJournal(disk, promises, { before: 0 }),
  spare: FIRST_SEGMENT,
}

/** The process was killed, the machine was not: what is read at the start is relied on, so it has to last from then. */
export const leftByKill: Scenario = {
  name: 'journal: what a killed process has written',
  prepare: (disk) => aJournal(disk, 3),
  async run(disk, tell) {
    const other = new MemoryDisk({ files: new Map(), folders: new Set(['/', '/data']) })
    await aJournal(other, 4)
    const path = join(FOLDER, lastOf(await disk.readdir(FOLDER)))
    const line = (await other.readFile(path)).subarray((await disk.readFile(path)).length)
    tell.began(4)
    const handle = await disk.open(path, 'r+')
    await handle.write(line, 0, line.length, (await disk.readFile(path)).length)
    await handle.close()
    const { journal } = await openShort(disk)
    const head = journal.head()
    if (head.ok) tell.acknowledged(head.value.position)
    await append(journal, tell, [5, 5])
    await journal.close()
  },
  check: (disk, promises) => checkJournal(disk, promises, { before: 3 }),
}

const TORN = Buffer.from('0000000500 000000000004 half of a line that was never acknowledged')

export const tornTail: Scenario = {
  name: 'journal: a torn write found at the start',
  async prepare(disk) {
    await aJournal(disk, 3)
    const path = join(FOLDER, lastOf(await disk.readdir(FOLDER)))
    const { bytes } = await disk.facts(path)
    const handle = await disk.open(path, 'r+')
    await handle.write(TORN, 0, TORN.length, bytes)
    await handle.close()
  },
  async run(disk, tell) {
    const { journal } = await openShort(disk)
    await append(journal, tell, [4, 4])
    await append(journal, tell, [5, 6])
    await journal.close()
  },
  async check(disk, promises) {
    demandKept(disk, TORN)
    await checkJournal(disk, promises, { before: 3 })
  },
  // Opening syncs the segment once more.
  spare: [[/^sync .*3.log$/, 2]],
}

/** Before it is sealed, a journal of the first Keyfolio becomes segments as they are. */
export const upgrade: Scenario = {
  name: 'journal: the one file of before becomes segments',
  async prepare(disk) {
    await disk.makeFolder(VAULT)
    let hash = ''
    let text = ''
    for (const entry of entries(1, 5)) {
      const content = canonicalJson(entry)
      hash = chainedHash(hash, content)
      text += `${hash} ${content}\n`
    }
    const handle = await disk.open(join(VAULT, 'journal.log'), 'wx')
    await handle.writeFile(text)
    await handle.close()
  },
  async run(disk, tell) {
    const { journal } = await openShort(disk, { form: 'plain' })
    await append(journal, tell, [6, 6])
    await append(journal, tell, [7, 8])
    await journal.close()
  },
  check: (disk, promises) => checkJournal(disk, promises, { before: 5, form: 'plain' }),
  spare: [
    RESUMED,
    // The last of three segments syncs the folder for all.
    [/^syncFolder .*journal.new$/, 2],
    // The old file is put away at the next start where it still lies there.
    [/^rename .*journal.log .*old.journal/, 1],
    [/^syncFolder .*(old|vault)$/, 2],
  ],
}

/** The record in the middle of the journal is damaged; from 7 on the mark stands for the repair. */
export const repair: Scenario = {
  name: 'journal: a damaged record is put back',
  async prepare(disk) {
    await aJournal(disk, 6)
    const name = (await disk.readdir(FOLDER)).filter((one) => one.endsWith('.log')).sort()[1] ?? ''
    const path = join(FOLDER, name)
    const content = await disk.readFile(path)
    const handle = await disk.open(path, 'r+')
    await handle.write(Buffer.from('damaged'), 0, 7, content.indexOf('kf1.') + 50)
    await handle.close()
  },
  async run(disk, tell) {
    const { journal } = await openShort(disk)
    for (const { from } of journal.gaps()) {
      tell.began(0)
      const answer = await journal.repair([anEntry(from)])
      if (answer.ok && answer.value.gaps.length === 0) tell.acknowledged(0)
    }
    await append(journal, tell, [7, 7])
    await journal.close()
  },
  async check(disk, promises) {
    demandKept(disk, Buffer.from('damaged'))
    // Opening mends and tidies: it keeps the piece all the same.
    await openShort(disk)
    demandKept(disk, Buffer.from('damaged'))
    await checkJournal(disk, promises, {
      before: 6,
      mayMiss: promises.acknowledged.includes(0) ? [] : [3, 4],
    })
  },
  spare: [RESUMED],
}

export const trimming: Scenario = {
  name: 'journal: trimmed behind snapshots',
  prepare: (disk) => aJournal(disk, 7),
  async run(disk, tell) {
    const { journal } = await openShort(disk)
    await journal.trim(4)
    await append(journal, tell, [8, 8])
    await journal.trim(8)
    await append(journal, tell, [9, 9])
    await journal.close()
  },
  check: (disk, promises) =>
    checkJournal(disk, promises, { before: 7, trimmed: Math.max(4, ...promises.acknowledged) }),
  spare: [
    RESUMED,
    // The base and an empty segment tell the same.
    [/^(sync|rename) .*(9.log.new|tmp)/, 4],
    // What was not removed goes at the next trimming.
    [/^syncFolder .*journal$/, 3],
  ],
}

/** Begins behind the head, as after damage that nobody can mend. */
export const behindHead: Scenario = {
  name: 'journal: begins anew behind its head',
  prepare: (disk) => aJournal(disk, 5),
  async run(disk, tell) {
    const { journal } = await openShort(disk)
    tell.began(0)
    if ((await journal.startBehindHead()).ok) tell.acknowledged(0)
    await append(journal, tell, [6, 7])
    await journal.close()
  },
  async check(disk, promises) {
    const sealer = journalSealer(someKeys())
    for (const entry of entries(1, 5)) demandKept(disk, Buffer.from(sealer.seal(canonicalJson(entry))))
    await checkJournal(disk, promises, { before: 5, trimmed: 5 })
  },
  spare: [
    RESUMED,
    // The base and the header of the segment that follows tell the same.
    [/^(sync|rename) .*(tmp|6.log.new)/, 4],
    // Of a file that moves one of the two folders is enough; what still lies there is put away at the next start.
    [/^syncFolder .*(journal|damaged)$/, 8],
  ],
}

/** What was found damaged is put away, never thrown away: whatever happens it lies somewhere. */
function demandKept(disk: MemoryDisk, piece: Buffer): void {
  const isThere = [...disk.tree().files.values()].some((content) => content.includes(piece))
  if (!isThere) throw new Error('What was damaged is not kept')
}

function lastOf(names: readonly string[]): string {
  return (
    [...names]
      .filter((name) => name.endsWith('.log'))
      .sort()
      .at(-1) ?? ''
  )
}
