import type { ClientTexts } from '../types.ts'

export const anemopetraEn = {
  name: 'Municipality of Anemopetra',
  summary: 'A municipal market with shared cold rooms, and a sports hall',
  sector: 'Municipalities',
  sites: [
    {
      label: 'Town hall',
      street: 'Market Square 1',
      city: 'Anemopetra',
      region: 'Attica',
      country: 'Greece',
    },
    {
      label: 'Municipal market',
      street: 'Psaradon Street 3',
      city: 'Anemopetra',
      region: 'Attica',
      country: 'Greece',
    },
  ],
  development: 'Energy renovation of municipal buildings over three years.',
  weaknesses:
    'Each purchase goes through a tender, and the technical service has two engineers for everything.',
  growthZones: 'A service contract for all municipal buildings.',
  notes: 'Everything about a tender is done in writing and on time.',
  people: {
    sofia: {
      givenName: 'Sofia',
      familyName: 'Michala',
      hobbies: ['cycling', 'local history'],
      values: 'Works that finish when we said they would.',
      topicsToRaise: 'The renewal of the waterfront.',
    },
    nikos: {
      givenName: 'Nikos',
      familyName: 'Prekas',
      hobbies: ['bees', 'volleyball'],
      values: 'Specifications without loopholes.',
      topicsToRaise: 'His honey.',
      relatives: [{ name: 'Martha', note: 'pharmacist' }],
    },
    argyro: {
      givenName: 'Argyro',
      familyName: 'Deligianni',
      hobbies: ['embroidery', 'excursions with her club'],
      values: 'Complete files.',
      topicsToAvoid: 'Calls on the last day of a deadline.',
    },
  },
  positions: {
    sofia: { title: 'Deputy mayor for public works', unit: 'Management' },
    nikos: { title: 'Mechanical engineer', unit: 'Technical service' },
    argyro: { title: 'Head of purchasing', unit: 'Finance service' },
  },
  dealings: [
    'Mr Prekas asked for information on maintaining the market’s cold rooms.',
    'Four cold rooms, two of them leaking. We showed him where, and with which detector.',
    'Formal letter with the certificates of the service team.',
    'Ms Michala wants the market not to close for a single day.',
    'Submitted our offer in the maintenance tender, one day before the deadline.',
    'The file is complete and registered.',
    'The award for two years has arrived.',
    'First inspection and rebuilding of two circuits, with the market open.',
    'A trader complained of a smell in cold room 3. It was a blocked drain, not the refrigerant.',
    'Half-year review. They asked for ideas on heating the sports hall from the market’s refrigeration.',
    'Measured distance and heat: 140 metres of pipe, a reasonable cost.',
    'Technical description for preparing a tender, the same for everybody interested.',
  ],
  followUps: [
    'Appointment with Mr Prekas about the route of the pipe',
    'Renew the certificates in the supplier file',
  ],
  proposals: [
    {
      title: 'Two years of maintenance, municipal market',
      validityReason: 'Valid as long as the tender demands.',
    },
  ],
} as const satisfies ClientTexts
