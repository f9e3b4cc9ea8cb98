import { ATTITUDES, COVERAGES } from '#shared/domain/decisionTeam/position.ts'
import { isReviewDue, type PlanState, planState } from '#shared/domain/portfolio/accountPlanRules.ts'
import { day } from '#shared/lib/days.ts'
import type { RecordSpec, StateTone } from '../spec.ts'

const TONES = {
  late: 'bad',
  reviewDue: 'warn',
  running: 'neutral',
  reviewed: 'good',
} as const satisfies Record<PlanState, StateTone>

export const accountPlanSpec: RecordSpec<'accountPlan'> = {
  kind: 'accountPlan',
  icon: 'target',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'number', name: 'year', min: 1990, max: 2200, isRequired: true },
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
      ],
    },
    {
      id: 'relations',
      isFolded: true,
      fields: [
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
      ],
    },
    {
      id: 'doing',
      isFolded: true,
      fields: [
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
      ],
    },
    {
      id: 'review',
      isFolded: true,
      fields: [
        { type: 'day', name: 'reviewOn' },
        { type: 'day', name: 'reviewedOn' },
        { type: 'text', name: 'review' },
      ],
    },
  ],
  columns: ['year', 'target', 'objectives', 'actions', 'reviewOn'],
  sorting: { id: 'year', desc: true },
  // The middle of the last quarter leaves time to plan the next year.
  defaults: (today) => ({ year: yearOf(today), reviewOn: day(`${yearOf(today)}-11-15`) }),
  state: (plan, today) => {
    const code = planState(plan, today)
    return { code, tone: TONES[code] }
  },
  isOpen: ({ reviewedOn }) => reviewedOn === null,
  acts: [
    {
      id: 'reviewed',
      icon: 'check',
      isOffered: isReviewDue,
      change: (_plan, today) => ({ reviewedOn: today }),
    },
  ],
}

function yearOf(today: string): number {
  return Number(today.slice(0, 4))
}
