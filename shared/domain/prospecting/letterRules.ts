import type { Client, Site } from '#shared/domain/clients/client.ts'
import { isCurrent, type Position } from '#shared/domain/decisionTeam/position.ts'
import { fullName, type Person } from '#shared/domain/people/person.ts'
import type { Day } from '#shared/lib/days.ts'
import { genderOfName, vocativeOfMan } from './greekVocativeRules.ts'

/** Somebody who may get a letter, where they work. */
export interface Recipient {
  readonly person: Person
  readonly position: Position
  readonly client: Client
}

/** Why somebody who was chosen gets no letter. */
export type NoLetterReason = 'restricted' | 'archivedPerson' | 'archivedClient' | 'left' | 'twice'

export interface LeftOut {
  readonly recipient: Recipient
  readonly reason: NoLetterReason
}

/**
 * Who of those chosen gets a letter. A restricted or archived person never does, nor does somebody who has left or whose
 * company is archived; and nobody gets two.
 */
export function lettersTo(
  chosen: readonly Recipient[],
  today: Day,
): { readonly recipients: readonly Recipient[]; readonly leftOut: readonly LeftOut[] } {
  const recipients: Recipient[] = []
  const leftOut: LeftOut[] = []
  const written = new Set<string>()
  for (const recipient of chosen) {
    const reason = reasonAgainst(recipient, today) ?? (written.has(recipient.person.id) ? 'twice' : null)
    if (reason !== null) leftOut.push({ recipient, reason })
    else {
      written.add(recipient.person.id)
      recipients.push(recipient)
    }
  }
  return { recipients, leftOut }
}

/** Why somebody may get no letter today; null when nothing speaks against it. */
export function reasonAgainst({ person, position, client }: Recipient, today: Day): NoLetterReason | null {
  if (person.restricted) return 'restricted'
  if (person.archivedOn !== null) return 'archivedPerson'
  if (client.archivedOn !== null) return 'archivedClient'
  return isCurrent(position, today) ? null : 'left'
}

/** How somebody is addressed: as a man or a woman by family name, or, where the name does not tell, in full. */
export interface Address {
  readonly form: 'male' | 'female' | 'unknown'
  /** In the vocative where the letter is Greek. */
  readonly name: string
}

/**
 * How somebody is addressed in a letter. In Greek «κύριε» wants the vocative of the family name, «κυρία» its nominative. Whose
 * name does not tell is addressed with the whole name, rather than wrongly.
 */
export function addressOf(person: Pick<Person, 'givenName' | 'familyName'>, language: 'en' | 'el'): Address {
  const gender = genderOfName(person.givenName, person.familyName)
  if (gender === null) return { form: 'unknown', name: fullName(person) }
  const inGreek = language === 'el' && gender === 'male'
  return { form: gender, name: inGreek ? vocativeOfMan(person.familyName) : person.familyName }
}

/** Where the post goes: the first site with a street, or the first one at all; null where no site is known. */
export function postalSite({ sites }: Pick<Client, 'sites'>): Site | null {
  return sites.find(({ street }) => street !== '') ?? sites[0] ?? null
}

/** The lines of an address on paper: name, title, company, street, postal code and town. Empty ones are left out. */
export function addressLines({ person, position, client }: Recipient): readonly string[] {
  const site = postalSite(client)
  return [
    fullName(person),
    position.title,
    client.name,
    site?.street ?? '',
    [site?.postalCode ?? '', site?.city ?? ''].filter((part) => part !== '').join(' '),
  ].filter((line) => line !== '')
}

/** True if a letter cannot go by post: no site has both street and town. */
export function hasNoPostalAddress(client: Pick<Client, 'sites'>): boolean {
  const site = postalSite(client)
  return site === null || site.street === '' || site.city === ''
}
