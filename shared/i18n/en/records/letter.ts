import type { RecordWords } from '../../recordWords.ts'

export const letterEn = {
  one: 'Letter to many',
  many: 'Letters to many',
  newTitle: 'New letter to many',
  editTitle: 'Edit letter',
  add: 'New letter',
  created: 'Letter added',
  updated: 'Letter changed',
  deleted_one: 'Letter deleted',
  deleted_other: '{{count}} letters deleted',
  count_one: '{{count}} letter',
  count_other: '{{count}} letters',
  emptyTitle: 'One letter, in everybody’s own name',
  emptyText:
    'Write the text once, with fields for the name or the company, choose who gets it, and print all of them as one PDF.',
  search: 'Title, subject, text',
  fields: {
    title: 'Title, for us',
    subject: 'Subject',
    body: 'Text',
    positionIds: 'Recipients',
    writtenOn: 'Written on',
    sentOn: 'Sent on',
  },
  items: {},
  choices: {},
  groups: { more: 'Days' },
  hints: {
    body: 'Fields in double braces are filled in for each recipient.',
    sentOn: 'Sets itself when you mark the letter as sent; each dossier has it then.',
  },
  states: { draft: 'Not sent yet', sent: 'Sent' },
  acts: { letters: 'Recipients, preview, PDF' },
} as const satisfies RecordWords<'letter'>
