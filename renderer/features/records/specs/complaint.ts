import { COMPLAINT_KINDS } from '#shared/domain/afterSale/complaint.ts'
import type { RecordSpec } from '../spec.ts'

export const complaintSpec: RecordSpec<'complaint'> = {
  kind: 'complaint',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'reference', name: 'personId', to: 'person' },
        { type: 'reference', name: 'deliveryId', to: 'delivery' },
        { type: 'choice', name: 'kind', choices: COMPLAINT_KINDS },
        { type: 'line', name: 'subject', isRequired: true },
        { type: 'text', name: 'text' },
        { type: 'day', name: 'receivedOn', isRequired: true },
        { type: 'day', name: 'acknowledgedOn' },
        { type: 'day', name: 'resolvedOn' },
        { type: 'money', name: 'loss' },
        { type: 'text', name: 'solution' },
      ],
    },
  ],
}
