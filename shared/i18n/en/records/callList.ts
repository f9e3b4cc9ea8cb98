import type { RecordWords } from '../../recordWords.ts'

export const callListEn = {
  one: 'Call list',
  many: 'Call lists',
  newTitle: 'New call list',
  editTitle: 'Edit call list',
  add: 'Add call list',
  created: 'Call list added',
  updated: 'Call list changed',
  deleted_one: 'Call list deleted',
  deleted_other: '{{count}} × call list deleted',
  count_one: '{{count}} call list',
  count_other: '{{count}} call lists',
  emptyTitle: 'No call lists yet',
  emptyText: 'Write the first one down.',
  search: 'Search call lists',
  fields: {
    name: 'Name',
    madeOn: 'Made on',
    filter: 'Filter',
    clientIds: 'Clients',
    script: 'What to say',
    closedOn: 'Closed on',
  },
  items: {},
  choices: {},
} as const satisfies RecordWords<'callList'>
