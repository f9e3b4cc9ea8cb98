import type { ClientTexts } from '../types.ts'

export const voskotoposEn = {
  name: 'Voskotopos Meats S.A.',
  summary: 'Slaughterhouse and meat packing',
  sector: 'Food and drink',
  sites: [
    {
      label: 'Plant',
      street: '5th km Trikala – Kalampaka road',
      city: 'Trikala',
      region: 'Thessaly',
      country: 'Greece',
    },
  ],
  weaknesses: 'An old ammonia network with frequent stops.',
  growthZones: 'A safety check of the network, then renewal in sections.',
  people: {
    apostolis: {
      givenName: 'Apostolis',
      familyName: 'Katsioulas',
      hobbies: ['horses'],
      values: 'That the sum works out within three years.',
      topicsToAvoid: 'Talk of yet another grant.',
    },
    rania: {
      givenName: 'Rania',
      familyName: 'Mitsiopoulou',
      hobbies: ['cooking with friends', 'hill walking'],
      values: 'Safety of the people on the line.',
    },
  },
  positions: {
    apostolis: { title: 'Managing director', unit: 'Management' },
    rania: { title: 'Plant manager', unit: 'Technical department' },
  },
  dealings: [
    'Cold call: Ms Mitsiopoulou took over recently and looks for somebody in Thessaly who knows ammonia.',
    'Two valves do not close. We left her a written list of what is urgent and what can wait.',
    'Mr Katsioulas listened standing. Objection: "it has worked like this for twenty years."',
    'Proposal for a two-day safety check, with a price that is deducted if the work follows.',
    'She has the proposal. She will present it together with the safety file.',
    'A short call. He asked who else in his trade has done it. We will send him two names.',
    'Sent two contacts who are willing to tell him.',
  ],
  followUps: ['Ask whether they spoke to the two contacts', 'Second meeting with Mr Katsioulas'],
  proposals: [
    {
      title: 'Safety check of the ammonia network',
      validityReason: 'The certified inspector is in the region until that day.',
    },
  ],
} as const satisfies ClientTexts
