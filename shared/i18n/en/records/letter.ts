import type { RecordWords } from '../../recordWords.ts'

export const letterEn = {
  one: 'Letter to many',
  many: 'Letters to many',
  newTitle: 'New letter to many',
  editTitle: 'Edit letter to many',
  add: 'Add letter to many',
  created: 'Letter to many added',
  updated: 'Letter to many changed',
  deleted_one: 'Letter to many deleted',
  deleted_other: '{{count}} × letter to many deleted',
  count_one: '{{count}} letter to many',
  count_other: '{{count}} letters to many',
  emptyTitle: 'No letters to many yet',
  emptyText: 'Write the first one down.',
  search: 'Search letters to many',
  fields: {
    title: 'Title',
    subject: 'Subject',
    body: 'Text',
    positionIds: 'Recipients',
    writtenOn: 'Written on',
    sentOn: 'Sent on',
  },
  items: {},
  choices: {},
} as const satisfies RecordWords<'letter'>
