import { describe, expect, it } from 'vitest'
import { briefHtml } from '#electron/main/pdf/briefHtml.ts'
import { type PrintedBrief, PrintedBriefSchema } from '#shared/formats/brief.ts'
import { LANGUAGES, type Language } from '#shared/i18n/messages.ts'
import { anId } from '#test/shared/builders.ts'

const BRIEF: PrintedBrief = PrintedBriefSchema.parse({
  today: '2026-11-23',
  managerName: 'Ελένη Βασιλείου',
  nextQuestion: 'Πού πονάνε;',
  brief: {
    clientName: 'Ψυγεία Βορείου <Ελλάδος>',
    summary: 'Ψυκτικοί θάλαμοι',
    day: '2026-11-25',
    people: [
      {
        id: anId(),
        name: 'Άννα Δημητρίου',
        title: 'Διευθύντρια',
        unit: '',
        decisionRole: 'decisionMaker',
        orientation: 'financial',
        attitude: 'sceptic',
        coverage: 'brief',
        lastContact: '2026-11-02',
        topicsToRaise: 'Ιστιοπλοΐα',
        topicsToAvoid: 'Η παλιά βλάβη',
      },
    ],
    dealings: [{ day: '2026-11-02', kind: 'meeting', text: 'Είδαμε τη μονάδα', people: ['Άννα Δημητρίου'] }],
    promises: [
      { side: 'ours', what: 'Κατάλογος', person: 'Άννα Δημητρίου', dueOn: '2026-11-20', isLate: true },
    ],
    complaints: [{ subject: 'Θόρυβος', receivedOn: '2026-11-10', state: 'received' }],
    questions: [{ question: 'Ποιο ψυκτικό υγρό;', state: 'passed', dueOn: null }],
    celebrations: [{ name: 'Άννα Δημητρίου', kind: 'nameDay', label: '', day: '2026-12-09', turns: null }],
    deals: [{ title: 'Νέος θάλαμος', stage: 'needs', value: null, expectedOn: null }],
    proposals: [
      {
        title: 'Προσφορά 7',
        status: 'sent',
        amount: { minor: 120_000, currency: 'EUR' },
        validUntil: '2026-12-01',
      },
    ],
  },
})

const print = (brief: PrintedBrief = BRIEF, language: Language = 'el') =>
  briefHtml(brief, language, []).markup

describe('the printed brief', () => {
  it('says who, what happened, what is open and what to ask', () => {
    const markup = print()
    for (const text of [
      'Άννα Δημητρίου',
      'Ιστιοπλοΐα',
      'Η παλιά βλάβη',
      'Είδαμε τη μονάδα',
      'εκκρεμεί από 20 Νοεμβρίου 2026',
      'Θόρυβος',
      'Ποιο ψυκτικό υγρό;',
      'ονομαστική εορτή · 9 Δεκεμβρίου 2026',
      'Νέος θάλαμος',
      '1.200',
      'Πού πονάνε;',
      'Ελένη Βασιλείου',
    ]) {
      expect(markup).toContain(text)
    }
  })

  it.each(LANGUAGES)('is a page of its own with a title and a language, without scripts (%s)', (language) => {
    const markup = print(BRIEF, language)
    expect(markup).toContain(`<html lang="${language}">`)
    expect(markup.match(/<h1>/g)).toHaveLength(1)
    expect(markup).not.toContain('<script')
    expect(markup).not.toMatch(/brief\.|vocabulary\./)
  })

  it('writes names as text', () => {
    expect(print()).toContain('<h1>Ψυγεία Βορείου &lt;Ελλάδος&gt;</h1>')
  })

  it('leaves out what has nothing to say', () => {
    const empty = {
      people: [],
      dealings: [],
      promises: [],
      complaints: [],
      questions: [],
      celebrations: [],
      deals: [],
      proposals: [],
    }
    const markup = print({ ...BRIEF, nextQuestion: '', brief: { ...BRIEF.brief, ...empty } })
    expect(markup).not.toContain('<h2>')
    expect(markup).not.toContain('class="ask"')
    expect(markup).toContain('Δεν έχει επιλεγεί κανείς')
  })
})
