import type { ClientTexts } from '../types.ts'

export const stavrodromiEn = {
  name: 'Crossroads Forwarding S.A.',
  summary: 'Warehouses and forwarding, with a new cold wing',
  sector: 'Logistics',
  sites: [
    {
      label: 'Warehouses',
      street: 'NATO Avenue 130',
      city: 'Aspropyrgos',
      region: 'Attica',
      country: 'Greece',
    },
  ],
  development: 'They enter the food business for the first time.',
  weaknesses: 'They have nobody with experience in refrigeration.',
  growthZones: 'Design, installation and operation in one hand.',
  people: {
    fanis: {
      givenName: 'Fanis',
      familyName: 'Karamitros',
      hobbies: ['tennis', 'board games'],
      values: 'One invoice, one person in charge.',
      topicsToRaise: 'The new court of his club.',
      relatives: [{ name: 'Anna', note: 'translator' }],
    },
    christina: {
      givenName: 'Christina',
      familyName: 'Moraiti',
      hobbies: ['Pilates', 'cookery books'],
      values: 'That nobody promises what he has not measured.',
    },
    orestis: {
      givenName: 'Orestis',
      familyName: 'Dimakis',
      hobbies: ['astronomy', 'model railways'],
      values: 'Independence of every supplier.',
      topicsToRaise: 'The next eclipse.',
      topicsToAvoid: 'Anything that looks like a gift.',
    },
  },
  positions: {
    fanis: { title: 'General manager', unit: 'Management' },
    christina: { title: 'New projects manager', unit: 'Development' },
    orestis: { title: 'External energy consultant', unit: '' },
    stavros: { title: 'Member of the board', unit: '' },
  },
  dealings: [
    'Called after Mr Kallergis’s introduction at the association’s evening. Ms Moraiti runs the project of the cold wing.',
    'Mr Karamitros wants somebody to tell him first what he does not know.',
    'Saw the building. The floor needs heating under the freezer chamber.',
    'Mr Dimakis agreed with our solution for the floor and asked for the calculations.',
    'Sent the calculations and two variants of insulation.',
    'Mr Kallergis, as a member of the board, asked us to be ready to present.',
    'Presentation to the board. They liked having one person for design and operation.',
    'Proposal for the cold wing in two phases.',
    'They have it. They would like an alternative with carbon dioxide.',
    'The consultant prefers ammonia for this size and will say so in writing.',
  ],
  followUps: [
    'Alternative with carbon dioxide to Ms Moraiti',
    'Meeting on interim results with Mr Karamitros',
  ],
  proposals: [
    {
      title: 'Cold wing in two phases',
      validityReason: 'The insulation panels keep their price until the end of the factory’s quarter.',
    },
  ],
} as const satisfies ClientTexts
