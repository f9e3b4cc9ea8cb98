import { RecordSections } from '#renderer/features/records/index.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { PersonCard } from './personCard.ts'

/** What people promise, complain of, ask, say and recommend. */
const KINDS = [
  'promise',
  'complaint',
  'productQuestion',
  'referral',
  'feedback',
  'review',
  'callAttempt',
  'objection',
  'exhibition',
] as const satisfies readonly TradeKind[]

/** Shown where there are some; written down elsewhere. */
const SHOWN_ONLY = ['feedback', 'review', 'callAttempt', 'objection', 'exhibition'] as const

/** The records of the trade in which a person is named. */
export function PersonRecords({ card: { person, current } }: { readonly card: PersonCard }) {
  const [only, ...others] = current
  // With several clients nobody knows which one is meant.
  const clientId = others.length === 0 ? only?.position.clientId : undefined
  return (
    <RecordSections
      to="person"
      id={person.id}
      kinds={KINDS}
      presets={{ personId: person.id, ...(clientId === undefined ? {} : { clientId }) }}
      notAdded={SHOWN_ONLY}
      showsClient={clientId === undefined}
    />
  )
}
