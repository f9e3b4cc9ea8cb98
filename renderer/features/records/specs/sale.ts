import { monthOf } from '#shared/domain/portfolio/monthRules.ts'
import type { RecordSpec } from '../spec.ts'

export const saleSpec: RecordSpec<'sale'> = {
  kind: 'sale',
  icon: 'receipt',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'month', name: 'month', isRequired: true },
        { type: 'money', name: 'amount', isRequired: true },
        { type: 'reference', name: 'offeringId', to: 'offering' },
      ],
    },
    { id: 'more', isFolded: true, fields: [{ type: 'line', name: 'note' }] },
  ],
  columns: ['month', 'amount', 'offeringId', 'note'],
  sorting: { id: 'month', desc: true },
  defaults: (today) => ({ month: monthOf(today) }),
}
