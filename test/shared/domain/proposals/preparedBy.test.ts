import { expect, it } from 'vitest'
import { preparedBy } from '#shared/domain/proposals/preparedBy.ts'
import { aProposal, aRecord } from '../../builders.ts'

it('names who prepared a proposal in their order, with position and contacts, and nobody who is gone', () => {
  const engineer = aRecord('specialist', {
    name: 'Στέλιος Μαυρίδης',
    title: 'Μηχανολόγος',
    phone: '210 555 0310',
  })
  const lawyer = aRecord('specialist', { name: 'Δανάη Ρήγα', email: 'd.riga@psyxi.example' })
  const gone = aRecord('specialist', { name: 'Κανείς' })
  const proposal = aProposal({ specialistIds: [lawyer.id, gone.id, engineer.id] })
  expect(preparedBy(proposal, [engineer, lawyer])).toEqual([
    { name: 'Δανάη Ρήγα', details: ['d.riga@psyxi.example'] },
    { name: 'Στέλιος Μαυρίδης', details: ['Μηχανολόγος', '210 555 0310'] },
  ])
  expect(preparedBy(aProposal(), [engineer])).toEqual([])
})
