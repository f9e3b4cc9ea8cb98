import { PRESENCE_STRENGTHS } from '#shared/domain/market/competitorPresence.ts'
import type { RecordSpec } from '../spec.ts'

export const competitorPresenceSpec: RecordSpec<'competitorPresence'> = {
  kind: 'competitorPresence',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'reference', name: 'competitorId', to: 'competitor', isRequired: true },
        { type: 'choice', name: 'strength', choices: PRESENCE_STRENGTHS },
        { type: 'line', name: 'supplies' },
        { type: 'number', name: 'share', min: 0, max: 100 },
        { type: 'day', name: 'seenOn' },
        { type: 'text', name: 'notes' },
      ],
    },
  ],
}
