import type { Tree } from '../crash/operations.ts'
import { STICK, VAULT } from './intactVault.ts'

export const TARGETS = ['journal', 'snapshot', 'proof', 'copy', 'attachment', 'attachment copy'] as const
export type Target = (typeof TARGETS)[number]

export const WAYS = ['one bit', 'cut', 'zeros', 'swapped'] as const
export type Way = (typeof WAYS)[number]

/** What was done to a vault. */
export interface Damage {
  readonly target: Target
  readonly way: Way
  /** The files that are not as they were; two that were swapped. */
  readonly paths: readonly string[]
  /** What they held before. */
  readonly before: Buffer
  /** Bytes of the file that are not as they were: from, and up to but not including. */
  readonly from: number
  readonly to: number
  readonly tree: Tree
}

/** Damages one file of a vault, or swaps two. Null where there is nothing of that kind. */
export function damage(tree: Tree, target: Target, way: Way, random: () => number): Damage | null {
  const paths = [...tree.files.keys()].filter((path) => isTarget(path, target)).sort()
  const pick = (below: number) => Math.floor(random() * below)
  const path = paths[pick(paths.length)]
  const content = path === undefined ? undefined : tree.files.get(path)
  if (path === undefined || content === undefined) return null
  if (way === 'swapped') {
    const other = paths.filter((one) => one !== path)[pick(paths.length - 1)]
    const theirs = other === undefined ? undefined : tree.files.get(other)
    if (other === undefined || theirs === undefined || theirs.equals(content)) return null
    const files = new Map(tree.files).set(path, theirs).set(other, content)
    const before = Buffer.concat([content, theirs])
    return { target, way, paths: [path, other], before, from: 0, to: before.length, tree: { ...tree, files } }
  }
  const { changed, from, to } = changedContent(content, way, pick)
  if (changed.equals(content)) return null
  return {
    target,
    way,
    paths: [path],
    before: content,
    from,
    to,
    tree: { ...tree, files: new Map(tree.files).set(path, changed) },
  }
}

function changedContent(content: Buffer, way: Exclude<Way, 'swapped'>, pick: (below: number) => number) {
  const from = pick(content.length)
  switch (way) {
    case 'one bit': {
      const changed = Buffer.from(content)
      changed[from] = (content[from] ?? 0) ^ (1 << pick(8))
      return { changed, from, to: from + 1 }
    }
    case 'cut': {
      // Without a trace of the line that follows only the database can tell that it was ever there.
      const isBetweenLines = content[from - 1] === 0x0a
      const cut = isBetweenLines ? Math.min(from + 1, content.length - 1) : from
      return { changed: content.subarray(0, cut), from: cut, to: content.length }
    }
    case 'zeros': {
      const to = Math.min(content.length, from + 1 + pick(content.length))
      const changed = Buffer.from(content)
      changed.fill(0, from, to)
      return { changed, from, to }
    }
  }
}

function isTarget(path: string, target: Target): boolean {
  switch (target) {
    case 'journal':
      return path.startsWith(`${VAULT}/journal/`)
    case 'snapshot':
      return path.startsWith(`${VAULT}/snapshots/`) && path.endsWith('.keyfolio')
    case 'proof':
      return path.endsWith('.proof.json')
    case 'copy':
      return path.startsWith(STICK) && path.endsWith('.keyfolio')
    case 'attachment':
      return path.startsWith(`${VAULT}/attachments/`) && ATTACHMENT.test(path)
    case 'attachment copy':
      return path.startsWith(STICK) && ATTACHMENT.test(path)
  }
}

const ATTACHMENT = /\/[0-9a-f]{64}$/
