import { FEEDBACK_KINDS } from '#shared/domain/afterSale/feedback.ts'
import type { RecordSpec } from '../spec.ts'

const TONES = { praise: 'good', criticism: 'bad', idea: 'neutral' } as const

export const feedbackSpec: RecordSpec<'feedback'> = {
  kind: 'feedback',
  icon: 'messageSquarePlus',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'choice', name: 'kind', choices: FEEDBACK_KINDS },
        { type: 'text', name: 'text', isRequired: true },
        { type: 'reference', name: 'personId', to: 'person' },
        { type: 'day', name: 'day', isRequired: true },
        { type: 'flag', name: 'isAsked' },
      ],
    },
    { id: 'answer', isFolded: true, fields: [{ type: 'text', name: 'answer' }] },
  ],
  columns: ['day', 'personId', 'isAsked'],
  sorting: { id: 'day', desc: true },
  defaults: (today) => ({ day: today, kind: 'praise' }),
  state: ({ kind }) => ({ code: kind, tone: TONES[kind] }),
}
