import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOutcomes } from '#shared/formats/tables/plan.ts'
import { recordSchemas } from '#shared/domain/records.ts'
import { aClient, aPerson, aPosition, aProposal } from '#test/shared/builders.ts'
import { after, NOTHING, planned, written } from './planning.ts'

const outcomes = (rows: ReturnType<typeof planned>): readonly string[] => rows.map(({ outcome }) => outcome)
const problems = (rows: ReturnType<typeof planned>): readonly unknown[] =>
  rows.flatMap((row) => row.problems.map(({ code, field }) => [row.number, code, field]))

describe('rows of clients', () => {
  const headers = [
    'Επωνυμία',
    'Κατηγορία',
    'Βασικός λόγω',
    'Πόλη',
    'Τζίρος',
    'Έτος',
    'Εργαζόμενοι',
    'E-mail',
    'Τηλέφωνο',
  ]

  it('become clients', () => {
    const rows = planned('clients', [
      headers,
      [
        'Ψυγεία Αιγαίου Α.Ε.',
        'Βασικός',
        'Έσοδα; Ηγέτης του κλάδου',
        'Σίνδος',
        '12.500.000',
        '2025',
        '140',
        'info@aigaio.example',
        "'+302310123456",
      ],
    ])
    const [client] = written(rows, 'client')
    expect(client).toMatchObject({
      name: 'Ψυγεία Αιγαίου Α.Ε.',
      class: 'key',
      keyReasons: ['revenue', 'sectorLeader'],
      turnover: { amount: { minor: 1_250_000_000, currency: 'EUR' }, year: 2025 },
      employees: 140,
      phone: '+302310123456',
      sites: [{ city: 'Σίνδος' }],
    })
    expect(recordSchemas.client.parse(client)).toEqual(client)
  })

  it('are faulty with every reason at once, by field', () => {
    const rows = planned('clients', [
      headers,
      ['', 'Χρυσός', 'φιλία', 'Βόλος', 'πολλά', '25', '12,5', 'info(at)x', ''],
      ['Α'.repeat(201), '', '', '', '', '', '', '', ''],
    ])
    expect(problems(rows)).toEqual([
      [2, 'invalidAmount', 'turnover'],
      [2, 'invalidYear', 'turnoverYear'],
      [2, 'required', 'name'],
      [2, 'unknownWord', 'class'],
      [2, 'unknownWord', 'keyReasons'],
      [2, 'invalidNumber', 'employees'],
      [2, 'invalidEmail', 'email'],
      [3, 'tooLong', 'name'],
    ])
    expect(rows.flatMap(({ writes }) => writes)).toEqual([])
  })

  it('of a name that is there are left alone, and say which it is', () => {
    const stored = aClient({ name: 'Ψυγεία Αιγαίου ΑΕ' })
    const rows = planned('clients', [['Επωνυμία'], ['ΨΥΓΕΙΑ ΑΙΓΑΙΟΥ Α.Ε.'], ['Μύλοι'], ['Μυλοι']], {
      ...NOTHING,
      clients: [stored],
    })
    expect(outcomes(rows)).toEqual(['known', 'new', 'known'])
    expect(rows.map(({ like }) => like)).toEqual([
      { label: 'Ψυγεία Αιγαίου ΑΕ', row: null },
      null,
      { label: 'Μύλοι', row: 3 },
    ])
  })

  it('fill gaps when asked to, and never overwrite', () => {
    const stored = aClient({ name: 'Μύλοι', sector: 'Τρόφιμα', website: '' })
    const rows = planned(
      'clients',
      [
        ['Επωνυμία', 'Κλάδος', 'Ιστότοπος'],
        ['Μύλοι', 'Άλευρα', 'myloi.example'],
        ['Μύλοι', 'Άλλο', 'allo.example'],
      ],
      { ...NOTHING, clients: [stored] },
      { fillGaps: true },
    )
    expect(outcomes(rows)).toEqual(['filled', 'known'])
    expect(written(rows, 'client')).toEqual([{ ...stored, website: 'myloi.example' }])
  })

  it('keep script and foreign names as plain text', () => {
    const rows = planned('clients', [
      ['Επωνυμία', 'Σημειώσεις', '__proto__'],
      ['=HYPERLINK("https://x.example")', '<script>alert(1)</script>', 'polluted'],
    ])
    expect(written(rows, 'client')).toMatchObject([
      { name: '=HYPERLINK("https://x.example")', notes: '<script>alert(1)</script>' },
    ])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('rows of people', () => {
  const headers = ['Όνομα', 'Επώνυμο', 'Εταιρεία', 'Θέση', 'Κινητό', 'E-mail', 'Γενέθλια', 'Χόμπι']
  const client = aClient({ name: 'Μύλοι Σερρών' })
  const maria = [
    'Μαρία',
    'Παππά',
    'Μύλοι Σερρών',
    'Προμήθειες',
    '6912345678',
    'maria@myloi.example',
    '25/11',
    'σκάκι; ορειβασία',
  ]

  it('become people with a position at their client', () => {
    const rows = planned('people', [headers, maria], { ...NOTHING, clients: [client] })
    const [person] = written(rows, 'person')
    expect(person).toMatchObject({
      givenName: 'Μαρία',
      familyName: 'Παππά',
      birthday: { day: 25, month: 11 },
      hobbies: ['σκάκι', 'ορειβασία'],
      privacy: { source: 'Εισαγωγή' },
    })
    expect(recordSchemas.person.parse(person)).toEqual(person)
    expect(person?.contacts.map(({ kind, value }) => [kind, value])).toEqual([
      ['mobile', '6912345678'],
      ['email', 'maria@myloi.example'],
    ])
    expect(written(rows, 'position')).toMatchObject([
      { personId: person?.id, clientId: client.id, title: 'Προμήθειες' },
    ])
  })

  it('of an unknown company are faulty, unless clients may be made; then each once', () => {
    const file = [headers, maria, ['Νίκος', 'Ζέρβας', 'ΜΥΛΟΙ ΣΕΡΡΩΝ', '', '', '', '', '']]
    expect(problems(planned('people', file))).toEqual([
      [2, 'unknownClient', 'company'],
      [3, 'unknownClient', 'company'],
    ])
    const rows = planned('people', file, NOTHING, { createClients: true })
    expect(outcomes(rows)).toEqual(['new', 'new'])
    const clients = written(rows, 'client')
    expect(clients).toMatchObject([{ name: 'Μύλοι Σερρών', class: 'prospect' }])
    expect(written(rows, 'position').map(({ clientId }) => clientId)).toEqual([
      clients[0]?.id,
      clients[0]?.id,
    ])
  })

  it('are known by mobile or e-mail with a common name, or by name at the same client', () => {
    const person = aPerson({
      contacts: [{ id: '00000000-0000-7000-8000-00000000aaaa', kind: 'mobile', value: '+30 691 234 5678' }],
    })
    const existing = {
      ...NOTHING,
      clients: [client],
      people: [person],
      positions: [aPosition({ personId: person.id, clientId: client.id })],
    }
    const rows = planned(
      'people',
      [
        headers,
        ['Μαίρη', 'Παππά', '', '', '0030 6912345678', '', '', ''],
        ['Νίκος', 'Ζέρβας', '', '', '6912345678', '', '', ''],
        ['ΜΑΡΙΑ', 'ΠΑΠΠΑ', 'Μύλοι Σερρών', '', '', '', '', ''],
        ['Μαρία', 'Παππά', '', '', '', '', '', ''],
      ],
      existing,
    )
    expect(outcomes(rows)).toEqual(['known', 'new', 'known', 'known'])
  })

  it('of the same name at another client are somebody else', () => {
    const other = aClient({ name: 'Άλλη' })
    const rows = planned(
      'people',
      [
        headers,
        ['Μαρία', 'Παππά', 'Μύλοι Σερρών', '', '', '', '', ''],
        ['Μαρία', 'Παππά', 'Άλλη', '', '', '', '', ''],
      ],
      { ...NOTHING, clients: [client, other] },
    )
    expect(outcomes(rows)).toEqual(['new', 'new'])
  })

  it('give a known person a position only when gaps are filled', () => {
    const person = aPerson()
    const file = [headers, ['Μαρία', 'Παππά', 'Μύλοι Σερρών', 'Προμήθειες', '6912345678', '', '', '']]
    const existing = { ...NOTHING, clients: [client], people: [person] }
    expect(outcomes(planned('people', file, existing))).toEqual(['known'])
    const filled = planned('people', file, existing, { fillGaps: true })
    expect(outcomes(filled)).toEqual(['filled'])
    expect(written(filled, 'position')).toMatchObject([{ personId: person.id, title: 'Προμήθειες' }])
    expect(written(filled, 'person')).toMatchObject([{ id: person.id, contacts: [{ value: '6912345678' }] }])
  })

  it('need a family name, and a client for a title', () => {
    const rows = planned('people', [headers, ['Μαρία', '', '', 'Προμήθειες', '', '', '25/13', '']])
    expect(problems(rows)).toEqual([
      [2, 'required', 'familyName'],
      [2, 'noSuchDay', 'birthday'],
      [2, 'titleWithoutClient', 'title'],
    ])
  })

  it.each([
    ['Μαρία Παππά', 'Μαρία', 'Παππά'],
    ['Παππά, Μαρία Ελένη', 'Μαρία Ελένη', 'Παππά'],
    ['Παππά', '', 'Παππά'],
  ])('take the whole name %s apart', (whole, givenName, familyName) => {
    expect(written(planned('people', [['Ονοματεπώνυμο'], [whole]]), 'person')).toMatchObject([
      { givenName, familyName },
    ])
  })
})

describe('rows of proposals', () => {
  const headers = ['Πελάτης', 'Προσφορά', 'Ποσό', 'Κατάσταση', 'Στάλθηκε', 'Λήξη']
  const client = aClient({ name: 'Μύλοι Σερρών' })
  const existing = { ...NOTHING, clients: [client] }

  it('become proposals', () => {
    const rows = planned(
      'proposals',
      [headers, ['μυλοι σερρων', 'Θάλαμος', '12.500,50 €', 'Σε συζήτηση', '1/11/2026', '30/11/2026']],
      existing,
    )
    const [proposal] = written(rows, 'proposal')
    expect(proposal).toMatchObject({
      clientId: client.id,
      amount: { minor: 1_250_050, currency: 'EUR' },
      status: 'inTalks',
      sentOn: '2026-11-01',
      validUntil: '2026-11-30',
    })
  })

  it('are sent when they have a day of sending, otherwise drafts', () => {
    const rows = planned(
      'proposals',
      [headers, ['Μύλοι Σερρών', 'Α', '', '', '1/11/2026', ''], ['Μύλοι Σερρών', 'Β', '', '', '', '']],
      existing,
    )
    expect(written(rows, 'proposal').map(({ status }) => status)).toEqual(['sent', 'draft'])
  })

  it('need a client that is there, once, and days in order', () => {
    const twice = { ...NOTHING, clients: [client, aClient({ name: 'Δύο' }), aClient({ name: 'ΔΥΟ' })] }
    const rows = planned(
      'proposals',
      [
        headers,
        ['Άγνωστη', 'Α', '', '', '', ''],
        ['Δύο', 'Β', '', '', '', ''],
        ['Μύλοι Σερρών', '', '', '', '2/11/2026', '1/11/2026'],
      ],
      twice,
    )
    expect(problems(rows)).toEqual([
      [2, 'unknownClient', 'client'],
      [3, 'ambiguousClient', 'client'],
      [4, 'required', 'title'],
      [4, 'endsBeforeStart', 'validUntil'],
    ])
  })

  it('of the same client, title and amount are there already', () => {
    const stored = aProposal({
      clientId: client.id,
      title: 'Θάλαμος',
      amount: { minor: 100, currency: 'EUR' },
    })
    const rows = planned(
      'proposals',
      [
        headers,
        ['Μύλοι Σερρών', 'ΘΑΛΑΜΟΣ', '1', '', '', ''],
        ['Μύλοι Σερρών', 'Θάλαμος', '', '', '', ''],
        ['Μύλοι Σερρών', 'Θάλαμος', '2', '', '', ''],
      ],
      { ...existing, proposals: [stored] },
    )
    expect(outcomes(rows)).toEqual(['known', 'known', 'new'])
  })
})

describe('the same file twice', () => {
  const word = fc.constantFrom('Μύλοι', 'ΜΥΛΟΙ', 'Αλφα', 'Beta', '=1+1', "'=1", '')
  const cell = fc.oneof(
    word,
    fc.constantFrom('6912345678', 'a@b.example', '25/11', '12,5', '__proto__'),
    fc.string(),
  )
  const table = (headers: readonly string[]) =>
    fc
      .array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), { maxLength: 12 })
      .map((rows) => [headers, ...rows])
  const files = [
    ['clients', ['Επωνυμία', 'Πόλη', 'Τηλέφωνο']],
    ['people', ['Όνομα', 'Επώνυμο', 'Εταιρεία', 'Κινητό', 'E-mail']],
    ['proposals', ['Πελάτης', 'Προσφορά', 'Ποσό']],
  ] as const

  it.each(files)('makes no %s twice, filling gaps or not', (kind, headers) => {
    const stored = { ...NOTHING, clients: [aClient({ name: 'Μύλοι' }), aClient({ name: 'Beta' })] }
    fc.assert(
      fc.property(table(headers), fc.boolean(), fc.boolean(), (file, fillGaps, createClients) => {
        const options = { fillGaps, createClients }
        const first = planned(kind, file, stored, options)
        const second = planned(kind, file, after(stored, first), options)
        expect(countOutcomes(second).new).toBe(0)
        expect(countOutcomes(second).faulty).toBe(countOutcomes(first).faulty)
      }),
    )
  })
})
