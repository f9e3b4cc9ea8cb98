import { dirname } from 'node:path'
import {
  applyData,
  applyName,
  type DataOperation,
  type NameOperation,
  type Names,
  type Operation,
  redirected,
  type Tree,
} from './operations.ts'

/**
 * What a crash after the first `length` operations may leave behind: of the writes to a file since its last sync any
 * suffix is lost and the one before may be torn; of the names changed in a folder since its last sync any may be lost,
 * whatever their order.
 */
export function* crashStates(start: Tree, log: readonly Operation[], length: number): Generator<Tree> {
  const done = log.slice(0, length)
  const contents = new Map<number, Buffer>()
  const startNames = new Map<string, number>()
  for (const [path, content] of start.files) {
    startNames.set(path, startNames.size)
    contents.set(startNames.size - 1, content)
  }
  const pending = new Map<number, DataOperation[]>()
  const syncedAt = new Map<string, number>()
  for (const [index, operation] of done.entries()) {
    if (operation.kind === 'syncFolder') syncedAt.set(operation.path, index)
    if (operation.kind === 'write' || operation.kind === 'truncate') {
      pending.set(operation.file, [...(pending.get(operation.file) ?? []), operation])
    }
    if (operation.kind === 'sync') {
      const synced = pending.get(operation.file) ?? []
      contents.set(operation.file, synced.reduce(applyData, contents.get(operation.file) ?? EMPTY))
      pending.delete(operation.file)
    }
  }
  const naming = done.flatMap((operation, index) =>
    isNaming(operation) ? [{ operation, isDurable: isDurable(operation, index, syncedAt) }] : [],
  )
  const open = naming.filter((one) => !one.isDurable).map(({ operation }) => operation)
  for (const kept of subsets(open)) {
    const names: Names = { files: new Map(startNames), folders: new Set(start.folders) }
    const lostMoves: { readonly from: string; readonly to: string }[] = []
    for (const { operation, isDurable: isSafe } of naming) {
      const happened = lostMoves.reduceRight(redirected, operation)
      if (isSafe || kept.has(operation)) applyName(names, happened)
      else if (happened.kind === 'renameFolder') lostMoves.push({ from: happened.to, to: happened.from })
    }
    const variants = new Map<number, readonly Buffer[]>()
    for (const file of names.files.values()) {
      variants.set(file, contentsAfter(contents.get(file) ?? EMPTY, pending.get(file) ?? []))
    }
    for (const choice of combinations(variants)) {
      const files = [...names.files].map(([path, file]) => [path, choice.get(file) ?? EMPTY] as const)
      yield { files: new Map(files), folders: names.folders }
    }
  }
}

/** More changes of names than this are not combined in every way, only one by one. */
const MOST_COMBINED_NAMES = 4
/** So many ways for files to differ at once; beyond it they differ one by one. */
const MOST_COMBINED_FILES = 40
const EMPTY = Buffer.alloc(0)

const NAMING: ReadonlySet<string> = new Set(['create', 'rename', 'renameFolder', 'remove', 'makeFolder'])

function isNaming(operation: Operation): operation is NameOperation {
  return NAMING.has(operation.kind)
}

/** Folders are made to last. All else has to be followed by a sync of its folder: what moves, of its new one. */
function isDurable(operation: NameOperation, index: number, syncedAt: ReadonlyMap<string, number>): boolean {
  if (operation.kind === 'makeFolder') return true
  const folder = dirname('to' in operation ? operation.to : operation.path)
  return (syncedAt.get(folder) ?? -1) > index
}

function* subsets(all: readonly NameOperation[]): Generator<ReadonlySet<NameOperation>> {
  if (all.length <= MOST_COMBINED_NAMES) {
    for (let bits = 0; bits < 2 ** all.length; bits++) {
      yield new Set(all.filter((_, index) => (bits & (1 << index)) !== 0))
    }
    return
  }
  for (let count = 0; count <= all.length; count++) yield new Set(all.slice(0, count))
  for (const one of all) {
    yield new Set([one])
    yield new Set(all.filter((other) => other !== one))
  }
}

/** What a file may hold: every prefix of its writes, with the next one torn, or the first one missing. */
function contentsAfter(durable: Buffer, writes: readonly DataOperation[]): readonly Buffer[] {
  const found: Buffer[] = [durable]
  let content = durable
  for (const write of writes) {
    if (write.kind === 'write') for (const torn of tornOf(write)) found.push(applyData(content, torn))
    content = applyData(content, write)
    found.push(content)
  }
  if (writes.length > 1) found.push(writes.slice(1).reduce(applyData, durable))
  return found
}

function tornOf(write: Extract<DataOperation, { readonly kind: 'write' }>): readonly DataOperation[] {
  const { bytes } = write
  const half = bytes.length >> 1
  const withoutBeginning = Buffer.from(bytes)
  withoutBeginning.fill(0, 0, half)
  return [
    ...cutsOf(bytes.length).map((length) => ({ ...write, bytes: bytes.subarray(0, length) })),
    // Its length has arrived and its content has not.
    { ...write, bytes: Buffer.alloc(bytes.length) },
    // The second of two blocks has arrived before the first.
    { ...write, bytes: withoutBeginning },
  ]
}

/** Where a write is cut: near its ends, where frames and line feeds are, and at even distances. */
function cutsOf(length: number): readonly number[] {
  const cuts = [1, length - 1]
  for (let part = 1; part < CUTS; part++) cuts.push(Math.floor((length * part) / CUTS))
  return [...new Set(cuts)].filter((cut) => cut > 0 && cut < length)
}

const CUTS = 16

function* combinations(
  variants: ReadonlyMap<number, readonly Buffer[]>,
): Generator<ReadonlyMap<number, Buffer>> {
  const open = [...variants].filter(([, contents]) => contents.length > 1)
  const fixed = [...variants].map(([file, contents]) => [file, contents[0] ?? EMPTY] as const)
  const ways = open.reduce((product, [, contents]) => product * contents.length, 1)
  if (ways <= MOST_COMBINED_FILES) {
    for (let way = 0; way < ways; way++) {
      const choice = new Map(fixed)
      let rest = way
      for (const [file, contents] of open) {
        choice.set(file, contents[rest % contents.length] ?? EMPTY)
        rest = Math.floor(rest / contents.length)
      }
      yield choice
    }
    return
  }
  const complete = new Map([...variants].map(([file, contents]) => [file, contents.at(-1) ?? EMPTY] as const))
  yield new Map(fixed)
  yield complete
  for (const [file, contents] of open) {
    for (const content of contents) {
      yield new Map(fixed).set(file, content)
      yield new Map(complete).set(file, content)
    }
  }
}
