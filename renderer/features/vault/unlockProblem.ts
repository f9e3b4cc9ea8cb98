import type { RequestAnswer } from '#shared/ipc/contract.ts'

type UnlockAnswerError = Extract<RequestAnswer<'vault.unlock'>, { ok: false }>['error']

/** Which sentence tells why a passphrase did not open the data. */
export function unlockProblem(error: UnlockAnswerError) {
  switch (error) {
    case 'wrong':
    case 'damaged':
    case 'newer':
    case 'notLocked':
    case 'notOpened':
      return error
    default:
      return 'other'
  }
}
