import type { RecordSpec } from '../spec.ts'

export const saleSpec: RecordSpec<'sale'> = {
  kind: 'sale',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'reference', name: 'offeringId', to: 'offering' },
        { type: 'month', name: 'month', isRequired: true },
        { type: 'money', name: 'amount', isRequired: true },
        { type: 'line', name: 'note' },
      ],
    },
  ],
}
