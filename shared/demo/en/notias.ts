import type { ClientTexts } from '../types.ts'

export const notiasEn = {
  name: 'Notias Energy S.A.',
  summary: 'Solar parks and district cooling for office buildings',
  sector: 'Energy',
  sites: [{ label: 'Offices', street: 'Sorou 9', city: 'Marousi', region: 'Attica', country: 'Greece' }],
  development: 'Their first district cooling project, for six office buildings.',
  growthZones: 'Servicing the cooling plant for ten years.',
  people: {
    aris: {
      givenName: 'Aris',
      familyName: 'Vlasopoulos',
      hobbies: ['road cycling'],
      values: 'To be the first on the market.',
      topicsToRaise: 'The European competition they won.',
    },
    danae: { givenName: 'Danai', familyName: 'Kefala' },
  },
  positions: {
    aris: { title: 'Director of projects', unit: 'Development' },
    danae: { title: 'Design engineer', unit: 'Engineering' },
  },
  dealings: [
    'A letter with one question about district cooling and two pages of experience with large plants.',
    'He read it. In two months they will have a preliminary design and want comments.',
    'Ms Kefala is doing the design. None of us has spoken to her yet.',
    'Saw the preliminary design. They plan one large chiller; we suggested three smaller ones.',
    'Two pages of comments, with an example of running at part load.',
    'The comments were discussed. He asked for a guide price for the budget, not a proposal.',
    'Guide price with a range and what moves it.',
  ],
  followUps: ['First contact with Ms Kefala', 'Ask whether the district cooling budget was approved'],
  proposals: [{ title: 'District cooling plant with three chillers', validityReason: '' }],
} as const satisfies ClientTexts
