import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ATTITUDES, COVERAGES, ORIENTATIONS } from '#shared/domain/decisionTeam/position.ts'
import type { Dossier } from '#shared/formats/dossier.ts'
import { LANGUAGES, type Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import { dossierHtml } from '#electron/main/pdf/dossierHtml.ts'
import { editionOf } from '#electron/main/pdf/editionOf.ts'
import { dossierFooter } from '#electron/main/pdf/footer.ts'
import { anInteraction } from '../../../shared/builders.ts'
import { aDossier, PRIVATE_TEXTS, type PrivateTexts } from './dossierFixtures.ts'

function print(dossier: Dossier, language: Language = 'el'): string {
  return dossierHtml(editionOf(dossier), language, []).markup
}

function bodyOf(markup: string): string {
  return markup.slice(markup.indexOf('<body>'))
}

describe('the internal edition', () => {
  const markup = print(aDossier('internal'))

  it('shows both sides of the client, and what happened', () => {
    for (const text of Object.values(PRIVATE_TEXTS)) expect(markup).toContain(text)
    for (const text of [
      'Ψυγεία Βορείου Ελλάδος',
      'Άννα Δημητρίου',
      'Νέα μονάδα<br',
      '48.250.000',
      '25 Νοεμβρίου 1971',
      '10:30',
    ]) {
      expect(markup).toContain(text)
    }
  })

  it('has headings in order for the outline, a language and a title', () => {
    const levels = [...markup.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1)
    expect(markup).toContain('<html lang="el">')
    expect(markup).toContain('<title>Φάκελος: Ψυγεία Βορείου Ελλάδος Α.Ε.</title>')
  })

  it('puts dealings of one day under one heading, newest first', () => {
    const days = [...markup.matchAll(/<h3>([^<]*2026)<\/h3>/g)].map(([, day]) => day)
    expect(days).toEqual(['Παρασκευή 20 Νοεμβρίου 2026', 'Δευτέρα 2 Νοεμβρίου 2026'])
  })

  it('puts the decision team before the other contacts', () => {
    expect(markup.indexOf('Γεωργίου</h3>')).toBeLessThan(markup.indexOf('Ιωάννου</h3>'))
    expect(markup.indexOf('Άλλες επαφές</h2>')).toBeLessThan(markup.indexOf('Ιωάννου</h3>'))
  })
})

describe('the edition to hand out', () => {
  it.each(LANGUAGES)('shows nothing of what is only for us (%s)', (language) => {
    const markup = bodyOf(print(aDossier('handOut'), language))
    const t = translator(language)
    expect(markup).not.toContain('ΙΔΙΩΤΙΚΟ')
    expect(markup).not.toContain('1971')
    expect(markup).not.toContain('<svg')
    const ratings = [
      ...ATTITUDES.map((code) => t(`vocabulary.attitude.${code}`)),
      ...ORIENTATIONS.map((code) => t(`vocabulary.orientation.${code}`)),
      ...COVERAGES.map((code) => t(`vocabulary.coverage.${code}`)),
    ]
    for (const word of ratings) expect(markup).not.toContain(`>${word}<`)
    expect(markup).toContain(t('pdf.edition.handOut'))
    expect(markup).not.toContain(t('pdf.edition.internal'))
  })

  it('still shows the contacts and the dealings', () => {
    const markup = print(aDossier('handOut'))
    for (const text of ['+30 697 123 4567', 'Πρώτη κλήση']) expect(markup).toContain(text)
  })

  it('names nobody’s birthday, hobbies or part in the decision', () => {
    const t = translator('el')
    const internal = print(aDossier('internal'))
    const handedOut = print(aDossier('handOut'))
    // The section itself may be called after the team; the role stands with a person only.
    for (const text of ['Ιστιοπλοΐα', t('vocabulary.decisionRole.decisionMaker')]) {
      expect(internal).toContain(text)
      expect(handedOut).not.toContain(text)
    }
    expect(editionOf(aDossier('handOut')).team.map(({ birthday }) => birthday)).toEqual([null])
  })

  it('drops private fields whatever is in them', () => {
    const text = fc.stringMatching(/^[a-zα-ω<>&"' ]{0,12}$/)
    const texts = fc.record(
      Object.fromEntries(
        Object.keys(PRIVATE_TEXTS).map((field) => [field, text.map((rest) => `ΙΔΙΩΤΙΚΟ${field}${rest}`)]),
      ),
    )
    fc.assert(
      fc.property(texts, (drawn) => {
        const dossier = aDossier('handOut', drawn as unknown as PrivateTexts)
        expect(JSON.stringify(editionOf(dossier))).not.toContain('ΙΔΙΩΤΙΚΟ')
        expect(print(dossier)).not.toContain('ΙΔΙΩΤΙΚΟ')
      }),
      { numRuns: 50 },
    )
  })
})

describe('every edition', () => {
  it.each(['internal', 'handOut'] as const)('leaves restricted people out altogether (%s)', (edition) => {
    const markup = print(aDossier(edition))
    for (const text of ['Μυστική', 'Απόρρητη', 'Νομική']) expect(markup).not.toContain(text)
  })

  it('escapes whatever people wrote', () => {
    const attack = '</style><script>alert(1)</script><img src=x onerror=alert(1)> & "quoted" \'single\''
    const dossier = aDossier('internal')
    const markup = print({
      ...dossier,
      managerName: attack,
      client: { ...dossier.client, name: attack, notes: attack, sector: attack },
      interactions: [anInteraction({ text: attack })],
    })
    expect(markup).not.toContain('<script')
    expect(markup).not.toContain('<img')
    expect(markup).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(
      dossierFooter(editionOf({ ...dossier, client: { ...dossier.client, name: attack } }), 'el', []),
    ).not.toContain('<script')
  })

  it('keeps every text inert, whatever it is made of', () => {
    const dossier = aDossier('internal')
    const plainTags = print({ ...dossier, interactions: [anInteraction({ text: 'x' })] }).match(
      /<[a-z]+/g,
    )?.length
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), (text) => {
        fc.pre(text.trim() !== '' && !text.includes('\n'))
        const markup = print({ ...dossier, interactions: [{ ...anInteraction(), text: `x${text}` }] })
        expect(markup.match(/<[a-z]+/g)).toHaveLength(plainTags ?? 0)
      }),
      { numRuns: 100 },
    )
  })

  it.each(LANGUAGES)('says what is missing instead of showing empty tables (%s)', (language) => {
    const dossier = aDossier('handOut')
    const empty = { ...dossier, members: [], interactions: [], managerName: '' }
    const markup = print(empty, language)
    const t = translator(language)
    expect(markup).toContain(t('pdf.noTeam'))
    expect(markup).toContain(t('pdf.noTimeline'))
    expect(markup).not.toContain(t('pdf.others'))
    expect(markup).not.toContain(t('pdf.preparedBy'))
    expect(markup).not.toMatch(/<(td|tbody|ul|p)><\/\1>/)
  })

  it('holds a photo as it is, and initials where there is none', () => {
    const dossier = aDossier('internal')
    const photo = 'data:image/png;base64,iVBORw0KGgo='
    const members = dossier.members.map(({ person, position }, index) => ({
      person: index === 0 ? { ...person, id: person.id, photo } : person,
      position: { ...position, id: position.id },
    }))
    const markup = print({ ...dossier, members })
    expect(markup).toContain(`src="${photo}"`)
    expect(markup).toContain('Φωτογραφία: Αικατερίνη Γεωργίου')
    expect(markup).toContain('>ΠΙ<')
  })

  it('prints three hundred dealings, each once', () => {
    const dossier = aDossier('internal')
    const interactions = Array.from({ length: 300 }, (_, index) =>
      anInteraction({ text: `Κλήση αριθμός ${index}.` }),
    )
    const markup = print({ ...dossier, interactions })
    expect(markup.match(/Κλήση αριθμός \d+\./g)).toHaveLength(300)
    expect(markup).toContain('300 καταγραφές')
  })
})

describe('the foot of a page', () => {
  it.each([
    [
      'el',
      'σελίδα <span class="pageNumber"></span> από <span class="totalPages"></span>',
      '23 Νοεμβρίου 2026',
    ],
    ['en', 'page <span class="pageNumber"></span> of <span class="totalPages"></span>', '23 November 2026'],
  ] as const)('says page x of y, the day, who made it and which edition (%s)', (language, pages, day) => {
    const footer = dossierFooter(editionOf(aDossier('internal')), language, [])
    expect(footer).toContain(pages)
    expect(footer).toContain(`Άννα Δημητρίου · ${day}`)
    expect(footer).toContain(translator(language)('pdf.edition.internal'))
  })

  it('shows the day alone when nobody has given a name', () => {
    const dossier = { ...aDossier('internal'), managerName: '' }
    expect(dossierFooter(editionOf(dossier), 'el', [])).toContain('<span>23 Νοεμβρίου 2026</span>')
  })
})
