import { DELIVERY_OUTCOMES } from '#shared/domain/afterSale/delivery.ts'
import type { RecordSpec } from '../spec.ts'

export const deliverySpec: RecordSpec<'delivery'> = {
  kind: 'delivery',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'reference', name: 'contractId', to: 'contract' },
        { type: 'line', name: 'title', isRequired: true },
        { type: 'day', name: 'promisedOn', isRequired: true },
        { type: 'day', name: 'deliveredOn' },
        { type: 'choice', name: 'outcome', choices: DELIVERY_OUTCOMES, hasNone: true },
        { type: 'text', name: 'notes' },
      ],
    },
  ],
}
