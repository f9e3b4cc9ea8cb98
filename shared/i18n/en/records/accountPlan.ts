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
  deleted_other: '{{count}} × account plan deleted',
  count_one: '{{count}} account plan',
  count_other: '{{count}} account plans',
  emptyTitle: 'No account plans yet',
  emptyText: 'Write the first one down.',
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
    review: 'Review',
  },
  items: {
    objectives: {
      text: 'Text',
      measure: 'Measured by',
      reached: 'Reached (%)',
    },
    relationshipGoals: {
      positionId: 'Person',
      text: 'Text',
      attitude: 'Attitude',
      coverage: 'How well we know them',
    },
    actions: {
      text: 'Text',
      owner: 'Owner',
      dueOn: 'Due on',
      doneOn: 'Done on',
    },
  },
  choices: {},
} as const satisfies RecordWords<'accountPlan'>
