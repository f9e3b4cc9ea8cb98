import type { RecordWords } from '../../recordWords.ts'

export const competitorPresenceEn = {
  one: 'Competitor at a client',
  many: 'Competitors at clients',
  newTitle: 'New competitor at a client',
  editTitle: 'Edit competitor at a client',
  add: 'Add a competitor at the client',
  created: 'Competitor at a client added',
  updated: 'Competitor at a client changed',
  deleted_one: 'Competitor at a client deleted',
  deleted_other: '{{count}} competitors at clients deleted',
  count_one: '{{count}} competitor at a client',
  count_other: '{{count}} competitors at clients',
  emptyTitle: 'No competitor seen at a client yet',
  emptyText:
    'Who else supplies a client, with what and how firmly: then nothing that they offer is a surprise.',
  search: 'Search competitors at clients',
  fields: {
    clientId: 'Client',
    competitorId: 'Competitor',
    strength: 'How firmly',
    supplies: 'What they supply',
    share: 'Share, %',
    seenOn: 'Last seen on',
    notes: 'Notes',
  },
  items: {},
  choices: {
    strength: {
      trying: 'Trying to get in',
      some: 'Supplies a part',
      strong: 'Sits firmly',
      dominant: 'Has most of it',
    },
  },
  groups: { more: 'More' },
  hints: { share: 'Of what the client buys in our field, as far as you know.' },
  states: {
    trying: 'Trying to get in',
    some: 'Supplies a part',
    strong: 'Sits firmly',
    dominant: 'Has most of it',
  },
} as const satisfies RecordWords<'competitorPresence'>
