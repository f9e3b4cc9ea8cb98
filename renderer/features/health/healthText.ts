import type { DatabaseFacts } from '#renderer/data/queries/health.ts'
import { translator } from '#shared/i18n/translate.ts'
import type { HealthReport } from '#shared/ipc/safety.ts'
import { healthSections, type HealthState } from './healthSections.ts'

const MARKS = { fine: 'ok', watch: '!', bad: '!!' } as const satisfies Record<HealthState, string>

/** The report as plain text for support: English, times in UTC, no names and no paths. */
export function healthText(report: HealthReport, database: DatabaseFacts, nowMs: number): string {
  const t = translator('en')
  const instant = (atMs: number): string => new Date(atMs).toISOString()
  const sections = healthSections(report, database, { t, language: 'en', instant })
  return [
    t('health.report.title'),
    `${t('health.report.takenAt')}: ${instant(nowMs)}`,
    ...sections.flatMap(({ title, lines }) => [
      '',
      title,
      ...lines.map(
        ({ label, value, state }) => `  ${label}: ${value}${state === null ? '' : ` [${MARKS[state]}]`}`,
      ),
    ]),
    '',
  ].join('\n')
}
