import { REFERRAL_KINDS } from '#shared/domain/referrals/referral.ts'
import { publishReferral, referralState } from '#shared/domain/referrals/referralRules.ts'
import type { RecordSpec } from '../spec.ts'

const TONES = {
  idea: 'neutral',
  asked: 'neutral',
  promised: 'neutral',
  late: 'warn',
  received: 'good',
  published: 'good',
  declined: 'neutral',
} as const

export const referralSpec: RecordSpec<'referral'> = {
  kind: 'referral',
  icon: 'star',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'choice', name: 'kind', choices: REFERRAL_KINDS },
        { type: 'line', name: 'subject', isRequired: true },
        { type: 'reference', name: 'personId', to: 'person' },
        { type: 'reference', name: 'deliveryId', to: 'delivery' },
      ],
    },
    {
      id: 'progress',
      fields: [
        { type: 'day', name: 'askedOn' },
        { type: 'day', name: 'promisedFor' },
        { type: 'day', name: 'receivedOn' },
        { type: 'flag', name: 'mayPublish', hasNone: true },
      ],
    },
    {
      id: 'letter',
      isFolded: true,
      fields: [
        { type: 'text', name: 'text' },
        { type: 'day', name: 'publishedOn' },
      ],
    },
    {
      id: 'introduction',
      isFolded: true,
      fields: [
        { type: 'line', name: 'introducedTo' },
        { type: 'reference', name: 'introducedClientId', to: 'client' },
      ],
    },
    { id: 'more', isFolded: true, fields: [{ type: 'day', name: 'declinedOn' }] },
  ],
  columns: ['kind', 'personId', 'askedOn', 'promisedFor', 'receivedOn'],
  sorting: { id: 'askedOn', desc: true },
  state: (referral, today) => {
    const code = referralState(referral, today)
    return { code, tone: TONES[code] }
  },
  acts: [
    {
      id: 'ask',
      icon: 'phone',
      isOffered: (referral, today) => referralState(referral, today) === 'idea',
      change: (_referral, today) => ({ askedOn: today }),
    },
    {
      id: 'receive',
      icon: 'check',
      isOffered: (referral, today) => ['asked', 'promised', 'late'].includes(referralState(referral, today)),
      change: ({ askedOn }, today) => ({ receivedOn: today, askedOn: askedOn ?? today }),
    },
    {
      id: 'publish',
      icon: 'externalLink',
      isOffered: (referral, today) =>
        referral.kind === 'letter' && referral.publishedOn === null && publishReferral(referral, today).ok,
      change: (_referral, today) => ({ publishedOn: today }),
    },
    {
      id: 'decline',
      icon: 'circleX',
      isOffered: (referral, today) => ['asked', 'promised', 'late'].includes(referralState(referral, today)),
      change: (_referral, today) => ({ declinedOn: today }),
    },
  ],
  isOpen: (referral, today) => ['idea', 'asked', 'promised', 'late'].includes(referralState(referral, today)),
}
