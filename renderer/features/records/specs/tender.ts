import { TENDER_STATUSES } from '#shared/domain/tenders/tender.ts'
import type { RecordSpec } from '../spec.ts'

export const tenderSpec: RecordSpec<'tender'> = {
  kind: 'tender',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'reference', name: 'dealId', to: 'deal' },
        { type: 'line', name: 'title', isRequired: true },
        { type: 'line', name: 'reference' },
        { type: 'choice', name: 'status', choices: TENDER_STATUSES },
        { type: 'day', name: 'publishedOn' },
        { type: 'day', name: 'questionsUntil' },
        { type: 'day', name: 'deadline', isRequired: true },
        { type: 'day', name: 'decisionOn' },
        { type: 'money', name: 'value' },
        {
          type: 'rows',
          name: 'needs',
          fields: [
            { type: 'line', name: 'text', isRequired: true },
            { type: 'flag', name: 'isShapedByUs' },
          ],
        },
        {
          type: 'rows',
          name: 'criteria',
          fields: [
            { type: 'line', name: 'name', isRequired: true },
            { type: 'number', name: 'weight', min: 0, max: 100 },
            { type: 'number', name: 'ours', min: 1, max: 5 },
            { type: 'number', name: 'theirs', min: 1, max: 5 },
            { type: 'line', name: 'note' },
          ],
        },
        { type: 'references', name: 'participantIds', to: 'position' },
        { type: 'references', name: 'competitorIds', to: 'competitor' },
        { type: 'text', name: 'notes' },
      ],
    },
  ],
}
