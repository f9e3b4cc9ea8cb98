import { PRESENCE_STRENGTHS } from '#shared/domain/market/competitorPresence.ts'
import type { RecordSpec } from '../spec.ts'

const TONES = { trying: 'neutral', some: 'neutral', strong: 'warn', dominant: 'bad' } as const

export const competitorPresenceSpec: RecordSpec<'competitorPresence'> = {
  kind: 'competitorPresence',
  icon: 'users',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'reference', name: 'competitorId', to: 'competitor', isRequired: true },
        { type: 'line', name: 'supplies' },
        { type: 'choice', name: 'strength', choices: PRESENCE_STRENGTHS },
        { type: 'number', name: 'share', min: 0, max: 100 },
      ],
    },
    {
      id: 'more',
      isFolded: true,
      fields: [
        { type: 'day', name: 'seenOn' },
        { type: 'text', name: 'notes' },
      ],
    },
  ],
  columns: ['competitorId', 'share', 'seenOn'],
  sorting: { id: 'share', desc: true },
  defaults: (today) => ({ seenOn: today }),
  state: ({ strength }) => ({ code: strength, tone: TONES[strength] }),
}
