import { dirname, join } from 'node:path'
import {
  emptyLedger,
  type ErasureLedger,
  ErasureLedgerSchema,
  type LedgerState,
  mergedErasures,
} from '#shared/formats/erasureLedger.ts'
import { type Disk, errorCode } from '../disk.ts'
import { parseJson, writeJsonFile } from '../jsonFile.ts'

/** The ledger's name, in the vault and beside backups. */
export const ERASURES_FILE = 'keyfolio-erasures.json'

/** What is left out of a backup that is restored. */
export interface Erased {
  readonly ids: ReadonlySet<string>
  /** Whether the ledger of the place where the backup lies could be read. */
  readonly ledger: LedgerState
}

/** Reads the ledger in a folder; null where there is none that can be read. Throws when the disk refuses. */
export async function readLedger(disk: Disk, folder: string): Promise<ErasureLedger | null> {
  let text: string
  try {
    text = (await disk.readFile(join(folder, ERASURES_FILE))).toString('utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
  const parsed = ErasureLedgerSchema.safeParse(parseJson(text))
  return parsed.success ? parsed.data : null
}

/** Lays the ledger of a vault, if it is not there. */
export async function layLedger(disk: Disk, vaultFolder: string, vaultId: string): Promise<void> {
  if ((await readLedger(disk, vaultFolder)) === null)
    await writeLedger(disk, vaultFolder, emptyLedger(vaultId))
}

/** Brings the ledgers of the vault and of a backup folder to the same: each gets what the other knows more. */
export async function shareLedger(
  vault: { readonly disk: Disk; readonly folder: string; readonly vaultId: string },
  there: { readonly disk: Disk; readonly folder: string },
): Promise<void> {
  const ours = await readLedger(vault.disk, vault.folder)
  const theirs = await readLedger(there.disk, there.folder)
  const erased = mergedErasures(ours?.erased ?? [], theirs?.erased ?? [])
  const all = { ...emptyLedger(vault.vaultId), erased }
  for (const [known, { disk, folder }] of [
    [ours, vault],
    [theirs, there],
  ] as const) {
    const isSame = known?.vaultId === vault.vaultId && known.erased.length === erased.length
    if (!isSame) await writeLedger(disk, folder, all)
  }
}

/**
 * What is left out of a backup: what the vault knows to be erased, and what the ledger beside the backup says. A ledger
 * that cannot be read counts as missing: the person is told.
 */
export async function erasedFor(
  disk: Disk,
  vaultFolder: string,
  { place, path }: { readonly place: string; readonly path: string },
): Promise<Erased> {
  const read = (folder: string) => readLedger(disk, folder).catch(() => null)
  const ours = await read(vaultFolder)
  const beside = place === 'vault' ? ours : await read(dirname(path))
  const all = mergedErasures(ours?.erased ?? [], beside?.erased ?? [])
  return { ids: new Set(all.map(({ id }) => id)), ledger: beside === null ? 'missing' : 'applied' }
}

/** Lets the vault know what was erased elsewhere. */
export async function takeErasures(
  disk: Disk,
  vaultFolder: string,
  vaultId: string,
  from: ErasureLedger | null,
): Promise<void> {
  if (from === null) return
  const ours = await readLedger(disk, vaultFolder)
  const erased = mergedErasures(ours?.erased ?? [], from.erased)
  if (erased.length !== (ours?.erased.length ?? 0))
    await writeLedger(disk, vaultFolder, { ...emptyLedger(vaultId), erased })
}

async function writeLedger(disk: Disk, folder: string, ledger: ErasureLedger): Promise<void> {
  await writeJsonFile(disk, join(folder, ERASURES_FILE), ledger)
}
