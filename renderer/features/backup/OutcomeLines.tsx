import { Card, Icon, ProgressLine } from '#renderer/ui/index.ts'
import type { BackupState } from '#shared/ipc/safety.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import styles from './backup.module.css'
import type { BackupOutcome, PlaceOutcome } from './backupOutcome.ts'

/** What is being written at this moment, and how far it is. */
export function Running({ running, t }: { readonly running: BackupState['running']; readonly t: Translate }) {
  if (running === null) return null
  return (
    <Card label={t(`backup.running.${running.place}`)}>
      <ProgressLine label={t(`backup.running.${running.place}`)} share={running.done} />
    </Card>
  )
}

/** How the backup went that was asked for, in a line for each place. It stays until the next one. */
export function OutcomeLines({ outcome, t }: { readonly outcome: BackupOutcome; readonly t: Translate }) {
  return (
    <Card title={t('backup.done.title')}>
      <div role="status">
        <ul className={styles['outcome']}>
          <OutcomeLine place="vault" outcome={outcome.vault} t={t} />
          {outcome.folder !== null && <OutcomeLine place="folder" outcome={outcome.folder} t={t} />}
        </ul>
      </div>
    </Card>
  )
}

interface OutcomeLineProps {
  readonly place: 'vault' | 'folder'
  readonly outcome: PlaceOutcome
  readonly t: Translate
}

function OutcomeLine({ place, outcome, t }: OutcomeLineProps) {
  const isGood = outcome === 'good'
  return (
    <li className={styles['state']} data-tone={isGood ? 'good' : 'bad'} data-outcome={outcome}>
      <Icon name={isGood ? 'circleCheck' : 'triangleAlert'} /> {lineOf(place, outcome, t)}
    </li>
  )
}

function lineOf(place: 'vault' | 'folder', outcome: PlaceOutcome, t: Translate): string {
  switch (outcome) {
    case 'good':
      return t(`backup.done.${place}`)
    case 'notTried':
      return t('backup.done.folderNotTried')
    default:
      return t(`backup.done.${place}Failed`, { why: t(`backup.state.${outcome}`) })
  }
}
