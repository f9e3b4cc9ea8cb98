import type { RecordWords } from '../../recordWords.ts'

export const accountPlanEn = {
  one: 'Account plan',
  many: 'Account plans',
  newTitle: 'New account plan',
  editTitle: 'Edit account plan',
  add: 'Add account plan',
  created: 'Account plan added',
  updated: 'Account plan changed',
  deleted_one: 'Account plan deleted',
  deleted_other: '{{count}} account plans deleted',
  count_one: '{{count}} account plan',
  count_other: '{{count}} account plans',
  emptyTitle: 'No account plans yet',
  emptyText:
    'One for each key client and year: what you want to reach, with whom, and who does what until when.',
  search: 'Search account plans',
  fields: {
    clientId: 'Client',
    year: 'Year',
    target: 'Sales target',
    objectives: 'Objectives',
    relationshipGoals: 'Relationship goals',
    actions: 'Actions',
    reviewOn: 'Review on',
    reviewedOn: 'Reviewed on',
    review: 'What came of it',
  },
  items: {
    objectives: {
      text: 'Objective',
      measure: 'Measured by',
      reached: 'Reached (%)',
    },
    relationshipGoals: {
      positionId: 'Person',
      text: 'Goal',
      attitude: 'Attitude to reach',
      coverage: 'How well we want to know them',
    },
    actions: {
      text: 'Action',
      owner: 'Who',
      dueOn: 'Until',
      doneOn: 'Done on',
    },
  },
  choices: {},
  groups: {
    relations: 'Relations',
    doing: 'Actions',
    review: 'Review',
  },
  hints: {
    year: 'The year in which the fiscal year begins. There is one plan for each client and year.',
    target: 'With branches and daughter companies.',
  },
  states: {
    late: 'Actions are late',
    reviewDue: 'Review is due',
    running: 'Running',
    reviewed: 'Reviewed',
  },
  acts: { reviewed: 'Reviewed today' },
} as const satisfies RecordWords<'accountPlan'>
