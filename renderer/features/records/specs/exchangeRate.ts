import type { RecordSpec } from '../spec.ts'

/** A rate has six decimal places, and is stored in millionths. */
const RATE_DECIMALS = 6
/** A million to one: enough for any pair of currencies. */
const HIGHEST_RATE = 1_000_000 * 10 ** RATE_DECIMALS

export const exchangeRateSpec: RecordSpec<'exchangeRate'> = {
  kind: 'exchangeRate',
  icon: 'arrowLeftRight',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'currency', name: 'from' },
        { type: 'currency', name: 'to' },
        {
          type: 'number',
          name: 'rateMillionths',
          min: 1,
          max: HIGHEST_RATE,
          decimals: RATE_DECIMALS,
          isRequired: true,
        },
        { type: 'day', name: 'validFrom', isRequired: true },
      ],
    },
  ],
  columns: ['rateMillionths', 'validFrom'],
  sorting: { id: 'validFrom', desc: true },
  defaults: (today) => ({ from: 'USD', to: 'EUR', validFrom: today }),
}
