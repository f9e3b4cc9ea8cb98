import type { RecordWords } from '../../recordWords.ts'

export const competitorEn = {
  one: 'Competitor',
  many: 'Competitors',
  newTitle: 'New competitor',
  editTitle: 'Edit competitor',
  add: 'Add competitor',
  created: 'Competitor added',
  updated: 'Competitor changed',
  deleted_one: 'Competitor deleted',
  deleted_other: '{{count}} × competitor deleted',
  count_one: '{{count}} competitor',
  count_other: '{{count}} competitors',
  emptyTitle: 'No competitors yet',
  emptyText: 'Write the first one down.',
  search: 'Search competitors',
  fields: {
    name: 'Name',
    website: 'Website',
    strengths: 'Strengths',
    weaknesses: 'Weaknesses',
    notes: 'Notes',
  },
  items: {},
  choices: {},
} as const satisfies RecordWords<'competitor'>
