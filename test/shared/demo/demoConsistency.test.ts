import { describe, expect, it } from 'vitest'
import { demoRecords } from '#shared/demo/demoRecords.ts'
import { stories } from '#shared/demo/stories.ts'
import { addDays, day } from '#shared/lib/days.ts'

const DAYS = ['2026-11-23', '2026-11-25', '2027-02-27', '2028-02-29', '2027-01-01', '2030-06-15'].map(day)

describe.each(DAYS)('the stories told on %s', (today) => {
  const records = demoRecords('el', today)
  const dealingsOf = (clientId: string) => records.interactions.filter((one) => one.clientId === clientId)

  it('meet only people who hold a position there, and nobody who has left', () => {
    for (const { clientId, personIds, day: happenedOn, text } of records.interactions) {
      for (const personId of personIds) {
        const position = records.positions.find(
          (one) => one.clientId === clientId && one.personId === personId,
        )
        expect(position, text).toBeDefined()
        expect(position?.toDay === null || (position?.toDay ?? '') >= happenedOn, text).toBe(true)
      }
    }
  })

  it('know everybody from the day of the first dealing', () => {
    for (const person of records.people) {
      const first = records.interactions
        .filter(({ personIds }) => personIds.includes(person.id))
        .map((one) => one.day)
        .toSorted()[0]
      if (first !== undefined) expect(person.createdOn <= first).toBe(true)
    }
  })

  it('never deal with those whom we do not know', () => {
    for (const { clientId, personId, coverage } of records.positions) {
      if (coverage !== 'noContact' && coverage !== 'unknown') continue
      // Being among those to whom something was sent is no acquaintance.
      const dealings = dealingsOf(clientId).filter(({ kind }) => kind !== 'email')
      expect(dealings.filter(({ personIds }) => personIds.includes(personId))).toEqual([])
    }
  })

  it('begin dealing with everybody else by hand or with an introduction', () => {
    const silent = records.positions.filter(({ clientId, personId, coverage }) => {
      if (coverage === 'noContact' || coverage === 'unknown') return false
      return !dealingsOf(clientId).some(({ personIds }) => personIds.includes(personId))
    })
    expect(silent).toEqual([])
  })

  it('offer nothing out of the blue', () => {
    for (const { clientId, sentOn, title } of records.proposals) {
      const before = dealingsOf(clientId).filter((one) => one.day < (sentOn ?? today))
      expect(before.length, title).toBeGreaterThan(0)
    }
  })

  it('deliver only what was accepted before', () => {
    for (const { clientId, title, status } of records.proposals) {
      const about = dealingsOf(clientId).filter(({ text }) => text.includes(`«${title}»`))
      const accepted = about.find(({ text }) => /Έγινε δεκτή|το ναι για|υπογεγραμμένη/.test(text))
      const delivered = about.find(({ text }) => /Παράδοση:|Παραδόθηκε|Τελείωσε/.test(text))
      if (delivered === undefined) continue
      expect(status).toBe('accepted')
      expect((accepted?.day ?? '9999') < delivered.day, title).toBe(true)
    }
  })

  it('are in the order of time', () => {
    for (const { id } of records.clients) {
      const days = dealingsOf(id).map((one) => one.day)
      expect(days).toEqual(days.toSorted())
    }
  })

  it('meet key clients more often than others, and a good house lately', () => {
    const lately = (clientClass: string): number => {
      const clients = records.clients.filter((client) => client.class === clientClass)
      const since = addDays(today, -90)
      const dealings = clients.flatMap(({ id }) => dealingsOf(id)).filter((one) => one.day >= since)
      return dealings.length / clients.length
    }
    expect(lately('key')).toBeGreaterThan(lately('regular'))
    expect(lately('regular')).toBeGreaterThan(lately('former'))
  })
})

describe('the department', () => {
  it('has three managers, each with clients', () => {
    const names = stories.map(({ everyday }) => everyday.manager)
    expect(new Set(names).size).toBe(3)
    for (const name of names)
      expect(names.filter((other) => other === name).length).toBeGreaterThanOrEqual(10)
  })

  it('names the manager of the client and no other', () => {
    const records = demoRecords('en', DAYS[0] ?? day('2026-11-23'))
    const names = { iro: 'Vardaki', markos: 'Alevizos', thaleia: 'Roussou' }
    const others = stories.flatMap(({ plot, everyday }) => {
      const client = records.clients.find(({ website }) => website === `www.${plot.domain}`)
      return records.interactions.filter(({ clientId, text }) => {
        return (
          clientId === client?.id &&
          Object.entries(names).some(([key, name]) => key !== everyday.manager && text.includes(name))
        )
      })
    })
    expect(others).toEqual([])
  })

  it('is told by so many templates that no story repeats another', () => {
    const records = demoRecords('en', DAYS[0] ?? day('2026-11-23'))
    const texts = records.interactions.map(({ text }) => text)
    expect(new Set(texts).size).toBeGreaterThan(1450)
  })
})
