import { REFERRAL_KINDS } from '#shared/domain/referrals/referral.ts'
import type { RecordSpec } from '../spec.ts'

export const referralSpec: RecordSpec<'referral'> = {
  kind: 'referral',
  groups: [
    {
      id: 'main',
      fields: [
        { type: 'reference', name: 'clientId', to: 'client', isRequired: true },
        { type: 'reference', name: 'personId', to: 'person' },
        { type: 'choice', name: 'kind', choices: REFERRAL_KINDS },
        { type: 'reference', name: 'deliveryId', to: 'delivery' },
        { type: 'line', name: 'subject', isRequired: true },
        { type: 'day', name: 'askedOn' },
        { type: 'day', name: 'promisedFor' },
        { type: 'day', name: 'receivedOn' },
        { type: 'day', name: 'publishedOn' },
        { type: 'day', name: 'declinedOn' },
        { type: 'flag', name: 'mayPublish', hasNone: true },
        { type: 'reference', name: 'introducedClientId', to: 'client' },
        { type: 'line', name: 'introducedTo' },
        { type: 'text', name: 'text' },
      ],
    },
  ],
}
