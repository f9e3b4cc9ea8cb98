import type { RecordWords } from '../../recordWords.ts'

export const promiseEn = {
  one: 'Promise',
  many: 'Promises',
  newTitle: 'New promise',
  editTitle: 'Edit promise',
  add: 'Add promise',
  created: 'Promise added',
  updated: 'Promise changed',
  deleted_one: 'Promise deleted',
  deleted_other: '{{count}} × promise deleted',
  count_one: '{{count}} promise',
  count_other: '{{count}} promises',
  emptyTitle: 'No promises yet',
  emptyText: 'Write the first one down.',
  search: 'Search promises',
  fields: {
    clientId: 'Client',
    side: 'Whose promise',
    personId: 'Person',
    what: 'What',
    madeOn: 'Made on',
    dueOn: 'Due on',
    keptOn: 'Kept on',
    withdrawnOn: 'Withdrawn on',
    notes: 'Notes',
  },
  items: {},
  choices: {
    side: {
      ours: 'Ours',
      theirs: 'Theirs',
    },
  },
} as const satisfies RecordWords<'promise'>
