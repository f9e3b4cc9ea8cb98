import { undoAndSay } from '#renderer/lib/undoFeedback.ts'
import { navigate } from '#renderer/navigation/location.ts'
import { Button, Card, EmptyState, ProgressLine, toasts } from '#renderer/ui/index.ts'
import { formatInstant } from '#shared/i18n/formatInstant.ts'
import styles from './backup.module.css'
import type { BackupWords } from './backupWords.ts'
import { adoptShown, cancelRestoring, type Restoring, restoreShown } from './restoring.ts'

type Shown = Extract<Restoring, { readonly preview: unknown }>

interface RestoreBarProps {
  readonly restoring: Shown
  /** Nothing is on this computer yet. */
  readonly isEmpty: boolean
  readonly words: BackupWords
}

/** What happens next, and the button that does it. */
export function RestoreBar({ restoring, isEmpty, words }: RestoreBarProps) {
  const { t } = words
  if (restoring.stage === 'restoring') {
    return (
      <Card>
        <ProgressLine
          label={t('backup.restore.restoring')}
          share={restoring.share}
          action={<Button onPress={cancelRestoring}>{t('backup.restore.cancel')}</Button>}
        />
      </Card>
    )
  }
  if (isEmpty) {
    const isAdopting = restoring.stage === 'adopting'
    return (
      <Card title={t('backup.restore.adoptTitle')}>
        <div className={styles['bar']}>
          <p>{t('backup.restore.adoptText')}</p>
          <Button
            variant="primary"
            icon="archiveRestore"
            isPending={isAdopting}
            onPress={() => void adoptShown()}
          >
            {t(isAdopting ? 'backup.restore.adopting' : 'backup.restore.adopt')}
          </Button>
        </div>
      </Card>
    )
  }
  if (restoring.preview.total === 0) return null
  return (
    <Card>
      <div className={styles['bar']}>
        <p>{t('backup.restore.safe')}</p>
        <Button variant="primary" icon="archiveRestore" onPress={() => void restoreAndSay(words)}>
          {t('backup.restore.confirm')}
        </Button>
      </div>
    </Card>
  )
}

/** Restores what is shown, and says how it went wherever somebody is by then. */
async function restoreAndSay({ t, language, zone }: BackupWords): Promise<void> {
  const done = await restoreShown()
  if (done.ok) {
    const when = formatInstant(Date.parse(done.value.takenAt), zone, language, 'long')
    toasts.show({
      message: t('backup.restore.done', { when }),
      action: { label: t('app.undo'), onPress: () => void undoAndSay(t) },
    })
  } else if (done.error === 'cancelled') toasts.show({ message: t('backup.restore.cancelled') })
  else toasts.show({ message: t('backup.restore.failedTitle'), tone: 'bad' })
}

interface RestoreDoneProps {
  readonly takenAt: string
  readonly words: BackupWords
}

/** It is done, and how to take it back. */
export function RestoreDone({ takenAt, words: { t, language, zone } }: RestoreDoneProps) {
  const when = formatInstant(Date.parse(takenAt), zone, language, 'long')
  return (
    <Card>
      <EmptyState
        icon="circleCheck"
        title={t('backup.restore.doneTitle')}
        action={
          <Button variant="primary" onPress={() => navigate({ screen: 'today' })}>
            {t('backup.restore.toToday')}
          </Button>
        }
      >
        {t('backup.restore.doneText', { when })}
      </EmptyState>
    </Card>
  )
}
