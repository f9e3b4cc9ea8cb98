import type { RecordWords } from '../../recordWords.ts'

export const personLinkEn = {
  one: 'Relation',
  many: 'Relations between people',
  newTitle: 'New relation',
  editTitle: 'Edit relation',
  add: 'Add relation',
  created: 'Relation added',
  updated: 'Relation changed',
  deleted_one: 'Relation deleted',
  deleted_other: '{{count}} relations deleted',
  count_one: '{{count}} relation',
  count_other: '{{count}} relations',
  emptyTitle: 'Who knows whom stands here',
  emptyText:
    'Write down who reports to whom, who listens to whom, who worked together before. It shows by whom a decision can be reached.',
  search: 'Name, note',
  fields: {
    personId: 'Who',
    otherId: 'To whom',
    kind: 'Kind of relation',
    note: 'Note',
  },
  items: {},
  choices: {
    kind: {
      reportsTo: 'Reports to',
      worksWith: 'Works with',
      listensTo: 'Listens to',
      friend: 'Friends',
      relative: 'Relatives',
      formerColleague: 'Worked together before',
    },
  },
  hints: { note: 'Written as if both will read it.' },
} as const satisfies RecordWords<'personLink'>
