import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { realDisk } from '#electron/main/vault/disk.ts'
import type { Journal } from '#electron/main/vault/journal/journal.ts'
import { openJournal } from '#electron/main/vault/journal/openJournal.ts'
import { journalSealer } from '#electron/main/vault/sealing/lineSealer.ts'
import { tick } from '#shared/domain/changes/hybridClock.ts'
import type { JournalEntry } from '#shared/ipc/journal.ts'
import { someKeys } from '../../electron/main/vault/someKeys.ts'
import { AppendedFile } from '../raw/appendedFile.ts'
import { percentile } from '../support/smoothness.ts'

const SIZES = [1000, 10_000, 100_000] as const
const GROUPS = [10, 100, 1000] as const
const ROUNDS = 9
const PAIRS = 60
const WARM_UP_GROUPS = 300
const DEVICE = '00000000-0000-7000-9000-000000000001'

/** Milliseconds of one round: ours, the raw side, and perhaps something besides. */
export type Round = readonly [ours: number, raw: number, ...rest: number[]]

/** What a group of lines costs: ours, a sync for each line, and one bare write and sync of all of them. */
type Group = readonly [ours: number, singles: number, bare: number]

export interface JournalFigures {
  readonly sizes: readonly {
    readonly size: number
    readonly openedInMs: number
    readonly rounds: readonly Round[]
  }[]
  readonly groups: readonly { readonly lines: number; readonly rounds: readonly Group[] }[]
}

/** Appends to journals of several sizes, and groups of lines, in turns with a bare file. */
export async function measureJournal(): Promise<JournalFigures> {
  const sizes: JournalFigures['sizes'][number][] = []
  for (const size of SIZES) {
    await withJournal(size, async (journal, file, openedInMs) => {
      sizes.push({ size, openedInMs, rounds: await inRounds(() => pairs(journal, file)) })
    })
  }
  const groups: JournalFigures['groups'][number][] = []
  for (const lines of GROUPS) {
    await withJournal(1000, async (journal, file) => {
      // The first ones warm both sides up; ours has the more code to be compiled.
      for (let turn = 0; turn < PAIRS; turn++) await groupAgainstSingles(journal, file, 10)
      for (let turn = 0; turn < WARM_UP_GROUPS; turn++)
        await appended(journal, entriesFrom(nextOf(journal), 100))
      groups.push({ lines, rounds: await inRounds(() => groupInTurns(journal, file, lines)) })
    })
  }
  return { sizes, groups }
}

/** A journal that already has `size` records, opened anew, beside an empty file. */
async function withJournal(
  size: number,
  work: (journal: Journal, file: AppendedFile, openedInMs: number) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'keyfolio-bench-'))
  try {
    const settings = { disk: realDisk, nowMs: Date.now, sealer: journalSealer(someKeys()) }
    const filled = await openJournal(folder, settings)
    for (let first = 1; first <= size; first += 1000) {
      const answer = await filled.journal.append(entriesFrom(first, 1000))
      if (!answer.ok) throw new Error(answer.error)
    }
    await filled.journal.close()
    const before = performance.now()
    const { journal, report } = await openJournal(folder, settings)
    const openedInMs = performance.now() - before
    if (report.state !== 'ready' || report.records !== size)
      throw new Error('The journal is not as it was written')
    const file = await AppendedFile.open(join(folder, 'plain'))
    await work(journal, file, openedInMs)
    await file.close()
    await journal.close()
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function inRounds<Round>(round: () => Promise<Round>): Promise<readonly Round[]> {
  const rounds: Round[] = []
  // The first one warms up and does not count.
  await round()
  for (let number = 0; number < ROUNDS; number++) rounds.push(await round())
  return rounds
}

/** One record after the other, in turns with the raw side; who begins changes. */
async function pairs(journal: Journal, file: AppendedFile): Promise<readonly [number, number]> {
  const [ours, raw]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < PAIRS; turn++) {
    const [entry] = entriesFrom(nextOf(journal), 1)
    if (entry === undefined) throw new Error('No record')
    const line = Buffer.from(`${JSON.stringify(entry)}\n`)
    const sides = [
      async () => ours.push(await timed(() => journal.append([entry]))),
      async () => raw.push(await timed(() => file.append(line))),
    ]
    for (const side of turn % 2 === 0 ? sides : sides.reverse()) await side()
  }
  return [percentile(ours, 50), percentile(raw, 50)]
}

/** Several groups, of few lines more: a single sync is slow or fast by chance. */
async function groupInTurns(journal: Journal, file: AppendedFile, lines: number): Promise<Group> {
  const groups: Group[] = []
  for (let done = 0; done < 200; done += lines) groups.push(await groupAgainstSingles(journal, file, lines))
  const median = (side: 0 | 1 | 2) =>
    percentile(
      groups.map((group) => group[side]),
      50,
    )
  return [median(0), median(1), median(2)]
}

/** Each line by a request of its own, all in one turn of the event loop. */
function appended(journal: Journal, entries: readonly JournalEntry[]): Promise<unknown> {
  return Promise.all(entries.map((entry) => journal.append([entry])))
}

/** Requests of one turn of the event loop, against a sync for each line, and against one for all of them. */
async function groupAgainstSingles(journal: Journal, file: AppendedFile, lines: number): Promise<Group> {
  const entries = entriesFrom(nextOf(journal), lines)
  const buffers = entries.map((entry) => Buffer.from(`${JSON.stringify(entry)}\n`))
  const ours = await timed(() => appended(journal, entries))
  const singles = await timed(async () => {
    for (const line of buffers) await file.append(line)
  })
  const together = Buffer.concat(buffers)
  return [ours, singles, await timed(() => file.append(together))]
}

function nextOf(journal: Journal): number {
  const head = journal.head()
  if (!head.ok) throw new Error(head.error)
  return head.value.position + 1
}

function entriesFrom(first: number, count: number): JournalEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    position: first + index,
    record: {
      version: 1,
      deviceId: DEVICE,
      seq: first + index,
      clock: tick(null, Date.now(), DEVICE),
      at: new Date().toISOString(),
      commandId: '00000000-0000-7000-8000-f00000000001',
      command: 'client.update',
      changes: [
        {
          entity: 'client',
          id: '00000000-0000-7000-8000-100000000001',
          kind: 'update',
          fields: { notes: { before: '', after: 'Ζήτησαν στοιχεία για το καλοκαίρι. '.repeat(10) } },
        },
      ],
    },
  }))
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}
