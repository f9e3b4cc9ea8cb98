import type { ReactNode } from 'react'
import { Card, Facts, Icon, type IconName } from '#renderer/ui/index.ts'
import { formatBytes } from '#shared/i18n/formatBytes.ts'
import type { BackupPlace } from '#shared/ipc/safety.ts'
import styles from './backup.module.css'
import { agoText, type BackupWords, provenText } from './backupWords.ts'

interface PlaceCardProps {
  readonly name: 'vault' | 'folder'
  readonly place: BackupPlace
  readonly isRunning: boolean
  readonly words: BackupWords
  /** Buttons below the facts. */
  readonly children: ReactNode
}

/** One place where backups lie: how it is, what is there, and what can be done. */
export function PlaceCard({ name, place, isRunning, words, children }: PlaceCardProps) {
  const { t, language } = words
  const { lastProven, error, count, bytes, freeBytes } = place
  return (
    <Card title={t(`backup.place.${name}`)}>
      <div className={styles['place']} data-place={name} data-state={error ?? 'good'}>
        <State place={place} isRunning={isRunning} words={words} />
        {error !== null && <p className={styles['cure']}>{t(`backup.cure.${name}.${error}`)}</p>}
        <Facts
          facts={[
            {
              label: t('backup.lastProven'),
              value: lastProven === null ? t('backup.none') : provenText(words, lastProven),
            },
            {
              label: t('backup.kept'),
              value: t('backup.keptSize', { count, size: formatBytes(bytes, language) }),
            },
            {
              label: t('backup.free'),
              value: freeBytes === null ? null : formatBytes(freeBytes, language),
            },
            { label: t('backup.path'), value: <span className={styles['path']}>{place.path}</span> },
          ]}
        />
        <div className={styles['buttons']}>{children}</div>
      </div>
    </Card>
  )
}

interface StateProps {
  readonly place: BackupPlace
  readonly isRunning: boolean
  readonly words: BackupWords
}

function State({ place, isRunning, words }: StateProps) {
  const [icon, tone, text] = stateOf(place, isRunning, words)
  return (
    <p className={styles['state']} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={icon} /> {text}
    </p>
  )
}

function stateOf(
  { error, lastProven }: BackupPlace,
  isRunning: boolean,
  words: BackupWords,
): readonly [IconName, 'good' | 'bad' | 'quiet', string] {
  const { t } = words
  if (isRunning) return ['hourglass', 'quiet', t('backup.state.running')]
  if (error !== null) return ['triangleAlert', 'bad', t(`backup.state.${error}`)]
  if (lastProven === null) return ['clock', 'quiet', t('backup.state.waiting')]
  return ['circleCheck', 'good', t('backup.state.ready', { ago: agoText(words, lastProven.takenAtMs) })]
}
