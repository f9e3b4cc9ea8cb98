import type { DatabaseFacts } from '#renderer/data/queries/health.ts'
import { kindCount } from '#renderer/lib/kindCount.ts'
import { ENTITY_KINDS, type EntityKind } from '#shared/domain/records.ts'
import { formatList } from '#shared/i18n/format.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { HealthReport } from '#shared/ipc/safety.ts'
import { agreementLine, backupLines, fileLines, journalLines } from './healthLines.ts'

/** How a thing is; null where it is only told. */
export type HealthState = 'fine' | 'watch' | 'bad'

export interface HealthLine {
  readonly label: string
  readonly value: string
  readonly state: HealthState | null
  /** Too long to stand beside its label. */
  readonly isLong?: boolean
}

export interface HealthSection {
  readonly id: 'versions' | 'heads' | 'journal' | 'backups' | 'files' | 'reminders' | 'records'
  readonly title: string
  readonly lines: readonly HealthLine[]
}

/** In which words it is told. */
export interface HealthWords {
  readonly t: Translate
  readonly language: Language
  /** How an instant is written. */
  readonly instant: (atMs: number) => string
}

/** Everything that support asks for, in sections: counts and codes, never what people wrote. */
export function healthSections(
  report: HealthReport,
  database: DatabaseFacts,
  words: HealthWords,
): readonly HealthSection[] {
  const { t } = words
  const section = (id: HealthSection['id'], lines: readonly HealthLine[]): HealthSection => ({
    id,
    title: t(`health.section.${id}`),
    lines,
  })
  return [
    section('heads', headLines(report, database, words)),
    section('journal', journalLines(report.journal, words)),
    section('backups', backupLines(report, words)),
    section('files', fileLines(report, words)),
    section('reminders', reminderLines(report, t)),
    section('versions', versionLines(report, words)),
    section('records', recordLines(database, words)),
  ]
}

/** How all of it is: the worst counts. */
export function worstOf(sections: readonly HealthSection[]): HealthState {
  const states = sections.flatMap(({ lines }) => lines.map(({ state }) => state))
  return states.includes('bad') ? 'bad' : states.includes('watch') ? 'watch' : 'fine'
}

/** How many things are in a state. */
export function countIn(sections: readonly HealthSection[], state: HealthState): number {
  return sections.flatMap(({ lines }) => lines).filter((line) => line.state === state).length
}

function headLines(report: HealthReport, database: DatabaseFacts, words: HealthWords): readonly HealthLine[] {
  const { t } = words
  const { position, hash } = report.journal
  return [
    agreementLine(report, database, t),
    {
      label: t('health.line.journalHead'),
      value:
        position === null
          ? t('health.value.unreadable')
          : position === 0
            ? t('health.value.nothingYet')
            : t('health.value.positionAndHash', { position, hash }),
      state: null,
    },
    {
      label: t('health.line.databaseHead'),
      value:
        database.position === 0
          ? t('health.value.nothingYet')
          : t('health.value.position', { position: database.position }),
      state: null,
    },
    { label: t('health.line.database'), value: String(database.version), state: null },
    { label: t('health.line.devices'), value: String(database.devices), state: null },
  ]
}

function versionLines(report: HealthReport, { t, instant }: HealthWords): readonly HealthLine[] {
  const { appVersion, electron, chromium, node, system, storageSchema, deviceId, startedAtMs } = report
  const told = { app: appVersion, electron, chromium, node, system, schema: String(storageSchema) }
  const names = ['app', 'electron', 'chromium', 'node', 'system', 'schema'] as const
  return [
    ...names.map((name) => ({ label: t(`health.line.${name}`), value: told[name], state: null })),
    { label: t('health.line.device'), value: deviceId, state: null },
    { label: t('health.line.started'), value: instant(startedAtMs), state: null },
  ]
}

function reminderLines({ notifications, hasTray }: HealthReport, t: Translate): readonly HealthLine[] {
  return [
    {
      label: t('health.line.notifications'),
      value: t(`health.notifications.${notifications}`),
      state: notifications === 'works' ? 'fine' : notifications === 'notFound' ? 'watch' : null,
    },
    { label: t('health.line.tray'), value: t(hasTray ? 'health.value.yes' : 'health.value.no'), state: null },
  ]
}

/** Only kinds of records and how many; names of counters are ours. */
function recordLines({ counters }: DatabaseFacts, { t, language }: HealthWords): readonly HealthLine[] {
  const counts = ENTITY_KINDS.map((kind) => ({ kind, count: countOf(counters, kind) })).filter(
    ({ count }) => count > 0,
  )
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  return [
    { label: t('health.line.records'), value: String(total), state: null },
    {
      label: t('health.line.kinds'),
      value:
        total === 0
          ? t('health.value.nothingYet')
          : formatList(
              counts.map(({ kind, count }) => kindCount(t, kind, count)),
              language,
            ),
      state: null,
      isLong: true,
    },
  ]
}

/** Each record counts under one name of its kind, open proposals under a second one. */
function countOf(counters: DatabaseFacts['counters'], kind: EntityKind): number {
  return Object.entries(counters)
    .filter(([name]) => name.startsWith(`${kind}.`) && name !== 'proposal.awaiting')
    .reduce((sum, [, value]) => sum + value, 0)
}
