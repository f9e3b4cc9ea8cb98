import type { RecordWords } from '../../recordWords.ts'

export const callListEn = {
  one: 'Call list',
  many: 'Call lists',
  newTitle: 'New call list',
  editTitle: 'Edit call list',
  add: 'New call list',
  created: 'Call list made',
  updated: 'Call list changed',
  deleted_one: 'Call list deleted',
  deleted_other: '{{count}} call lists deleted',
  count_one: '{{count}} call list',
  count_other: '{{count}} call lists',
  emptyTitle: 'Whom do you call next?',
  emptyText:
    'Make a list from a filter, such as prospects that have heard nothing for two months. Keyfolio puts them in order and remembers each try.',
  search: 'Name, what to say',
  fields: {
    name: 'Name',
    madeOn: 'Made on',
    filter: 'Taken from',
    clientIds: 'Whom to call',
    script: 'What to say, what to ask',
    closedOn: 'Closed on',
  },
  items: {},
  choices: {},
  groups: { more: 'Days' },
  hints: {
    script: 'Stands beside the number while you call.',
    closedOn: 'A closed list no longer offers anybody to call.',
  },
  states: { open: 'Open', closed: 'Closed' },
  acts: {
    run: 'Start calling',
    fromFilter: 'List from a filter',
    close: 'Close the list',
    reopen: 'Open again',
  },
} as const satisfies RecordWords<'callList'>
