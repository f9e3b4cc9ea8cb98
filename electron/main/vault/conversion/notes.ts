import { join } from 'node:path'
import { z } from 'zod'
import type { Disk } from '../disk.ts'
import { readJsonFile, writeJsonFile } from '../jsonFile.ts'
import type { SealingKeys } from '../sealing/sealedBytes.ts'
import { readSealedJson, writeSealedJson } from '../sealing/sealedJson.ts'

/** What is noted where nothing of a vault lies in clear text any more. */
const MarkSchema = z
  .object({
    version: z.literal(1),
    /** `due`: the second folder was not there, and may still hold backups in clear text. */
    second: z.enum(['none', 'due', 'done']),
  })
  .readonly()
export type SealedMark = z.infer<typeof MarkSchema>

const MARK_FILE = 'sealed.json'

/** Null where the vault was not sealed to its end. */
export async function readMark(disk: Disk, vaultFolder: string, nowMs: number): Promise<SealedMark | null> {
  const mark = await readJsonFile(disk, join(vaultFolder, MARK_FILE), MarkSchema, nowMs)
  return mark.state === 'read' ? mark.value : null
}

export async function writeMark(
  disk: Disk,
  vaultFolder: string,
  second: SealedMark['second'],
): Promise<void> {
  await writeJsonFile(disk, join(vaultFolder, MARK_FILE), { version: 1, second } satisfies SealedMark)
}

/** How far the conversion of a journal has come. It is sealed: hashes of clear text tell of the text. */
const StateSchema = z
  .object({
    version: z.literal(1),
    /** The segments that were turned into sealed ones, which lie beside them, read back; their lengths in bytes. */
    segments: z.record(z.string(), z.int().min(0)).readonly(),
    /** Chained hashes of the record at a position, before and after, for the snapshots that stand there. */
    hashes: z.array(z.tuple([z.int(), z.string(), z.string()])).readonly(),
  })
  .readonly()
export type ConversionState = z.infer<typeof StateSchema>

const STATE_FILE = 'conversion.sealed'

interface StateSettings {
  readonly disk: Disk
  readonly keys: SealingKeys
  readonly nowMs: () => number
}

/** Null where no journal is ready to take the place of an older one, nor has done so. */
export async function readState(
  vaultFolder: string,
  { disk, keys, nowMs }: StateSettings,
): Promise<ConversionState | null> {
  const where = { keys, nowMs: nowMs() }
  const state = await readSealedJson(disk, join(vaultFolder, STATE_FILE), StateSchema, where)
  return state.state === 'read' ? state.value : null
}

export async function writeState(
  vaultFolder: string,
  state: ConversionState,
  { disk, keys }: StateSettings,
): Promise<void> {
  await writeSealedJson(disk, join(vaultFolder, STATE_FILE), state, keys)
}

export async function removeState(vaultFolder: string, { disk }: StateSettings): Promise<void> {
  await disk.remove(join(vaultFolder, STATE_FILE))
  await disk.syncFolder(vaultFolder)
}
