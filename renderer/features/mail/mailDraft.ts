import { getClient } from '#renderer/data/queries/clients.ts'
import { interactionsOfClient } from '#renderer/data/queries/interactions.ts'
import { getPerson, listPeople } from '#renderer/data/queries/people.ts'
import { positionsOfClient } from '#renderer/data/queries/positions.ts'
import { homeZone } from '#renderer/lib/clock.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { Direction, Interaction } from '#shared/domain/interactions/interaction.ts'
import type { Person, PersonId } from '#shared/domain/people/person.ts'
import type { MailAddress } from '#shared/formats/mail/mail.ts'
import { mailText, sentAt, writtenDownAs } from '#shared/formats/mail/mailInteraction.ts'
import { addressBook, type ClientSide, mailPeople, namesOf } from '#shared/formats/mail/people.ts'
import { withoutHistory } from '#shared/formats/mail/quoted.ts'
import type { Day } from '#shared/lib/days.ts'
import type { ReadMail } from './reading/protocol.ts'

/** What is to become of an address that is on no card. */
export const ADDRESS_FATES = ['left', 'newPerson', 'onCard'] as const
export type AddressFate = (typeof ADDRESS_FATES)[number]

/** A mail as it will be written down, while somebody looks it over. */
export interface MailDraft {
  readonly direction: Direction
  readonly personIds: readonly PersonId[]
  readonly day: Day | null
  /** `HH:MM`, or empty. */
  readonly time: string
  readonly subject: string
  readonly text: string
  /** Whether what the mail quotes is part of the text. */
  readonly withHistory: boolean
  /** Which of the files that came with it are kept, by their place. */
  readonly kept: readonly boolean[]
  /** Somebody of the client whom no card names; null: all are known. */
  readonly unknown: MailAddress | null
  readonly fate: AddressFate
  readonly givenName: string
  readonly familyName: string
  /** On whose card the address belongs. */
  readonly cardOf: PersonId | null
}

/** What a mail becomes unless somebody says otherwise: people by their addresses, text without history. */
export async function draftOf({ mail, files }: ReadMail, clientId: ClientId): Promise<MailDraft> {
  const { personIds, direction, unknown } = mailPeople(
    mail,
    addressBook(await listPeople()),
    await clientSide(clientId),
  )
  const sent = sentAt(mail.sentAtMs, homeZone())
  return {
    direction,
    personIds,
    day: sent?.day ?? null,
    time: sent?.time ?? '',
    subject: mail.subject,
    text: withoutHistory(mail.text),
    withHistory: false,
    // Logos of signatures are not worth keeping; the original file has them.
    kept: files.map(({ isInline }) => !isInline),
    unknown,
    fate: 'left',
    ...namesOf(unknown ?? { name: '', address: '' }),
    cardOf: null,
  }
}

/** The entry in which the mail was written down before; null: none. */
export async function knownEntry(
  { day, time, subject, text, personIds }: MailDraft,
  clientId: ClientId,
): Promise<Interaction | null> {
  if (day === null) return null
  const mail = { text: mailText(subject, text), day, time: time === '' ? null : time, personIds }
  return writtenDownAs(mail, await interactionsOfClient(clientId))
}

async function clientSide(clientId: ClientId): Promise<ClientSide> {
  const client = await getClient(clientId)
  const ids = new Set((await positionsOfClient(clientId)).map(({ personId }) => personId))
  const people = (await Promise.all([...ids].map(getPerson))).filter((person) => person !== null)
  return { people: ids, addresses: [client?.email ?? '', ...people.flatMap(emailsOf)] }
}

function emailsOf({ contacts }: Person): readonly string[] {
  return contacts.filter(({ kind }) => kind === 'email').map(({ value }) => value)
}
