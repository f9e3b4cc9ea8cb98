import type { TenderStatus, TenderStep } from '#shared/domain/tenders/tender.ts'
import type { Said } from './dealPlot.ts'

/** A tender of the demonstration; days count from today. */
export interface TenderPlot {
  /** The first part of the client's web address. */
  readonly at: string
  /** The English title of its deal, if it has one. */
  readonly deal?: string
  readonly title: Said
  readonly reference: Said
  readonly status: TenderStatus
  readonly published: number | null
  readonly questions: number | null
  readonly deadline: number
  readonly decision: number | null
  readonly euros: number
  readonly needs: readonly (readonly [text: Said, isShapedByUs: boolean])[]
  readonly criteria: readonly (readonly [
    name: Said,
    weight: number,
    ours: number | null,
    theirs: number | null,
    note?: Said,
  ])[]
  /** Places among the client's positions. */
  readonly participants: readonly number[]
  /** Places in the list of competitors. */
  readonly competitors: readonly number[]
  readonly done: readonly TenderStep[]
  readonly notes?: Said
}

/** Five tenders: nearly due, in the middle, begun late, not begun, and handed in. */
export const tenderPlots: readonly TenderPlot[] = [
  {
    at: 'anemopetra',
    deal: 'One contract for all municipal buildings',
    title: [
      'Συντήρηση ψυκτικών και κλιματιστικών, τρία έτη',
      'Maintenance of refrigeration and air conditioning, three years',
    ],
    reference: ['Προσχέδιο διακήρυξης, αγορά και γυμναστήριο', 'Draft call, market and sports hall'],
    status: 'preparing',
    published: null,
    questions: 49,
    deadline: 64,
    decision: 92,
    euros: 126_000,
    needs: [
      [['Ένας υπεύθυνος για όλα τα κτίρια', 'One responsible person for all buildings'], true],
      [
        ['Χρόνος απόκρισης κάτω από έξι ώρες τις ημέρες αγοράς', 'Response within six hours on market days'],
        true,
      ],
      [['Ανταλλακτικά σε αποθήκη του νομού', 'Spare parts in a store of the region'], false],
      [['Μηνιαία αναφορά κατανάλωσης ανά κτίριο', 'A monthly report of consumption by building'], true],
    ],
    criteria: [
      [['Τίμημα', 'Price'], 40, 3, 5],
      [
        ['Χρόνος απόκρισης', 'Response time'],
        25,
        5,
        2,
        [
          'Ο Polar Service έχει δύο τεχνικούς για τρεις νομούς.',
          'Polar Service has two engineers for three regions.',
        ],
      ],
      [['Εμπειρία σε δημόσια κτίρια', 'Experience with public buildings'], 20, 4, 3],
      [['Οργάνωση και αναφορές', 'Organisation and reports'], 15, 5, 3],
    ],
    participants: [0, 1, 2],
    competitors: [3, 2],
    done: ['participants', 'needs', 'factors'],
    notes: [
      'Η προμήθεια περνά από τρεις υπογραφές. Η αντιδήμαρχος θέλει να φανεί η εξοικονόμηση στον προϋπολογισμό.',
      'The purchase passes three signatures. The deputy mayor wants the saving to show in the budget.',
    ],
  },
  {
    at: 'pevkorema',
    deal: 'A yearly contract, town hall to theatre',
    title: ['Ετήσια σύμβαση ψύξης και κλιματισμού', 'Yearly contract for refrigeration and air conditioning'],
    reference: ['Δεν έχει εκδοθεί ακόμη', 'Not issued yet'],
    status: 'preparing',
    published: null,
    questions: null,
    deadline: 212,
    decision: 245,
    euros: 36_500,
    needs: [
      [['Μία σύμβαση αντί για πέντε αναθέσεις', 'One contract instead of five orders'], true],
      [
        ['Άμεση επέμβαση στις παραστάσεις του καλοκαιριού', 'Immediate help during the summer performances'],
        false,
      ],
    ],
    criteria: [
      [['Ετήσιο κόστος', 'Yearly cost'], 50, 3, null],
      [['Διαθεσιμότητα το καλοκαίρι', 'Availability in summer'], 30, 4, null],
    ],
    participants: [0, 1, 2, 3],
    competitors: [3],
    done: ['participants'],
  },
  {
    at: 'limnochori',
    deal: 'Ice rink: a study before the call',
    title: ['Εξοπλισμός ψύξης του παγοδρομίου', 'Refrigeration for the ice rink'],
    reference: ['Διακήρυξη 14, Τεχνική υπηρεσία', 'Call 14, technical services'],
    status: 'preparing',
    published: -11,
    questions: 6,
    deadline: 18,
    decision: 60,
    euros: 214_000,
    needs: [
      [['Πάγος όλο τον χρόνο με το μισό ρεύμα', 'Ice all year on half the power'], false],
      [['Χωρίς αμμωνία μέσα στην πόλη', 'No ammonia inside the town'], false],
      [['Εκπαίδευση του προσωπικού του γυμναστηρίου', 'Training for the staff of the sports hall'], true],
    ],
    criteria: [
      [['Κόστος αγοράς', 'Purchase price'], 45, 2, 4],
      [
        ['Κατανάλωση σε κιλοβατώρες ανά έτος', 'Consumption in kilowatt-hours a year'],
        35,
        5,
        3,
        ['Μετρήσεις από δύο παγοδρόμια με CO₂.', 'Measurements from two rinks on CO₂.'],
      ],
      [['Χρόνος παράδοσης', 'Delivery time'], 10, 3, 3],
      [['Εγγύηση', 'Warranty'], 10, 4, 3],
    ],
    participants: [0, 1, 2],
    competitors: [5, 1],
    done: ['participants'],
    notes: [
      'Το μάθαμε από τη δημοσίευση. Δύο εβδομάδες για ό,τι θέλει εννέα μήνες: κατεβαίνουμε για να μας γνωρίσουν.',
      'We heard of it from the publication. Two weeks for what takes nine months: we bid so that they get to know us.',
    ],
  },
  {
    at: 'iliostasio',
    title: ['Ψυγεία φαρμακείου για τρεις κλινικές', 'Pharmacy refrigerators for three clinics'],
    reference: ['Λήξη τρέχουσας σύμβασης', 'End of the present contract'],
    status: 'preparing',
    published: null,
    questions: null,
    deadline: 301,
    decision: 330,
    euros: 88_000,
    needs: [],
    criteria: [],
    participants: [1, 2],
    competitors: [],
    done: [],
  },
  {
    at: 'anemopetra',
    title: ['Ψύξη του κλειστού γυμναστηρίου', 'Cooling of the sports hall'],
    reference: ['Διακήρυξη 7, κλειστό γυμναστήριο', 'Call 7, sports hall'],
    status: 'submitted',
    published: -70,
    questions: -28,
    deadline: -12,
    decision: 24,
    euros: 58_500,
    needs: [
      [['Αθόρυβη λειτουργία τις ώρες των αγώνων', 'Silent running during matches'], true],
      [['Ψύξη μόνο όπου κάθεται κόσμος', 'Cooling only where people sit'], true],
    ],
    criteria: [
      [['Οικονομική προσφορά', 'Financial bid'], 60, 3, 4],
      [['Τεχνική λύση', 'Technical solution'], 40, 5, 3],
    ],
    participants: [0, 1],
    competitors: [0, 2],
    done: ['participants', 'needs', 'factors', 'references', 'draft', 'approval', 'handIn'],
  },
]
