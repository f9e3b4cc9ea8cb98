import { describe, expect, it } from 'vitest'
import { type DemoRecords, demoRecords } from '#shared/demo/demoRecords.ts'
import { stories } from '#shared/demo/stories.ts'
import type { ClientStory } from '#shared/demo/types.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { lastDealingDay } from '#shared/domain/dossier/dossierRules.ts'
import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import { usualTradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { pushedClient, silentClient } from '#shared/domain/today/silentClients.ts'
import { LANGUAGES } from '#shared/i18n/messages.ts'
import { addDays, day, daysBetween, type Day } from '#shared/lib/days.ts'

const TODAY = day('2026-11-23')
const DAYS = ['2026-11-23', '2026-11-25', '2027-02-27', '2028-02-29', '2027-01-01', '2030-06-15'].map(day)
const el = demoRecords('el', TODAY)
const en = demoRecords('en', TODAY)

const textsOf = ({ interactions }: DemoRecords): readonly string[] => interactions.map(({ text }) => text)

/** What only the small dealings say, which nobody wrote by hand. */
function everydayOf(records: DemoRecords, language: 'el' | 'en', fits: (story: ClientStory) => boolean) {
  return stories.flatMap((story, at) => {
    if (!fits(story)) return []
    const byHand = story.texts[language].dealings
    const { id } = records.clients[at] ?? { id: null }
    return records.interactions.filter(({ clientId, text }) => clientId === id && !byHand.includes(text))
  })
}

function groupedByClient(interactions: readonly Interaction[]): ReadonlyMap<ClientId, Interaction[]> {
  const groups = new Map<ClientId, Interaction[]>()
  for (const one of interactions) groups.set(one.clientId, [...(groups.get(one.clientId) ?? []), one])
  return groups
}

describe('the wording of the demonstration', () => {
  it('leaves no slot, no choice and no gap', () => {
    const gaps = [...textsOf(el), ...textsOf(en), ...el.followUps.map(({ title }) => title)]
    expect(gaps.filter((text) => /[{}[\]|]|undefined|: \.|\(\)|«»|“”| {2}| [.,;]/.test(text))).toEqual([])
  })

  it('writes small numbers of things as words', () => {
    const inDigits = / [2-9] (ώρ|ημέρ|μήν|μην|εβδομάδ|χρόν|σημεί|παρατηρ|συναδέλφ|σελίδ|τεμάχ|δόσ)/
    expect(textsOf(el).filter((text) => inDigits.test(text))).toEqual([])
    const digits = / [2-9] (hours?|days?|months?|weeks?|years?|points?|remarks?|colleagues?|pages?|pieces?) /
    expect(textsOf(en).filter((text) => digits.test(text))).toEqual([])
  })

  it('makes three and four agree with their noun', () => {
    const wrong =
      /(τρία|τέσσερα) (ημέρες|ώρες|μήνες|εβδομάδες|σελίδες|παρατηρήσεις|συναδέλφους|δόσεις|βαθμούς)/
    const wrongToo = /(τρεις|τέσσερις) (σημεία|χρόνια|παραδείγματα|τεμάχια|έγγραφα|αρχεία|είδη|λεπτά|κιλά)/
    expect(textsOf(el).filter((text) => wrong.test(text) || wrongToo.test(text))).toEqual([])
  })

  it('puts a second accent before an enclitic', () => {
    const missing =
      /(?<![\p{L}])(σύσταση|ενδιαφέροντα|συνάδελφο|πρόταση) (του|της)( (έπιασε|με|προς|και) |[:,.])/u
    expect(textsOf(el).filter((text) => missing.test(text))).toEqual([])
  })

  it('gives no article to what has a number for its name', () => {
    expect(textsOf(en).filter((text) => /the [\w- ]*(chamber|tank) \d/.test(text))).toEqual([])
  })

  it('uses the same apostrophe throughout', () => {
    expect(textsOf(en).filter((text) => /\p{L}'\p{L}/u.test(text))).toEqual([])
  })

  it('has several ways of saying what happens often', () => {
    const counts = new Map<string, number>()
    for (const text of textsOf(en)) {
      const opening = text.replace(/“[^”]*”|M[rs] \p{Lu}\p{L}+|\d[\d.,:]*/gu, '').slice(0, 30)
      counts.set(opening, (counts.get(opening) ?? 0) + 1)
    }
    expect([...counts].filter(([, count]) => count > 22)).toEqual([])
  })
})

describe('the sense of the demonstration', () => {
  it('lets the clock run forwards within a day', () => {
    for (const dealings of groupedByClient(el.interactions).values()) {
      for (const { day: on } of dealings) {
        const times = dealings.filter((one) => one.day === on).flatMap(({ time }) => time ?? [])
        expect(times).toEqual(times.toSorted())
      }
    }
  })

  it('writes a client down before it deals with it', () => {
    const createdOn = new Map(el.clients.map((client) => [client.id, client.createdOn]))
    expect(el.interactions.filter((one) => one.day < (createdOn.get(one.clientId) ?? one.day))).toEqual([])
  })

  it('meets nobody in person for two reasons on one day', () => {
    const counts = new Map<string, number>()
    const everyday = everydayOf(el, 'el', () => true)
    for (const { day: on, kind, personIds } of everyday) {
      if (kind !== 'meeting' && kind !== 'visit') continue
      for (const id of personIds) counts.set(`${on}/${id}`, (counts.get(`${on}/${id}`) ?? 0) + 1)
    }
    expect([...counts].filter(([, count]) => count > 1)).toEqual([])
  })

  it('asks no owner of a large house to sign for parts or to seal leaks', () => {
    const bosses = new Set<string>(
      el.positions.filter((one) => one.decisionRole === 'decisionMaker').map((one) => one.personId),
    )
    const work = everydayOf(el, 'el', ({ plot }) => plot.employees >= 60).filter(({ text }) =>
      /ανταλλακτικ|εξάρτημα|ρακόρ|συμπυκνωτές|αισθητήρων|σφάλμα/.test(text),
    )
    expect(work.length).toBeGreaterThan(80)
    expect(
      work.filter(({ kind, personIds }) => kind === 'visit' && personIds.some((id) => bosses.has(id))),
    ).toEqual([])
  })

  it('has nobody at a public body whisper, recommend or ask for instalments', () => {
    const told = everydayOf(el, 'el', ({ everyday }) => everyday.kit === 'municipal')
    expect(told.length).toBeGreaterThan(40)
    expect(told.filter(({ text }) => /εμπιστευτικά|φυλλάδια|σύστασ|δόσεις. Συμφωνήσαμε/.test(text))).toEqual(
      [],
    )
  })

  it('measures nothing where nothing cools yet', () => {
    const told = everydayOf(el, 'el', ({ everyday }) => everyday.kit === 'planned')
    expect(told.length).toBeGreaterThan(8)
    expect(told.filter(({ text }) => /ρεύμα|έχουμε άνθρωπο|χάνουν κρύο|κατανάλωσης/.test(text))).toEqual([])
  })

  it('asks for no instalments where they are agreed already', () => {
    const told = everydayOf(el, 'el', ({ texts }) =>
      texts.el.dealings.some((text) => text.includes('δόσεις')),
    )
    expect(told.length).toBeGreaterThan(20)
    expect(told.filter(({ text }) => /πληρώνουν τη σύμβαση|η σύμβαση σε/.test(text))).toEqual([])
  })

  it('finds refrigerant only where there is some', () => {
    const leaks = textsOf(el).filter((text) => /ψυκτικού/.test(text))
    expect(leaks.length).toBeGreaterThan(5)
    expect(leaks.filter((text) => /κύκλωμα (θαλασσινού|παγωμένου) νερού|πύργος/.test(text))).toEqual([])
  })

  it('keeps records of so many months only after as many', () => {
    stories.forEach(({ everyday }, at) => {
      const { id } = el.clients[at] ?? { id: null }
      const about = el.interactions.filter(
        ({ clientId, text }) => clientId === id && /(αρχεία|τις) θερμοκρασί\p{L}+ \p{L}+ μηνών/u.test(text),
      )
      for (const { day: on, text } of about) {
        expect(daysBetween(addDays(TODAY, everyday.servedFrom ?? 0), on), text).toBeGreaterThan(300)
      }
    })
  })

  it('begins a service contract and does not deliver it', () => {
    expect(textsOf(en).filter((text) => /(Delivered: |The project )“[^”]*contract/i.test(text))).toEqual([])
  })

  it('links a follow-up to a dealing with the same people, unless somebody wrote it by hand', () => {
    const byHand = stories.flatMap(({ texts }) => texts.el.followUps)
    const everyday = el.followUps.filter(({ title }) => !byHand.includes(title))
    for (const { interactionId, personIds, title } of everyday) {
      if (interactionId === null) continue
      const from = el.interactions.find(({ id }) => id === interactionId)
      expect(
        from?.personIds.some((id) => personIds.includes(id)),
        title,
      ).toBe(true)
    }
  })
})

const EASTERS: Readonly<Record<string, Day>> = {
  2025: day('2025-04-20'),
  2026: day('2026-04-12'),
  2027: day('2027-05-02'),
  2028: day('2028-04-16'),
}

describe.each(DAYS)('the calendar on %s', (today) => {
  const records = demoRecords('el', today)

  it('spreads the work over the week', () => {
    for (const weekday of [0, 1, 2, 3, 4]) {
      const those = records.interactions.filter(
        (one) => (daysBetween(day('2024-01-01'), one.day) + 70_000) % 7 === weekday,
      )
      expect(those.length / records.interactions.length).toBeGreaterThan(0.15)
    }
  })

  it('heaps no day with things to do', () => {
    const open = records.followUps.filter(({ doneOn }) => doneOn === null)
    const counts = new Map<Day, number>()
    for (const { dueDay } of open) counts.set(dueDay, (counts.get(dueDay) ?? 0) + 1)
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(12)
  })

  it('rests on Good Friday, on the Mondays around Easter and on the eves', () => {
    const days = new Set(records.interactions.map((one) => one.day))
    for (const easter of Object.values(EASTERS)) {
      for (const offset of [-48, -2, 1, 50]) {
        const holiday = addDays(easter, offset)
        if (holiday !== today) expect(days.has(holiday), holiday).toBe(false)
      }
    }
    expect([...days].filter((one) => /-12-(24|31)$/.test(one) && one !== today)).toEqual([])
  })

  it('has one or two clients that fell silent, in both languages', () => {
    for (const language of LANGUAGES) {
      const { clients, interactions } = demoRecords(language, today)
      const dealings = groupedByClient(interactions)
      // Former ones are quiet by nature.
      const silent = clients
        .filter((client) => client.class !== 'former')
        .flatMap((client) => {
          const lastDealing = lastDealingDay(dealings.get(client.id) ?? [], today)
          return silentClient(client, lastDealing, usualTradeSettings(), today) ?? []
        })
      expect(silent.length).toBeGreaterThanOrEqual(1)
      expect(silent.length).toBeLessThanOrEqual(3)
    }
  })

  it('pushes few clients, if any', () => {
    for (const language of LANGUAGES) {
      const { clients, interactions } = demoRecords(language, today)
      const dealings = groupedByClient(interactions)
      const settings = usualTradeSettings()
      const isPushed = (client: Client): boolean =>
        pushedClient(client, dealings.get(client.id) ?? [], settings, today) !== null
      expect(clients.filter(isPushed).length).toBeLessThanOrEqual(2)
    }
  })
})
