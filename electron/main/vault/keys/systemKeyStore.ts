import { safeStorage } from 'electron'
import { platform } from 'node:process'
import type { SystemKeyStore } from './keyFile.ts'

/** Where Chromium only hides a key behind a constant, or does not know yet. */
const UNPROTECTED: readonly string[] = ['basic_text', 'unknown']

/* eslint-disable @typescript-eslint/no-deprecated -- What comes instead is not in all Electrons that Keyfolio runs on. */

/** The key store of the operating system: Keychain, DPAPI, or a wallet of the Linux desktop. Once the app is ready. */
export const systemKeyStore: SystemKeyStore = {
  protects() {
    if (!safeStorage.isEncryptionAvailable()) return false
    return platform !== 'linux' || !UNPROTECTED.includes(safeStorage.getSelectedStorageBackend())
  },
  seal: (secret) => safeStorage.encryptString(secret),
  open: (sealed) => safeStorage.decryptString(sealed),
}
