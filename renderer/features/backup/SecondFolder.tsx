import { Button, Card, EmptyState } from '#renderer/ui/index.ts'
import type { BackupPlace } from '#shared/ipc/safety.ts'
import { chooseFolder, forgetFolder, showFolder } from './backupActions.ts'
import styles from './backup.module.css'
import type { BackupWords } from './backupWords.ts'
import { PlaceCard } from './PlaceCard.tsx'

interface SecondFolderProps {
  readonly place: BackupPlace | null
  readonly isRunning: boolean
  readonly words: BackupWords
}

/** The folder of the person's choice, or why there should be one. */
export function SecondFolder({ place, isRunning, words }: SecondFolderProps) {
  const { t } = words
  if (place === null) {
    return (
      <Card isPlaceholder label={t('backup.place.folder')}>
        <div className={styles['advice']}>
          <EmptyState
            icon="shield"
            isSmall
            title={t('backup.folder.adviceTitle')}
            action={
              <Button icon="folderOpen" onPress={() => void chooseFolder(t)}>
                {t('backup.folder.choose')}
              </Button>
            }
          >
            {t('backup.folder.advice')}
          </EmptyState>
        </div>
      </Card>
    )
  }
  return (
    <PlaceCard name="folder" place={place} isRunning={isRunning} words={words}>
      <Button icon="folderOpen" size="small" onPress={() => void showFolder('folder', t)}>
        {t('backup.showFolder')}
      </Button>
      <Button size="small" onPress={() => void chooseFolder(t)}>
        {t('backup.folder.change')}
      </Button>
      <Button size="small" variant="quiet" onPress={() => void forgetFolder(t)}>
        {t('backup.folder.forget')}
      </Button>
      <p className={styles['hint']}>{t('backup.folder.forgetHint')}</p>
    </PlaceCard>
  )
}
