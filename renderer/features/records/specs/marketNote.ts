import { MARKET_NOTE_KINDS } from '#shared/domain/market/marketNote.ts'
import type { RecordSpec } from '../spec.ts'

export const marketNoteSpec: RecordSpec<'marketNote'> = {
  kind: 'marketNote',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client' },
        { type: 'reference', name: 'competitorId', to: 'competitor' },
        { type: 'day', name: 'day', isRequired: true },
        { type: 'choice', name: 'kind', choices: MARKET_NOTE_KINDS },
        { type: 'line', name: 'title', isRequired: true },
        { type: 'text', name: 'text' },
        { type: 'line', name: 'source' },
      ],
    },
  ],
}
