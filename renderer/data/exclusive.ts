let last: Promise<unknown> = Promise.resolve()

/** Runs one piece of work after the other: commands, bulk commits and the comparing of heads never overlap. */
export function exclusive<Value>(work: () => Promise<Value>): Promise<Value> {
  const turn = last.then(work, work)
  last = turn.catch(() => undefined)
  return turn
}
