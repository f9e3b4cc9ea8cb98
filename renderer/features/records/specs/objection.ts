import {
  OBJECTION_OUTCOMES,
  OBJECTION_TOPICS,
  type ObjectionOutcome,
} from '#shared/domain/prospecting/objection.ts'
import type { RecordSpec, StateTone } from '../spec.ts'

const TONES = {
  open: 'warn',
  answered: 'good',
  stayed: 'neutral',
} as const satisfies Record<ObjectionOutcome, StateTone>

export const objectionSpec: RecordSpec<'objection'> = {
  kind: 'objection',
  icon: 'messagesSquare',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'line', name: 'objection', isRequired: true },
        { type: 'choice', name: 'topic', choices: OBJECTION_TOPICS },
        { type: 'text', name: 'answer' },
        { type: 'choice', name: 'outcome', choices: OBJECTION_OUTCOMES },
        { type: 'reference', name: 'clientId', to: 'client' },
        { type: 'reference', name: 'personId', to: 'person' },
      ],
    },
    {
      id: 'more',
      isFolded: true,
      fields: [
        { type: 'day', name: 'day', isRequired: true },
        { type: 'reference', name: 'attemptId', to: 'callAttempt' },
      ],
    },
  ],
  columns: ['topic', 'answer', 'clientId', 'day'],
  sorting: { id: 'day', desc: true },
  defaults: (today) => ({ day: today }),
  state: ({ outcome }) => ({ code: outcome, tone: TONES[outcome] }),
  isOpen: ({ outcome }) => outcome === 'open',
  acts: [
    {
      id: 'helped',
      icon: 'check',
      isOffered: ({ outcome, answer }) => outcome === 'open' && answer.trim() !== '',
      change: () => ({ outcome: 'answered' }),
    },
    {
      id: 'stayed',
      icon: 'x',
      isOffered: ({ outcome }) => outcome === 'open',
      change: () => ({ outcome: 'stayed' }),
    },
  ],
}
