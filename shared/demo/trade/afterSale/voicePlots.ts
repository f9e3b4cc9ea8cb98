import type { FeedbackKind } from '#shared/domain/afterSale/feedback.ts'
import type { ReferralKind } from '#shared/domain/referrals/referral.ts'
import type { Pair } from '../prospecting/pair.ts'

/** What somebody of a client said about us. Days count from today. */
export interface FeedbackPlot {
  readonly at: string
  readonly who: number
  readonly on: number
  readonly kind: FeedbackKind
  readonly isAsked: boolean
  readonly text: Pair
  readonly answer?: Pair
}

function said(
  at: string,
  who: number,
  on: number,
  kind: FeedbackKind,
  isAsked: boolean,
  text: Pair,
  answer?: Pair,
): FeedbackPlot {
  return { at, who, on, kind, isAsked, text, ...(answer ? { answer } : {}) }
}

export const feedbackPlots: readonly FeedbackPlot[] = [
  said('thermaikos', 2, -28, 'praise', true, [
    'Ο τεχνικός σας εξηγεί στη βάρδια γιατί, όχι μόνο τι.',
    'Your engineer tells the shift why, not only what.',
  ]),
  said(
    'thermaikos',
    1,
    -90,
    'criticism',
    true,
    ['Τα τιμολόγια έρχονται σε τρία κομμάτια.', 'The invoices come in three pieces.'],
    ['Ένα τιμολόγιο τον μήνα, από τον Σεπτέμβριο.', 'One invoice a month, since September.'],
  ),
  said('lefkokyma', 3, -36, 'praise', false, [
    'Για πρώτη φορά γύρισα από τη Νάξο με φρέσκα λαχανικά.',
    'For the first time I came back from Naxos with fresh vegetables.',
  ]),
  said(
    'amfilyki',
    3,
    -18,
    'idea',
    true,
    ['Να βλέπουμε την υγρασία και στο κινητό.', 'Let us see the humidity on the telephone too.'],
    ['Μπήκε στη λίστα της επόμενης έκδοσης.', 'On the list for the next version.'],
  ),
  said('asklipias', 2, -56, 'praise', true, [
    'Η δοκιμή έγινε νύχτα, για να μη σταματήσουμε. Αυτό το θυμόμαστε.',
    'You ran the test at night so that we did not stop. We remember that.',
  ]),
  said(
    'asklipias',
    0,
    -57,
    'criticism',
    false,
    ['Μαθαίνω για τις επισκέψεις σας από τον φύλακα.', 'I hear of your visits from the guard.'],
    [
      'Ένα μήνυμα την παραμονή, και σύνοψη την επομένη.',
      'A message the day before, and a summary the day after.',
    ],
  ),
  said('meltemi', 3, -100, 'praise', true, [
    'Ο πίνακας της Σύρου μπήκε αυτούσιος στην έκθεση βιωσιμότητας.',
    'Your Syros table went into our sustainability report as it was.',
  ]),
  said(
    'meltemi',
    4,
    -64,
    'criticism',
    true,
    ['Τρεις διαφορετικοί άνθρωποι μου έδωσαν τρεις τιμές.', 'Three people gave me three prices.'],
    ['Μιλά μόνο ο υπεύθυνος του πελάτη για τιμές.', 'Only the account manager speaks of prices.'],
  ),
  said('farofylakas', 1, -24, 'praise', true, [
    'Αύγουστος χωρίς τηλεφώνημα στις τρεις τη νύχτα.',
    'An August without a call at three in the morning.',
  ]),
  said(
    'anemopetra',
    0,
    -150,
    'idea',
    false,
    [
      'Οι έμποροι θέλουν να βλέπουν τη θερμοκρασία έξω από την πόρτα.',
      'The traders would like to see the temperature outside the door.',
    ],
    ['Προσφορά για εννέα οθόνες, μαζί με τα λάστιχα.', 'A price for nine displays, together with the seals.'],
  ),
  said('anemodeiktis', 2, -48, 'praise', true, [
    'Παραδώσατε νωρίτερα και δεν ζητήσατε τίποτα γι’ αυτό.',
    'You delivered early and asked nothing for it.',
  ]),
  said('iliostasio', 1, -75, 'praise', true, [
    'Κάθε απόκλιση την έμαθα από εσάς, όχι από τη νοσηλεύτρια.',
    'I heard of each drift from you, not from the nurse.',
  ]),
  said(
    'porfyra',
    2,
    -130,
    'criticism',
    true,
    ['Το τελωνείο είναι δική σας δουλειά, όχι δική μου.', 'Customs are your business, not mine.'],
    ['Νέος εκτελωνιστής και ευθύνη μας γραπτώς.', 'A new agent, and our responsibility in writing.'],
  ),
  said('efforia', 4, -66, 'praise', false, [
    'Οι τεχνικοί σας σκουπίζουν πριν φύγουν.',
    'Your engineers sweep up before they leave.',
  ]),
  said('kavotriani', 4, -82, 'praise', true, [
    'Ο πάγος είναι εκεί πριν δέσει η βάρκα.',
    'The ice is there before the boat is tied up.',
  ]),
  said('dryada', 3, -19, 'praise', true, [
    'Μάθαμε σε μία ημέρα τι πατάγαμε λάθος τρία χρόνια.',
    'In one day we learnt what we had pressed wrongly for three years.',
  ]),
  said('mikrokosmos', 4, -52, 'idea', true, [
    'Ένα ράφι για τα δείγματα που βγαίνουν συχνά, κοντά στην πόρτα.',
    'A shelf near the door for samples that go out often.',
  ]),
  said(
    'esperida',
    1,
    -110,
    'criticism',
    true,
    [
      'Τη λίστα ελέγχου έπρεπε να την είχατε από την αρχή.',
      'You should have had that check list from the start.',
    ],
    ['Έχει δίκιο· την υπογράφουμε πια και οι δύο.', 'She is right; now both of us sign it.'],
  ),
]

/** A recommendation. The delivery is meant by its English title. */
export interface ReferralPlot {
  readonly at: string
  readonly who: number
  readonly kind: ReferralKind
  readonly subject: Pair
  readonly delivery?: string
  readonly asked: number | null
  readonly promised?: number
  readonly received?: number
  readonly published?: number
  readonly declined?: number
  readonly mayPublish: boolean | null
  readonly text?: Pair
  readonly to?: Pair
  /** The client that it led to. */
  readonly led?: string
}

export const referralPlots: readonly ReferralPlot[] = [
  {
    ...{ at: 'thermaikos', who: 2, kind: 'letter', delivery: 'Two speed drives, hall 1' },
    subject: ['Επιστολή για τους ρυθμιστές της Σίνδου', 'A letter about the drives at Sindos'],
    ...{ asked: -250, promised: -230, received: -228, published: -200, mayPublish: true },
    text: [
      'Η εταιρεία παρέδωσε πριν από την ώρα της. Το ρεύμα έπεσε κατά 14 % και οι κλήσεις βλάβης από εννέα σε δύο. Τους συστήνουμε χωρίς επιφύλαξη.',
      'They delivered ahead of time. Power fell by 14 % and fault calls from nine to two. We recommend them without reserve.',
    ],
  },
  {
    ...{ at: 'asklipias', who: 1, kind: 'letter', delivery: 'Temperature mapping, hall A' },
    subject: ['Επιστολή για τη χαρτογράφηση', 'A letter about the mapping'],
    ...{ asked: -280, promised: -260, received: -262, published: -240, mayPublish: true },
    text: [
      'Η χαρτογράφηση έγινε δεκτή από την επιθεώρηση χωρίς παρατήρηση. Η συνεργασία ήταν υποδειγματική.',
      'The inspectors accepted the mapping without a remark. Working together was exemplary.',
    ],
  },
  {
    ...{ at: 'asklipias', who: 2, kind: 'letter', delivery: 'Second reserve machine' },
    subject: ['Δύο γραμμές για την εφεδρεία', 'Two lines about the reserve'],
    ...{ asked: -50, promised: -30, received: -33, mayPublish: true },
    text: [
      'Τριάντα οκτώ δευτερόλεπτα. Τόσο κράτησε το σκοτάδι, και τα φάρμακα δεν το κατάλαβαν.',
      'Thirty-eight seconds. That is how long it was dark, and the drugs never noticed.',
    ],
  },
  {
    ...{ at: 'meltemi', who: 3, kind: 'letter', delivery: 'Plant room of the pilot shop, Syros' },
    subject: ['Σελίδα για το πιλοτικό της Σύρου', 'A page about the Syros pilot'],
    ...{ asked: -95, promised: -60, received: -58, mayPublish: false },
    text: [
      'Το κατάστημα της Σύρου καταναλώνει 26 % λιγότερο. Η έκθεση είναι για εσωτερική χρήση.',
      'The Syros shop uses 26 % less. This page is for internal use.',
    ],
  },
  {
    ...{ at: 'anemodeiktis', who: 2, kind: 'letter', delivery: 'High-speed doors, room 2' },
    subject: ['Επιστολή για τις πόρτες του θαλάμου 2', 'A letter about the doors of room 2'],
    ...{ asked: -45, promised: 0, mayPublish: null },
  },
  {
    ...{ at: 'anemodeiktis', who: 0, kind: 'introduction' },
    subject: ['Γνωριμία με τις μεταφορές του γαμπρού του', 'An introduction to his son-in-law’s company'],
    ...{ asked: -44, promised: -10, mayPublish: null },
    to: ['Ψυγεία Αττικού Φωτός', 'Attic Light Cold Stores'],
  },
  {
    ...{ at: 'iliostasio', who: 1, kind: 'letter', delivery: 'New sensors, Patras clinic' },
    subject: ['Επιστολή από το φαρμακείο', 'A letter from the pharmacy'],
    ...{ asked: -70, promised: 12, mayPublish: true },
  },
  {
    ...{ at: 'efforia', who: 4, kind: 'letter', delivery: 'August stand-by, all shops' },
    subject: ['Επιστολή για τον Αύγουστο', 'A letter about August'],
    ...{ asked: -30, mayPublish: null },
  },
  {
    ...{ at: 'kavotriani', who: 4, kind: 'introduction' },
    subject: ['Λόγος στον συνεταιρισμό αλιέων της Θάσου', 'A word with the fishermen of Thasos'],
    ...{ asked: -80, promised: -60, received: -64, mayPublish: null },
    to: ['Συνεταιρισμός αλιέων Θάσου', 'Fishermen’s cooperative of Thasos'],
  },
  {
    ...{ at: 'thermaikos', who: 0, kind: 'introduction' },
    subject: ['Σύσταση στις διαμεταφορές', 'An introduction to the forwarders'],
    ...{ asked: -200, promised: -190, received: -185, mayPublish: null, led: 'stavrodromi' },
    to: ['Ο γενικός διευθυντής, συμφοιτητής του', 'The general manager, who studied with him'],
  },
  {
    ...{ at: 'dryada', who: 4, kind: 'letter', delivery: 'A day with the operators' },
    subject: ['Λίγα λόγια για την εκπαίδευση', 'A few words about the training'],
    ...{ asked: null, mayPublish: null },
  },
  {
    ...{ at: 'nerantzi', who: 0, kind: 'introduction', delivery: 'Quiet unit in the basement' },
    subject: ['Ο αδελφός της στο Τολό', 'Her brother in Tolo'],
    ...{ asked: -29, promised: 5, mayPublish: null },
    to: ['Ξενοδοχείο στο Τολό', 'A hotel in Tolo'],
  },
  {
    ...{ at: 'porfyra', who: 2, kind: 'letter' },
    subject: ['Επιστολή για τα ανταλλακτικά', 'A letter about the spare parts'],
    ...{ asked: -125, declined: -118, mayPublish: null },
  },
  {
    ...{ at: 'mikrokosmos', who: 0, kind: 'letter', delivery: 'Reserve unit that starts by itself' },
    subject: ['Επιστολή για την τράπεζα δειγμάτων', 'A letter about the sample bank'],
    ...{ asked: -350, promised: -320, received: -310, published: -300, mayPublish: true },
    text: [
      'Δεκαπέντε χρόνια έρευνας μένουν στους −80 επειδή μια μηχανή ξεκινά μόνη της. Ευχαριστούμε.',
      'Fifteen years of research stay at −80 because a machine starts by itself. Thank you.',
    ],
  },
]
