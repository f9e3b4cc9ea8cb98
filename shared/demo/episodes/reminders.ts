import type { Language } from '#shared/i18n/messages.ts'
import type { Wanted } from './episode.ts'

/** What is to be done next: a template for each language (see `fill`). */
export interface Reminder {
  readonly who: readonly Wanted[]
  readonly stage: 'any' | 'open' | 'served'
  readonly text: Readonly<Record<Language, string>>
}

function reminder(stage: Reminder['stage'], who: Wanted, el: string, en: string): Reminder {
  return { stage, who: [who], text: { el, en } }
}

export const reminders: readonly Reminder[] = [
  reminder(
    'any',
    'boss',
    'Τηλεφώνημα {στον} για ραντεβού τον επόμενο μήνα',
    'Ring {P} about an appointment next month',
  ),
  reminder(
    'any',
    'tech',
    'Να σταλούν {στον} οι μετρήσεις για {place.a}',
    'Send {P} the measurements of the {place}',
  ),
  reminder(
    'served',
    'user',
    'Να ρωτήσουμε {τον} πώς δουλεύει {cooler}',
    'Ask {P} how the {cooler} is running',
  ),
  reminder(
    'served',
    'money',
    'Να σταλεί {στον} το νέο σχέδιο σύμβασης συντήρησης',
    'Send {P} the new draft of the service contract',
  ),
  reminder(
    'any',
    'any',
    'Τηλεφώνημα {στον} για την ώρα της επίσκεψης',
    'Call {P} to agree on the time of the visit',
  ),
  reminder(
    'any',
    'desk',
    'Να κλείσουμε ραντεβού με {τον} για τα δικαιολογητικά του φακέλου',
    'Make an appointment with {P} about the supplier papers',
  ),
  reminder('served', 'tech', 'Να παραγγείλουμε για {τον} {part.a}', 'Order the {part} for {P}'),
  reminder(
    'served',
    'user',
    'Να ρωτήσουμε {τον} αν όλα δουλεύουν όπως πρέπει',
    'Ask {P} whether everything runs as it should',
  ),
  reminder(
    'open',
    'boss',
    'Να στείλουμε {στον} ένα παράδειγμα από παρόμοια επιχείρηση',
    'Send {P} an example from a similar firm',
  ),
  reminder(
    'open',
    'tech',
    'Να ζητήσουμε από {τον} τα σχέδια του χώρου',
    'Ask {P} for the drawings of the place',
  ),
  reminder(
    'any',
    'money',
    'Απάντηση {στον} για τους όρους πληρωμής',
    'Answer {P} about the terms of payment',
  ),
  reminder(
    'served',
    'boss',
    'Να καλέσουμε {τον} στην παρουσίαση του απολογισμού',
    'Invite {P} to the presentation of the yearly review',
  ),
  reminder('any', 'any', 'Να στείλουμε {στον} τη νέα λίστα επαφών μας', 'Send {P} our new list of contacts'),
  reminder(
    'served',
    'tech',
    'Να ορίσουμε με {τον} την εκπαίδευση των χειριστών',
    'Plan the training of operators with {P}',
  ),
  reminder(
    'any',
    'boss',
    'Προετοιμασία συνάντησης με {τον}: μία σελίδα, τρεις αριθμοί',
    'Prepare the meeting with {P}: one page, three figures',
  ),
  reminder(
    'served',
    'money',
    'Να δούμε με {τον} τα ανοιχτά τιμολόγια',
    'Go through the open invoices with {P}',
  ),
  reminder(
    'any',
    'boss',
    'Να ορίσουμε με {τον} ημέρα για τον ενδιάμεσο απολογισμό',
    'Agree with {P} on a day for the interim review',
  ),
  reminder(
    'any',
    'tech',
    'Να απαντήσουμε στις τεχνικές ερωτήσεις {του}',
    'Answer the technical questions from {P}',
  ),
  reminder(
    'served',
    'tech',
    'Να περάσουμε με {τον} το σχέδιο συντήρησης της νέας χρονιάς',
    'Go over next year’s maintenance plan with {P}',
  ),
  reminder(
    'served',
    'user',
    'Να πάμε {στον} τις νέες οδηγίες του πίνακα',
    'Take the new panel instructions to {P}',
  ),
  reminder(
    'open',
    'money',
    'Να ρωτήσουμε {τον} πότε κλείνει ο προϋπολογισμός',
    'Ask {P} when the budget is closed',
  ),
]
