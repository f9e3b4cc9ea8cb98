import type { DatabaseFacts } from '#renderer/data/queries/health.ts'
import { formatBytes } from '#shared/i18n/formatBytes.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { BackupError, HealthReport } from '#shared/ipc/safety.ts'
import type { HealthLine, HealthState, HealthWords } from './healthSections.ts'

const MB = 2 ** 20
/** Below this, saving will soon stop. */
const BAD_BYTES = 50 * MB
const WATCH_BYTES = 500 * MB

/** Whether journal and working store end at the same record. */
export function agreementLine(report: HealthReport, { position }: DatabaseFacts, t: Translate): HealthLine {
  const label = t('health.line.agreement')
  const inJournal = report.journal.position
  if (inJournal === null) return { label, value: t('health.value.unknown'), state: 'bad' }
  const ahead = position - inJournal
  if (ahead > 0) return { label, value: t('health.value.behind', { count: ahead }), state: 'watch' }
  if (ahead < 0) return { label, value: t('health.value.ahead', { count: -ahead }), state: 'bad' }
  return { label, value: t('health.value.agree'), state: 'fine' }
}

const JOURNAL_STATES = { ready: 'fine', readOnly: 'bad', unreadable: 'bad' } as const

/** The journal: whether it can be written, and what had to be mended. */
export function journalLines(
  journal: HealthReport['journal'],
  { t, language }: HealthWords,
): readonly HealthLine[] {
  const { state, firstPosition, segments, bytes, gaps, cutBytes, repaired } = journal
  return [
    {
      label: t('health.line.state'),
      value: t(`health.journalState.${state}`),
      state: JOURNAL_STATES[state],
    },
    {
      label: t('health.line.size'),
      value: t('health.value.segments', { count: segments, size: formatBytes(bytes, language) }),
      state: null,
    },
    { label: t('health.line.first'), value: String(firstPosition), state: null },
    {
      label: t('health.line.gaps'),
      value:
        gaps.length === 0
          ? t('health.value.noGaps')
          : gaps.map(({ from, to }) => t('health.value.gap', { from, to })).join(', '),
      state: gaps.length === 0 ? 'fine' : 'bad',
    },
    {
      label: t('health.line.cut'),
      value: formatBytes(cutBytes, language),
      state: cutBytes === 0 ? 'fine' : 'watch',
    },
    {
      label: t('health.line.repaired'),
      value: t('health.value.records', { count: repaired }),
      state: repaired === 0 ? 'fine' : 'watch',
    },
  ]
}

/** Backups in both places. */
export function backupLines(report: HealthReport, words: HealthWords): readonly HealthLine[] {
  const { t, language, instant } = words
  const { count, bytes, lastProvenAtMs, lastCheckedAtMs, error, hasFolder, folderError } = report.snapshots
  const isEmpty = report.journal.position === 0
  return [
    backupLine(t('health.line.vaultBackup'), error, t),
    hasFolder
      ? backupLine(t('health.line.folderBackup'), folderError, t)
      : { label: t('health.line.folderBackup'), value: t('health.value.noFolder'), state: null },
    {
      label: t('health.line.lastProven'),
      value: lastProvenAtMs === null ? t('health.value.never') : instant(lastProvenAtMs),
      state: lastProvenAtMs === null && !isEmpty ? 'watch' : 'fine',
    },
    {
      label: t('health.line.lastChecked'),
      value: lastCheckedAtMs === null ? t('health.value.never') : instant(lastCheckedAtMs),
      state: null,
    },
    {
      label: t('health.line.snapshots'),
      value: t('health.value.files', { count, size: formatBytes(bytes, language) }),
      state: null,
    },
  ]
}

/** Attachments, what was damaged, and the disk. */
export function fileLines(report: HealthReport, words: HealthWords): readonly HealthLine[] {
  const { t, language } = words
  const { attachments, damaged, disk } = report
  const files = (count: number, bytes: number): string =>
    t('health.value.files', { count, size: formatBytes(bytes, language) })
  return [
    {
      label: t('health.line.trouble'),
      value: disk.trouble === null ? t('health.value.good') : t(`health.trouble.${disk.trouble}`),
      state: disk.trouble === null ? 'fine' : 'bad',
    },
    {
      label: t('health.line.free'),
      value: disk.freeBytes === null ? t('health.value.unknown') : formatBytes(disk.freeBytes, language),
      state: stateOfRoom(disk.freeBytes),
    },
    {
      label: t('health.line.damaged'),
      value: damaged.count === 0 ? t('health.value.none') : files(damaged.count, damaged.bytes),
      state: damaged.count === 0 ? 'fine' : 'watch',
    },
    {
      label: t('health.line.attachments'),
      value: files(attachments.count, attachments.bytes),
      state: null,
    },
    {
      label: t('health.line.missing'),
      value:
        attachments.missing === null
          ? t('health.value.unknown')
          : attachments.missing === 0
            ? t('health.value.none')
            : String(attachments.missing),
      state: attachments.missing === null ? null : attachments.missing === 0 ? 'fine' : 'bad',
    },
  ]
}

function backupLine(label: string, error: BackupError | null, t: Translate): HealthLine {
  return error === null
    ? { label, value: t('health.value.good'), state: 'fine' }
    : { label, value: t(`health.trouble.${error}`), state: 'watch' }
}

function stateOfRoom(bytes: number | null): HealthState | null {
  if (bytes === null) return null
  return bytes < BAD_BYTES ? 'bad' : bytes < WATCH_BYTES ? 'watch' : 'fine'
}
