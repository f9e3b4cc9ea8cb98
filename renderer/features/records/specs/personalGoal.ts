import { goalState, isBehind } from '#shared/domain/house/personalGoalRules.ts'
import type { RecordSpec } from '../spec.ts'

const TONES = {
  running: 'neutral',
  reviewDue: 'warn',
  reviewLate: 'bad',
  reached: 'good',
  missed: 'neutral',
} as const

export const personalGoalSpec: RecordSpec<'personalGoal'> = {
  kind: 'personalGoal',
  icon: 'target',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'line', name: 'title', isRequired: true },
        { type: 'text', name: 'why' },
        { type: 'reference', name: 'clientId', to: 'client' },
        { type: 'day', name: 'reviewOn' },
        { type: 'number', name: 'reached', min: 0, max: 100 },
      ],
    },
    {
      id: 'review',
      isFolded: true,
      fields: [
        { type: 'day', name: 'reviewedOn' },
        { type: 'text', name: 'review' },
      ],
    },
    { id: 'more', isFolded: true, fields: [{ type: 'day', name: 'setOn', isRequired: true }] },
  ],
  columns: ['clientId', 'reached', 'reviewOn', 'reviewedOn'],
  sorting: { id: 'reviewOn', desc: false },
  defaults: (today) => ({ setOn: today }),
  state: (goal, today) => {
    const code = goalState(goal, today)
    if (code === 'running' && isBehind(goal, today)) return { code: 'behind', tone: 'warn' }
    return { code, tone: TONES[code] }
  },
  acts: [
    {
      id: 'review',
      icon: 'check',
      isOffered: ({ reviewedOn }) => reviewedOn === null,
      change: (_goal, today) => ({ reviewedOn: today }),
    },
    {
      id: 'reopen',
      icon: 'undo2',
      isOffered: ({ reviewedOn }) => reviewedOn !== null,
      change: () => ({ reviewedOn: null }),
    },
  ],
  isOpen: ({ reviewedOn }) => reviewedOn === null,
}
