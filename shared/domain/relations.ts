import type { EntityKind } from './records.ts'

/**
 * What becomes of a record when the one that a field of it names is deleted: it goes too, it forgets the other
 * (null), or the other is taken out of its list (with the part of the list that is about it).
 */
export type OnDelete = 'goes' | 'forgets' | 'takesOut'

/** One field by which records of a kind name records of another. */
export interface Relation {
  readonly from: EntityKind
  /** A field, or a field inside the items of a list: `roles.positionId`. */
  readonly field: string
  readonly to: EntityKind
  readonly onDelete: OnDelete
}

type Fields = Readonly<Record<string, readonly [to: EntityKind, onDelete: OnDelete]>>

const ofClient = { clientId: ['client', 'goes'] } as const satisfies Fields
const withClient = { clientId: ['client', 'forgets'] } as const satisfies Fields
const withPerson = { personId: ['person', 'forgets'] } as const satisfies Fields
const withPeople = { personIds: ['person', 'takesOut'] } as const satisfies Fields

const fields: Readonly<Record<EntityKind, Fields>> = {
  client: { parentId: ['client', 'forgets'] },
  person: {},
  position: { ...ofClient, personId: ['person', 'goes'] },
  interaction: { ...ofClient, ...withPeople },
  followUp: { ...ofClient, ...withPeople, interactionId: ['interaction', 'forgets'] },
  proposal: { ...ofClient, dealId: ['deal', 'forgets'], specialistIds: ['specialist', 'takesOut'] },
  specialist: {},
  offering: {},
  competitor: {},
  expectation: ofClient,
  marketNote: { ...ofClient, competitorId: ['competitor', 'forgets'] },
  competitorPresence: { ...ofClient, competitorId: ['competitor', 'goes'] },
  deal: {
    ...ofClient,
    offeringIds: ['offering', 'takesOut'],
    'roles.positionId': ['position', 'takesOut'],
  },
  tender: {
    ...ofClient,
    dealId: ['deal', 'forgets'],
    participantIds: ['position', 'takesOut'],
    competitorIds: ['competitor', 'takesOut'],
  },
  contract: { ...ofClient, dealId: ['deal', 'forgets'] },
  delivery: { ...ofClient, contractId: ['contract', 'forgets'] },
  promise: { ...ofClient, ...withPerson },
  complaint: { ...ofClient, ...withPerson, deliveryId: ['delivery', 'forgets'] },
  review: { ...ofClient, ...withPeople, specialistIds: ['specialist', 'takesOut'] },
  feedback: { ...ofClient, ...withPerson },
  referral: {
    ...ofClient,
    ...withPerson,
    deliveryId: ['delivery', 'forgets'],
    introducedClientId: ['client', 'forgets'],
  },
  whitespaceCell: { ...ofClient, offeringId: ['offering', 'goes'], competitorId: ['competitor', 'forgets'] },
  sale: { ...ofClient, offeringId: ['offering', 'forgets'] },
  exchangeRate: {},
  tradeSettings: {},
  accountPlan: { ...ofClient, 'relationshipGoals.positionId': ['position', 'forgets'] },
  productQuestion: {
    ...ofClient,
    ...withPerson,
    dealId: ['deal', 'forgets'],
    specialistId: ['specialist', 'forgets'],
  },
  request: { ...withClient, specialistId: ['specialist', 'forgets'] },
  personalGoal: withClient,
  coachingNote: { ...ofClient, goalId: ['personalGoal', 'goes'] },
  callList: { clientIds: ['client', 'takesOut'] },
  callAttempt: { ...ofClient, ...withPerson, callListId: ['callList', 'forgets'] },
  objection: { ...withClient, ...withPerson, attemptId: ['callAttempt', 'forgets'] },
  exhibition: { 'cards.personId': ['person', 'forgets'], 'cards.clientId': ['client', 'forgets'] },
  letter: { positionIds: ['position', 'takesOut'] },
  personLink: { personId: ['person', 'goes'], otherId: ['person', 'goes'] },
  // What a file hangs on may be of any kind, as with the subject of a follow-up: `deletion.ts` knows both.
  attachment: {},
}

/** Every relation between two kinds, by the kind that holds the field. */
export const relations: readonly Relation[] = Object.entries(fields).flatMap(([from, named]) =>
  Object.entries(named).map(([field, [to, onDelete]]) => ({
    from: from as EntityKind, // Object.entries loses the key type
    field,
    to,
    onDelete,
  })),
)

/** The relations by which a kind names others. */
export function relationsFrom(kind: EntityKind): readonly Relation[] {
  return relations.filter(({ from }) => from === kind)
}

/** The relations by which others name a kind. */
export function relationsTo(kind: EntityKind): readonly Relation[] {
  return relations.filter(({ to }) => to === kind)
}

/** The ids that stand in a field of a row: none, one, or those of a list. */
export function idsIn(row: object, field: string): readonly string[] {
  const [name = '', inner] = field.split('.')
  const value: unknown = (row as Readonly<Record<string, unknown>>)[name] // read only, and checked below
  if (inner !== undefined) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value]
    return items.flatMap((item) => (typeof item === 'object' && item !== null ? idsIn(item, inner) : []))
  }
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** The row without an id in a field: null there, or one item less in a list. `goes` has no such row. */
export function without<Row extends object>(
  row: Row,
  { field, onDelete }: Pick<Relation, 'field' | 'onDelete'>,
  id: string,
): Row {
  const [name = '', inner] = field.split('.')
  const value: unknown = (row as Readonly<Record<string, unknown>>)[name] // as above
  if (!Array.isArray(value)) return value === id ? { ...row, [name]: null } : row
  const items: readonly unknown[] = value
  if (inner === undefined) return { ...row, [name]: items.filter((item) => item !== id) }
  const isAbout = (item: unknown): boolean => (item as Readonly<Record<string, unknown>>)[inner] === id
  return {
    ...row,
    [name]:
      onDelete === 'takesOut'
        ? items.filter((item) => !isAbout(item))
        : items.map((item) => (isAbout(item) ? { ...(item as object), [inner]: null } : item)),
  }
}
