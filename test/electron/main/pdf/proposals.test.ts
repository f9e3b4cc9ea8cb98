import { describe, expect, it } from 'vitest'
import { dossierHtml } from '#electron/main/pdf/dossierHtml.ts'
import { editionOf } from '#electron/main/pdf/editionOf.ts'
import { type Dossier, DossierSchema } from '#shared/formats/dossier.ts'
import { LANGUAGES, type Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import { addDays } from '#shared/lib/days.ts'
import { aProposal, aRecord } from '../../../shared/builders.ts'
import { aDossier } from './dossierFixtures.ts'

function withProposals(edition: Dossier['edition']): Dossier {
  const dossier = aDossier(edition)
  const { today } = dossier
  return {
    ...dossier,
    proposals: [
      aProposal({
        title: 'Θάλαμος <Α>',
        amount: { minor: 18_450_000, currency: 'EUR' },
        status: 'inTalks',
        sentOn: addDays(today, -20),
        validUntil: addDays(today, -1),
        validityReason: 'Οι τιμές του χαλκού αλλάζουν.',
      }),
      aProposal({ title: 'Συντήρηση', status: 'sent', validUntil: today, validityReason: '' }),
      aProposal({ title: 'Πρόχειρη ιδέα', status: 'draft', validityReason: 'Χωρίς ημέρα' }),
      aProposal({ title: 'Παλιά πρόταση', status: 'accepted', validUntil: addDays(today, -90) }),
    ],
  }
}

function print(dossier: Dossier, language: Language = 'el'): string {
  return dossierHtml(editionOf(dossier), language, []).markup
}

/** What the printed table says of a proposal, without tags. */
function row(markup: string, title: string): string {
  const rows = markup.slice(markup.indexOf('class="offers"')).split('<tbody>')
  return (rows.find((candidate) => candidate.includes(title)) ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}

describe('the proposals of a printed dossier', () => {
  it.each(LANGUAGES)(
    'stand in a table with what was offered, for how much and until when (%s)',
    (language) => {
      const t = translator(language)
      const markup = print(withProposals('internal'), language)
      const expired = row(markup, 'Θάλαμος &lt;Α&gt;')
      expect(expired).toContain(language === 'el' ? '184.500' : '184,500')
      expect(expired).toContain(t('vocabulary.proposalStatus.inTalks'))
      expect(expired).toContain(language === 'el' ? '22 Νοε 2026' : '22 Nov 2026')
      expect(expired).toContain('Οι τιμές του χαλκού αλλάζουν.')
      expect(markup).toContain(`<h2>${t('pdf.proposals')}</h2>`)
      expect(markup).toContain(t('pdf.proposalCount', { count: 4 }))
    },
  )

  it('name who prepared them, with position and contacts, in both editions', () => {
    const specialist = aRecord('specialist', { name: 'Δανάη Ρήγα', title: 'Νομικός', phone: '210 555 0315' })
    for (const edition of ['internal', 'handOut'] as const) {
      const dossier = withProposals(edition)
      const proposals = dossier.proposals.map((one) => ({ ...one, specialistIds: [specialist.id] }))
      const markup = print(DossierSchema.parse({ ...dossier, proposals, specialists: [specialist] }))
      expect(row(markup, 'Συντήρηση')).toContain('Δανάη Ρήγα (Νομικός, 210 555 0315)')
    }
  })

  it('are marked as expired only after the end of the last day, while an answer is awaited', () => {
    const markup = print(withProposals('internal'))
    const word = translator('el')('pdf.expired')
    expect(row(markup, 'Θάλαμος')).toContain(word)
    expect(row(markup, 'Συντήρηση')).not.toContain(word)
    expect(row(markup, 'Παλιά πρόταση')).not.toContain(word)
  })

  it('leave the house without drafts, and with the reason written for the client', () => {
    const markup = print(withProposals('handOut'))
    expect(markup).not.toContain('Πρόχειρη ιδέα')
    expect(markup).toContain('Οι τιμές του χαλκού αλλάζουν.')
    expect(markup).toContain(translator('el')('pdf.proposalCount', { count: 3 }))
    expect(print(withProposals('internal'))).toContain('Πρόχειρη ιδέα')
  })

  it('give no reason where there is no day to explain', () => {
    expect(print(withProposals('internal'))).not.toContain('Χωρίς ημέρα')
  })

  it('take no page when there are none, as in dossiers gathered without them', () => {
    const { proposals: _none, ...older } = aDossier('internal')
    const markup = print(DossierSchema.parse(older))
    expect(markup).not.toContain('id="proposals"')
    expect(markup).not.toContain(translator('el')('pdf.proposals'))
  })
})
