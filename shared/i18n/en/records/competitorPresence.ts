import type { RecordWords } from '../../recordWords.ts'

export const competitorPresenceEn = {
  one: 'Competitor at the client',
  many: 'Competitors at the client',
  newTitle: 'New competitor at the client',
  editTitle: 'Edit competitor at the client',
  add: 'Add competitor at the client',
  created: 'Competitor at the client added',
  updated: 'Competitor at the client changed',
  deleted_one: 'Competitor at the client deleted',
  deleted_other: '{{count}} × competitor at the client deleted',
  count_one: '{{count}} competitor at the client',
  count_other: '{{count}} competitors at the client',
  emptyTitle: 'No competitors at the client yet',
  emptyText: 'Write the first one down.',
  search: 'Search competitors at the client',
  fields: {
    clientId: 'Client',
    competitorId: 'Competitor',
    strength: 'How firmly',
    supplies: 'What they supply',
    share: 'Share (%)',
    seenOn: 'Last seen on',
    notes: 'Notes',
  },
  items: {},
  choices: {
    strength: {
      trying: 'Trying',
      some: 'Some',
      strong: 'Strong',
      dominant: 'Dominant',
    },
  },
} as const satisfies RecordWords<'competitorPresence'>
