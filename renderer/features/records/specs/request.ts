import { requestOwner, requestState } from '#shared/domain/house/requestRules.ts'
import type { RecordSpec } from '../spec.ts'

const TONES = {
  open: 'neutral',
  dueToday: 'warn',
  overdue: 'bad',
  done: 'good',
  doneLate: 'neutral',
} as const

export const requestSpec: RecordSpec<'request'> = {
  kind: 'request',
  icon: 'messageSquarePlus',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'line', name: 'what', isRequired: true },
        { type: 'reference', name: 'specialistId', to: 'specialist' },
        { type: 'line', name: 'owner' },
        { type: 'day', name: 'dueOn', isRequired: true },
        { type: 'reference', name: 'clientId', to: 'client' },
      ],
    },
    {
      id: 'more',
      isFolded: true,
      fields: [
        { type: 'day', name: 'askedOn', isRequired: true },
        { type: 'day', name: 'doneOn' },
        { type: 'text', name: 'notes' },
      ],
    },
  ],
  columns: ['specialistId', 'owner', 'clientId', 'dueOn', 'doneOn'],
  sorting: { id: 'dueOn', desc: false },
  defaults: (today) => ({ askedOn: today }),
  state: (request, today) => {
    const code = requestState(request, today)
    if (request.doneOn === null && requestOwner(request) === null) return { code: 'noOwner', tone: 'bad' }
    return { code, tone: TONES[code] }
  },
  acts: [
    {
      id: 'finish',
      icon: 'check',
      isOffered: ({ doneOn }) => doneOn === null,
      change: (_request, today) => ({ doneOn: today }),
    },
    {
      id: 'reopen',
      icon: 'undo2',
      isOffered: ({ doneOn }) => doneOn !== null,
      change: () => ({ doneOn: null }),
    },
  ],
  isOpen: ({ doneOn }) => doneOn === null,
}
