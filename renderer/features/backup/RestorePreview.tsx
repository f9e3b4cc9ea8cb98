import type { RestorePreview } from '#renderer/commands/restore.ts'
import { appInfo } from '#renderer/lib/appInfo.ts'
import { kindCount } from '#renderer/lib/kindCount.ts'
import { Card, Facts, Icon, type IconName } from '#renderer/ui/index.ts'
import type { EntityKind } from '#shared/domain/records.ts'
import type { NamedRows } from '#shared/domain/safety/restoreSummary.ts'
import { formatBytes } from '#shared/i18n/formatBytes.ts'
import { formatInstant } from '#shared/i18n/formatInstant.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import styles from './backup.module.css'
import { useBackups } from './backupState.ts'
import { agoText, type BackupWords, holdsText } from './backupWords.ts'

interface RestoreHoldsProps {
  readonly id: string
  readonly preview: RestorePreview
  readonly words: BackupWords
}

/** When, why, where and by whom a backup was made, and what is in it. */
export function RestoreHolds({ id, preview, words }: RestoreHoldsProps) {
  const { t, language, zone } = words
  const { header, counts, ledger } = preview
  const takenAtMs = Date.parse(header.takenAt)
  const { snapshots, chosen } = useBackups()
  const summary = [...(snapshots ?? []), ...(chosen === null ? [] : [chosen])].find((one) => one.id === id)
  const isOurs = header.deviceId === appInfo().deviceId
  return (
    <Card title={t('backup.restore.holds')}>
      <p className={styles['holds']}>{holdsText(t, counts)}</p>
      <Facts
        hidesUnknown
        facts={[
          {
            label: t('backup.restore.taken'),
            value: `${formatInstant(takenAtMs, zone, language, 'withWeekday')} · ${agoText(words, takenAtMs)}`,
          },
          { label: t('backup.restore.why'), value: t(`backup.reason.${header.reason}`) },
          {
            label: t('backup.restore.place'),
            value: summary && t(`backup.place.${summary.place}`),
          },
          { label: t('backup.restore.size'), value: summary && formatBytes(summary.bytes, language) },
          {
            label: t('backup.restore.from'),
            value: `${t(isOurs ? 'backup.restore.fromThis' : 'backup.restore.fromOther')} · ${t('backup.restore.version', { version: header.appVersion })}`,
          },
        ]}
      />
      {ledger === 'missing' && (
        <p className={styles['state']} data-tone="warn" data-ledger="missing">
          <Icon name="circleAlert" /> {t('backup.restore.ledgerMissing')}
        </p>
      )}
    </Card>
  )
}

const GROUPS = ['created', 'changed', 'removed'] as const
type Group = (typeof GROUPS)[number]

const ICONS = { created: 'plus', changed: 'pencil', removed: 'minus' } as const satisfies Record<
  Group,
  IconName
>

/** What would come back, become as it was, and go: by kind, with names. */
export function RestoreChanges({ preview, t }: { readonly preview: RestorePreview; readonly t: Translate }) {
  const groups = GROUPS.filter((group) => preview.kinds.some((kind) => kind[group].count > 0))
  return (
    <Card title={t('backup.restore.changes')}>
      {groups.length === 0 ? (
        <p className={styles['state']} data-tone="good">
          <Icon name="circleCheck" /> {t('backup.restore.same')}
        </p>
      ) : (
        groups.map((group) => (
          <section key={group} className={styles['group']} data-group={group}>
            <h3 className={styles['groupTitle']}>
              <Icon name={ICONS[group]} /> {t(`backup.restore.${group}Title`)}
            </h3>
            <ul className={styles['kinds']}>
              {preview.kinds
                .filter((kind) => kind[group].count > 0)
                .map(({ kind, [group]: rows }) => (
                  <li key={kind}>{kindText(kind, rows, t)}</li>
                ))}
            </ul>
          </section>
        ))
      )}
    </Card>
  )
}

/** "3 clients: Aegean Foods · Ionian Dairy · 1 more". */
function kindText(kind: EntityKind, { count, names }: NamedRows, t: Translate): string {
  const counted = kindCount(t, kind, count)
  if (names.length === 0) return counted
  const more = count - names.length
  const listed = [...names, ...(more > 0 ? [t('backup.restore.more', { count: more })] : [])]
  return t('backup.restore.names', { what: counted, names: listed.join(' · ') })
}
