import { useState, useSyncExternalStore } from 'react'
import type { Sliced } from '#shared/lib/slices.ts'
import { betweenFrames, workOn } from './betweenFrames.ts'

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
    const done = workOn(this.#work)
    this.#state = done === null ? { value: last, isDone: false } : { value: done.value, isDone: true }
  }

  readonly read = (): SlicedState<Value> => this.#state

  readonly subscribe = (redraw: () => void): (() => void) => {
    if (this.#state.isDone) return () => undefined
    return betweenFrames(this.#work, (value) => {
      this.#state = { value, isDone: true }
      redraw()
    })
  }
}
