import { describe, expect, it } from 'vitest'
import { type DemoRecords, demoRecords } from '#shared/demo/demoRecords.ts'
import { nextBirthday } from '#shared/domain/celebrations/birthday.ts'
import { CLIENT_CLASSES } from '#shared/domain/clients/client.ts'
import { ATTITUDES, COVERAGES, DECISION_ROLES, ORIENTATIONS } from '#shared/domain/decisionTeam/position.ts'
import { isOverdue } from '#shared/domain/followUps/followUp.ts'
import { INTERACTION_KINDS } from '#shared/domain/interactions/interaction.ts'
import { isAwaiting, PROPOSAL_STATUSES } from '#shared/domain/proposals/proposal.ts'
import { recordSchemas } from '#shared/domain/records.ts'
import { sentencesOf } from '#shared/demo/sentences.ts'
import { stories } from '#shared/demo/stories.ts'
import { LANGUAGES } from '#shared/i18n/messages.ts'
import { addDays, day, daysBetween } from '#shared/lib/days.ts'
import { accentProblem, isMixedScript, wordsOf } from '../../../build/scripts/lib/greek.mjs'

const TODAY = day('2026-11-23')
const el = demoRecords('el', TODAY)
const en = demoRecords('en', TODAY)

const kinds = [
  ['clients', 'client'],
  ['people', 'person'],
  ['positions', 'position'],
  ['interactions', 'interaction'],
  ['followUps', 'followUp'],
  ['proposals', 'proposal'],
] as const

/** Everything that somebody would have written, whole texts and their sentences. */
function writings(records: DemoRecords): readonly string[] {
  return [
    ...records.clients.flatMap((client) => [
      client.summary,
      client.development,
      client.weaknesses,
      client.growthZones,
      client.notes,
    ]),
    ...records.people.flatMap((person) => [
      ...person.hobbies,
      person.values,
      person.topicsToRaise,
      person.topicsToAvoid,
      person.notes,
      ...person.family.map((relative) => relative.note),
    ]),
    ...records.positions.flatMap((position) => [position.title, position.unit]),
    ...records.interactions.map((interaction) => interaction.text),
    ...records.followUps.map((followUp) => followUp.title),
    ...records.proposals.flatMap((proposal) => [proposal.title, proposal.validityReason]),
  ].filter((text) => text !== '')
}

/** What has been told, without the words of a business card: many firms have a department of that name. */
function told(records: DemoRecords): readonly string[] {
  const short = records.interactions.map(({ text }) => text).filter((text) => !isLong(text))
  return [...short, ...writings(records).filter(isLong)]
}

const isLong = (text: string): boolean => text.split(' ').length > 3

const valuesOf = (values: readonly (string | null)[]) => new Set(values.filter((value) => value !== null))

describe.each(LANGUAGES)('the demonstration in %s', (language) => {
  const records = language === 'el' ? el : en

  it.each(kinds)('holds valid %s, as they are stored', (list, kind) => {
    for (const record of records[list]) expect(recordSchemas[kind].parse(record)).toEqual(record)
  })

  it('tells a whole business', () => {
    expect(records.clients).toHaveLength(40)
    expect(records.people).toHaveLength(180)
    expect(records.interactions).toHaveLength(1500)
    expect(records.followUps.length).toBeGreaterThanOrEqual(105)
    expect(records.proposals).toHaveLength(60)
  })

  it('refers only to what is there', () => {
    const clientIds = new Set<string>(records.clients.map(({ id }) => id))
    const personIds = new Set<string>(records.people.map(({ id }) => id))
    const interactionIds = new Set<string>(records.interactions.map(({ id }) => id))
    for (const { clientId, personId } of records.positions) {
      expect([clientIds.has(clientId), personIds.has(personId)]).toEqual([true, true])
    }
    for (const { clientId, personIds: who } of [...records.interactions, ...records.followUps]) {
      expect(clientIds.has(clientId ?? '')).toBe(true)
      expect(who.every((id) => personIds.has(id))).toBe(true)
    }
    for (const { clientId } of records.proposals) expect(clientIds.has(clientId)).toBe(true)
    for (const { interactionId } of records.followUps) {
      expect(interactionId === null || interactionIds.has(interactionId)).toBe(true)
    }
  })

  it('never says the same sentence more than three times', () => {
    const counts = new Map<string, number>()
    for (const sentence of told(records).flatMap((text) => sentencesOf(text))) {
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
    }
    expect([...counts].filter(([, count]) => count > 3)).toEqual([])
  })

  it('does not shout, and mixes no alphabets', () => {
    const words = writings(records).flatMap((text) => wordsOf(text))
    expect(words.filter((word) => isMixedScript(word))).toEqual([])
    expect(writings(records).filter((text) => text.includes('!'))).toEqual([])
  })

  it('uses safe addresses and numbers that nobody has', () => {
    for (const { website, email, phone } of records.clients) {
      expect(`${website} ${email}`).toMatch(/^www\.[a-z]+\.example info@[a-z]+\.example$/)
      expect(phone).toMatch(/^\+30 \d{3,5} 00[\d ]{3,6}$/)
    }
    for (const { kind, value } of records.people.flatMap((person) => person.contacts)) {
      expect(value).toMatch(kind === 'email' ? /^[a-z.]+@[a-z]+\.example$/ : /^\+30 \d{3,5} 00[\d ]{3,6}$/)
    }
  })
})

describe('the Greek of the demonstration', () => {
  it('has its accents', () => {
    const words = writings(el).flatMap((text) => wordsOf(text))
    expect(words.filter((word) => accentProblem(word) !== null)).toEqual([])
  })

  it('is not left in English, nor English in Greek', () => {
    expect(writings(el).filter((text) => !/\p{Script=Greek}/u.test(text))).toEqual([])
    expect(writings(en).filter((text) => /\p{Script=Greek}/u.test(text))).toEqual([])
  })
})

describe('the stories', () => {
  it('have a text for everything, in both languages', () => {
    for (const { plot, texts } of stories) {
      for (const words of Object.values(texts)) {
        expect(Object.keys(words.people)).toEqual(Object.keys(plot.people))
        expect(Object.keys(words.positions)).toEqual(Object.keys(plot.positions))
        const counts = [words.sites, words.dealings, words.followUps, words.proposals].map(
          (list) => list.length,
        )
        expect(counts).toEqual(
          [plot.postalCodes, plot.dealings, plot.followUps, plot.proposals].map((list) => list.length),
        )
      }
    }
  })

  it('show every word of the trade', () => {
    expect(valuesOf(el.clients.map((client) => client.class))).toEqual(new Set(CLIENT_CLASSES))
    expect(valuesOf(el.positions.map((position) => position.decisionRole))).toEqual(new Set(DECISION_ROLES))
    expect(valuesOf(el.positions.map((position) => position.orientation))).toEqual(new Set(ORIENTATIONS))
    expect(valuesOf(el.positions.map((position) => position.attitude))).toEqual(new Set(ATTITUDES))
    expect(valuesOf(el.positions.map((position) => position.coverage))).toEqual(new Set(COVERAGES))
    expect(valuesOf(el.interactions.map((interaction) => interaction.kind))).toEqual(
      new Set(INTERACTION_KINDS),
    )
    expect(valuesOf(el.proposals.map((proposal) => proposal.status))).toEqual(new Set(PROPOSAL_STATUSES))
    expect(el.clients.filter((client) => client.archivedOn !== null)).toHaveLength(1)
    expect(
      el.clients.filter((client) => client.class === 'key').every((client) => client.keyReasons.length > 0),
    ).toBe(true)
  })

  it('have people with two positions, and some who left', () => {
    const counts = el.people.map(({ id }) => el.positions.filter(({ personId }) => personId === id).length)
    expect(counts.filter((count) => count === 2)).toHaveLength(4)
    expect(el.positions.filter((position) => position.toDay !== null)).toHaveLength(4)
  })
})

/** A year that ends a leap day away, a weekend, a turn of the year. */
const DAYS = [
  '2026-11-23',
  '2026-11-25',
  '2027-02-27',
  '2028-02-25',
  '2028-02-29',
  '2027-01-01',
  '2030-06-15',
].map(day)

describe.each(DAYS)('on %s', (today) => {
  const records = demoRecords('el', today)

  it('is told in as many dealings, and no sentence is worn out', () => {
    expect(records.interactions).toHaveLength(1500)
    const counts = new Map<string, number>()
    for (const sentence of records.interactions.flatMap(({ text }) => sentencesOf(text))) {
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
    }
    expect([...counts].filter(([, count]) => count > 3)).toEqual([])
  })

  it('something is late, something is due today and something lies ahead', () => {
    const open = records.followUps.filter((followUp) => followUp.doneOn === null)
    const overdue = open.filter((followUp) => isOverdue(followUp, today)).length
    expect(overdue).toBeGreaterThan(3)
    expect(overdue).toBeLessThanOrEqual(12)
    expect(open.filter((followUp) => followUp.dueDay === today).length).toBeGreaterThan(2)
    const soon = open.filter(({ dueDay }) => dueDay > today && dueDay <= addDays(today, 16))
    expect(soon.length).toBeGreaterThan(open.length / 2)
  })

  it('one proposal ends today, one in three days, and one has ended', () => {
    const lastDays = records.proposals
      .filter(isAwaiting)
      .map(({ validUntil }) => daysBetween(today, validUntil ?? today))
    expect(lastDays).toEqual(expect.arrayContaining([0, 3, -4]))
  })

  it('people celebrate this week, one of them today', () => {
    const soon = records.people.map((person) => nextBirthday(person.birthday, today)?.inDays ?? 999)
    expect(soon.filter((inDays) => inDays <= 7).length).toBeGreaterThanOrEqual(5)
    expect(soon).toContain(0)
  })

  it('nothing has happened in the future, on a weekend or holiday, or more than two years ago', () => {
    for (const interaction of records.interactions) {
      expect(interaction.day <= today).toBe(true)
      expect(interaction.day >= addDays(today, -730)).toBe(true)
      expect(interaction.day).not.toMatch(/-(01-01|05-01|12-25|12-26)$/)
      expect((daysBetween(day('2024-01-01'), interaction.day) + 70_000) % 7).toBeLessThan(5)
    }
  })
})

describe('the ids', () => {
  it('are the same for the same seed and others for another', () => {
    expect(demoRecords('el', TODAY)).toEqual(el)
    expect(en.clients.map(({ id }) => id)).toEqual(el.clients.map(({ id }) => id))
    expect(demoRecords('el', TODAY, 2).clients[0]?.id).not.toBe(el.clients[0]?.id)
  })

  it('are UUIDv7 and never twice the same', () => {
    const ids = kinds.flatMap(([list]) => el[list].map(({ id }) => id as string))
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
