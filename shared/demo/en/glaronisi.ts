import type { ClientTexts } from '../types.ts'

export const glaronisiEn = {
  name: 'Glaronisi Fish Farms S.A.',
  summary: 'Sea bream and sea bass from Lesvos, with their own packing house',
  sector: 'Fish farming',
  sites: [
    {
      label: 'Packing house',
      street: 'Skala Kallonis',
      city: 'Kalloni, Lesvos',
      region: 'North Aegean',
      country: 'Greece',
    },
  ],
  development: 'A new fillet line for Italy.',
  weaknesses: 'They buy ice when the ice machine breaks.',
  growthZones: 'A second ice machine, a blast chiller.',
  people: {
    yannis: {
      givenName: 'Yannis',
      familyName: 'Tzanis',
      hobbies: ['ouzo in good company', 'backgammon'],
      values: 'Frankness: he wants the bad news first.',
      topicsToRaise: 'Prices on the Italian market.',
      relatives: [{ name: 'Pelagia', note: 'runs the company’s office' }],
    },
    olga: {
      givenName: 'Olga',
      familyName: 'Ververi',
      hobbies: ['painting'],
      values: 'Payments on their day.',
    },
    babis: {
      givenName: 'Charalampos',
      familyName: 'Kontos',
      hobbies: ['football', 'a small sailing boat'],
      topicsToRaise: 'The village team.',
      relatives: [{ name: 'Panagiotis', note: 'drives the lorry' }],
    },
  },
  positions: {
    yannis: { title: 'Founder and director', unit: 'Management' },
    olga: { title: 'Head of accounts', unit: 'Accounts' },
    babis: { title: 'Packing house foreman', unit: 'Packing house' },
  },
  dealings: [
    'Met at the food exhibition. He stayed half an hour at our stand and drew his ice machine on a napkin.',
    'Sent his drawing in clean lines, with one question about the water.',
    'Kalloni, at harvest time. They are two tonnes of ice short each morning.',
    'Proposal for a sea-water ice machine.',
    'She asked whether we take three-month cheques. We gave two instalments by bank.',
    '“Take off five per cent and come,” said Mr Tzanis. We took off two and gave the training.',
    'The ice machine runs. First ice at eleven, and a round for the whole packing house.',
    'The ice comes out wet when the water warms. We adjusted it remotely.',
    'Maintenance. Mr Kontos learned to change the filter himself.',
    'He is thinking of fillets for Italy and needs a blast chiller.',
    'We showed two sizes of chiller. Ms Ververi prefers the small one, he the large.',
    'He waits for the Italian customer to sign before he asks us for a proposal.',
  ],
  followUps: ['Ask Mr Tzanis whether the Italian customer has signed'],
  proposals: [
    {
      title: 'Sea-water ice machine',
      validityReason: 'The factory’s next production run is two months away.',
    },
    { title: 'Blast chiller for fillets', validityReason: '' },
  ],
} as const satisfies ClientTexts
