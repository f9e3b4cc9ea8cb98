import type { RequestAnswer } from '#shared/ipc/contract.ts'
import type { BackupError, BackupState } from '#shared/ipc/safety.ts'

/** How one place fared: backed up, why not, not asked, or not there at all (null). */
export type PlaceOutcome = 'good' | 'notTried' | BackupError

/** How a backup that somebody asked for went, told for each place. */
export interface BackupOutcome {
  readonly vault: PlaceOutcome
  /** Null where there is no second folder. */
  readonly folder: PlaceOutcome | null
}

/** What an answer means for each place. Nothing counts as backed up of which that is not said. */
export function outcomeOf(answer: RequestAnswer<'backup.now'>, hasFolder: boolean): BackupOutcome {
  if (!answer.ok) return { vault: backupErrorOf(answer.error), folder: hasFolder ? 'notTried' : null }
  const { vault, folder } = answer.value
  return {
    vault: vault.error ?? (vault.lastProven === null ? 'notProven' : 'good'),
    folder: folder && (folder.error ?? (folder.lastProven === null ? 'notProven' : 'good')),
  }
}

/** True if it lies proven in every place that there is. */
export function isAllGood({ vault, folder }: BackupOutcome): boolean {
  return vault === 'good' && (folder === null || folder === 'good')
}

/** False once a place has failed that was good then: what is said of it has to be of now. */
export function stillHolds(outcome: BackupOutcome, { vault, folder }: BackupState): boolean {
  return !(
    (outcome.vault === 'good' && vault.error !== null) ||
    (outcome.folder === 'good' && folder !== null && folder.error !== null)
  )
}

/** Refusals at the boundary are failures like any other. */
function backupErrorOf(error: Extract<RequestAnswer<'backup.now'>, { ok: false }>['error']): BackupError {
  switch (error) {
    case 'badRequest':
    case 'foreignSender':
    case 'tooLarge':
    case 'failed':
      return 'writeFailed'
    default:
      return error
  }
}
