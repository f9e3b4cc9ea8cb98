import { WHITESPACE_STATES, type WhitespaceState } from '#shared/domain/portfolio/whitespaceCell.ts'
import type { RecordSpec, StateTone } from '../spec.ts'

const TONES = {
  us: 'good',
  competitor: 'warn',
  inHouse: 'neutral',
  none: 'neutral',
  unknown: 'neutral',
} as const satisfies Record<WhitespaceState, StateTone>

export const whitespaceCellSpec: RecordSpec<'whitespaceCell'> = {
  kind: 'whitespaceCell',
  icon: 'grid',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'reference', name: 'offeringId', to: 'offering', isRequired: true },
        { type: 'choice', name: 'state', choices: WHITESPACE_STATES },
        { type: 'reference', name: 'competitorId', to: 'competitor' },
        { type: 'line', name: 'note' },
      ],
    },
  ],
  ways: [
    {
      id: 'matrix',
      icon: 'grid',
      isOffered: () => true,
      place: ({ clientId }) => ({ screen: 'whitespace', clientId }),
    },
  ],
  columns: ['offeringId', 'competitorId', 'note'],
  state: ({ state }) => ({ code: state, tone: TONES[state] }),
}
