import type { Person } from '#shared/domain/people/person.ts'
import { searchKey } from '#shared/lib/searchKey.ts'

/** What does not belong on a card. */
export const SENSITIVE_TOPICS = ['religion', 'health', 'politics'] as const
export type SensitiveTopic = (typeof SENSITIVE_TOPICS)[number]

/**
 * Beginnings of words, written without accents in lower case and with σ for ς. A hint only, so few and plain: what
 * people say at work with another meaning ("healthy figures", "pricing policy", «πολιτική τιμών») is not among them.
 */
const BEGINNINGS: Readonly<Record<SensitiveTopic, readonly string[]>> = {
  religion: [
    ...[
      'religio',
      'church',
      'catholic',
      'protestant',
      'orthodox',
      'muslim',
      'islam',
      'jewish',
      'jehovah',
      'atheis',
    ],
    ...[
      'θρησκ',
      'εκκλησι',
      'καθολικοσ',
      'καθολικη',
      'προτεσταντ',
      'ορθοδοξ',
      'μουσουλμαν',
      'ισλαμ',
      'εβραι',
      'αθει',
    ],
  ],
  health: [
    ...[
      'illness',
      'disease',
      'cancer',
      'diabet',
      'surgery',
      'depress',
      'pregnan',
      'hospital',
      'chemotherap',
      'alcoholic',
    ],
    ...[
      'ασθεν',
      'αρρωστ',
      'καρκιν',
      'διαβητ',
      'χειρουργει',
      'εγχειρησ',
      'καταθλιψ',
      'εγκυο',
      'νοσοκομει',
      'χημειοθεραπ',
      'αλκοολικ',
    ],
  ],
  politics: [
    ...[
      'politician',
      'election',
      'vote',
      'voter',
      'left-wing',
      'right-wing',
      'communist',
      'socialist',
      'trade union',
    ],
    ...[
      'ψηφιζ',
      'ψηφοφορ',
      'εκλογ',
      'κομματικ',
      'αριστεροσ',
      'αριστερη',
      'δεξιοσ',
      'κομμουνιστ',
      'σοσιαλιστ',
      'συνδικαλιστ',
    ],
  ],
}

/** Which topics a free text seems to touch, by the beginnings of its words; accents and case do not matter. */
export function sensitiveTopics(text: string): readonly SensitiveTopic[] {
  const key = ` ${searchKey(text).replace(/[^\p{L}\p{N}-]+/gu, ' ')}`
  return SENSITIVE_TOPICS.filter((topic) =>
    BEGINNINGS[topic].some((beginning) => key.includes(` ${beginning}`)),
  )
}

/** The topics that the free texts of a card seem to touch. */
export function sensitiveTopicsOf(
  person: Pick<Person, 'values' | 'topicsToRaise' | 'topicsToAvoid' | 'notes' | 'hobbies' | 'family'>,
): readonly SensitiveTopic[] {
  const { values, topicsToRaise, topicsToAvoid, notes, hobbies, family } = person
  return sensitiveTopics(
    [values, topicsToRaise, topicsToAvoid, notes, ...hobbies, ...family.map(({ note }) => note)].join('\n'),
  )
}
