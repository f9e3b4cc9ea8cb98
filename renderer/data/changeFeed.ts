import type { JournalEntry } from '#shared/ipc/schemas.ts'

type Listener = (entry: JournalEntry) => void

const listeners = new Set<Listener>()

/** What was committed, told after its transaction has ended. Journal, reminders and exports hear only this. */
export const changeFeed = {
  /** Calls back for each committed change; the answer ends it. */
  subscribe(listener: Listener): () => void {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },

  /** For commit alone. A listener that throws keeps nobody else from hearing. */
  publish(entry: JournalEntry): void {
    for (const listener of listeners) {
      try {
        listener(entry)
      } catch (error) {
        // The change is committed whatever a listener does; the window's error handler hears of the bug.
        reportError(error)
      }
    }
  },
}
