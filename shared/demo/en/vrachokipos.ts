import type { ClientTexts } from '../types.ts'

export const vrachokiposEn = {
  name: 'Rock Garden Brewery',
  summary: 'A small brewery that exports to Cyprus',
  sector: 'Food and drink',
  sites: [
    {
      label: 'Brewery',
      street: 'Old National Road 77',
      city: 'Patras',
      region: 'Western Greece',
      country: 'Greece',
    },
  ],
  development: 'They are doubling their tanks.',
  weaknesses: 'One glycol chiller without a standby.',
  growthZones: 'Heat recovery for the boil.',
  people: {
    spyros: {
      givenName: 'Spyros',
      familyName: 'Laganas',
      hobbies: ['vinyl records', 'wooden barrels'],
      values: 'Taste before quantity.',
      topicsToRaise: 'His rosemary beer.',
      relatives: [{ name: 'Alkisti', note: 'designs the labels' }],
    },
    myrto: { givenName: 'Myrto', familyName: 'Andrikopoulou', hobbies: ['riding'] },
  },
  positions: {
    spyros: { title: 'Brewer and co-owner', unit: 'Production' },
    myrto: { title: 'Financial adviser', unit: '' },
  },
  dealings: [
    'Called on the recommendation of Mr Gkantis. He was pleased and invited us to a tasting.',
    'The chiller runs at its limit. One failure would spoil three batches.',
    'Proposal for a second glycol chiller.',
    'He likes it, but Ms Andrikopoulou thinks the investment too large for this year.',
    'They politely declined the new chiller. We asked whether renting would suit them.',
    'Renting interests them, with the right to buy after two years.',
    'Rental proposal with a monthly fee that includes service.',
  ],
  followUps: ['Meet Ms Andrikopoulou', 'Beer tasting, and a talk about renting'],
  proposals: [
    { title: 'Second glycol chiller', validityReason: 'The factory changed its price list on the next day.' },
    { title: 'Rental of a chiller, per month', validityReason: 'The rental chiller is free until then.' },
  ],
} as const satisfies ClientTexts
