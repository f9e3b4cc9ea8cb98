import type { ClientTexts } from '../types.ts'

export const pagodasosEn = {
  name: 'Pagodasos Frozen Foods S.A.',
  summary: 'Frozen vegetables and pastry',
  sector: 'Food and drink',
  sites: [
    {
      label: 'Factory',
      street: 'Lamia industrial area',
      city: 'Lamia',
      region: 'Central Greece',
      country: 'Greece',
    },
  ],
  development: 'They sold the vegetable line and kept the pastry.',
  weaknesses: 'Cheaper maintenance has already cost them one stop.',
  growthZones: 'A return with a small emergency contract.',
  people: {
    leonidas: {
      givenName: 'Leonidas',
      familyName: 'Stamou',
      hobbies: ['mountaineering'],
      values: 'The lowest price with a written guarantee.',
      topicsToAvoid: 'The old invoice for the repair.',
    },
    vicky: {
      givenName: 'Vicky',
      familyName: 'Koutrouli',
      hobbies: ['dancing', 'period dramas'],
      values: 'That the line never stops on her shift.',
      topicsToRaise: 'The course she took with us.',
      relatives: [{ name: 'Thanasis', note: 'driver' }],
    },
  },
  positions: {
    leonidas: { title: 'Owner', unit: 'Management' },
    vicky: { title: 'Production supervisor', unit: 'Production' },
  },
  dealings: [
    'Talked about renewing the contract. He wants a discount of 20 per cent.',
    'Renewal proposal with fewer visits instead of a discount.',
    'He declined and went to a cheaper crew. We thanked him for the six years.',
    'Lost on price, and on an invoice for a repair that we never explained well.',
    'Ms Koutrouli asked about a spare part. We found out who has it in Lamia.',
    'The line stopped for half a day. She asked what an emergency contract would cost.',
    'A note of one page, without a word about the past.',
    'Mr Stamou will think about it. The first time that he picked up the telephone.',
  ],
  followUps: ['Call Ms Koutrouli, in case something has changed'],
  proposals: [
    { title: 'Renewal of the service contract', validityReason: 'The old contract ended on that day.' },
  ],
} as const satisfies ClientTexts
