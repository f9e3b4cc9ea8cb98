import type { Direction } from '#shared/domain/interactions/interaction.ts'
import { LINE_LIMIT } from '#shared/lib/fields.ts'
import type { Person, PersonId } from '#shared/domain/people/person.ts'
import { addressKey, type MailAddress, type ParsedMail, recipientsOf } from './mail.ts'

/** Whom an address belongs to; two people may share one. */
export type AddressBook = ReadonlyMap<string, readonly PersonId[]>

type Card = Pick<Person, 'id' | 'contacts' | 'archivedOn'>

/** The people by the e-mail addresses on their cards; archived ones come last. */
export function addressBook(people: readonly Card[]): AddressBook {
  const book = new Map<string, PersonId[]>()
  const inUse = people.filter(({ archivedOn }) => archivedOn === null)
  for (const person of [...inUse, ...people.filter(({ archivedOn }) => archivedOn !== null)]) {
    for (const { kind, value } of person.contacts) {
      if (kind !== 'email') continue
      const key = addressKey(value)
      const known = book.get(key) ?? []
      if (!known.includes(person.id)) book.set(key, [...known, person.id])
    }
  }
  return book
}

/** The person behind an address. If several share it, one who works at the client; null: nobody we know. */
export function personBehind(
  { address }: MailAddress,
  book: AddressBook,
  atClient: ReadonlySet<PersonId>,
): PersonId | null {
  const found = book.get(addressKey(address)) ?? []
  return found.find((id) => atClient.has(id)) ?? found[0] ?? null
}

/** What is known of a client, for telling its mails from ours. */
export interface ClientSide {
  /** Who works or worked there. */
  readonly people: ReadonlySet<PersonId>
  /** Addresses of the client itself and of its people; their domains tell its mails from ours. */
  readonly addresses: readonly string[]
}

/** Who of the people took part in a mail, and who turned to whom. */
export interface MailPeople {
  readonly personIds: readonly PersonId[]
  readonly direction: Direction
  /** Somebody of the client's side whom no card names yet: the sender of an incoming mail, else a recipient. */
  readonly unknown: MailAddress | null
}

/**
 * Recognises people by their addresses. A mail is incoming when its sender is of the client, outgoing when a recipient
 * is and the sender is not; when no address says anything, most mails that are kept were received.
 */
export function mailPeople(
  mail: Pick<ParsedMail, 'from' | 'to' | 'cc'>,
  book: AddressBook,
  client: ClientSide,
): MailPeople {
  const recipients = recipientsOf(mail)
  const sender = mail.from
  const senderId = sender && personBehind(sender, book, client.people)
  const domains = ownDomains(client.addresses)
  const isOfClient = (address: MailAddress): boolean => {
    const id = personBehind(address, book, client.people)
    // Somebody on a card of another client is not of this one, whatever the domain.
    return id === null ? domains.has(domainOf(address.address)) : client.people.has(id)
  }
  const direction =
    (sender !== null && isOfClient(sender)) || !recipients.some(isOfClient) ? 'incoming' : 'outgoing'
  // Colleagues of our own house have no card: whoever has one and is in the mail took part in it.
  const recognised = [senderId, ...recipients.map((address) => personBehind(address, book, client.people))]
  const candidates =
    direction === 'incoming' ? (sender === null ? [] : [sender]) : recipients.filter(isOfClient)
  const isUnknown = (address: MailAddress): boolean =>
    address.address.includes('@') && personBehind(address, book, client.people) === null
  return {
    personIds: [...new Set(recognised.filter((id) => id !== null))],
    direction,
    unknown: candidates.find(isUnknown) ?? null,
  }
}

/** Given and family name of a sender, as their mail program writes them; «Παππά, Άννα» is turned around. */
export function namesOf({ name, address }: MailAddress): {
  readonly givenName: string
  readonly familyName: string
} {
  const written = name.replace(/["']/g, '').replace(/\s+/g, ' ').trim()
  const usable = written !== '' && !written.includes('@') ? written : namedByAddress(address)
  const [before = '', behind] = usable.split(',', 2).map((part) => part.trim())
  if (behind !== undefined && behind !== '') return cut({ givenName: behind, familyName: before })
  const words = before.split(' ')
  return cut({ givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' })
}

function cut({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }) {
  return { givenName: givenName.slice(0, LINE_LIMIT), familyName: familyName.slice(0, LINE_LIMIT) }
}

/** `anna.pappa@…` is Anna Pappa. */
function namedByAddress(address: string): string {
  const [local = ''] = address.split('@')
  return local
    .split(/[._-]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

/** Domains that belong to the client; those where anybody may have an address say nothing. */
function ownDomains(addresses: readonly string[]): ReadonlySet<string> {
  const domains = addresses.map(domainOf)
  return new Set(domains.filter((domain) => domain !== '' && !ANYBODYS_DOMAIN.test(domain)))
}

function domainOf(address: string): string {
  return addressKey(address).split('@')[1] ?? ''
}

const ANYBODYS_DOMAIN =
  /^((gmail|googlemail|icloud|me|aol|proton|protonmail|mailbox)\.(com|me|org)|(hotmail|outlook|live|msn|yahoo|ymail)\.[a-z.]+|gmx\.[a-z]+|web\.de|(otenet|forthnet|hol|cosmotemail|windtools|vivodinet|tellas|cytanet\.com|ath\.forthnet|in|freemail|mail)\.(gr|cy))$/
