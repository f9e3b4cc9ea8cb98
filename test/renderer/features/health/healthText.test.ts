import { describe, expect, it } from 'vitest'
import type { DatabaseFacts } from '#renderer/data/queries/health.ts'
import { healthSections, worstOf } from '#renderer/features/health/healthSections.ts'
import { healthText } from '#renderer/features/health/healthText.ts'
import { LANGUAGES } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import type { HealthReport } from '#shared/ipc/safety.ts'
import { aHealthReport } from './healthBuilders.ts'

const NOW = Date.parse('2026-11-23T12:00:00Z')
const DATABASE: DatabaseFacts = {
  position: 12,
  version: 5,
  devices: 1,
  counters: { 'client.active': 2, 'client.archived': 1, 'proposal.all': 4, 'proposal.awaiting': 3 },
}
const HASH = '4f1a9c0e77'
const fine = aHealthReport({ journal: { ...aHealthReport().journal, position: 12, hash: HASH } })

const ENGLISH = { t: translator('en'), language: 'en', instant: String } as const

const worst = (report: HealthReport, database = DATABASE) =>
  worstOf(healthSections(report, database, ENGLISH))

describe('the report for support', () => {
  it('says versions, heads, sizes and counts, in English and with times in UTC', () => {
    const text = healthText(fine, DATABASE, NOW).replace(/[\u00a0\u202f]/g, ' ')
    for (const line of [
      'Taken at: 2026-11-23T12:00:00.000Z',
      'Keyfolio: 1.0.0',
      'System: linux x64 6.1.0',
      'End of the journal: Record 12, 4f1a9c0e77',
      'End of the working store: Record 12',
      'Do they agree: Yes [ok]',
      'Last proven backup: 2026-11-23T07:00:00.000Z [ok]',
      'Free on the disk: 80 GB [ok]',
      'Records: 7',
      'By kind: 3 clients and 4 proposals',
    ])
      expect(text).toContain(`${line}\n`)
  })

  it('marks what has to be looked at', () => {
    const damaged = aHealthReport({ damaged: { count: 2, bytes: 100 }, journal: fine.journal })
    expect(healthText(damaged, DATABASE, NOW)).toMatch(/Damaged files set aside: 2 files, .* \[!\]\n/)
  })
})

describe('a second folder that nobody has chosen', () => {
  it('is told, not praised', () => {
    const alone = { ...fine, snapshots: { ...fine.snapshots, hasFolder: false } }
    expect(healthText(alone, DATABASE, NOW)).toContain('Backup in the second folder: No folder chosen\n')
    expect(worstOf(healthSections(alone, DATABASE, ENGLISH))).toBe('fine')
  })
})

describe('the verdict', () => {
  it('is fine where all is well', () => {
    expect(worst(fine)).toBe('fine')
    expect(worst(aHealthReport(), { ...DATABASE, position: 0 })).toBe('fine')
  })

  const { journal, snapshots, attachments } = fine
  it.each([
    ['changes on their way', fine, { ...DATABASE, position: 14 }],
    ['a torn write', { ...fine, journal: { ...journal, cutBytes: 40 } }, DATABASE],
    ['a repair', { ...fine, journal: { ...journal, repaired: 2 } }, DATABASE],
    ['no proven backup', { ...fine, snapshots: { ...snapshots, lastProvenAtMs: null } }, DATABASE],
    ['a failed backup', { ...fine, snapshots: { ...snapshots, error: 'diskFull' } }, DATABASE],
    ['a stick that is away', { ...fine, snapshots: { ...snapshots, folderError: 'folderGone' } }, DATABASE],
    ['little room', { ...fine, disk: { trouble: null, freeBytes: 300 << 20 } }, DATABASE],
    ['no notifications', { ...fine, notifications: 'notFound' }, DATABASE],
  ] as const)('is worth a look with %s', (_what, report, database) => {
    expect(worst(report, database)).toBe('watch')
  })

  it.each([
    ['a working store that is behind', fine, { ...DATABASE, position: 11 }],
    [
      'a journal that cannot be read',
      { ...fine, journal: { ...journal, position: null, state: 'unreadable' } },
      DATABASE,
    ],
    ['gaps', { ...fine, journal: { ...journal, gaps: [{ from: 3, to: 5 }] } }, DATABASE],
    ['attachments that are missing', { ...fine, attachments: { ...attachments, missing: 1 } }, DATABASE],
    ['a full disk', { ...fine, disk: { trouble: 'diskFull', freeBytes: 0 } }, DATABASE],
  ] as const)('is to be mended with %s', (_what, report, database) => {
    expect(worst(report, database)).toBe('bad')
  })

  it.each(LANGUAGES)('has different labels within each section (%s)', (language) => {
    const words = { t: translator(language), language, instant: String }
    for (const { lines } of healthSections(fine, DATABASE, words))
      expect(new Set(lines.map(({ label }) => label)).size).toBe(lines.length)
  })
})
