import { PROMISE_SIDES } from '#shared/domain/afterSale/promise.ts'
import { isPromiseOpen, promiseState } from '#shared/domain/afterSale/promiseRules.ts'
import type { RecordSpec } from '../spec.ts'

const TONES = {
  open: 'neutral',
  dueToday: 'warn',
  overdue: 'bad',
  kept: 'good',
  keptLate: 'neutral',
  withdrawn: 'neutral',
} as const

export const promiseSpec: RecordSpec<'promise'> = {
  kind: 'promise',
  icon: 'handshake',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'choice', name: 'side', choices: PROMISE_SIDES },
        { type: 'line', name: 'what', isRequired: true },
        { type: 'day', name: 'dueOn' },
        { type: 'reference', name: 'personId', to: 'person' },
      ],
    },
    {
      id: 'more',
      isFolded: true,
      fields: [
        { type: 'day', name: 'madeOn', isRequired: true },
        { type: 'day', name: 'keptOn' },
        { type: 'day', name: 'withdrawnOn' },
        { type: 'text', name: 'notes' },
      ],
    },
  ],
  columns: ['side', 'personId', 'dueOn', 'keptOn'],
  sorting: { id: 'dueOn', desc: false },
  defaults: (today) => ({ madeOn: today }),
  state: (promise, today) => {
    const code = promiseState(promise, today)
    return { code, tone: TONES[code] }
  },
  acts: [
    {
      id: 'keep',
      icon: 'check',
      isOffered: isPromiseOpen,
      change: (_promise, today) => ({ keptOn: today }),
    },
    {
      id: 'withdraw',
      icon: 'circleX',
      isOffered: isPromiseOpen,
      change: (_promise, today) => ({ withdrawnOn: today }),
    },
    {
      id: 'reopen',
      icon: 'undo2',
      isOffered: (promise) => !isPromiseOpen(promise),
      change: () => ({ keptOn: null, withdrawnOn: null }),
    },
  ],
  isOpen: isPromiseOpen,
}
