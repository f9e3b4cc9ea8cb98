import { kindCount } from '#renderer/lib/kindCount.ts'
import { formatBytes } from '#shared/i18n/formatBytes.ts'
import { formatAgo, formatInstant, formatTime } from '#shared/i18n/formatInstant.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { SnapshotSummary } from '#shared/ipc/safety.ts'
import { dayOfInstant } from '#shared/lib/days.ts'

/** In which language, and where the clock stands. */
export interface BackupWords {
  readonly t: Translate
  readonly language: Language
  readonly zone: string
  readonly nowMs: number
}

/** "5 minutes ago"; "just now" where the clock was put back, too. */
export function agoText({ t, language, zone, nowMs }: BackupWords, atMs: number): string {
  return formatAgo(atMs, nowMs, zone, language) ?? t('backup.justNow')
}

/** Relative and exact: "5 minutes ago (09:05), 3.4 MB"; with the day where it was not today. */
export function provenText(
  words: BackupWords,
  { takenAtMs, bytes }: { readonly takenAtMs: number; readonly bytes: number },
): string {
  const { t, language, zone, nowMs } = words
  const isToday = dayOfInstant(takenAtMs, zone) === dayOfInstant(nowMs, zone)
  return t('backup.provenWhen', {
    ago: agoText(words, takenAtMs),
    when: isToday ? formatTime(takenAtMs, zone, language) : formatInstant(takenAtMs, zone, language, 'long'),
    size: formatBytes(bytes, language),
  })
}

/** What a snapshot holds, in few words: "12 clients · 34 people · 210 other records". */
export function holdsText(t: Translate, counts: SnapshotSummary['counts']): string {
  const { client = 0, person = 0, ...others } = counts
  const rest = Object.values(others).reduce((sum, count) => sum + count, 0)
  const parts = [
    ...(client > 0 ? [kindCount(t, 'client', client)] : []),
    ...(person > 0 ? [kindCount(t, 'person', person)] : []),
    ...(rest > 0 ? [t('backup.list.others', { count: rest })] : []),
  ]
  return parts.length === 0 ? t('backup.list.nothing') : parts.join(' · ')
}
