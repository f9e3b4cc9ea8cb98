import type { RecordWords } from '../../recordWords.ts'

export const exchangeRateEn = {
  one: 'Exchange rate',
  many: 'Exchange rates',
  newTitle: 'New exchange rate',
  editTitle: 'Edit exchange rate',
  add: 'Add exchange rate',
  created: 'Exchange rate added',
  updated: 'Exchange rate changed',
  deleted_one: 'Exchange rate deleted',
  deleted_other: '{{count}} exchange rates deleted',
  count_one: '{{count}} exchange rate',
  count_other: '{{count}} exchange rates',
  emptyTitle: 'No exchange rates yet',
  emptyText:
    'Sales in other currencies are counted by the rates you keep here, and never by a guess. One a month is plenty.',
  search: 'Search exchange rates',
  fields: {
    from: 'One unit of',
    to: 'Is worth, in',
    validFrom: 'Valid from',
    rateMillionths: 'Rate',
  },
  items: {},
  choices: {},
  hints: {
    rateMillionths: 'For example 0.9215. It is also used the other way round.',
    validFrom: 'It holds until a newer one begins. Months are counted by the rate of their last day.',
  },
} as const satisfies RecordWords<'exchangeRate'>
