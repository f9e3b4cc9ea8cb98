import { create } from 'zustand'
import { bridge } from '#renderer/bridge.ts'
import type { VaultState } from '#shared/ipc/vault.ts'

/** How the data is protected, as the main process last told; null until it has. */
export const useVault = create<{ readonly vault: VaultState | null }>()(() => ({ vault: null }))

/** Asks how the data is protected; null where it was not answered. */
export async function readVault(): Promise<VaultState | null> {
  const answer = await bridge().request('vault.state', undefined)
  if (!answer.ok) return null
  keepVault(answer.value)
  return answer.value
}

/** Takes over what a change was answered with. */
export function keepVault(vault: VaultState): void {
  useVault.setState({ vault })
}
