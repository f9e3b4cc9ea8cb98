import type { ClientTexts } from '../types.ts'

export const krinosEn = {
  name: 'Krinos Flower Market',
  summary: 'Flower wholesaler, no longer in business',
  sector: 'Wholesale',
  sites: [
    { label: 'Shop', street: 'Anthokomon Street 12', city: 'Acharnes', region: 'Attica', country: 'Greece' },
  ],
  people: {
    evgenia: {
      givenName: 'Evgenia',
      familyName: 'Livanou',
      hobbies: ['orchids'],
      values: 'Fresh flowers each morning.',
    },
  },
  positions: {
    evgenia: { title: 'Owner', unit: '' },
  },
  dealings: [
    'She asked for a check of the small cold room before her busiest days.',
    'Checked; it only needed cleaning.',
    'She told us that she thinks of closing the shop and living for her orchids.',
    'Took the cold room down. She gave us a plant for the office.',
    'The company has closed. We keep the dossier in the archive.',
  ],
  followUps: [],
  proposals: [],
} as const satisfies ClientTexts
