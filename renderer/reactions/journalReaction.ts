import { bridge } from '#renderer/bridge.ts'
import { changeFeed } from '#renderer/data/changeFeed.ts'
import { changesAfter } from '#renderer/data/queries/history.ts'
import { useStorageState } from '#renderer/data/storageState.ts'
import { withTimeLimit } from '#renderer/data/timeLimit.ts'
import { nowMs } from '#renderer/lib/clock.ts'
import type { KeyfolioBridge, RequestAnswer } from '#shared/ipc/contract.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { type SaveError, showChecking, showNotSaved, showPending } from './savedState.ts'

const LARGEST_BATCH = 1000
/** Copying a message holds the window: some 30 ms for so many changes. A single record is never divided. */
const MOST_CHANGES = 500
const ANSWER_LIMIT_MS = 20_000
const FIRST_PAUSE_MS = 250
/** Whoever has made room on a full disk should see within moments that it helped. */
const LONGEST_PAUSE_MS = 2000
/** An answer that takes longer is told: the disk may be a network drive that keeps silent. */
const SLOW_MS = 1500

export interface JournalReaction {
  /** What is committed and not acknowledged, in order. */
  readonly pending: () => readonly JournalEntry[]
  /** Tries at once, and answers whether everything is acknowledged within the time. */
  readonly flush: (timeoutMs: number) => Promise<boolean>
  readonly stop: () => void
}

/**
 * Hands every committed record to the journal, in order: one message per turn of the event loop, or several
 * where it would be large; the next when the last is acknowledged, again with growing pauses when it is refused.
 * Begins with what an earlier run left.
 */
export function startJournal(main: KeyfolioBridge = bridge()): JournalReaction {
  let queue: readonly JournalEntry[] = []
  let batch = LARGEST_BATCH
  let failures = 0
  let isRunning = false
  let isStopped = false
  let endPause = (): void => undefined
  let onIdle: (() => void)[] = []

  const show = (): void => showPending(queue.length, nowMs())

  const pause = async (): Promise<void> => {
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS)
    failures += 1
    await new Promise<void>((resolve) => {
      endPause = resolve
      setTimeout(resolve, pauseMs)
    })
  }

  const send = async (): Promise<void> => {
    const entries = firstOf(queue, batch)
    const slow = setTimeout(() => showNotSaved('slow'), SLOW_MS)
    const answer = await append(main, entries).finally(() => clearTimeout(slow))
    const last = entries.at(-1)
    if (answer.ok && last !== undefined && answer.value.position >= last.position) {
      queue = queue.filter(({ position }) => position > last.position)
      batch = LARGEST_BATCH
      failures = 0
      show()
      return
    }
    const error = answer.ok ? 'gap' : answer.error
    if (error === 'tooLarge' && batch > 1) {
      batch = Math.ceil(Math.min(batch, entries.length) / 2)
      return
    }
    showNotSaved(error)
    if (error === 'gap') await catchUp()
    await pause()
  }

  const run = async (): Promise<void> => {
    if (isRunning) return
    isRunning = true
    // Whatever is published together goes in one message.
    await Promise.resolve()
    while (queue.length > 0 && !isStopped) await send()
    isRunning = false
    const waiting = onIdle
    onIdle = []
    for (const tell of waiting) tell()
  }

  const enqueue = (entries: readonly JournalEntry[]): void => {
    const known = new Set(queue.map(({ position }) => position))
    const added = entries.filter(({ position }) => !known.has(position))
    if (added.length === 0) return
    queue = [...queue, ...added].toSorted((one, other) => one.position - other.position)
    show()
    void run()
  }

  /** Queues what the journal lacks; false when that could not be found out, for the next attempt to ask again. */
  const catchUp = async (): Promise<boolean> => {
    try {
      const head = await main.request('journal.head', undefined)
      if (head.ok) enqueue(await changesAfter(head.value.position))
      return head.ok
    } catch {
      return false
    }
  }

  const begin = async (): Promise<void> => {
    showChecking(nowMs())
    while (!(await catchUp()) && !isStopped) {
      showNotSaved('noAnswer')
      await pause()
    }
    show()
  }

  const stopListening = changeFeed.subscribe((entry) => enqueue([entry]))
  const stopWatching = useStorageState.subscribe(({ trouble }, before) => {
    if (trouble === null && before.trouble !== null) endPause()
  })
  void begin()

  return {
    pending: () => queue,
    async flush(timeoutMs) {
      if (queue.length === 0) return true
      failures = 0
      endPause()
      const idle = new Promise<void>((resolve) => onIdle.push(resolve))
      void run()
      await withTimeLimit(idle, timeoutMs).catch(() => undefined)
      return isEmpty(queue)
    },
    stop() {
      isStopped = true
      stopListening()
      stopWatching()
      endPause()
    },
  }
}

/** As many as go in one message, and at least one. */
function firstOf(queue: readonly JournalEntry[], mostEntries: number): readonly JournalEntry[] {
  let changes = 0
  const end = queue.findIndex(({ record }, index) => {
    changes += record.changes.length
    return index === mostEntries || (index > 0 && changes > MOST_CHANGES)
  })
  return end === -1 ? queue : queue.slice(0, end)
}

/** Read anew after waiting: the compiler believes that nothing has changed meanwhile. */
function isEmpty(queue: readonly JournalEntry[]): boolean {
  return queue.length === 0
}

async function append(
  main: KeyfolioBridge,
  entries: readonly JournalEntry[],
): Promise<RequestAnswer<'journal.append'> | { readonly ok: false; readonly error: SaveError }> {
  try {
    return await withTimeLimit(main.request('journal.append', { entries }), ANSWER_LIMIT_MS)
  } catch {
    return { ok: false, error: 'noAnswer' }
  }
}
