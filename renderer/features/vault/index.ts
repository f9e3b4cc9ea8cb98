/** Passphrase, recovery key, lock screen: what stands before the data, and what is set about it. */
export { LOCK_KEYS, lockNow } from './lockNow.ts'
export { PassphraseSheet } from './PassphraseSheet.tsx'
export { RecoveryKeySheet } from './RecoveryKeySheet.tsx'
export { SecuritySettings } from './SecuritySettings.tsx'
export { VaultBanner } from './VaultBanner.tsx'
export { VaultGate } from './VaultGate.tsx'
export { useVault } from './vaultState.ts'
