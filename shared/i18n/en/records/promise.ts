import type { RecordWords } from '../../recordWords.ts'

export const promiseEn = {
  one: 'Promise',
  many: 'Promises',
  newTitle: 'New promise',
  editTitle: 'Edit promise',
  add: 'Add a promise',
  created: 'Promise added',
  updated: 'Promise changed',
  deleted_one: 'Promise deleted',
  deleted_other: '{{count}} promises deleted',
  count_one: '{{count}} promise',
  count_other: '{{count}} promises',
  emptyTitle: 'No promise yet',
  emptyText:
    'Who promised what to whom until when: ours so that we keep them, theirs so that nobody forgets.',
  search: 'Search promises',
  fields: {
    clientId: 'Client',
    side: 'Whose word',
    personId: 'To whom, or by whom',
    what: 'What was promised',
    madeOn: 'Given on',
    dueOn: 'Until',
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
  groups: {
    more: 'More',
  },
  states: {
    open: 'Open',
    dueToday: 'Due today',
    overdue: 'Overdue',
    kept: 'Kept',
    keptLate: 'Kept late',
    withdrawn: 'Withdrawn',
  },
  acts: {
    keep: 'Kept',
    withdraw: 'Withdrawn',
    reopen: 'Open again',
  },
} as const satisfies RecordWords<'promise'>
