import { useMemo, useState } from 'react'
import { appInfo } from '#renderer/lib/appInfo.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Badge, Button, EmptyState, Link } from '#renderer/ui/index.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { formatBytes } from '#shared/i18n/formatBytes.ts'
import { formatInstant, formatTime } from '#shared/i18n/formatInstant.ts'
import type { SnapshotSummary } from '#shared/ipc/safety.ts'
import styles from './backup.module.css'
import { type BackupWords, holdsText } from './backupWords.ts'
import { type ListedSnapshot, newestOf, type SnapshotDay, snapshotDays } from './snapshotDays.ts'

/** So many are shown before somebody asks for the older ones. */
const SHOWN = 24

interface SnapshotListProps {
  readonly snapshots: readonly SnapshotSummary[]
  readonly words: BackupWords
}

/** Every snapshot, newest first, by day. */
export function SnapshotList({ snapshots, words }: SnapshotListProps) {
  const { t, zone } = words
  const days = useMemo(() => snapshotDays(snapshots, zone), [snapshots, zone])
  const [showsAll, showAll] = useState(false)
  const total = days.reduce((sum, day) => sum + day.snapshots.length, 0)
  const shown = showsAll ? days : newestOf(days, SHOWN)
  if (total === 0) {
    return (
      <EmptyState icon="history" title={t('backup.list.empty')} isSmall>
        {t('backup.list.emptyText')}
      </EmptyState>
    )
  }
  return (
    <>
      <table className={styles['table']}>
        <caption className={styles['caption']}>{t('backup.list.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('backup.list.time')}</th>
            <th scope="col">{t('backup.list.why')}</th>
            <th scope="col">{t('backup.list.where')}</th>
            <th scope="col">{t('backup.list.holds')}</th>
            <th scope="col" className={styles['number']}>
              {t('backup.list.size')}
            </th>
            <th scope="col">{t('backup.list.checked')}</th>
            <th scope="col">
              <span className={styles['caption']}>{t('backup.list.actions')}</span>
            </th>
          </tr>
        </thead>
        {shown.map((day) => (
          <Day key={day.day} day={day} words={words} />
        ))}
      </table>
      {!showsAll && total > SHOWN && (
        <div className={styles['older']}>
          <Button variant="quiet" iconAfter="chevronDown" onPress={() => showAll(true)}>
            {t('backup.list.older', { count: total - SHOWN })}
          </Button>
        </div>
      )}
    </>
  )
}

function Day({ day, words }: { readonly day: SnapshotDay; readonly words: BackupWords }) {
  return (
    <tbody>
      <tr className={styles['day']}>
        <th scope="rowgroup" colSpan={7}>
          {formatDay(day.day, words.language, 'withWeekday')}
        </th>
      </tr>
      {day.snapshots.map((snapshot) => (
        <Row key={snapshot.best.id} snapshot={snapshot} words={words} />
      ))}
    </tbody>
  )
}

function Row({ snapshot, words }: { readonly snapshot: ListedSnapshot; readonly words: BackupWords }) {
  const { t, language, zone } = words
  const { best, places } = snapshot
  const when = formatInstant(best.takenAtMs, zone, language, 'long')
  return (
    <tr data-snapshot={best.reason}>
      <td className={styles['time']}>{formatTime(best.takenAtMs, zone, language)}</td>
      <td>{t(`backup.reason.${best.reason}`)}</td>
      <td>
        {places.map((place) => t(`backup.place.${place}`)).join(' · ')}
        {best.deviceId !== appInfo().deviceId && (
          <div className={styles['foreign']}>{t('backup.list.otherComputer')}</div>
        )}
      </td>
      <td>{holdsText(t, best.counts)}</td>
      <td className={styles['number']}>{formatBytes(best.bytes, language)}</td>
      <td>
        {best.isProven ? (
          <Badge tone="good" icon="circleCheck" isPlain>
            {t('backup.list.proven')}
          </Badge>
        ) : (
          <Badge tone="warn" icon="circleQuestionMark" isPlain>
            {t('backup.list.notProven')}
          </Badge>
        )}
      </td>
      <td className={styles['action']}>
        <Link
          href={hrefOf({ screen: 'restore', snapshotId: best.id })}
          label={t('backup.list.restoreOf', { when })}
        >
          {t('backup.list.restore')}
        </Link>
      </td>
    </tr>
  )
}
