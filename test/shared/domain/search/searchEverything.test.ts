import { describe, expect, it } from 'vitest'
import { type Find, searchEverything, type SearchedRecord } from '#shared/domain/search/searchEverything.ts'
import { day } from '#shared/lib/days.ts'
import { atOnce } from '#shared/lib/slices.ts'
import { searchText } from '#shared/lib/textMatch.ts'
import { aClient, anId, aPerson, aPosition } from '#test/shared/builders.ts'

const TODAY = day('2026-11-23')
const PLENTY = { each: 5, all: 40 }

const aegean = aClient({ name: 'Ψυκτική Αιγαίου' })
const archived = aClient({ name: 'Αιγαίο Τροφίμων', archivedOn: TODAY })
const aigli = aPerson({ givenName: 'Αίγλη', familyName: 'Ζέρβα' })
const who = {
  clients: [archived, aegean],
  people: [aigli],
  positions: [aPosition({ personId: aigli.id, clientId: aegean.id, title: 'Διευθύντρια' })],
}

function aSearchedRecord(over: Partial<SearchedRecord> & { readonly words?: string }): SearchedRecord {
  const { words = '', ...rest } = over
  const usual = { title: 'Πιλοτική γραμμή', clientName: '', isNamed: true, isOpen: true }
  const record = { kind: 'deal', id: anId(), ...usual } as const
  const made = { ...record, ...rest }
  return { ...made, text: searchText([made.title, made.clientName, words]) }
}

const found = (records: readonly SearchedRecord[], typed: string, limits = PLENTY) =>
  atOnce(searchEverything({ ...who, records }, typed, TODAY, limits)).map(nameOf)

function nameOf(find: Find): string {
  if (find.kind === 'client') return find.client.name
  return find.kind === 'person' ? `${find.person.givenName}, ${find.title}` : find.record.title
}

describe('the search over everything', () => {
  it('finds clients, people and records of the trade, whatever the accents and the case', () => {
    const deal = aSearchedRecord({ title: 'ΑΙΓΛΗ: τρεις θάλαμοι' })
    expect(found([deal], 'αίγλη')).toEqual(['Αίγλη, Διευθύντρια', 'ΑΙΓΛΗ: τρεις θάλαμοι'])
    expect(found([deal], '  ')).toEqual([])
  })

  it('finds a record by its texts and by the names of what it connects, every word of them', () => {
    const promise = aSearchedRecord({
      kind: 'promise',
      title: 'Σχέδια',
      clientName: 'Ψυκτική Αιγαίου',
      words: 'μέχρι την Τρίτη',
    })
    expect(found([promise], 'τριτη ψυκτ')).toEqual(['Σχέδια'])
    expect(found([promise], 'τριτη λιμενας')).toEqual([])
  })

  it('puts names that begin so first, then words that do, and what is settled after what is not', () => {
    const records = [
      aSearchedRecord({ title: 'Επίσκεψη', words: 'πλοίο' }),
      aSearchedRecord({ title: 'Μεγάλο πλοίο' }),
      aSearchedRecord({ title: 'Πλοίο που πουλήθηκε', isOpen: false }),
      aSearchedRecord({ title: 'Πλοίο που έρχεται' }),
    ]
    expect(found(records, 'πλοιο')).toEqual([
      'Πλοίο που έρχεται',
      'Πλοίο που πουλήθηκε',
      'Μεγάλο πλοίο',
      'Επίσκεψη',
    ])
  })

  it('puts a record that is named only after what it connects behind those with a name of their own', () => {
    const cell = aSearchedRecord({ kind: 'whitespaceCell', title: 'Πλοίο', isNamed: false })
    expect(found([cell, aSearchedRecord({ title: 'Μεγάλο πλοίο' })], 'πλοιο')).toEqual([
      'Μεγάλο πλοίο',
      'Πλοίο',
    ])
  })

  it('puts archived clients last', () => {
    expect(found([aSearchedRecord({ title: 'Ταξίδι', words: 'αιγαίο' })], 'αιγ').at(-1)).toBe(
      'Αιγαίο Τροφίμων',
    )
  })

  it('lets no kind push out the others, and gives what room is left to the best', () => {
    const deals = Array.from({ length: 30 }, (_, index) =>
      aSearchedRecord({ title: `Θάλαμος ${String(index)}` }),
    )
    const complaint = aSearchedRecord({ kind: 'complaint', title: 'Βλάβη', words: 'θάλαμος' })
    const few = found([...deals, complaint], 'θαλαμος', { each: 2, all: 4 })
    expect(few).toEqual(['Θάλαμος 0', 'Θάλαμος 1', 'Θάλαμος 2', 'Βλάβη'])
    expect(found(deals, 'θαλαμος', { each: 2, all: 4 })).toHaveLength(4)
    expect(found([...deals, complaint], 'θαλαμος')).toHaveLength(31)
  })
})
