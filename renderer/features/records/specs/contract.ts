import { contractState } from '#shared/domain/afterSale/contractRules.ts'
import type { RecordSpec } from '../spec.ts'

const TONES = { notStarted: 'neutral', running: 'good', endsSoon: 'warn', ended: 'neutral' } as const

export const contractSpec: RecordSpec<'contract'> = {
  kind: 'contract',
  icon: 'fileText',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'line', name: 'title', isRequired: true },
        { type: 'day', name: 'signedOn', isRequired: true },
        { type: 'money', name: 'value' },
      ],
    },
    {
      id: 'term',
      fields: [
        { type: 'day', name: 'startsOn' },
        { type: 'day', name: 'endsOn' },
        { type: 'number', name: 'noticeDays', min: 0, max: 3650 },
      ],
    },
    {
      id: 'amendments',
      isFolded: true,
      fields: [
        {
          type: 'rows',
          name: 'amendments',
          fields: [
            { type: 'day', name: 'day', isRequired: true },
            { type: 'line', name: 'title', isRequired: true },
            { type: 'money', name: 'change' },
            { type: 'day', name: 'endsOn' },
          ],
        },
      ],
    },
    {
      id: 'more',
      isFolded: true,
      fields: [
        { type: 'line', name: 'number' },
        { type: 'reference', name: 'dealId', to: 'deal' },
        { type: 'text', name: 'notes' },
      ],
    },
  ],
  columns: ['number', 'signedOn', 'endsOn', 'value'],
  sorting: { id: 'endsOn', desc: false },
  defaults: (today) => ({ signedOn: today }),
  state: (contract, today) => {
    const code = contractState(contract, today)
    return { code, tone: TONES[code] }
  },
  isOpen: (contract, today) => contractState(contract, today) !== 'ended',
}
