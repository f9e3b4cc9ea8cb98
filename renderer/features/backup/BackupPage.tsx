import { useEffect } from 'react'
import { Button, Card, ErrorState, LoadingState, Page } from '#renderer/ui/index.ts'
import styles from './backup.module.css'
import { backUpNow, chooseBackupFile, showFolder } from './backupActions.ts'
import { stillHolds } from './backupOutcome.ts'
import { forgetOutcome, readBackups, useFollowedSnapshots } from './backupState.ts'
import { LimitSelect } from './LimitSelect.tsx'
import { OutcomeLines, Running } from './OutcomeLines.tsx'
import { PlaceCard } from './PlaceCard.tsx'
import { SecondFolder } from './SecondFolder.tsx'
import { SnapshotList } from './SnapshotList.tsx'
import { useBackupWords } from './useBackupWords.ts'

/** Where the data lies twice, whether it was proven, and the way back. */
export function BackupPage() {
  const words = useBackupWords()
  const { t } = words
  const { state, snapshots, hasFailed, outcome, isAsked } = useFollowedSnapshots()
  const running = state?.running ?? null
  useEffect(() => forgetOutcome, [])
  return (
    <div
      data-screen="backup"
      className={styles['screen']}
      aria-busy={!hasFailed && (state === null || snapshots === null)}
    >
      <Page
        title={t('backup.title')}
        actions={
          <>
            <Button icon="archiveRestore" onPress={() => void chooseBackupFile(t)}>
              {t('backup.fromFile')}
            </Button>
            <Button
              variant="primary"
              icon="shield"
              isPending={isAsked}
              isDisabled={state === null}
              onPress={() => void backUpNow(t)}
            >
              {t('backup.now')}
            </Button>
          </>
        }
      >
        {hasFailed && (
          <ErrorState title={t('backup.failedTitle')} onRetry={() => void readBackups()}>
            {t('backup.failed')}
          </ErrorState>
        )}
        {state === null ? (
          !hasFailed && <LoadingState label={t('backup.loading')} />
        ) : (
          <div className={styles['stack']}>
            <Running running={running} t={t} />
            {outcome !== null && stillHolds(outcome, state) && <OutcomeLines outcome={outcome} t={t} />}
            <div className={styles['places']}>
              <PlaceCard
                name="vault"
                place={state.vault}
                isRunning={running?.place === 'vault'}
                words={words}
              >
                <Button icon="folderOpen" size="small" onPress={() => void showFolder('vault', t)}>
                  {t('backup.showFolder')}
                </Button>
                <p className={styles['hint']}>{t('backup.provenHint')}</p>
              </PlaceCard>
              <SecondFolder place={state.folder} isRunning={running?.place === 'folder'} words={words} />
            </div>
            <Card title={t('backup.list.title')}>
              <div className={styles['listHead']}>
                <div className={styles['rules']}>
                  <p className={styles['hint']}>{t('backup.list.hint')}</p>
                  <p className={styles['hint']}>{t('backup.limit.hint')}</p>
                </div>
                <div className={styles['limit']}>
                  <LimitSelect limitBytes={state.limitBytes} words={words} />
                </div>
              </div>
              {snapshots === null ? (
                !hasFailed && <LoadingState label={t('backup.loading')} />
              ) : (
                <SnapshotList snapshots={snapshots} words={words} />
              )}
            </Card>
          </div>
        )}
      </Page>
    </div>
  )
}
