import { ATTITUDES, COVERAGES } from '#shared/domain/decisionTeam/position.ts'
import type { RecordSpec } from '../spec.ts'

export const accountPlanSpec: RecordSpec<'accountPlan'> = {
  kind: 'accountPlan',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'number', name: 'year', min: 1990, max: 2200 },
        { type: 'money', name: 'target' },
        {
          type: 'rows',
          name: 'objectives',
          fields: [
            { type: 'line', name: 'text', isRequired: true },
            { type: 'line', name: 'measure' },
            { type: 'number', name: 'reached', min: 0, max: 100 },
          ],
        },
        {
          type: 'rows',
          name: 'relationshipGoals',
          fields: [
            { type: 'reference', name: 'positionId', to: 'position' },
            { type: 'line', name: 'text', isRequired: true },
            {
              type: 'choice',
              name: 'attitude',
              choices: ATTITUDES,
              words: 'vocabulary.attitude',
              hasNone: true,
            },
            {
              type: 'choice',
              name: 'coverage',
              choices: COVERAGES,
              words: 'vocabulary.coverage',
              hasNone: true,
            },
          ],
        },
        {
          type: 'rows',
          name: 'actions',
          fields: [
            { type: 'line', name: 'text', isRequired: true },
            { type: 'line', name: 'owner' },
            { type: 'day', name: 'dueOn' },
            { type: 'day', name: 'doneOn' },
          ],
        },
        { type: 'day', name: 'reviewOn' },
        { type: 'day', name: 'reviewedOn' },
        { type: 'text', name: 'review' },
      ],
    },
  ],
}
