import { WHITESPACE_STATES } from '#shared/domain/portfolio/whitespaceCell.ts'
import type { RecordSpec } from '../spec.ts'

export const whitespaceCellSpec: RecordSpec<'whitespaceCell'> = {
  kind: 'whitespaceCell',
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
}
