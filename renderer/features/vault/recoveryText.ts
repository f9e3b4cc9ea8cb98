import { RECOVERY_WORDS } from '#shared/ipc/vault.ts'

/** How many words were typed; numbers in front of them do not count. */
export function countWords(typed: string): number {
  return typed.split(/[^\p{L}]+/u).filter((word) => word !== '').length
}

/** True for the line that `age` takes. */
export function isIdentity(typed: string): boolean {
  return typed.replaceAll(/\s/gu, '').toUpperCase().startsWith('AGE-SECRET-KEY-1')
}

/** True if this may be a recovery key, so that it is worth trying. */
export function mayBeRecoveryKey(typed: string): boolean {
  return isIdentity(typed) || countWords(typed) === RECOVERY_WORDS
}
