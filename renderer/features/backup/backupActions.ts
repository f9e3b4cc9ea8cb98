import { bridge } from '#renderer/bridge.ts'
import { saveBeforeBackup } from '#renderer/commands/backup.ts'
import { navigate, openDialog } from '#renderer/navigation/location.ts'
import { toasts } from '#renderer/ui/index.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { RequestArgument } from '#shared/ipc/contract.ts'
import type { BackupState, SnapshotSummary } from '#shared/ipc/safety.ts'
import { isAllGood, outcomeOf } from './backupOutcome.ts'
import { readBackups, useBackups } from './backupState.ts'

/** Takes a backup now and says how it went; never that it is done where a place has failed. */
export async function backUpNow(t: Translate): Promise<void> {
  if (useBackups.getState().isAsked) return
  useBackups.setState({ isAsked: true, outcome: null })
  const hasFolder = useBackups.getState().state?.folder != null
  const isSaved = await saveBeforeBackup()
  const answer = await bridge().request('backup.now', undefined)
  const outcome = outcomeOf(answer, hasFolder)
  if (answer.ok) keep(answer.value)
  useBackups.setState({ isAsked: false, outcome })
  if (isAllGood(outcome) && isSaved) toasts.show({ message: t('backup.done.allGood'), tone: 'good' })
  else if (isAllGood(outcome)) toasts.show({ message: t('backup.done.notSaved'), tone: 'bad' })
  else toasts.show({ message: t('backup.done.notAll'), tone: 'bad' })
  await readBackups()
}

/** Lets the person choose the second folder. */
export async function chooseFolder(t: Translate): Promise<void> {
  const answer = await bridge().request('backup.chooseFolder', undefined)
  if (answer.ok) {
    keep(answer.value)
    toasts.show({ message: t('backup.folder.chosen') })
    return readBackups()
  }
  switch (answer.error) {
    case 'cancelled':
      return
    case 'insideVault':
    case 'readOnly':
    case 'folderGone':
    case 'writeFailed':
      return void toasts.show({ message: t(`backup.folder.refused.${answer.error}`), tone: 'bad' })
    default:
      return void toasts.show({ message: t('backup.folder.refused.writeFailed'), tone: 'bad' })
  }
}

/** Stops using the second folder; what lies there stays. */
export async function forgetFolder(t: Translate): Promise<void> {
  const answer = await bridge().request('backup.forgetFolder', undefined)
  if (!answer.ok) return void toasts.show({ message: t('settings.notKept'), tone: 'bad' })
  keep(answer.value)
  toasts.show({ message: t('backup.folder.forgotten') })
  await readBackups()
}

/** How much room the snapshots of one place may take. */
export async function setLimit(bytes: number, t: Translate): Promise<void> {
  const answer = await bridge().request('backup.setLimit', { bytes })
  if (answer.ok) keep(answer.value)
  else toasts.show({ message: t('backup.limit.notKept'), tone: 'bad' })
}

/** Opens the folder in the file manager of the system. */
export async function showFolder(place: 'vault' | 'folder', t: Translate): Promise<void> {
  const answer = await bridge().request('backup.showFolder', { place })
  if (!answer.ok) toasts.show({ message: t('backup.notShown'), tone: 'bad' })
}

/** Lets the person choose a backup that lies somewhere else, and shows what it holds, or asks for what opens it. */
export async function chooseBackupFile(t: Translate): Promise<void> {
  const answer = await bridge().request('backup.chooseFile', undefined)
  if (answer.ok) return showChosen(answer.value)
  switch (answer.error) {
    case 'cancelled':
      return
    case 'foreign':
      return openDialog({ dialog: 'foreignBackup' })
    case 'damaged':
    case 'newer':
    case 'unknown':
    case 'unreadable':
      return void toasts.show({ message: refusal(t, answer.error), tone: 'bad' })
    default:
      return void toasts.show({ message: refusal(t, 'unreadable'), tone: 'bad' })
  }
}

/** Opens the chosen backup of another vault and shows what it holds; answers why not, or null. */
export async function openChosenBackup(
  typed: RequestArgument<'backup.openChosen'>,
  t: Translate,
): Promise<string | null> {
  const answer = await bridge().request('backup.openChosen', typed)
  if (answer.ok) {
    showChosen(answer.value)
    return null
  }
  switch (answer.error) {
    case 'wrong':
      return t(`backup.foreign.error.wrong.${typed.kind}`)
    case 'noHeader':
    case 'headerDamaged':
    case 'unknown':
      return t(`backup.foreign.error.${answer.error}`)
    case 'damaged':
    case 'newer':
    case 'unreadable':
      return t(`backup.restore.refused.${answer.error}`)
    default:
      return t('backup.foreign.error.other')
  }
}

function showChosen(chosen: SnapshotSummary): void {
  useBackups.setState({ chosen })
  navigate({ screen: 'restore', snapshotId: chosen.id })
}

function refusal(t: Translate, code: 'damaged' | 'newer' | 'unknown' | 'unreadable'): string {
  return `${t('backup.restore.refusedTitle')}. ${t(`backup.restore.refused.${code}`)}`
}

function keep(state: BackupState): void {
  useBackups.setState({ state })
}
