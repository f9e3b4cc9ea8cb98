import { describe, expect, it } from 'vitest'
import { countByFilter, filterPersonRows, personRows } from '#renderer/features/people/PersonView.ts'
import type { Person } from '#shared/domain/people/person.ts'
import { day } from '#shared/lib/days.ts'
import { atOnce } from '#shared/lib/slices.ts'
import { aClient, anId, aPerson, aPosition } from '#test/shared/builders.ts'

const TODAY = day('2026-11-23')
const NOTHING = { positions: [], clients: [], lastContacts: new Map() }

const rowsOf = (...people: Person[]) => atOnce(personRows({ ...NOTHING, people }, TODAY))

describe('the rows of people', () => {
  it('gather the current positions with their clients, and the weightiest role', () => {
    const person = aPerson()
    const client = aClient({ name: 'Μύλοι Σερρών' })
    const held = { personId: person.id, clientId: client.id }
    const [row] = atOnce(
      personRows(
        {
          people: [person],
          clients: [client],
          positions: [
            aPosition({ ...held, decisionRole: 'user', attitude: 'sceptic' }),
            aPosition({ ...held, decisionRole: 'approver' }),
            aPosition({ ...held, decisionRole: 'decisionMaker', toDay: day('2026-11-22') }),
          ],
          lastContacts: new Map([[person.id, day('2026-11-01')]]),
        },
        TODAY,
      ),
    )
    expect(row).toMatchObject({ decisionRole: 'approver', attitude: 'sceptic', lastContact: '2026-11-01' })
    expect(row?.positions).toHaveLength(2)
    expect(row && atOnce(filterPersonRows([row], 'all', 'σερρων'))).toEqual([row])
    expect(row && atOnce(filterPersonRows([row], 'decisionMakers', ''))).toEqual([])
  })

  it('celebrate soon through the thirtieth day, unless restricted or archived', () => {
    const born = (month: number, date: number, over: Partial<Person> = {}) =>
      aPerson({ birthday: { day: date, month }, ...over })
    const rows = rowsOf(
      born(11, 23),
      born(12, 23),
      born(12, 24),
      born(11, 25, { restricted: true }),
      born(11, 25, { archivedOn: TODAY }),
      aPerson({ birthday: { year: 1975 } }),
    )
    expect(atOnce(filterPersonRows(rows, 'celebrating', ''))).toEqual(rows.slice(0, 2))
    expect(countByFilter(rows)).toEqual({ all: 5, decisionMakers: 0, celebrating: 2, archived: 1 })
  })

  it('show a landline when there is no mobile', () => {
    const contact = (kind: 'phone' | 'email' | 'mobile', value: string) => ({ id: anId(), kind, value })
    const [landline, both] = rowsOf(
      aPerson({ contacts: [contact('phone', '2310 555 120'), contact('email', 'maria@company.gr')] }),
      aPerson({ contacts: [contact('phone', '2310 555 120'), contact('mobile', '694 555 0101')] }),
    )
    expect(landline).toMatchObject({ mobile: '2310 555 120', email: 'maria@company.gr' })
    expect(both?.mobile).toBe('694 555 0101')
  })
})
