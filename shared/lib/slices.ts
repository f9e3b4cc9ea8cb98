/** Work that stops often, so that whoever runs it can let others have their turn. */
export type Sliced<Value> = Generator<undefined, Value, undefined>

/** So many items are handled between two stops: well below a millisecond of light work. */
export const SLICE_ITEMS = 100

/** Does the work in one go. */
export function atOnce<Value>(work: Sliced<Value>): Value {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** `items.map`, in slices. */
export function* mapInSlices<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
): Sliced<readonly Made[]> {
  const made: Made[] = []
  for (const item of items) {
    made.push(make(item))
    if (made.length % SLICE_ITEMS === 0) yield
  }
  return made
}

/** `items.flatMap`, in slices. */
export function* flatMapInSlices<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => readonly Made[],
): Sliced<readonly Made[]> {
  const made: Made[] = []
  yield* eachInSlices(items, (item) => void made.push(...make(item)))
  return made
}

/** `items.filter`, in slices. */
export function* filterInSlices<Item>(
  items: readonly Item[],
  isWanted: (item: Item) => boolean,
): Sliced<readonly Item[]> {
  const wanted: Item[] = []
  let looked = 0
  for (const item of items) {
    if (isWanted(item)) wanted.push(item)
    looked += 1
    if (looked % SLICE_ITEMS === 0) yield
  }
  return wanted
}

/** `items.forEach`, in slices. */
export function* eachInSlices<Item>(items: Iterable<Item>, visit: (item: Item) => void): Sliced<void> {
  let visited = 0
  for (const item of items) {
    visit(item)
    visited += 1
    if (visited % SLICE_ITEMS === 0) yield
  }
}

/** `items.toSorted`, in slices: runs are sorted, then merged two by two. Equal items stay as they were. */
export function* sortInSlices<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Sliced<readonly Item[]> {
  let runs: (readonly Item[])[] = []
  for (let start = 0; start < items.length; start += SLICE_ITEMS) {
    runs.push(items.slice(start, start + SLICE_ITEMS).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = []
    for (let place = 0; place < runs.length; place += 2) {
      merged.push(yield* mergeInSlices(runs[place] ?? [], runs[place + 1] ?? [], compare))
    }
    runs = merged
  }
  return runs[0] ?? []
}

function* mergeInSlices<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Sliced<readonly Item[]> {
  const [head, last] = [second[0], first.at(-1)]
  if (head === undefined || last === undefined) return first.length > 0 ? first : second
  if (compare(last, head) <= 0) return first.concat(second)
  const merged: Item[] = []
  let [one, other] = [0, 0]
  while (one < first.length && other < second.length) {
    const [left, right] = [first[one] as Item, second[other] as Item] // both places are inside
    if (compare(left, right) <= 0) {
      merged.push(left)
      one += 1
    } else {
      merged.push(right)
      other += 1
    }
    if (merged.length % SLICE_ITEMS === 0) yield
  }
  return merged.concat(first.slice(one), second.slice(other))
}
