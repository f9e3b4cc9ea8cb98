import { Banner, Button, EmptyState } from '#renderer/ui/index.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { chooseBackupFile } from './backupActions.ts'
import type { BackupWords } from './backupWords.ts'
import { type Refusal, readPreview, type RestoreFailure } from './restoring.ts'

interface RefusedProps {
  readonly id: string
  readonly code: Refusal
  readonly words: BackupWords
}

/** Why a backup cannot be read, and what to do. */
export function Refused({ id, code, words: { t } }: RefusedProps) {
  return (
    <div data-refused={code}>
      <EmptyState
        icon="circleAlert"
        title={t('backup.restore.refusedTitle')}
        action={
          <>
            <Button icon="refreshCw" onPress={() => void readPreview(id)}>
              {t('backup.restore.retry')}
            </Button>
            <Button icon="archiveRestore" onPress={() => void chooseBackupFile(t)}>
              {t('backup.fromFile')}
            </Button>
          </>
        }
      >
        <span role="alert">{refusedText(code, t)}</span>
      </EmptyState>
    </div>
  )
}

/** Why nothing was restored; the preview stays below it. */
export function RestoreFailed({ code, t }: { readonly code: RestoreFailure; readonly t: Translate }) {
  return (
    <Banner tone="bad" title={t('backup.restore.failedTitle')}>
      {failedText(code, t)}
    </Banner>
  )
}

function refusedText(code: Refusal, t: Translate): string {
  switch (code) {
    case 'damaged':
    case 'newer':
    case 'unknown':
    case 'unreadable':
    case 'foreign':
      return t(`backup.restore.refused.${code}`)
    case 'cancelled':
      return t('backup.restore.cancelled')
    case 'badRequest':
    case 'foreignSender':
    case 'tooLarge':
    case 'failed':
      return t('backup.restore.refused.unreadable')
  }
}

function failedText(code: RestoreFailure, t: Translate): string {
  switch (code) {
    case 'damaged':
    case 'newer':
    case 'unknown':
    case 'unreadable':
    case 'foreign':
    case 'cancelled':
      return refusedText(code, t)
    case 'badRequest':
    case 'foreignSender':
    case 'tooLarge':
    case 'failed':
      return t('backup.restore.failed.other')
    default:
      return t(`backup.restore.failed.${code}`)
  }
}
