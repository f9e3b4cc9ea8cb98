import type { ClientTexts } from '../types.ts'

export const farofylakasEn = {
  name: 'Lighthouse Keeper Hotels',
  summary: 'Three hotels on Rhodes with kitchens of their own',
  sector: 'Hotels',
  sites: [
    {
      label: 'Hotel Akti',
      street: 'Irakleidon Avenue 44',
      city: 'Ixia, Rhodes',
      region: 'South Aegean',
      country: 'Greece',
    },
  ],
  development: 'They are renovating the old hotel at Ixia and keep one open all year.',
  weaknesses: 'The kitchens’ cold rooms are decades old and fail when the house is full.',
  growthZones: 'Hot water from refrigeration, one contract for the three hotels.',
  people: {
    despina: {
      givenName: 'Despina',
      familyName: 'Chatzinikoli',
      hobbies: ['Rhodian embroidery', 'travelling'],
      values: 'That a guest never notices that something broke.',
      topicsToRaise: 'The hospitality award.',
      topicsToAvoid: 'Visits without notice when the house is full.',
      relatives: [{ name: 'Tsampika', note: 'reservations manager' }],
    },
    michalis: {
      givenName: 'Michalis',
      familyName: 'Papanikolas',
      hobbies: ['spearfishing', 'carpentry'],
      values: 'That somebody answers the telephone.',
      relatives: [{ name: 'Evdokia', note: 'primary school teacher' }],
    },
    irene: {
      givenName: 'Irene',
      familyName: 'Sakellari',
      hobbies: ['herbs', 'local recipes'],
      values: 'Ingredients that do not have to wait.',
      topicsToRaise: 'Her menu of island recipes.',
    },
  },
  positions: {
    despina: { title: 'General manager', unit: 'Management' },
    michalis: { title: 'Maintenance manager', unit: 'Technical service' },
    irene: { title: 'Chef', unit: 'Kitchen' },
  },
  dealings: [
    'A supplier of theirs on Rhodes recommended us. Mr Papanikolas has two cold rooms out of order.',
    'Survey of three kitchens. Ms Sakellari keeps the fish on ice because she does not trust the cold room.',
    'Proposal for two cold rooms and a year of maintenance.',
    'Ms Chatzinikoli has read it already. She wants the work done outside breakfast hours.',
    'Signed on Rhodes. We gave them a shift mobile that always answers.',
    'Delivered the two cold rooms, shortly before a large group arrived.',
    'A fan failed late in the evening. We guided him by telephone and it held until morning.',
    'Repaired, with a spare motor as a gift.',
    'The chef now shows the cold room to her guests. She suggested a second one for ageing meat.',
    'Sent the review of the year: one fault, four hours without cooling, no food lost.',
    'They are discussing the renovation at Ixia. She would like an idea for hot water without a boiler.',
    'Measurements at Ixia together with the architect. The boiler room is large enough.',
    'Proposal for hot water from the cold rooms, with a payback of three years.',
  ],
  followUps: ['Confirm that the Ixia proposal arrived', 'Yearly leak check at the three hotels'],
  proposals: [
    { title: 'Two kitchen cold rooms', validityReason: 'The rooms were ready in our store.' },
    {
      title: 'Hot water from heat recovery, Ixia',
      validityReason: 'The architect closes the drawings that week.',
    },
  ],
} as const satisfies ClientTexts
