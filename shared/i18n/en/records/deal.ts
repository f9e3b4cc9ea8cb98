import type { RecordWords } from '../../recordWords.ts'

export const dealEn = {
  one: 'Deal',
  many: 'Deals',
  newTitle: 'New deal',
  editTitle: 'Edit deal',
  add: 'New deal',
  created: 'Deal added',
  updated: 'Deal changed',
  deleted_one: 'Deal deleted',
  deleted_other: '{{count}} deals deleted',
  count_one: '{{count}} deal',
  count_other: '{{count}} deals',
  emptyTitle: 'What you want to sell stands here',
  emptyText:
    'A deal begins with an idea: a product, a trial, a piece of know-how. Write down the first, and take it from stage to stage until it is won or lost.',
  search: 'Title, client, notes',
  fields: {
    clientId: 'Client',
    title: 'What we want to sell',
    kind: 'Kind',
    stage: 'Stage',
    value: 'Value',
    probability: 'Probability (%)',
    source: 'Where it came from',
    openedOn: 'Opened on',
    expectedOn: 'Decision expected on',
    closedOn: 'Decided on',
    outcome: 'Why it was won or lost',
    offeringIds: 'Products and services',
    roles: 'Who decides about this deal',
    notes: 'Notes',
  },
  items: {
    roles: {
      positionId: 'Person',
      role: 'Part in this decision',
      attitude: 'Attitude to it',
    },
  },
  choices: {
    kind: {
      product: 'Product',
      service: 'Service',
      pilot: 'Pilot',
      knowHow: 'Know-how',
    },
    stage: {
      idea: 'Idea',
      contact: 'Contact',
      needs: 'Needs',
      proposal: 'Proposal',
      negotiation: 'Negotiation',
      won: 'Won',
      lost: 'Lost',
    },
  },
  groups: {
    origin: 'What it is and where it came from',
    decision: 'The decision',
    outcome: 'How it ended',
    more: 'Notes',
  },
  hints: {
    probability: 'Empty means the usual one of the stage. It begins anew when the deal moves on.',
    roles:
      'Only where somebody plays another part than usual. Everybody else takes part as in the decision team.',
    outcome: 'In a sentence, so that the next deal can learn from it.',
    closedOn: 'Sets itself when the deal is won or lost.',
  },
  states: {
    open: 'Open',
    dayPassed: 'The day has passed',
    won: 'Won',
    lost: 'Lost',
  },
  acts: {
    advance: 'One stage on',
  },
} as const satisfies RecordWords<'deal'>
