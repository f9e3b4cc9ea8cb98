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
  deleted_other: '{{count}} × exchange rate deleted',
  count_one: '{{count}} exchange rate',
  count_other: '{{count}} exchange rates',
  emptyTitle: 'No exchange rates yet',
  emptyText: 'Write the first one down.',
  search: 'Search exchange rates',
  fields: {
    from: 'From',
    to: 'To',
    validFrom: 'Valid from',
    rateMillionths: 'Rate',
  },
  items: {},
  choices: {},
} as const satisfies RecordWords<'exchangeRate'>
