import type { Pair } from '../prospecting/pair.ts'

/** Something a colleague is to do. Days count from today. */
export interface RequestPlot {
  readonly what: Pair
  /** Place in our list of specialists, or a name. */
  readonly from: number | Pair
  readonly at: string | null
  readonly asked: number
  readonly due: number
  readonly done: number | null
  readonly notes?: Pair
}

type Days = readonly [asked: number, due: number, done?: number]

function request(
  from: RequestPlot['from'],
  at: string | null,
  days: Days,
  what: Pair,
  notes?: Pair,
): RequestPlot {
  const [asked, due, done = null] = days
  return { what, from, at, asked, due, done, ...(notes ? { notes } : {}) }
}

const WAREHOUSE: Pair = ['Νίκη, αποθήκη', 'Niki, warehouse']
const ACCOUNTS: Pair = ['Λογιστήριο, κ. Βέργου', 'Accounts, Ms Vergou']
const MARKETING: Pair = ['Αλίκη, επικοινωνία', 'Alice, communications']

export const requestPlots: readonly RequestPlot[] = [
  request(
    1,
    'thermaikos',
    [-6, -1],
    ['Υπολογισμός ανά παλέτα για το λιμάνι', 'The cost per pallet for the port'],
  ),
  request(0, 'thermaikos', [-4, 2], ['Σκαρίφημα για τις ράμπες', 'A sketch of the docks']),
  request(
    2,
    'anemopetra',
    [-5, -3],
    ['Να μάθει πού βρίσκονται τα λάστιχα', 'To find out where the seals are'],
    ['Ο προμηθευτής δεν σηκώνει το τηλέφωνο.', 'The supplier does not pick up.'],
  ),
  request(
    3,
    'asklipias',
    [-2, 0],
    ['Οι μετρήσεις που λείπουν, από την εφεδρική κάρτα', 'The missing readings, off the spare card'],
  ),
  request(
    5,
    'efforia',
    [-12, 11],
    ['Σχέδιο ανανέωσης με ρήτρα χρόνου', 'A draft renewal with a clause on time'],
  ),
  request(
    5,
    'thermaikos',
    [-9, 5],
    ['Κοινό συμβόλαιο για Σίνδο και λιμάνι', 'One contract for Sindos and the port'],
  ),
  request(
    WAREHOUSE,
    'meltemi',
    [-7, 4],
    ['Μία πόρτα βιτρίνας για τη Νάξο, αριστερή', 'One cabinet door for Naxos, left-hand'],
  ),
  request(WAREHOUSE, 'farofylakas', [-3, 1], ['Κάλυμμα για δύο συμπυκνωτές', 'Covers for two condensers']),
  request(
    ACCOUNTS,
    'lefkokyma',
    [-15, -5],
    ['Πιστωτικό για τα μισά τρόφιμα', 'A credit note for half of the food'],
  ),
  request(
    2,
    'kavotriani',
    [-11, 6],
    ['Πρόγραμμα βαρδιών για τις δημοπρασίες', 'A roster for the auction days'],
  ),
  request(
    4,
    'chiononifada',
    [-9, 0],
    ['Δοκιμή με άδειο φορτηγό και δέκα στάσεις', 'A test with an empty lorry and ten stops'],
  ),
  request(
    MARKETING,
    null,
    [-20, 15],
    ['Μία σελίδα για το CO₂ με τρία έργα μας', 'One page on CO₂ with three of our projects'],
  ),
  request(
    MARKETING,
    'mikrokosmos',
    [-60, -45, -46],
    ['Φωτογραφίες από την τράπεζα δειγμάτων', 'Photographs of the sample bank'],
  ),
  request(
    0,
    'amfilyki',
    [-50, -40, -41],
    ['Μέτρηση θερμού νερού στα πλυντήρια', 'A measurement of hot water at the washing lines'],
  ),
  request(3, 'iliostasio', [-58, -46, -45], ['Υπόδειγμα αναφοράς για γιατρούς', 'A report form for doctors']),
  request(
    2,
    'dryada',
    [-35, -21, -21],
    ['Δύο τεχνικοί για την ημέρα των χειριστών', 'Two engineers for the day with the operators'],
  ),
  request(
    ACCOUNTS,
    'thermaikos',
    [-88, -80, -83],
    ['Ένα τιμολόγιο τον μήνα αντί για τρία', 'One invoice a month instead of three'],
  ),
  request(
    5,
    'porfyra',
    [-125, -110, -104],
    ['Όρος για το τελωνείο στο συμβόλαιο', 'A clause on customs for the contract'],
  ),
]
