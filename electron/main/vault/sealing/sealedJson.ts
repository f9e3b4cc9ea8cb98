import { basename, dirname } from 'node:path'
import type { z } from 'zod'
import { writeAtomically } from '../atomicFile.ts'
import { setAside } from '../damaged.ts'
import { type Disk, errorCode } from '../disk.ts'
import { parseJson } from '../jsonFile.ts'
import { keepSealed } from './keepSealed.ts'
import { epochOf, isSealedBytes, openBytes, SealBroken, sealBytes, type SealingKeys } from './sealedBytes.ts'
import { readySodium } from './sodium.ts'

/** What a small sealed file said. A damaged one has been moved to the folder of damaged things. */
export type SealedJsonFile<Value> =
  | {
      readonly state: 'read'
      readonly value: Value
      /** Not sealed yet, or under an older key: to be written anew. */
      readonly isStale: boolean
    }
  | { readonly state: 'missing' | 'damaged' }

/**
 * Reads and parses a small sealed file; an older Keyfolio left it in clear text. Throws when the disk refuses, and
 * `KeysDropped` while the vault is locked.
 */
export async function readSealedJson<Schema extends z.ZodType>(
  disk: Disk,
  path: string,
  schema: Schema,
  { keys, nowMs }: { readonly keys: SealingKeys; readonly nowMs: number },
): Promise<SealedJsonFile<z.infer<Schema>>> {
  await readySodium()
  let bytes: Buffer
  try {
    bytes = await disk.readFile(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { state: 'missing' }
    throw error
  }
  const isSealed = isSealedBytes(bytes)
  const parsed = schema.safeParse(parseJson(isSealed ? textIn(keys, path, bytes) : bytes.toString('utf8')))
  if (parsed.success) {
    const isStale = !isSealed || epochOf(bytes) !== keys.epoch
    return { state: 'read', value: parsed.data, isStale }
  }
  if (isSealed) await setAside(disk, dirname(path), path, nowMs)
  else {
    // What can still be read in it is nobody else's to read.
    await keepSealed(disk, dirname(path), { name: `${basename(path)}.sealed`, bytes }, { keys, nowMs })
    await disk.remove(path)
  }
  return { state: 'damaged' }
}

/** Seals and writes a small file whole or not at all. */
export async function writeSealedJson(
  disk: Disk,
  path: string,
  value: unknown,
  keys: SealingKeys,
): Promise<void> {
  await readySodium()
  await writeAtomically(disk, path, sealBytes(keys, basename(path), Buffer.from(JSON.stringify(value))))
}

function textIn(keys: SealingKeys, path: string, bytes: Buffer): string {
  try {
    return openBytes(keys, basename(path), bytes).toString('utf8')
  } catch (error) {
    if (error instanceof SealBroken) return ''
    throw error
  }
}
