import { describe, expect, it } from 'vitest'
import {
  clientFormOf,
  clientFormSchema,
  type ClientFormValues,
  emptyClientForm,
} from '#renderer/features/clients/clientFormValues.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { day } from '#shared/lib/days.ts'
import { aClient } from '#test/shared/builders.ts'

const TODAY = day('2026-11-23')

function read(over: Partial<ClientFormValues>, language: Language = 'en') {
  return clientFormSchema(language).safeParse({ ...emptyClientForm(TODAY), name: 'Aegean Foods', ...over })
}

/** The codes beside the fields, by path. */
function problems(over: Partial<ClientFormValues>): Record<string, string> {
  const { error } = read(over)
  return Object.fromEntries((error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]))
}

describe('the values of the form of a client', () => {
  it.each(['en', 'el'] as const)('give back a stored client unchanged (%s)', (language) => {
    const client = aClient({
      class: 'key',
      keyReasons: ['image'],
      turnover: { amount: { minor: 1_250_000_050, currency: 'USD' }, year: 2024 },
      employees: 12_500,
      source: 'exhibition',
      taxNumber: { country: 'GR', number: '094019245' },
    })
    const { id: _id, createdOn: _createdOn, archivedOn: _archivedOn, ...input } = client
    expect(clientFormSchema(language).parse(clientFormOf(client, language, TODAY))).toEqual(input)
  })

  it('take no turnover when no amount is typed, whatever the year says', () => {
    expect(read({ turnover: { amount: ' ', currency: 'EUR', year: 'x' } }).data?.turnover).toBeNull()
  })

  it('name each part that cannot be read', () => {
    expect(
      problems({ name: ' ', turnover: { amount: '12.5.0', currency: 'EUR', year: '' }, employees: '1.2' }),
    ).toEqual({
      name: 'required',
      'turnover.amount': 'invalidAmount',
      'turnover.year': 'required',
      employees: 'invalidNumber',
    })
  })

  it('read counts with either mark between thousands', () => {
    expect(
      ['1.200', '1,200', '1 200', '1200'].map((employees) => read({ employees }).data?.employees),
    ).toEqual([1200, 1200, 1200, 1200])
  })

  it('take a tax number without what people type around it, and none without its digits', () => {
    const taken = (country: string, number: string) =>
      read({ taxNumber: { country, number } }).data?.taxNumber
    expect(taken('GR', ' EL 094.019.245 ')).toEqual({ country: 'GR', number: '094019245' })
    expect(taken('DE', 'de 136 695 976')).toEqual({ country: 'DE', number: 'DE136695976' })
    expect(taken('GR', ' ')).toBeNull()
  })

  it('check the last digit of a Greek tax number, and of no other', () => {
    expect(problems({ taxNumber: { country: 'GR', number: '094019246' } })).toEqual({
      'taxNumber.number': 'invalidTaxNumber',
    })
    expect(problems({ taxNumber: { country: 'CY', number: '094019246' } })).toEqual({})
  })

  it('forget what kind of unit a client is that belongs to nobody', () => {
    expect(read({ parentId: null, unitKind: 'branch' }).data?.unitKind).toBeNull()
  })

  it('drop the key reasons of a client that is not key', () => {
    expect(read({ class: 'regular', keyReasons: ['revenue'] }).data?.keyReasons).toEqual([])
  })
})
