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
  reminder('any', 'tech', 'Να σταλούν {στον} οι μετρήσεις: {room}', 'Send {P} the measurements: {room}'),
  reminder(
    'served',
    'user',
    'Να ρωτήσουμε {τον} πώς δουλεύει {machine}',
    'Ask {P} how the {machine} is running',
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
    'Κλήση {στον} να συμφωνήσουμε την ώρα της επίσκεψης',
    'Call {P} to agree on the time of the visit',
  ),
  reminder(
    'any',
    'desk',
    'Να κλείσουμε ραντεβού με {τον} για τα δικαιολογητικά',
    'Make an appointment with {P} about the papers',
  ),
  reminder('served', 'tech', 'Παραγγελία για {τον}: {part}', 'Order for {P}: {part}'),
  reminder(
    'served',
    'user',
    'Έλεγχος με {τον} αν κράτησε η ρύθμιση που κάναμε',
    'Check with {P} whether our setting has held',
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
    'Πρόσκληση {του} στην παρουσίαση του απολογισμού',
    'Invite {P} to the presentation of the yearly review',
  ),
  reminder('any', 'any', 'Να στείλουμε {στον} τη νέα λίστα επαφών μας', 'Send {P} our new list of contacts'),
  reminder(
    'served',
    'tech',
    'Πρόγραμμα εκπαίδευσης χειριστών με {τον}',
    'Plan the training of operators with {P}',
  ),
  reminder(
    'any',
    'boss',
    'Προετοιμασία συνάντησης με {τον}: μία σελίδα με τρεις αριθμούς',
    'Prepare the meeting with {P}: one page with three figures',
  ),
]
