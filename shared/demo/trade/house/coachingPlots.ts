import type { Pair } from '../prospecting/pair.ts'

/** What the manager wants to learn. Days count from today. */
export interface GoalPlot {
  readonly title: Pair
  readonly why: Pair
  /** Where it is practised. */
  readonly at: string | null
  readonly set: number
  readonly review: number
  readonly reviewed: number | null
  readonly reached: number
  readonly outcome?: Pair
}

export const goalPlots: readonly GoalPlot[] = [
  {
    title: ['Να ρωτώ τρεις φορές πριν προτείνω', 'To ask three times before I offer'],
    why: ['Στις επισκέψεις μιλώ περισσότερο από τον πελάτη.', 'On visits I talk more than the client does.'],
    ...{ at: 'nerantzi', set: -80, review: 10, reviewed: null, reached: 60 },
  },
  {
    title: [
      'Να μιλώ με οικονομικούς με δικά τους νούμερα',
      'To speak with finance people in their own figures',
    ],
    why: [
      'Το ζεστό νερό της Αμφιλύκης κόλλησε στο λογιστήριο.',
      'Hot water at Amfilyki got stuck with the accountants.',
    ],
    ...{ at: 'petrokavos', set: -100, review: 0, reviewed: null, reached: 70 },
  },
  {
    title: ['Τηλεφώνημα την επομένη κάθε προσφοράς', 'A call the day after each proposal'],
    why: ['Δύο προσφορές έληξαν χωρίς λέξη.', 'Two proposals ran out without a word.'],
    ...{ at: null, set: -60, review: -3, reviewed: null, reached: 80 },
  },
  {
    title: [
      'Να ζητώ σύσταση μόλις πετύχει μια παράδοση',
      'To ask for a recommendation when a delivery succeeds',
    ],
    why: [
      'Το θυμόμουν μήνες αργότερα, όταν είχε ξεχαστεί η χαρά.',
      'I remembered months later, when the joy was forgotten.',
    ],
    ...{ at: 'kavotriani', set: -120, review: 45, reviewed: null, reached: 20 },
  },
  {
    title: [
      'Παρουσίαση σε δημοτικό συμβούλιο χωρίς διαφάνειες',
      'To speak before a town council without slides',
    ],
    why: ['Οι δήμοι αποφασίζουν όρθιοι, σε δέκα λεπτά.', 'Towns decide standing, within ten minutes.'],
    ...{ at: 'pevkorema', set: -220, review: -130, reviewed: -128, reached: 100 },
    outcome: [
      'Μίλησα οκτώ λεπτά με μία φωτογραφία του θαλάμου. Ρώτησαν περισσότερα από ποτέ.',
      'I spoke for eight minutes with one photograph of the room. They asked more than ever.',
    ],
  },
  {
    title: ['Αγγλικά τηλεφωνήματα με ναυτιλιακές', 'Calls in English with shipping companies'],
    why: ['Οι αρχιμηχανικοί απαντούν από τη Σιγκαπούρη.', 'Superintendents pick up in Singapore.'],
    ...{ at: 'porfyra', set: -300, review: -180, reviewed: -176, reached: 65 },
    outcome: [
      'Τα καταφέρνω με προετοιμασία. Στα ξαφνικά τηλεφωνήματα χάνω ακόμη λέξεις.',
      'I manage when prepared. In sudden calls words still fail me.',
    ],
  },
]

/** What the head of the department said. */
export interface CoachingPlot {
  readonly at: string | null
  /** Place among the goals. */
  readonly goal: number | null
  readonly on: number
  readonly isSignOff: boolean
  readonly read: number | null
  readonly text: Pair
}

export const coachingAuthor: Pair = ['Φαίδρα Οικονόμου', 'Phaedra Economou']

export const coachingPlots: readonly CoachingPlot[] = [
  {
    ...{ at: 'thermaikos', goal: null, on: -1, isSignOff: false, read: null },
    text: [
      'Η οικονομική διευθύντρια ζήτησε το κόστος ανά παλέτα πριν από μία εβδομάδα. Να το έχει σήμερα, έστω πρόχειρο.',
      'The finance director asked for the cost per pallet a week ago. Let her have it today, even as a draft.',
    ],
  },
  {
    ...{ at: 'asklipias', goal: null, on: -1, isSignOff: false, read: null },
    text: [
      'Για τη χαμένη εβδομάδα πάρτε τηλέφωνο πριν σας πάρουν. Τι ξέρουμε, τι κάνουμε, πότε τελειώνουμε.',
      'Call about the missing week before they call you. What we know, what we do, when it will be done.',
    ],
  },
  {
    ...{ at: 'anemodeiktis', goal: null, on: -12, isSignOff: true, read: -11 },
    text: [
      'Ο καλύτερος φάκελος του τμήματος: κάθε ρόλος έχει όνομα και κάθε όνομα τελευταία επαφή.',
      'The best dossier of the department: each role has a name, and each name a last contact.',
    ],
  },
  {
    ...{ at: 'iliostasio', goal: null, on: -26, isSignOff: true, read: -25 },
    text: [
      'Εγκρίνεται. Λείπει μόνο ποιος αποφασίζει για το νέο εργαστήριο.',
      'Signed off. Only who decides about the new laboratory is missing.',
    ],
  },
  {
    ...{ at: 'mikrokosmos', goal: null, on: -40, isSignOff: true, read: -40 },
    text: [
      'Εγκρίνεται, και θα το δείξω ως παράδειγμα στη συνάντηση του μήνα.',
      'Signed off, and I shall show it as an example at the monthly meeting.',
    ],
  },
  {
    ...{ at: null, goal: 2, on: -8, isSignOff: false, read: null },
    text: [
      'Τέσσερις στις πέντε προσφορές είχαν τηλεφώνημα την επομένη. Η πέμπτη ήταν της Παρασκευής· δοκιμάστε Δευτέρα πρωί.',
      'Four proposals in five had their call the day after. The fifth was of a Friday; try Monday morning.',
    ],
  },
  {
    ...{ at: 'petrokavos', goal: 1, on: -30, isSignOff: false, read: -29 },
    text: [
      'Η λογίστρια του οινοποιείου είναι καλός δάσκαλος. Ρωτήστε τη πώς γράφει μια επένδυση.',
      'The winery’s accountant is a good teacher. Ask her how she books an investment.',
    ],
  },
  {
    ...{ at: 'meltemi', goal: null, on: -50, isSignOff: true, read: -48 },
    text: [
      'Εγκρίνεται για το τρίμηνο. Η διευθύντρια προμηθειών θέλει μία τιμή από ένα στόμα.',
      'Signed off for the quarter. The head of purchasing wants one price from one mouth.',
    ],
  },
]
