import { type Client, ClientIdSchema, emptyClientInput, newClient } from '#shared/domain/clients/client.ts'
import { type Position, PositionIdSchema } from '#shared/domain/decisionTeam/position.ts'
import {
  type Contact,
  emptyPersonInput,
  newPerson,
  type Person,
  PersonIdSchema,
} from '#shared/domain/people/person.ts'
import { type ClientIndex, clientIndex } from '#shared/formats/tables/clientIndex.ts'
import { type PersonIndex, personIndex } from '#shared/formats/tables/personIndex.ts'
import type { Day } from '#shared/lib/days.ts'
import { emailOrEmpty, LINE_LIMIT } from '#shared/lib/fields.ts'
import type { Exhibition } from './exhibition.ts'

/** The fields of a card in the order in which they are typed. */
export const CARD_FIELDS = ['givenName', 'familyName', 'company', 'title', 'email', 'mobile', 'note'] as const
export type CardField = (typeof CARD_FIELDS)[number]
/** A card as it was typed at the stand. */
export type TypedCard = Readonly<Record<CardField, string>>

export const EMPTY_CARD: TypedCard = {
  givenName: '',
  familyName: '',
  company: '',
  title: '',
  email: '',
  mobile: '',
  note: '',
}

export type CardProblemCode =
  'required' | 'tooLong' | 'invalidEmail' | 'ambiguousClient' | 'titleWithoutClient'
export interface CardProblem {
  readonly field: CardField
  readonly code: CardProblemCode
}

/** What becomes of a typed card. */
export interface CardPlan {
  /** Nothing is typed: the row does not count. */
  readonly isEmpty: boolean
  readonly problems: readonly CardProblem[]
  /** The person as they will be stored; null for a row that is empty or wrong. */
  readonly person: Person | null
  readonly client: Client | null
  /** A new position there; null without a company, or when they hold one already. */
  readonly position: Position | null
  readonly isNewPerson: boolean
  readonly isNewClient: boolean
  /** The person is in an earlier row, by its index; null otherwise. */
  readonly sameAsRow: number | null
  /** The card was collected at this exhibition before: nothing happened twice. */
  readonly isRepeated: boolean
}

/** What the cards are compared with. */
export interface KnownPeople {
  readonly clients: readonly Client[]
  readonly people: readonly Person[]
  readonly positions: readonly Position[]
}

/** The same, ready to be asked: making it takes long for thousands of people, so it is made once and not for each letter typed. */
export interface KnownIndex {
  readonly clients: ClientIndex
  readonly people: PersonIndex
  readonly positionsOf: (person: Person) => readonly Position[]
}

export function knownIndex({ clients, people, positions }: KnownPeople): KnownIndex {
  const byPerson = new Map<string, Position[]>()
  for (const position of positions) {
    const others = byPerson.get(position.personId)
    if (others === undefined) byPerson.set(position.personId, [position])
    else others.push(position)
  }
  return {
    clients: clientIndex(clients),
    people: personIndex(people, positions),
    positionsOf: ({ id }) => byPerson.get(id) ?? [],
  }
}

export interface CardOptions {
  readonly today: Day
  readonly newId: () => string
  /** Kept with each new person as the source of what we know, e.g. "Exhibition Food Expo 2026". */
  readonly source: string
  readonly exhibition: Pick<Exhibition, 'cards'>
}

/**
 * What becomes of the cards of a stand, one after the other. Whoever is known by e-mail, mobile or by name at the same
 * company stays one person: only gaps are filled. A company that nobody has written down becomes a prospect from an exhibition. The
 * same card twice makes one person.
 */
export function planStandCards(
  cards: readonly TypedCard[],
  known: KnownIndex,
  options: CardOptions,
): readonly CardPlan[] {
  const clients = withTypedClients(known.clients)
  const people = withTypedPeople(known)
  const collected = new Set(options.exhibition.cards.map(({ personId }) => personId))
  return cards.map((typed, row) => {
    const card = tidied(typed)
    const problems = problemsOf(card, clients)
    const isEmpty = CARD_FIELDS.every((field) => card[field] === '')
    if (isEmpty || problems.length > 0) return { ...NOTHING, isEmpty, problems: isEmpty ? [] : problems }

    const { client, isNewClient } = clientOf(card, clients, row, options)
    const read = personOf(card, options)
    const like = people.find(read, client?.id ?? null)
    const person = like === null ? read : withGapsFilled(like.record, read)
    people.put(person, like === null ? row : like.row)
    const position = positionOf(person, client, card, people, options)
    const isRepeated = collected.has(person.id)
    collected.add(person.id)
    return {
      ...{ isEmpty, problems, person, client, position, isNewClient, isRepeated },
      isNewPerson: like === null,
      sameAsRow: like?.row ?? null,
    }
  })
}

/** The day on which people were met at an exhibition: its last day, or today while it lasts. */
export function metOn({ fromDay, toDay }: Pick<Exhibition, 'fromDay' | 'toDay'>, today: Day): Day {
  const last = toDay ?? fromDay
  return today < last ? today : last
}

/** What is stored and stays untouched, and above it what the cards so far have made. */
function withTypedClients(stored: ClientIndex): ClientIndex {
  const typed = clientIndex([])
  return {
    named: (name) => [...stored.named(name), ...typed.named(name)],
    put: (client, row) => typed.put(client, row),
  }
}

function withTypedPeople({ people: stored, positionsOf }: KnownIndex): PersonIndex {
  const typed = personIndex([], [])
  return {
    // A stored person whom a card has completed is found as they are now.
    find: (person, clientId) => typed.find(person, clientId) ?? stored.find(person, clientId),
    put(person, row) {
      typed.put(person, row)
      for (const position of positionsOf(person)) typed.putPosition(position)
    },
    putPosition: (position) => typed.putPosition(position),
    isAt: (personId, clientId) => typed.isAt(personId, clientId) || stored.isAt(personId, clientId),
  }
}

const NOTHING: Omit<CardPlan, 'isEmpty' | 'problems'> = {
  person: null,
  client: null,
  position: null,
  isNewPerson: false,
  isNewClient: false,
  sameAsRow: null,
  isRepeated: false,
}

function tidied(card: TypedCard): TypedCard {
  const entries = CARD_FIELDS.map((field) => [field, card[field].replace(/\s+/g, ' ').trim()] as const)
  return { ...EMPTY_CARD, ...Object.fromEntries(entries) }
}

function problemsOf(card: TypedCard, clients: ClientIndex): readonly CardProblem[] {
  const problems: CardProblem[] = CARD_FIELDS.filter((field) => card[field].length > LINE_LIMIT).map(
    (field) => ({ field, code: 'tooLong' }),
  )
  if (card.familyName === '') problems.push({ field: 'familyName', code: 'required' })
  if (!emailOrEmpty.safeParse(card.email).success) problems.push({ field: 'email', code: 'invalidEmail' })
  if (card.title !== '' && card.company === '')
    problems.push({ field: 'company', code: 'titleWithoutClient' })
  if (card.company !== '' && clients.named(card.company).length > 1)
    problems.push({ field: 'company', code: 'ambiguousClient' })
  return problems
}

function clientOf(
  { company }: TypedCard,
  clients: ClientIndex,
  row: number,
  { newId, today }: CardOptions,
): Pick<CardPlan, 'client' | 'isNewClient'> {
  if (company === '') return { client: null, isNewClient: false }
  const [known] = clients.named(company)
  if (known !== undefined) return { client: known.record, isNewClient: false }
  const input = { ...emptyClientInput(), name: company, source: 'exhibition' as const }
  const client = newClient(ClientIdSchema.parse(newId()), input, today)
  clients.put(client, row)
  return { client, isNewClient: true }
}

function personOf(card: TypedCard, { newId, today, source }: CardOptions): Person {
  const contact = (kind: Contact['kind'], value: string): readonly Contact[] =>
    value === '' ? [] : [{ id: newId(), kind, value }]
  const empty = emptyPersonInput()
  const input = {
    ...empty,
    givenName: card.givenName,
    familyName: card.familyName,
    contacts: [...contact('mobile', card.mobile), ...contact('email', card.email)],
    privacy: { ...empty.privacy, source: source.slice(0, LINE_LIMIT) },
  }
  return newPerson(PersonIdSchema.parse(newId()), input, today)
}

/** The stored card with the ways to reach them that it lacked; the very same one when it lacked nothing. */
function withGapsFilled(person: Person, read: Person): Person {
  const kinds = new Set(person.contacts.map(({ kind }) => kind))
  const added = read.contacts.filter(({ kind }) => !kinds.has(kind))
  const givenName = person.givenName === '' ? read.givenName : person.givenName
  if (added.length === 0 && givenName === person.givenName) return person
  return { ...person, givenName, contacts: [...person.contacts, ...added] }
}

function positionOf(
  person: Person,
  client: Client | null,
  { title }: TypedCard,
  people: PersonIndex,
  { newId }: CardOptions,
): Position | null {
  if (client === null || people.isAt(person.id, client.id)) return null
  const position: Position = {
    id: PositionIdSchema.parse(newId()),
    personId: person.id,
    clientId: client.id,
    title,
    unit: '',
    fromDay: null,
    toDay: null,
    decisionRole: null,
    orientation: null,
    attitude: null,
    coverage: 'brief',
  }
  people.putPosition(position)
  return position
}
