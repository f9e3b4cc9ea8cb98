import { getRecord, getRecords } from '#renderer/data/queries/records.ts'
import { fullName } from '#shared/domain/people/person.ts'
import type { Letter, LetterId } from '#shared/domain/prospecting/letter.ts'
import {
  addressLines,
  addressOf,
  hasNoPostalAddress,
  type LeftOut,
  lettersTo,
  postalSite,
  type Recipient,
} from '#shared/domain/prospecting/letterRules.ts'
import {
  languageOfText,
  type MergeField,
  mergedText,
  unknownFieldsIn,
} from '#shared/domain/prospecting/mergeFieldRules.ts'
import type { PrintedLetter } from '#shared/formats/letters.ts'
import { formatDay } from '#shared/i18n/format.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { type Translate, translator } from '#shared/i18n/translate.ts'
import type { Day } from '#shared/lib/days.ts'

/** A letter with whoever gets it, and whoever was chosen and does not. */
export interface LetterView {
  readonly letter: Letter
  readonly recipients: readonly Recipient[]
  readonly leftOut: readonly LeftOut[]
}

/** Reads a letter and its recipients; null when it is gone. */
export async function readLetter(id: LetterId, today: Day): Promise<LetterView | null> {
  const letter = await getRecord('letter', id)
  if (letter === null) return null
  const positions = await getRecords('position', letter.positionIds)
  const [people, clients] = await Promise.all([
    getRecords(
      'person',
      [...positions.values()].map(({ personId }) => personId),
    ),
    getRecords(
      'client',
      [...positions.values()].map(({ clientId }) => clientId),
    ),
  ])
  const chosen = letter.positionIds.flatMap((positionId) => {
    const position = positions.get(positionId)
    const person = position && people.get(position.personId)
    const client = position && clients.get(position.clientId)
    return position && person && client ? [{ position, person, client }] : []
  })
  return { letter, ...lettersTo(chosen, today) }
}

/** A letter as one recipient gets it, and what is missing for it. */
export interface FilledLetter {
  readonly recipient: Recipient
  readonly printed: PrintedLetter
  /** Fields of the text for which nothing is known. */
  readonly missing: readonly MergeField[]
  /** The name does not tell whether it is a man or a woman, and the text asks for it. */
  readonly isUnsure: boolean
  readonly hasNoAddress: boolean
}

interface Sender {
  readonly managerName: string
  readonly today: Day
  /** The language on screen: of a text that does not show its own. */
  readonly language: Language
}

/** The letter for one recipient: every field filled in, in the language of the text. */
export function filledLetter(letter: Letter, recipient: Recipient, sender: Sender): FilledLetter {
  const { person, position, client } = recipient
  const language = languageOfText(`${letter.subject} ${letter.body}`, sender.language)
  const address = addressOf(person, language)
  const values: Readonly<Record<MergeField, string>> = {
    salutation: salutation(translator(language), address),
    givenName: person.givenName,
    familyName: person.familyName,
    fullName: fullName(person),
    title: position.title,
    unit: position.unit,
    company: client.name,
    city: postalSite(client)?.city ?? '',
    date: formatDay(sender.today, language, 'long'),
    manager: sender.managerName,
  }
  const subject = mergedText(letter.subject, values)
  const body = mergedText(letter.body, values)
  const uses = mergedText(`${letter.subject} ${letter.body}`, { ...values, salutation: '' }).missing
  return {
    recipient,
    printed: { language, address: addressLines(recipient), subject: subject.text, body: body.text },
    missing: [...new Set([...subject.missing, ...body.missing])],
    isUnsure: language === 'el' && address.form === 'unknown' && uses.includes('salutation'),
    hasNoAddress: hasNoPostalAddress(client),
  }
}

/** What stands in double braces and is no field. */
export function unknownFields({ subject, body }: Pick<Letter, 'subject' | 'body'>): readonly string[] {
  return unknownFieldsIn(`${subject} ${body}`)
}

/** What a dossier keeps of a letter that went out. */
export function sentText({ printed }: FilledLetter): string {
  return [printed.subject, printed.body].filter((part) => part !== '').join('\n\n')
}

function salutation(t: Translate, { form, name }: ReturnType<typeof addressOf>): string {
  switch (form) {
    case 'male':
      return t('prospecting.letter.salutation.male', { name })
    case 'female':
      return t('prospecting.letter.salutation.female', { name })
    case 'unknown':
      return t('prospecting.letter.salutation.unknown', { name })
  }
}
