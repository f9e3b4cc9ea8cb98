import { canonicalJson } from '#shared/domain/changes/diff.ts'
import type {
  EventChannel,
  KeyfolioBridge,
  RequestAnswer,
  RequestArgument,
  RequestChannel,
} from '#shared/ipc/contract.ts'
import { type JournalEntry, type ReminderPlace, type ReminderState, requests } from '#shared/ipc/schemas.ts'

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
  /** False: never answers an append. */
  answers: boolean
  /** Messages with schedules of reminders, in order. */
  readonly schedules: RequestArgument<'reminders.replace'>[]
  /** Refuses schedules until it is false again. */
  refusesSchedules: boolean
  reminders: ReminderState
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
    answers: true,
    schedules: [],
    refusesSchedules: false,
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
      return { ok: true, value: { entries: main.journal.slice(from - 1, from - 1 + limit) } }
    }
    case 'journal.append':
      return append(main, (argument as { entries: readonly JournalEntry[] }).entries) // parsed as above
    case 'journal.setAside':
      main.aside.push(...(argument as { entries: readonly JournalEntry[] }).entries) // parsed as above
      return { ok: true, value: undefined }
    case 'reminders.replace':
      if (main.refusesSchedules) return { ok: false, error: 'notStored' }
      main.schedules.push(argument as RequestArgument<'reminders.replace'>) // parsed as above
      return { ok: true, value: undefined }
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
  const position = main.journal.length
  return { ok: true, value: { position, hash: position === 0 ? '' : `hash of ${position}` } }
}
