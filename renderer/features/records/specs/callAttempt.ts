import { CALL_RESULTS, type CallResult } from '#shared/domain/prospecting/callAttempt.ts'
import type { RecordSpec, StateTone } from '../spec.ts'

const TONES = {
  noAnswer: 'neutral',
  callBack: 'warn',
  interested: 'good',
  meeting: 'good',
  refused: 'bad',
  wrongNumber: 'neutral',
} as const satisfies Record<CallResult, StateTone>

export const callAttemptSpec: RecordSpec<'callAttempt'> = {
  kind: 'callAttempt',
  icon: 'phone',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'reference', name: 'personId', to: 'person' },
        { type: 'choice', name: 'result', choices: CALL_RESULTS },
        { type: 'day', name: 'nextTryOn' },
        { type: 'text', name: 'note' },
      ],
    },
    {
      id: 'more',
      isFolded: true,
      fields: [
        { type: 'day', name: 'day', isRequired: true },
        { type: 'reference', name: 'callListId', to: 'callList' },
      ],
    },
  ],
  columns: ['day', 'clientId', 'personId', 'nextTryOn', 'callListId', 'note'],
  sorting: { id: 'day', desc: true },
  defaults: (today) => ({ day: today, result: 'noAnswer' }),
  state: ({ result }) => ({ code: result, tone: TONES[result] }),
  isOpen: ({ nextTryOn }) => nextTryOn !== null,
  acts: [
    {
      id: 'noMore',
      icon: 'ban',
      isOffered: ({ nextTryOn }) => nextTryOn !== null,
      change: () => ({ nextTryOn: null }),
    },
  ],
}
