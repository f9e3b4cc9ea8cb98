import type { RecordSpec } from '../spec.ts'

export const exchangeRateSpec: RecordSpec<'exchangeRate'> = {
  kind: 'exchangeRate',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'currency', name: 'from' },
        { type: 'currency', name: 'to' },
        { type: 'day', name: 'validFrom', isRequired: true },
        { type: 'number', name: 'rateMillionths', min: 1, max: 3650 },
      ],
    },
  ],
}
