import type { ClientTexts } from '../types.ts'

export const rodakiniaEn = {
  name: 'Rodakinia Farmers’ Cooperative',
  summary: 'Peaches, nectarines and apples from 280 growers',
  sector: 'Farm produce',
  sites: [
    {
      label: 'Sorting house',
      street: '3rd km Naoussa – Veria road',
      city: 'Naoussa',
      region: 'Central Macedonia',
      country: 'Greece',
    },
  ],
  development: 'They want to sell apples all year round.',
  weaknesses: 'Pre-cooling is the bottleneck: a queue of tractors on each harvest afternoon.',
  growthZones: 'Controlled-atmosphere rooms, solar panels tied to the refrigeration.',
  people: {
    christos: {
      givenName: 'Christos',
      familyName: 'Tolios',
      hobbies: ['his vineyard', 'folk music'],
      values: 'That every member understands what is decided.',
      topicsToRaise: 'The harvest and the weather.',
      topicsToAvoid: 'Comparisons with the neighbouring cooperative.',
      relatives: [{ name: 'Evangelia', note: 'bakery in Naoussa' }],
    },
    lena: {
      givenName: 'Lena',
      familyName: 'Papastergiou',
      hobbies: ['skiing', 'baking bread'],
      values: 'Quality that lasts to the shelf.',
      topicsToRaise: 'Her trials with storing apples.',
    },
    stergios: { givenName: 'Stergios', familyName: 'Mpompas', hobbies: ['tractor racing'] },
  },
  positions: {
    christos: { title: 'Chair of the board', unit: 'Management' },
    lena: { title: 'Agronomist, head of the sorting house', unit: 'Sorting house' },
    stergios: { title: 'Foreman of the cold rooms', unit: 'Cold rooms' },
  },
  dealings: [
    'Ms Papastergiou came to our stand with an exact question about pre-cooling.',
    'She sent the intake by the hour. Such good data are rare.',
    'Saw the queue of tractors. Air does not pass through the crates.',
    'Presentation to the board. Eleven questions, most of them about electricity.',
    'Proposal for a pre-cooling tunnel with two bays.',
    'He will bring it to the general assembly, with one page that we write.',
    'General assembly. Approved by a large majority once they had seen the page with the crates.',
    'Delivery and a first trial with empty crates.',
    'First big day: the queue ended at eight instead of midnight.',
    'Review. Losses are down by 4 per cent. Mr Tolios asked us to tell the members too.',
    'Sent an idea for controlled-atmosphere rooms, without a price as yet.',
    'She first wants to see such a room at work. We are looking for somebody who will receive us.',
  ],
  followUps: [
    'Arrange a visit to a controlled-atmosphere room',
    'Note to the members on the results of pre-cooling',
  ],
  proposals: [
    {
      title: 'Pre-cooling tunnel with two bays',
      validityReason: 'Delivery had to be in time for the harvest.',
    },
  ],
} as const satisfies ClientTexts
