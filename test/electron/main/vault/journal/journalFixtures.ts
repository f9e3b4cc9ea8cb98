import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Journal } from '#electron/main/vault/journal/journal.ts'
import { type JournalSettings, openJournal } from '#electron/main/vault/journal/openJournal.ts'
import { realDisk } from '#electron/main/vault/disk.ts'
import { aFolder, entries, NOW_MS } from '../../../vaultFixtures.ts'

/** So long that three records go into a segment. */
export const SMALL_SEGMENT = 2000

/** Opens the journal with small segments, and closes it when the test ends. */
export async function openSmall(folder: string, settings: Partial<JournalSettings> = {}) {
  const opened = await openJournal(folder, {
    disk: realDisk,
    nowMs: () => NOW_MS,
    segmentBytes: SMALL_SEGMENT,
    ...settings,
  })
  onTestFinished(() => opened.journal.close().catch(() => undefined))
  return opened
}

/** A vault with a closed journal of `count` records, each written by itself: three in a segment. */
export async function aVault(count: number): Promise<string> {
  const folder = await aFolder()
  const { journal } = await openSmall(folder)
  for (const entry of entries(1, count)) await journal.append([entry])
  await journal.close()
  return folder
}

/** The same vault again. */
export async function aCopyOf(vault: string): Promise<string> {
  const folder = await aFolder()
  await cp(vault, folder, { recursive: true })
  return folder
}

/** Every position that can be read. */
export async function positions(journal: Journal): Promise<number[]> {
  const read = await journal.read(journal.first(), 5000)
  if (!read.ok) throw new Error(read.error)
  return read.value.entries.map(({ position }) => position)
}

/** Whole numbers from the first to the last. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** Names of the segments. */
export async function segments(vault: string): Promise<string[]> {
  return (await readdir(join(vault, 'journal'))).filter((name) => name.endsWith('.log')).sort()
}

export function segmentPath(vault: string, first: number): string {
  return join(vault, 'journal', `${String(first).padStart(12, '0')}.log`)
}

/** Changes the bytes of a file. */
export async function change(path: string, how: (bytes: Buffer) => Uint8Array): Promise<void> {
  await writeFile(path, how(await readFile(path)))
}

/** Turns one bit of a file around. */
export async function flip(path: string, at: number, bit = 0): Promise<void> {
  await change(path, (bytes) => {
    bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
    return bytes
  })
}

/** What lies in the folder of damaged things. */
export async function damagedFiles(vault: string): Promise<string[]> {
  return readdir(join(vault, 'damaged')).catch(() => [])
}
