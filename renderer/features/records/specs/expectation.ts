import { expectationState, isToAgree } from '#shared/domain/clients/expectationRules.ts'
import type { RecordSpec } from '../spec.ts'

const TONES = { heard: 'warn', agreed: 'good', changed: 'bad' } as const

export const expectationSpec: RecordSpec<'expectation'> = {
  kind: 'expectation',
  icon: 'messagesSquare',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'line', name: 'subject', isRequired: true },
        { type: 'text', name: 'expected' },
        { type: 'day', name: 'heardOn' },
      ],
    },
    {
      id: 'agreement',
      isFolded: true,
      fields: [
        { type: 'text', name: 'agreed' },
        { type: 'day', name: 'agreedOn' },
      ],
    },
    {
      id: 'change',
      isFolded: true,
      fields: [
        { type: 'text', name: 'changed' },
        { type: 'day', name: 'changedOn' },
      ],
    },
  ],
  columns: ['heardOn', 'agreedOn', 'changedOn'],
  sorting: { id: 'heardOn', desc: true },
  defaults: (today) => ({ heardOn: today }),
  state: (expectation) => {
    const code = expectationState(expectation)
    return { code, tone: TONES[code] }
  },
  acts: [
    {
      id: 'agree',
      icon: 'handshake',
      isOffered: isToAgree,
      change: (_expectation, today) => ({ agreedOn: today }),
    },
  ],
  isOpen: isToAgree,
}
