import { describe, expect, it } from 'vitest'
import {
  emptyProposalForm,
  extensionSchema,
  laterBy,
  proposalFormOf,
  proposalFormSchema,
  type ProposalFormValues,
} from '#renderer/features/proposals/proposalFormValues.ts'
import { LANGUAGES } from '#shared/i18n/messages.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aClient, anId, aProposal } from '../../../shared/builders.ts'

const TODAY = day('2026-11-25')
const CLIENT = aClient()

function read(over: Partial<ProposalFormValues>, language: 'el' | 'en' = 'el') {
  const values = { ...emptyProposalForm(CLIENT.id, null, TODAY, 'Γιατί'), title: 'Θάλαμος', ...over }
  const parsed = proposalFormSchema(language).safeParse(values)
  return parsed.success
    ? parsed.data
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('the form of a proposal', () => {
  it('begins as a draft that holds for thirty days', () => {
    expect(read({})).toEqual({
      clientId: CLIENT.id,
      dealId: null,
      specialistIds: [],
      title: 'Θάλαμος',
      amount: null,
      status: 'draft',
      sentOn: null,
      validUntil: '2026-12-25',
      validityReason: 'Γιατί',
      arguments: [],
    })
  })

  it('drops arguments that nobody has written', () => {
    const given = ['Μετρήσεις', ' '].map((text) => ({
      id: anId(),
      group: 'participants' as const,
      orientation: null,
      text,
    }))
    expect(read({ arguments: given })).toMatchObject({ arguments: [{ text: 'Μετρήσεις' }] })
  })

  it.each(LANGUAGES)('gives back what is stored, whatever the language (%s)', (language) => {
    const { id: _id, ...stored } = aProposal({
      clientId: CLIENT.id,
      amount: { minor: 1_250_000_050, currency: 'USD' },
      status: 'inTalks',
      sentOn: day('2026-11-01'),
      validUntil: null,
      validityReason: 'Δύο\nγραμμές',
    })
    expect(proposalFormSchema(language).parse(proposalFormOf({ id: _id, ...stored }, language))).toEqual(
      stored,
    )
  })

  it('reads amounts as they are written in the language', () => {
    const money = { amount: '12.500,50', currency: 'EUR' }
    expect(read({ money })).toMatchObject({ amount: { minor: 1_250_050, currency: 'EUR' } })
    expect(read({ money: { ...money, amount: 'πολλά' } })).toEqual(['money.amount: invalidAmount'])
  })

  it('asks for client and title', () => {
    expect(read({ clientId: null, title: ' ' })).toEqual(
      expect.arrayContaining(['clientId: required', 'title: required']),
    )
  })

  it('does not let terms end before they were sent, and lets them end on that day', () => {
    const sent = { status: 'sent', sentOn: TODAY } as const
    expect(read({ ...sent, validUntil: addDays(TODAY, -1) })).toEqual(['validUntil: expiresBeforeSent'])
    expect(read({ ...sent, validUntil: TODAY })).toMatchObject({ validUntil: TODAY })
  })
})

describe('the form of an extension', () => {
  const proposal = aProposal({ validUntil: addDays(TODAY, -3) })
  const codes = (validUntil: ReturnType<typeof day> | null) =>
    extensionSchema(proposal, TODAY)
      .safeParse({ validUntil, validityReason: '' })
      .error?.issues.map(({ message }) => message)

  it('takes a day from today on that is later than the present one', () => {
    expect(codes(TODAY)).toBeUndefined()
    expect(codes(addDays(TODAY, -1))).toEqual(['alreadyPast'])
    expect(codes(addDays(TODAY, -3))).toEqual(['notLater'])
    expect(codes(null)).toEqual(['required'])
  })

  it('counts from the last day, or from today when that has passed', () => {
    expect(laterBy(7, addDays(TODAY, 10), TODAY)).toBe(addDays(TODAY, 17))
    expect(laterBy(7, addDays(TODAY, -10), TODAY)).toBe(addDays(TODAY, 7))
    expect(laterBy(7, null, TODAY)).toBe(addDays(TODAY, 7))
  })
})
