import { useEffect } from 'react'
import { isDatabaseEmpty } from '#renderer/data/queries/health.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Button, Card, EmptyState, Link, LoadingState, Page, ProgressLine } from '#renderer/ui/index.ts'
import { formatInstant } from '#shared/i18n/formatInstant.ts'
import styles from './backup.module.css'
import { chooseBackupFile } from './backupActions.ts'
import { useFollowedSnapshots } from './backupState.ts'
import type { BackupWords } from './backupWords.ts'
import { Refused, RestoreFailed } from './RestoreProblems.tsx'
import { RestoreChanges, RestoreHolds } from './RestorePreview.tsx'
import { RestoreBar, RestoreDone } from './RestoreSteps.tsx'
import { cancelRestoring, leaveRestoring, readPreview, useRestoring } from './restoring.ts'
import { snapshotDays } from './snapshotDays.ts'
import { useBackupWords } from './useBackupWords.ts'

/** One backup: what it holds, what would change, and the restore. Without an id it is the newest one. */
export function RestorePage({ snapshotId }: { readonly snapshotId?: string | undefined }) {
  const words = useBackupWords()
  const { t } = words
  const { snapshots, hasFailed } = useFollowedSnapshots()
  const newest = snapshots && (snapshotDays(snapshots, words.zone)[0]?.snapshots[0]?.best.id ?? null)
  const id = snapshotId ?? newest
  useEffect(() => {
    if (id !== null) void readPreview(id)
  }, [id])
  useEffect(() => leaveRestoring, [])
  const restoring = useRestoring()
  const isBusy =
    restoring.stage === 'reading' || (restoring.stage === 'none' && snapshots === null && !hasFailed)
  return (
    <div data-screen="restore" className={styles['screen']} aria-busy={isBusy}>
      <Page
        title={
          'preview' in restoring
            ? titleOf(restoring.preview.header.takenAt, words)
            : t('backup.restore.title')
        }
        isNarrow
        actions={<Link href={hrefOf({ screen: 'backup' })}>{t('backup.restore.back')}</Link>}
      >
        <div className={styles['stack']}>
          {id === null && (snapshots !== null || hasFailed) ? (
            <NothingToRestore words={words} />
          ) : (
            <Stage words={words} />
          )}
        </div>
      </Page>
    </div>
  )
}

function Stage({ words }: { readonly words: BackupWords }) {
  const { t } = words
  const restoring = useRestoring()
  const isEmpty = useQuery(isDatabaseEmpty, [])
  switch (restoring.stage) {
    case 'none':
      return <LoadingState label={t('backup.loading')} />
    case 'reading':
      return (
        <Card>
          <ProgressLine
            label={t('backup.restore.reading')}
            share={restoring.share}
            action={<Button onPress={goBack}>{t('backup.restore.cancel')}</Button>}
          />
        </Card>
      )
    case 'refused':
      return <Refused id={restoring.id} code={restoring.code} words={words} />
    case 'done':
      return <RestoreDone takenAt={restoring.takenAt} words={words} />
    case 'preview':
    case 'failed':
    case 'restoring':
    case 'adopting':
      if (isEmpty.state !== 'ready') return <LoadingState label={t('backup.loading')} />
      return (
        <>
          {restoring.stage === 'failed' && <RestoreFailed code={restoring.code} t={t} />}
          <RestoreHolds id={restoring.id} preview={restoring.preview} words={words} />
          {!isEmpty.value && <RestoreChanges preview={restoring.preview} t={t} />}
          <div className={styles['sticky']}>
            <RestoreBar restoring={restoring} isEmpty={isEmpty.value} words={words} />
          </div>
        </>
      )
  }
}

function NothingToRestore({ words: { t } }: { readonly words: BackupWords }) {
  return (
    <EmptyState
      icon="history"
      title={t('backup.restore.nothingTitle')}
      action={
        <Button icon="archiveRestore" onPress={() => void chooseBackupFile(t)}>
          {t('backup.fromFile')}
        </Button>
      }
    >
      {t('backup.restore.nothingText')}
    </EmptyState>
  )
}

function goBack(): void {
  cancelRestoring()
  window.location.hash = hrefOf({ screen: 'backup' })
}

function titleOf(takenAt: string, { t, language, zone }: BackupWords): string {
  return t('backup.restore.titleOf', { when: formatInstant(Date.parse(takenAt), zone, language, 'long') })
}
