import { safeStorage } from 'electron'
import { platform } from 'node:process'
import { booleanProperty } from '../../tray/sessionBus.ts'
import type { SystemKeyStore } from './keyFile.ts'

/** Where Chromium only hides a key behind a constant, or does not know yet. */
const UNPROTECTED: readonly string[] = ['basic_text', 'unknown']

/** The wallet of a Linux desktop: where Chromium's key would lie. https://specifications.freedesktop.org/secret-service */
const WALLET = {
  destination: 'org.freedesktop.secrets',
  path: '/org/freedesktop/secrets/aliases/default',
  interface: 'org.freedesktop.Secret.Collection',
} as const

/** On Linux, whether the wallet is there and open; elsewhere the system asks nobody. */
let isOpen = platform !== 'linux'

/* eslint-disable @typescript-eslint/no-deprecated -- What comes instead is not in all Electrons that Keyfolio runs on. */

/** The key store of the operating system: Keychain, DPAPI, or a wallet of the Linux desktop. Once the app is ready. */
export const systemKeyStore: SystemKeyStore = {
  async look() {
    if (platform === 'linux') isOpen = (await booleanProperty(WALLET, 'Locked')) === false
  },
  protects() {
    // Of a wallet that is locked or away Chromium asks until somebody opens it, and holds up the whole process meanwhile.
    if (!isOpen || !safeStorage.isEncryptionAvailable()) return false
    return platform !== 'linux' || !UNPROTECTED.includes(safeStorage.getSelectedStorageBackend())
  },
  seal: (secret) => safeStorage.encryptString(secret),
  open: (sealed) => safeStorage.decryptString(sealed),
}
