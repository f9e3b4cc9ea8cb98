import type { RecordWords } from '../../recordWords.ts'

export const competitorEn = {
  one: 'Competitor',
  many: 'Competitors',
  newTitle: 'New competitor',
  editTitle: 'Edit competitor',
  add: 'Add a competitor',
  created: 'Competitor added',
  updated: 'Competitor changed',
  deleted_one: 'Competitor deleted',
  deleted_other: '{{count}} competitors deleted',
  count_one: '{{count}} competitor',
  count_other: '{{count}} competitors',
  emptyTitle: 'No competitor yet',
  emptyText: 'Who else sells to your clients, what they do well and what they do not.',
  search: 'Search competitors',
  fields: {
    name: 'Name',
    website: 'Website',
    strengths: 'What they do well',
    weaknesses: 'Where they are weak',
    notes: 'Notes',
  },
  items: {},
  choices: {},
  groups: { more: 'More' },
  hints: { strengths: 'Fairly: a client knows it anyway.' },
} as const satisfies RecordWords<'competitor'>
