import type { RecordWords } from '../../recordWords.ts'

export const contractEn = {
  one: 'Contract',
  many: 'Contracts',
  open: 'In force',
  newTitle: 'New contract',
  editTitle: 'Edit contract',
  add: 'Add a contract',
  created: 'Contract added',
  updated: 'Contract changed',
  deleted_one: 'Contract deleted',
  deleted_other: '{{count}} contracts deleted',
  count_one: '{{count}} contract',
  count_other: '{{count}} contracts',
  emptyTitle: 'No contract yet',
  emptyText:
    'What was signed belongs here, with its last day and the day by which notice has to be given. Keyfolio reminds you of both.',
  search: 'Search contracts',
  fields: {
    clientId: 'Client',
    dealId: 'Deal',
    title: 'What was signed',
    number: 'Number',
    signedOn: 'Signed on',
    startsOn: 'Starts on',
    endsOn: 'Last day',
    noticeDays: 'Notice, in days',
    value: 'Value',
    amendments: 'Amendments',
    notes: 'Notes',
  },
  items: {
    amendments: {
      day: 'Day',
      title: 'What changes',
      change: 'Adds to the value',
      endsOn: 'New last day',
    },
  },
  choices: {},
  groups: {
    term: 'Term',
    amendments: 'Amendments',
    more: 'More',
  },
  hints: {
    endsOn: 'Empty when it runs until somebody ends it.',
    noticeDays: 'So many days before the last day, either side has to say that it ends.',
  },
  states: {
    notStarted: 'Not started',
    running: 'Running',
    endsSoon: 'Ends soon',
    ended: 'Ended',
  },
} as const satisfies RecordWords<'contract'>
