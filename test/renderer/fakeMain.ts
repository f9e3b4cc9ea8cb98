import { canonicalJson } from '#shared/domain/changes/diff.ts'
import type {
  EventChannel,
  KeyfolioBridge,
  RequestAnswer,
  RequestArgument,
  RequestChannel,
} from '#shared/ipc/contract.ts'
import type { Gap } from '#shared/ipc/safety.ts'
import { type JournalEntry, type ReminderPlace, type ReminderState, requests } from '#shared/ipc/schemas.ts'
import { aSnapshot, type FakeSnapshot, openFake, readFake } from './fakeSnapshots.ts'
import type { StorageState } from '#shared/ipc/storage.ts'
import type { DatabaseKeys, VaultState } from '#shared/ipc/vault.ts'

type AppendError = Extract<RequestAnswer<'journal.append'>, { ok: false }>['error']

/** The main process as the window sees it: a journal in memory, with faults on demand. */
export interface FakeMain {
  readonly bridge: KeyfolioBridge
  /** The journal, to be read and tampered with. */
  journal: JournalEntry[]
  /** Records that contradicted the journal. */
  readonly aside: JournalEntry[]
  /** What the window asked for, in order. */
  readonly asked: RequestChannel[]
  /** How many entries came in each message to the journal. */
  readonly batches: number[]
  /** Refuses to append until it is null again. */
  refusal: AppendError | null
  isUnreadable: boolean
  /** First position that the journal still has; what was before lies in snapshots only. */
  first: number
  /** Damaged places of the journal. */
  gaps: readonly Gap[]
  /** Newest first. */
  snapshots: FakeSnapshot[]
  /** Refuses snapshots until it is null again. */
  refusesSnapshots: Extract<RequestAnswer<'snapshots.take'>, { ok: false }>['error'] | null
  /** False: never answers an append. */
  answers: boolean
  /** Messages with schedules of reminders, in order. */
  readonly schedules: RequestArgument<'reminders.replace'>[]
  /** Refuses schedules until it is false again. */
  refusesSchedules: boolean
  /** There is no room for a copy of the browser's damaged files. */
  keepsNothing: boolean
  /** Keys of the window's database. */
  databaseKeys: DatabaseKeys
  /** What the files of the plain database of earlier versions do when they are to go; the crash answers nothing. */
  plainFiles: 'go' | 'stay' | 'crashBefore' | 'crashAfter'
  reminders: ReminderState
  /** How the disk is. */
  storage: StorageState
  /** Where a notification leads that was clicked. */
  place: ReminderPlace | null
  emit(channel: EventChannel): void
}

export function fakeMain(journal: readonly JournalEntry[] = []): FakeMain {
  const listeners = new Map<EventChannel, Set<() => void>>()

  const main: FakeMain = {
    journal: [...journal],
    aside: [],
    asked: [],
    batches: [],
    refusal: null,
    isUnreadable: false,
    first: 1,
    gaps: [],
    snapshots: [],
    refusesSnapshots: null,
    answers: true,
    schedules: [],
    refusesSchedules: false,
    keepsNothing: false,
    databaseKeys: { epoch: 1, keys: [{ epoch: 1, key: databaseKey(1) }] },
    plainFiles: 'go',
    storage: { trouble: null, freeBytes: null, isLow: false },
    reminders: { notifications: 'works', hasTray: true, missed: [] },
    place: null,
    emit(channel) {
      for (const listener of listeners.get(channel) ?? []) listener()
    },
    bridge: {
      async request(channel, argument) {
        main.asked.push(channel)
        // As the boundary does: what is not understood is refused, and objects are copied.
        const parsed = requests[channel].argument.safeParse(structuredClone(argument))
        await new Promise((resolve) => setTimeout(resolve))
        const answer = parsed.success ? await handle(main, channel, parsed.data) : REFUSED
        return structuredClone(answer) as RequestAnswer<typeof channel> // handled by channel below
      },
      on(channel, listener) {
        const ofChannel = listeners.get(channel) ?? new Set()
        listeners.set(channel, ofChannel)
        const call = listener as () => void // the events used here carry nothing
        ofChannel.add(call)
        return () => ofChannel.delete(call)
      },
    },
  }
  return main
}

const REFUSED = { ok: false, error: 'badRequest' } as const
const UNREADABLE = { ok: false, error: 'unreadable' } as const

function handle(main: FakeMain, channel: RequestChannel, argument: unknown): unknown {
  switch (channel) {
    case 'journal.head':
      return main.isUnreadable ? UNREADABLE : head(main)
    case 'journal.read': {
      const { from, limit } = argument as { from: number; limit: number } // parsed with the schema of the channel
      if (main.isUnreadable) return UNREADABLE
      if (from < main.first) return { ok: false, error: 'trimmed' }
      const entries = main.journal.slice(from - 1, from - 1 + limit)
      return entries.some(({ position }) => isInGap(main, position))
        ? UNREADABLE
        : { ok: true, value: { entries } }
    }
    case 'journal.state':
      return main.isUnreadable
        ? UNREADABLE
        : { ok: true, value: { head: headOf(main), first: main.first, gaps: main.gaps } }
    case 'journal.repair':
      return repair(main, (argument as { entries: readonly JournalEntry[] }).entries) // parsed as above
    case 'journal.closeGaps':
      return closeGaps(main)
    case 'snapshots.list':
      return { ok: true, value: { snapshots: main.snapshots.map(({ summary }) => summary) } }
    case 'snapshots.take':
      if (main.refusesSnapshots !== null) return { ok: false, error: main.refusesSnapshots }
      return { ok: true, value: take(main, (argument as RequestArgument<'snapshots.take'>).reason).summary } // parsed as above
    case 'snapshots.open':
      return openFake(snapshotNamed(main, argument))
    case 'snapshots.read':
      return readFake(snapshotNamed(main, argument), argument as RequestArgument<'snapshots.read'>) // parsed as above
    case 'journal.append':
      return append(main, (argument as { entries: readonly JournalEntry[] }).entries) // parsed as above
    case 'journal.setAside':
      main.aside.push(...(argument as { entries: readonly JournalEntry[] }).entries) // parsed as above
      return { ok: true, value: undefined }
    case 'database.setAside':
      if (main.keepsNothing) return { ok: false, error: 'diskFull' }
      return clearDatabases().then(() => ({ ok: true, value: undefined }))
    case 'vault.state':
      return { ok: true, value: OPEN_VAULT }
    case 'vault.databaseKeys':
      return { ok: true, value: main.databaseKeys }
    case 'vault.dropPlainDatabase':
      return dropPlain(main)
    case 'reminders.replace':
      if (main.refusesSchedules) return { ok: false, error: 'notStored' }
      main.schedules.push(argument as RequestArgument<'reminders.replace'>) // parsed as above
      return { ok: true, value: undefined }
    case 'storage.look':
      return { ok: true, value: main.storage }
    case 'reminders.state':
      return { ok: true, value: main.reminders }
    case 'reminders.dismissMissed':
      main.reminders = { ...main.reminders, missed: [] }
      return { ok: true, value: undefined }
    case 'reminders.test':
      return main.reminders.notifications === 'works'
        ? { ok: true, value: undefined }
        : { ok: false, error: 'notShown' }
    case 'reminders.takePlace': {
      const { place } = main
      main.place = null
      return { ok: true, value: place }
    }
    case 'window.readyToClose':
      return { ok: true, value: undefined }
    default:
      return REFUSED
  }
}

const OPEN_VAULT: VaultState = {
  state: 'open',
  protection: 'none',
  hasRecoveryKey: false,
  systemKey: { protects: false, isUsed: false },
  waitUntilMs: null,
  lockedBy: null,
}

/** A key that is always the same for an epoch. */
export function databaseKey(epoch: number): Uint8Array {
  return new Uint8Array(32).map((_, index) => (index * 7 + epoch) & 0xff)
}

async function dropPlain({ plainFiles }: FakeMain): Promise<unknown> {
  if (plainFiles === 'stay') return { ok: false, error: 'writeFailed' }
  if (plainFiles !== 'crashBefore') await clearDatabases()
  if (plainFiles !== 'go') throw new Error('Nobody is there any more')
  return { ok: true, value: undefined }
}

/** As Electron does when it is told to clear the databases of our origin. */
async function clearDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name)
      request.onsuccess = () => resolve()
      request.onerror = () => reject(request.error ?? new Error(`${name} was not deleted`))
    })
  }
}

function append(main: FakeMain, entries: readonly JournalEntry[]): unknown {
  main.batches.push(entries.length)
  if (!main.answers) return new Promise(() => undefined)
  if (main.refusal !== null) return { ok: false, error: main.refusal }
  const added: JournalEntry[] = []
  for (const entry of entries) {
    const there = main.journal[entry.position - 1]
    if (there !== undefined && canonicalJson(there) !== canonicalJson(entry))
      return { ok: false, error: 'conflict' }
    if (there !== undefined) continue
    if (entry.position !== main.journal.length + added.length + 1) return { ok: false, error: 'gap' }
    added.push(entry)
  }
  main.journal.push(...added)
  return head(main)
}

function head(main: FakeMain): unknown {
  return { ok: true, value: headOf(main) }
}

function headOf(main: FakeMain): { readonly position: number; readonly hash: string } {
  const position = main.journal.length
  return { position, hash: position === 0 ? '' : `hash of ${position}` }
}

/** A snapshot of what the journal has and had. */
export function take(main: FakeMain, reason: FakeSnapshot['header']['reason'] = 'hourly'): FakeSnapshot {
  const records = main.journal.filter(({ position }) => !isInGap(main, position))
  const snapshot = aSnapshot(records, {
    id: `snapshot-${main.snapshots.length + 1}`,
    deviceId: '00000000-0000-7000-9000-000000000001',
    takenAtMs: Date.UTC(2026, 10, 23, main.snapshots.length),
    reason,
  })
  main.snapshots.unshift(snapshot)
  return snapshot
}

function snapshotNamed(main: FakeMain, argument: unknown): FakeSnapshot | undefined {
  const { id } = argument as { id: string } // parsed with the schema of the channel
  return main.snapshots.find(({ summary }) => summary.id === id)
}

function isInGap({ gaps }: FakeMain, position: number): boolean {
  return gaps.some(({ from, to }) => position >= from && position <= to)
}

/** The journal of the fake has what the gaps hide, so that it can tell the very same records. */
function repair(main: FakeMain, entries: readonly JournalEntry[]): unknown {
  const proven = entries.filter(
    (entry) =>
      isInGap(main, entry.position) &&
      canonicalJson(entry) === canonicalJson(main.journal[entry.position - 1]),
  )
  if (proven.length === 0) return { ok: false, error: 'noMatch' }
  const mended = new Set(proven.map(({ position }) => position))
  main.gaps = main.gaps.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index)
      .filter((position) => !mended.has(position))
      .map((position) => ({ from: position, to: position })),
  )
  return { ok: true, value: { gaps: main.gaps } }
}

function closeGaps(main: FakeMain): unknown {
  if (main.refusesSnapshots !== null) return { ok: false, error: main.refusesSnapshots }
  const lost = main.gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0)
  take(main, 'beforeCure')
  main.first = main.journal.length + 1
  main.gaps = []
  return { ok: true, value: { lost } }
}
