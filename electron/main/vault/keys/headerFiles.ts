import { join } from 'node:path'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { writeAtomically } from '../atomicFile.ts'
import { type Disk, diskErrorOf, errorCode } from '../disk.ts'
import { type Header, readHeader, type ReadHeader } from './header.ts'
import type { WriteKeyError } from './keyFile.ts'

/** A header that can be read, and its text as it lies on the disk. */
export interface Candidate {
  readonly header: Header
  readonly text: string
}

/** What both copies say together. */
export interface Found {
  readonly state: 'missing' | 'read' | 'damaged' | 'newer'
  /** Headers that can be read, the newest first: two only where a change broke off half-way. */
  readonly candidates: readonly Candidate[]
}

/** The two copies of a vault's header on the disk. */
export interface HeaderFiles {
  /** Reads both. Throws when the disk refuses, and no copy can be read. */
  find(): Promise<Found>
  /** Makes both copies say this. */
  mend(text: string): Promise<void>
  /**
   * Replaces both copies: the second, which still opens the old way, only after the first was read back and opened. Where
   * that fails, both say what they said before, as far as the disk lets us.
   * @param before what both say now; null where there is none
   */
  replace(
    next: string,
    before: string | null,
    opens: (header: Header) => Promise<boolean>,
  ): Promise<Result<undefined, WriteKeyError>>
}

type Copy = ReadHeader | { readonly state: 'missing' }

/** @param allowsCheap for tests: takes headers that are too easily guessed */
export function headerFiles(vaultFolder: string, disk: Disk, allowsCheap: boolean): HeaderFiles {
  const paths = [join(vaultFolder, 'keys.json'), join(vaultFolder, 'keys.copy.json')] as const

  async function readText(path: string): Promise<string | null> {
    try {
      return (await disk.readFile(path)).toString('utf8')
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null
      throw error
    }
  }

  async function find(): Promise<Found> {
    const copies: { readonly copy: Copy; readonly text: string }[] = []
    let refusal: { readonly error: unknown } | null = null
    for (const path of paths) {
      try {
        const text = await readText(path)
        const copy: Copy = text === null ? { state: 'missing' } : readHeader(text, allowsCheap)
        copies.push({ copy, text: text ?? '' })
      } catch (error) {
        refusal = { error }
      }
    }
    if (copies.some(({ copy }) => copy.state === 'newer')) return { state: 'newer', candidates: [] }
    const candidates = copies
      .flatMap(({ copy, text }) => (copy.state === 'read' ? [{ header: copy.header, text }] : []))
      .filter(({ header }, index, all) => all.findIndex((one) => one.header.sum === header.sum) === index)
      .sort((one, other) => other.header.revision - one.header.revision)
    if (candidates.length > 0) return { state: 'read', candidates }
    if (refusal !== null) throw refusal.error
    const isMissing = copies.every(({ copy }) => copy.state === 'missing')
    return { state: isMissing ? 'missing' : 'damaged', candidates }
  }

  async function mend(text: string): Promise<void> {
    for (const path of paths) {
      const present = await readText(path).catch(() => null)
      if (present !== text) await writeAtomically(disk, path, text)
    }
  }

  async function putBack(before: string | null): Promise<void> {
    // The second first: as long as the copies differ, both the old and the new secret open.
    for (const path of [...paths].reverse()) {
      try {
        if (before === null) await disk.remove(path)
        else if ((await readText(path)) !== before) await writeAtomically(disk, path, before)
      } catch {
        // Then the next start finds two headers, and takes either secret.
      }
    }
  }

  return {
    find,
    mend,
    async replace(next, before, opens) {
      try {
        for (const path of paths) {
          await writeAtomically(disk, path, next)
          const read = await readText(path)
          const again = read === next ? readHeader(read, allowsCheap) : null
          if (again?.state !== 'read' || (path === paths[0] && !(await opens(again.header)))) {
            await putBack(before)
            return err('notProven')
          }
        }
        return ok(undefined)
      } catch (error) {
        await putBack(before)
        return err(diskErrorOf(error))
      }
    },
  }
}

/** Removes what a crash left of a header being written: it may hold a key that has gone since. */
export async function sweepHeaders(vaultFolder: string, disk: Disk): Promise<void> {
  for (const name of await disk.readdir(vaultFolder)) {
    if (!/^\.keyfolio-[0-9a-f-]+\.tmp$/.test(name)) continue
    const path = join(vaultFolder, name)
    const text = (await disk.readFile(path)).toString('utf8', 0, 100)
    if (text.includes('"keyfolio-keys"')) await disk.remove(path)
  }
}
