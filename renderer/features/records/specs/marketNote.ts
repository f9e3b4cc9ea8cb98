import { MARKET_NOTE_KINDS } from '#shared/domain/market/marketNote.ts'
import type { RecordSpec } from '../spec.ts'

export const marketNoteSpec: RecordSpec<'marketNote'> = {
  kind: 'marketNote',
  icon: 'trendingUp',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'line', name: 'title', isRequired: true },
        { type: 'choice', name: 'kind', choices: MARKET_NOTE_KINDS },
        { type: 'reference', name: 'clientId', to: 'client' },
        { type: 'text', name: 'text' },
      ],
    },
    {
      id: 'more',
      isFolded: true,
      fields: [
        { type: 'day', name: 'day', isRequired: true },
        { type: 'line', name: 'source' },
        { type: 'reference', name: 'competitorId', to: 'competitor' },
      ],
    },
  ],
  columns: ['kind', 'clientId', 'competitorId', 'source', 'day'],
  sorting: { id: 'day', desc: true },
  defaults: (today) => ({ day: today }),
}
