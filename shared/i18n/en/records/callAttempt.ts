import type { RecordWords } from '../../recordWords.ts'

export const callAttemptEn = {
  one: 'Call',
  many: 'Calls',
  newTitle: 'New call',
  editTitle: 'Edit call',
  add: 'Add call',
  created: 'Call added',
  updated: 'Call changed',
  deleted_one: 'Call deleted',
  deleted_other: '{{count}} × call deleted',
  count_one: '{{count}} call',
  count_other: '{{count}} calls',
  emptyTitle: 'No calls yet',
  emptyText: 'Write the first one down.',
  search: 'Search calls',
  fields: {
    clientId: 'Client',
    callListId: 'Call list',
    personId: 'Person',
    day: 'Day',
    result: 'Result',
    nextTryOn: 'Try again on',
    note: 'Note',
  },
  items: {},
  choices: {
    result: {
      noAnswer: 'No answer',
      callBack: 'Call back',
      interested: 'Interested',
      meeting: 'Meeting agreed',
      refused: 'Refused',
      wrongNumber: 'Wrong number',
    },
  },
} as const satisfies RecordWords<'callAttempt'>
