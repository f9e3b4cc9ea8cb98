import type { Pair } from '../prospecting/pair.ts'

/** A product question of the demonstration. Days count from today. */
export interface QuestionPlot {
  readonly at: string
  /** Place among those who work there. */
  readonly who: number
  /** Place in our list of specialists; null while nobody was asked. */
  readonly knows: number | null
  readonly question: Pair
  readonly detail?: Pair
  readonly asked: number
  readonly passed?: number
  readonly due: number | null
  readonly answered?: number
  readonly told?: number
  readonly answer?: Pair
}

/** On their way, the newest first. */
const open: readonly QuestionPlot[] = [
  {
    ...{ at: 'meltemi', who: 2, knows: null, asked: 0, due: 2 },
    question: ['Τι κλίση θέλει η αποχέτευση της βιτρίνας;', 'How steep must the drain of the cabinet be?'],
  },
  {
    ...{ at: 'dryada', who: 4, knows: null, asked: -1, due: 0 },
    question: [
      'Αντέχει το τούνελ πλύσιμο με νερό 60 βαθμών;',
      'Does the tunnel stand washing at 60 degrees?',
    ],
    detail: [
      'Η κτηνίατρος το ζητά από την 1η του μήνα.',
      'The veterinarian asks for it from the first of the month.',
    ],
  },
  {
    ...{ at: 'petrokavos', who: 2, knows: null, asked: -4, due: -1 },
    question: ['Πόσο γρήγορα πέφτει ο μούστος από 28 σε 16;', 'How fast does the must fall from 28 to 16?'],
  },
  {
    ...{ at: 'thermaikos', who: 5, knows: 1, asked: -5, passed: -4, due: 3 },
    question: [
      'Πόση θερμότητα ανακτάται ανά τόνο ψύξης;',
      'How much heat comes back per ton of refrigeration?',
    ],
    detail: ['Για τη Σίνδο, με τις ώρες του χειμώνα.', 'For Sindos, with the hours of winter.'],
  },
  {
    ...{ at: 'porfyra', who: 5, knows: 3, asked: -7, passed: -6, due: 0 },
    question: [
      'Δέχονται οι παραλήπτες ηλεκτρονικό αρχείο θερμοκρασιών;',
      'Do receivers accept temperature records as files?',
    ],
  },
  {
    ...{ at: 'chiononifada', who: 2, knows: 4, asked: -9, passed: -9, due: -2 },
    question: [
      'Κρατά η μονάδα στους −25 με δέκα στάσεις την ώρα;',
      'Does the unit hold −25 with ten stops an hour?',
    ],
  },
  {
    ...{ at: 'iliostasio', who: 5, knows: 2, asked: -3, passed: -2, due: 5 },
    question: [
      'Υπάρχουν ανταλλακτικά για τους καταψύκτες των −80;',
      'Are there spare parts for the −80 freezers?',
    ],
  },
  {
    ...{ at: 'efforia', who: 7, knows: 1, asked: -6, passed: -3, due: 9 },
    question: ['Τι απόσβεση έχουν οι νυχτερινές κουρτίνες;', 'What is the payback of night blinds?'],
  },
  {
    ...{ at: 'anemodeiktis', who: 5, knows: 0, asked: -11, passed: -10, due: 1, answered: -1 },
    question: ['Τι γίνεται αν διαρρεύσει CO₂ στη Μαγούλα;', 'What happens if CO₂ leaks at Magoula?'],
    answer: [
      'Δύο ανιχνευτές σε κάθε χώρο, στα 5.000 ppm ανοίγει ο εξαερισμός και στα 10.000 χτυπά σειρήνα. Ο χώρος αδειάζει σε έξι λεπτά. Κανείς δεν μπαίνει μόνος του.',
      'Two detectors in each room; at 5,000 ppm the ventilation opens, at 10,000 a siren sounds. The room is clear in six minutes. Nobody goes in alone.',
    ],
  },
  {
    ...{ at: 'stachyologos', who: 3, knows: 3, asked: -8, passed: -7, due: 0, answered: 0 },
    question: [
      'Χρειάζεται η ζύμη δικό της σημείο ελέγχου στο HACCP;',
      'Does the dough need a control point of its own in HACCP?',
    ],
    answer: [
      'Ναι: στην έξοδο του θαλάμου, θερμοκρασία πυρήνα κάτω από 4 °C, μία μέτρηση ανά παρτίδα. Καταγραφή δύο ετών.',
      'Yes: when it leaves the room, core temperature below 4 °C, one reading a lot. Records are kept for two years.',
    ],
  },
  {
    ...{ at: 'asklipias', who: 3, knows: 5, asked: -13, passed: -12, due: -2, answered: -3 },
    question: [
      'Μπορεί η ρήτρα των τριών ωρών να μετρά και αργίες;',
      'Can the clause of three hours count on holidays too?',
    ],
    answer: [
      'Μπορεί, με δεύτερο τεχνικό σε επιφυλακή: παράρτημα 2, άρθρο 4. Ισχύει από την πρώτη του επόμενου μήνα.',
      'It can, with a second engineer on stand-by: annex 2, article 4. It holds from the first of the next month.',
    ],
  },
]

/** Told already: when the client heard it, and the words. */
const told: readonly QuestionPlot[] = [
  {
    ...{ at: 'lefkokyma', who: 2, knows: 2, asked: -20, passed: -20, due: -15, answered: -17, told: -16 },
    question: [
      'Ποια ανταλλακτικά αξίζει να ταξιδεύουν μαζί;',
      'Which spare parts are worth carrying aboard?',
    ],
    answer: [
      'Δύο ρελέ, ένας αισθητήρας, ένα σετ λάστιχα. Ο συμπιεστής όχι: δεν αλλάζει εν πλω.',
      'Two relays, one sensor, a set of seals. Not the compressor: it cannot be changed at sea.',
    ],
  },
  {
    ...{ at: 'amfilyki', who: 3, knows: 3, asked: -34, passed: -33, due: -28, answered: -30, told: -30 },
    question: [
      'Κάθε πότε βαθμονομούνται οι αισθητήρες υγρασίας;',
      'How often are humidity sensors calibrated?',
    ],
    answer: [
      'Δύο φορές τον χρόνο πάνω από 85 % υγρασία, αλλιώς μία. Με πιστοποιητικό ανά αισθητήρα.',
      'Twice a year above 85 % humidity, otherwise once. With a certificate for each sensor.',
    ],
  },
  {
    ...{ at: 'farofylakas', who: 1, knows: 1, asked: -41, passed: -40, due: -33, answered: -35, told: -34 },
    question: [
      'Πόσο πετρέλαιο γλιτώνει η ανάκτηση στην Ιξιά;',
      'How much oil does heat recovery save at Ixia?',
    ],
    answer: [
      'Από Μάιο έως Οκτώβριο 9.400 λίτρα, με 210 γεμάτα δωμάτια. Με 150 δωμάτια, 6.100.',
      'From May to October 9,400 litres with 210 rooms occupied. With 150 rooms, 6,100.',
    ],
  },
  {
    ...{ at: 'kavotriani', who: 2, knows: 2, asked: -52, passed: -51, due: -46, answered: -47, told: -47 },
    question: [
      'Τι κάνει η επιφυλακή αν χαλάσει η παγομηχανή Κυριακή;',
      'What does stand-by do if the ice maker fails on a Sunday?',
    ],
    answer: [
      'Τεχνικός σε τρεις ώρες. Ως τότε γυρίζει η βαλβίδα στη δεύτερη γραμμή, το δείχνουμε στη βάρδια.',
      'An engineer within three hours. Until then the valve is turned to the second line; we show the shift how.',
    ],
  },
  {
    ...{ at: 'rodakinia', who: 1, knows: 0, asked: -63, passed: -62, due: -55, answered: -58, told: -57 },
    question: [
      'Πόσο οξυγόνο θέλουν τα κόκκινα μήλα στον θάλαμο;',
      'How much oxygen do red apples want in the room?',
    ],
    answer: [
      '1,2 έως 1,5 % με διοξείδιο κάτω από 1 %. Οι τιμές είναι για Σκάρλετ· για άλλη ποικιλία ρωτήστε ξανά.',
      '1.2 to 1.5 %, with carbon dioxide below 1 %. These are for Scarlet; ask again for another variety.',
    ],
  },
  {
    ...{ at: 'glaronisi', who: 2, knows: 0, asked: -78, passed: -77, due: -70, answered: -69, told: -68 },
    question: [
      'Γίνεται ταχεία ψύξη χωρίς να στεγνώνει το φιλέτο;',
      'Can fillets be chilled fast without drying?',
    ],
    answer: [
      'Γίνεται, με αέρα ως 2 m/s και 95 % υγρασία: 22 λεπτά αντί για 16. Το βάρος χάνει 0,4 %.',
      'They can, with air below 2 m/s and 95 % humidity: 22 minutes instead of 16. The loss of weight is 0.4 %.',
    ],
  },
  {
    ...{ at: 'anemoni', who: 4, knows: 4, asked: -88, passed: -87, due: -80, answered: -83, told: -82 },
    question: [
      'Χρειάζονται ATP τα φορτηγά για την Ιταλία με λουλούδια;',
      'Do lorries with flowers need ATP for Italy?',
    ],
    answer: [
      'Για άνθη όχι. Αν στο ίδιο φορτηγό μπουν τρόφιμα, ναι, κατηγορία FRA.',
      'Not for flowers. If food travels on the same lorry, yes: class FRA.',
    ],
  },
  {
    ...{ at: 'anemopetra', who: 2, knows: 5, asked: -104, passed: -103, due: -97, answered: -99, told: -98 },
    question: [
      'Μπορεί μία σύμβαση να καλύψει και το γυμναστήριο;',
      'Can one contract cover the sports hall too?',
    ],
    answer: [
      'Μπορεί, ως υπηρεσία με τμήματα ανά κτίριο. Η τιμή δίνεται ανά τμήμα, η ανάθεση είναι μία.',
      'It can, as one service with a lot for each building. Prices are given per lot; the award is one.',
    ],
  },
  {
    ...{ at: 'esperida', who: 1, knows: 1, asked: -120, passed: -118, due: -110, answered: -112, told: -111 },
    question: [
      'Τι κερδίζουμε αν η δεξαμενή παγώνει τη νύχτα;',
      'What do we gain if the tank chills at night?',
    ],
    answer: [
      'Με το νυχτερινό τιμολόγιο 11.200 ευρώ τον χρόνο, αν η ζήτηση μείνει κάτω από 80 κυβικά την ημέρα.',
      'At the night tariff 11,200 euros a year, as long as demand stays below 80 cubic metres a day.',
    ],
  },
]

export const questionPlots: readonly QuestionPlot[] = [...open, ...told]
