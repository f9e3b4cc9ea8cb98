import { DELIVERY_OUTCOMES } from '#shared/domain/afterSale/delivery.ts'
import { deliveryState } from '#shared/domain/afterSale/deliveryRules.ts'
import type { RecordSpec } from '../spec.ts'

const TONES = {
  planned: 'neutral',
  dueToday: 'warn',
  late: 'bad',
  inTime: 'good',
  deliveredLate: 'neutral',
} as const

export const deliverySpec: RecordSpec<'delivery'> = {
  kind: 'delivery',
  icon: 'circleCheck',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'line', name: 'title', isRequired: true },
        { type: 'day', name: 'promisedOn', isRequired: true },
      ],
    },
    {
      id: 'outcome',
      fields: [
        { type: 'day', name: 'deliveredOn' },
        { type: 'choice', name: 'outcome', choices: DELIVERY_OUTCOMES, hasNone: true },
      ],
    },
    {
      id: 'more',
      isFolded: true,
      fields: [
        { type: 'reference', name: 'contractId', to: 'contract' },
        { type: 'text', name: 'notes' },
      ],
    },
  ],
  columns: ['promisedOn', 'deliveredOn', 'outcome'],
  sorting: { id: 'promisedOn', desc: false },
  state: (delivery, today) => {
    const code = deliveryState(delivery, today)
    return { code, tone: TONES[code] }
  },
  acts: [
    {
      id: 'deliver',
      icon: 'check',
      isOffered: ({ deliveredOn }) => deliveredOn === null,
      change: (_delivery, today) => ({ deliveredOn: today }),
    },
    {
      id: 'asExpected',
      icon: 'circleCheck',
      isOffered: ({ deliveredOn, outcome }) => deliveredOn !== null && outcome === null,
      change: () => ({ outcome: 'asExpected' }),
    },
  ],
  isOpen: ({ deliveredOn }) => deliveredOn === null,
}
