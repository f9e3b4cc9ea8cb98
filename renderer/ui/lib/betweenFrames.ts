import type { Sliced } from '#shared/lib/slices.ts'

/** So long work holds the window in one go: half a frame. */
const BUDGET_MS = 8

/** Goes on with the work for half a frame. Answers its result once it is done, before that null. */
export function workOn<Value>(work: Sliced<Value>): { readonly value: Value } | null {
  const end = performance.now() + BUDGET_MS
  do {
    const step = work.next()
    if (step.done) return { value: step.value }
  } while (performance.now() < end)
  return null
}

/** Does the work a little at a time, with turns for everything else between. Calling the answer ends it. */
export function betweenFrames<Value>(work: Sliced<Value>, onDone: (value: Value) => void): () => void {
  // A timer would wait four milliseconds each time.
  const channel = new MessageChannel()
  channel.port1.onmessage = () => {
    const done = workOn(work)
    if (done === null) channel.port2.postMessage(null)
    else {
      channel.port1.close()
      onDone(done.value)
    }
  }
  channel.port2.postMessage(null)
  return () => channel.port1.close()
}

/** The result of work that is done between frames; rejects where the work throws. */
export function doneBetweenFrames<Value>(work: Sliced<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    betweenFrames(settled(work), (settle) => settle(resolve, reject))
  })
}

type Settle<Value> = (resolve: (value: Value) => void, reject: (error: unknown) => void) => void

/** The same work, which never throws: an error inside a message would be heard by nobody. */
function* settled<Value>(work: Sliced<Value>): Sliced<Settle<Value>> {
  try {
    const value = yield* work
    return (resolve) => resolve(value)
  } catch (error) {
    return (_resolve, reject) => reject(error)
  }
}
