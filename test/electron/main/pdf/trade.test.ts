import { describe, expect, it } from 'vitest'
import { dossierHtml } from '#electron/main/pdf/dossierHtml.ts'
import { editionOf } from '#electron/main/pdf/editionOf.ts'
import type { RecordOf } from '#shared/domain/records.ts'
import { type Dossier, DossierSchema } from '#shared/formats/dossier.ts'
import {
  DOSSIER_CHAPTERS,
  type DossierKind,
  DossierTradeSchema,
  PRINTED_FIELDS,
} from '#shared/formats/dossierTrade.ts'
import { LANGUAGES, type Language } from '#shared/i18n/messages.ts'
import { anId, aRecord } from '../../../shared/builders.ts'
import { aDossier } from './dossierFixtures.ts'

const PERSON = anId()
const SPECIALIST = anId()
const money = { minor: 123_456_50, currency: 'EUR' }

/** One record of each kind with every printed field filled. */
const rows: { readonly [Kind in DossierKind]: readonly RecordOf<Kind>[] } = {
  deal: [
    aRecord('deal', {
      title: 'Υπόθεση <b>',
      openedOn: '2026-01-01',
      value: money,
      expectedOn: '2026-12-01',
      outcome: 'ΕΣΩΤΕΡΙΚΟ έκβαση',
    }),
  ],
  tender: [
    aRecord('tender', { title: 'Διαγωνισμός', deadline: '2026-12-01', notes: 'ΕΣΩΤΕΡΙΚΟ διαγωνισμού' }),
  ],
  objection: [
    aRecord('objection', { objection: 'Πολύ ακριβά', day: '2026-11-01', answer: 'ΕΣΩΤΕΡΙΚΟ απάντηση' }),
  ],
  accountPlan: [aRecord('accountPlan', { year: 2026, target: money, review: 'ΕΣΩΤΕΡΙΚΟ πλάνου' })],
  promise: [
    aRecord('promise', { what: 'Κατάλογος', madeOn: '2026-11-01', dueOn: '2026-11-30', personId: PERSON }),
  ],
  contract: [
    aRecord('contract', {
      title: 'Συντήρηση',
      number: 'Σ-12',
      signedOn: '2026-01-10',
      endsOn: '2027-01-09',
      value: money,
      notes: 'ΕΣΩΤΕΡΙΚΟ σύμβασης',
    }),
  ],
  delivery: [
    aRecord('delivery', {
      title: 'Θάλαμος',
      promisedOn: '2026-11-20',
      deliveredOn: '2026-11-19',
      notes: 'ΕΣΩΤΕΡΙΚΟ παράδοσης',
    }),
  ],
  complaint: [
    aRecord('complaint', {
      subject: 'Θόρυβος',
      receivedOn: '2026-11-01',
      text: 'ΕΣΩΤΕΡΙΚΟ παράπονο',
      loss: money,
      solution: 'Νέα βάση',
    }),
  ],
  productQuestion: [
    aRecord('productQuestion', {
      question: 'Πόσο ρεύμα;',
      askedOn: '2026-11-01',
      specialistId: SPECIALIST,
      answer: 'ΕΣΩΤΕΡΙΚΟ 14 kW',
    }),
  ],
  request: [
    aRecord('request', { what: 'Σχέδιο', owner: 'Κεφαλάς', askedOn: '2026-11-01', dueOn: '2026-11-09' }),
  ],
  review: [
    aRecord('review', { title: 'Τρίμηνο', day: '2026-10-01', rating: 4, results: 'ΕΣΩΤΕΡΙΚΟ αποτέλεσμα' }),
  ],
  feedback: [aRecord('feedback', { day: '2026-10-02', text: 'Καλή δουλειά', personId: PERSON })],
  referral: [
    aRecord('referral', { subject: 'Επιστολή για τον θάλαμο', askedOn: '2026-10-02', personId: PERSON }),
  ],
  expectation: [
    aRecord('expectation', { subject: 'Απόκριση', expected: 'ΕΣΩΤΕΡΙΚΟ δύο ώρες', agreed: 'Τέσσερις ώρες' }),
  ],
  competitorPresence: [
    aRecord('competitorPresence', { competitorId: anId(), supplies: 'Συντήρηση', share: 30 }),
  ],
  marketNote: [aRecord('marketNote', { title: 'Νέα αποθήκη', day: '2026-09-01', text: 'ΕΣΩΤΕΡΙΚΟ αγοράς' })],
}

function print(
  edition: Dossier['edition'],
  language: Language = 'el',
  names: Dossier['tradeNames'] = {},
): string {
  const dossier = DossierSchema.parse({
    ...aDossier(edition),
    trade: DossierTradeSchema.parse(rows),
    tradeNames: names,
  })
  return dossierHtml(editionOf(dossier), language, []).markup
}

describe('the records of the trade in a dossier', () => {
  it.each(LANGUAGES)('stand in their chapters, every field with its words (%s)', (language) => {
    const markup = print('internal', language, {
      [PERSON]: 'Άννα Δημητρίου',
      [SPECIALIST]: 'Στέλιος Μαυρίδης',
    })
    for (const { id } of DOSSIER_CHAPTERS)
      expect(markup).toContain(`<section class="chapter follows" id="${id}">`)
    expect(markup).not.toMatch(/records\.|pdf\.|vocabulary\./)
    for (const text of [
      'Πολύ ακριβά',
      'Νέα βάση',
      'Τέσσερις ώρες',
      'Άννα Δημητρίου',
      'Στέλιος Μαυρίδης',
      'Κεφαλάς',
    ]) {
      expect(markup).toContain(text)
    }
    expect(markup.match(/ΕΣΩΤΕΡΙΚΟ/g)?.length).toBeGreaterThan(8)
    expect(markup).toContain(language === 'el' ? '123.456,50' : '123,456.50')
    expect(markup).toContain('Υπόθεση &lt;b&gt;')
  })

  it('are left out of the edition to hand out, but for what both sides have signed, delivered and promised', () => {
    const markup = print('handOut', 'el', { [PERSON]: 'Άννα Δημητρίου-Τρίτη' })
    for (const text of ['Κατάλογος', 'Συντήρηση', 'Θάλαμος']) expect(markup).toContain(text)
    for (const text of ['ΕΣΩΤΕΡΙΚΟ', 'Πολύ ακριβά', 'Υπόθεση', 'Νέα αποθήκη', 'Άννα Δημητρίου-Τρίτη']) {
      expect(markup).not.toContain(text)
    }
  })

  it('name nobody whose name was not given', () => {
    expect(print('internal', 'el', {})).not.toContain(PERSON)
  })

  it('take no room where there are none', () => {
    const markup = dossierHtml(editionOf(aDossier('internal')), 'el', []).markup
    for (const { id } of DOSSIER_CHAPTERS) expect(markup).not.toContain(`id="${id}"`)
  })

  it('are printed by fields that they have', () => {
    for (const [kind, fields] of Object.entries(PRINTED_FIELDS)) {
      const [row] = rows[kind as DossierKind] // Object.entries loses the key type
      for (const [name] of fields) expect(Object.keys(row ?? {}), `${kind}.${name}`).toContain(name)
    }
  })
})
