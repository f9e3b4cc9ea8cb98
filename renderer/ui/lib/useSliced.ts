import { useState, useSyncExternalStore } from 'react'
import type { Sliced } from '#shared/lib/slices.ts'

/** So long the work holds the window in one go: half a frame. */
const BUDGET_MS = 8

export interface SlicedState<Value> {
  /** What came out last; while new work is under way still the result of the one before. Null before the first. */
  readonly value: Value | null
  readonly isDone: boolean
}

/**
 * The result of work on many items, done between frames. Little work is done at once, before this draw ends.
 * @param start begins the work; memoise it (`useCallback`): another function is other work
 */
export function useSliced<Value>(start: () => Sliced<Value>): SlicedState<Value> {
  const [kept, setKept] = useState(() => new SlicedJob(start, null))
  let job = kept
  if (kept.start !== start) {
    job = new SlicedJob(start, kept.read().value)
    setKept(job)
  }
  return useSyncExternalStore(job.subscribe, job.read)
}

class SlicedJob<Value> {
  readonly start: () => Sliced<Value>
  readonly #work: Sliced<Value>
  #state: SlicedState<Value>

  constructor(start: () => Sliced<Value>, last: Value | null) {
    this.start = start
    this.#work = start()
    this.#state = { value: last, isDone: false }
    this.#run()
  }

  readonly read = (): SlicedState<Value> => this.#state

  readonly subscribe = (redraw: () => void): (() => void) => {
    if (this.#state.isDone) return () => undefined
    // A timer would wait four milliseconds each time.
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      this.#run()
      if (this.#state.isDone) redraw()
      else channel.port2.postMessage(null)
    }
    channel.port2.postMessage(null)
    return () => channel.port1.close()
  }

  #run(): void {
    const end = performance.now() + BUDGET_MS
    while (performance.now() < end) {
      const step = this.#work.next()
      if (step.done) {
        this.#state = { value: step.value, isDone: true }
        return
      }
    }
  }
}
