import { dirname } from 'node:path'
import type { z } from 'zod'
import { writeAtomically } from './atomicFile.ts'
import { setAside } from './damaged.ts'
import { type Disk, errorCode } from './disk.ts'

/** What a small JSON file said. A damaged one has been moved to the folder of damaged things. */
export type JsonFile<Value> =
  { readonly state: 'read'; readonly value: Value } | { readonly state: 'missing' | 'damaged' }

/** Reads and parses a small JSON file of the vault. Throws when the disk refuses. */
export async function readJsonFile<Schema extends z.ZodType>(
  disk: Disk,
  path: string,
  schema: Schema,
  nowMs: number,
): Promise<JsonFile<z.infer<Schema>>> {
  let text: string
  try {
    text = (await disk.readFile(path)).toString('utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { state: 'missing' }
    throw error
  }
  const parsed = schema.safeParse(parseJson(text))
  if (parsed.success) return { state: 'read', value: parsed.data }
  await setAside(disk, dirname(path), path, nowMs)
  return { state: 'damaged' }
}

/** Writes a small JSON file whole or not at all. */
export async function writeJsonFile(disk: Disk, path: string, value: unknown): Promise<void> {
  await writeAtomically(disk, path, `${JSON.stringify(value, null, 2)}\n`)
}

/** Undefined for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
