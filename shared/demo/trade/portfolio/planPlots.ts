import type { Attitude, Coverage, DecisionRole } from '#shared/domain/decisionTeam/position.ts'

/** The same in Greek and in English. */
export type Both = readonly [el: string, en: string]

/** The account plan of a key client for this year. Days count from today. */
export interface PlanPlot {
  readonly of: string
  readonly euros: number
  readonly objectives: readonly (readonly [text: Both, measure: Both, reached: number])[]
  readonly goals: readonly (readonly [
    role: DecisionRole,
    text: Both,
    attitude: Attitude | null,
    coverage: Coverage | null,
  ])[]
  /** The specialist is meant by the place in the list; null is the manager. */
  readonly actions: readonly (readonly [
    text: Both,
    specialist: number | null,
    dueDay: number,
    doneDay: number | null,
  ])[]
  readonly reviewDay: number
}

export const planPlots: readonly PlanPlot[] = [
  {
    of: 'thermaikos',
    euros: 185_000,
    objectives: [
      [
        ['Ανανέωση του σταθμού στο λιμάνι', 'Renew the port station'],
        ['Σύμβαση υπογεγραμμένη μέσα στον χρόνο', 'Contract signed within the year'],
        60,
      ],
      [
        ['Τηλεπαρακολούθηση και στους δύο σταθμούς', 'Remote monitoring at both stations'],
        ['Δύο σταθμοί σε μία οθόνη', 'Two stations on one screen'],
        50,
      ],
      [
        ['Πρώτη συνεργασία με τις μεταφορές', 'A first order from the transport company'],
        ['Τρία φορτηγά σε δοκιμή', 'Three lorries on trial'],
        10,
      ],
    ],
    goals: [
      [
        'approver',
        ['Να δει την απόσβεση με τους δικούς της αριθμούς', 'Sees the payback in figures of her own'],
        'supporter',
        'multiple',
      ],
      [
        'decisionMaker',
        ['Τακτική συνάντηση κάθε τρίμηνο', 'A regular meeting every quarter'],
        'champion',
        'inDepth',
      ],
    ],
    actions: [
      [
        [
          'Ρεύμα ανά παλέτα, λιμάνι και Σίνδος σε μία σελίδα',
          'Power per pallet, port and Sindos on one page',
        ],
        1,
        -34,
        -36,
      ],
      [['Παρουσίαση της απόσβεσης στην οικονομική διεύθυνση', 'Show the payback to finance'], 1, -6, null],
      [['Δοκιμαστική μονάδα σε φορτηγό', 'A trial unit on one lorry'], 4, 21, null],
      [
        ['Τελική τιμή για τα πέντε χρόνια συντήρησης', 'Final price for five years of service'],
        null,
        12,
        null,
      ],
    ],
    reviewDay: 24,
  },
  {
    of: 'meltemi',
    euros: 240_000,
    objectives: [
      [
        ['Τέσσερα καταστήματα στην Αττική', 'Four shops in Attica'],
        ['Παραγγελία και για τα τέσσερα', 'An order for all four'],
        40,
      ],
      [
        ['Κέντρο παρακολούθησης για όλη την αλυσίδα', 'A monitoring centre for the whole chain'],
        ['Εξήντα τέσσερα καταστήματα συνδεδεμένα', 'Sixty-four shops connected'],
        15,
      ],
      [
        ['Τεχνικός στα νησιά μέσα σε μία ημέρα', 'An engineer on the islands within a day'],
        ['Μέσος χρόνος κάτω από είκοσι τέσσερις ώρες', 'Average below twenty-four hours'],
        80,
      ],
    ],
    goals: [
      [
        'decisionMaker',
        ['Να γνωρίσει το πιλοτικό της Σύρου από κοντά', 'Sees the pilot shop on Syros himself'],
        'supporter',
        null,
      ],
    ],
    actions: [
      [['Επίσκεψη στο κατάστημα της Σύρου', 'A visit to the shop on Syros'], 0, -48, -45],
      [['Λογαριασμός ρεύματος πριν και μετά', 'Electricity bill before and after'], 1, -12, -14],
      [['Σύμβαση με συνεργείο στη Νάξο', 'An agreement with a workshop on Naxos'], 2, 16, null],
      [['Προεπισκόπηση του κέντρου παρακολούθησης', 'A preview of the monitoring centre'], 3, 8, null],
    ],
    reviewDay: 31,
  },
  {
    of: 'asklipias',
    euros: 280_000,
    objectives: [
      [
        ['Δεύτερη εφεδρική μονάδα σε λειτουργία', 'Second standby unit running'],
        ['Παραλαβή χωρίς παρατηρήσεις', 'Handed over without remarks'],
        90,
      ],
      [
        ['Αυτόματες αναφορές για τους ελέγχους', 'Automatic reports for inspections'],
        ['Καμία αναφορά με το χέρι', 'No report made by hand'],
        35,
      ],
    ],
    goals: [
      [
        'evaluator',
        ['Να μας καλεί πριν από κάθε επιθεώρηση', 'Calls us before every inspection'],
        'champion',
        'inDepth',
      ],
      [
        'gatekeeper',
        ['Να πάψει να μας βλέπει ως μία από τρεις προσφορές', 'No longer sees us as one of three offers'],
        'neutral',
        'multiple',
      ],
    ],
    actions: [
      [
        ['Υπόδειγμα αναφοράς για δύο πελάτες τους', 'A sample report for two of their customers'],
        3,
        -3,
        null,
      ],
      [['Δοκιμή διακοπής ρεύματος μαζί τους', 'A power-cut test together with them'], 2, 18, null],
      [['Πρόσκληση στην ημερίδα για τα φάρμακα', 'An invitation to the day on medicines'], null, -60, -62],
    ],
    reviewDay: 24,
  },
  {
    of: 'amfilyki',
    euros: 130_000,
    objectives: [
      [
        ['Ανάκτηση θερμότητας για τις γραμμές πλύσης', 'Heat recovery for the washing lines'],
        ['Παραγγελία πριν από τις γιορτές', 'An order before the holidays'],
        45,
      ],
      [
        ['Ύγρανση σε όλους τους θαλάμους ωρίμανσης', 'Humidity control in every ripening chamber'],
        ['Έξι από τους δέκα θαλάμους έτοιμοι', 'Six of ten chambers done'],
        60,
      ],
    ],
    goals: [
      [
        'decisionMaker',
        ['Να μιλάμε και με την επόμενη γενιά', 'We speak with the next generation too'],
        null,
        'inDepth',
      ],
    ],
    actions: [
      [['Μέτρηση του ζεστού νερού μία εβδομάδα', 'Measure the hot water for a week'], 1, -25, -25],
      [['Επίσκεψη με την υπεύθυνη ποιότητας', 'A visit with our quality manager'], 3, 14, null],
    ],
    reviewDay: 38,
  },
  {
    of: 'lefkokyma',
    euros: 90_000,
    objectives: [
      [
        ['Ίδιος εξοπλισμός σε τρία πλοία', 'The same equipment on three ships'],
        ['Σύμβαση πλαίσιο για τον στόλο', 'A framework contract for the fleet'],
        30,
      ],
      [
        ['Εκπαίδευση πληρωμάτων', 'Training of crews'],
        ['Δύο ομάδες τον χειμώνα', 'Two groups in winter'],
        50,
      ],
    ],
    goals: [
      ['approver', ['Να δεχθεί σταθερό μηνιαίο ποσό', 'Accepts a fixed monthly fee'], 'supporter', null],
    ],
    actions: [
      [['Κατάλογος ανταλλακτικών ανά πλοίο', 'A list of spares for each ship'], 2, -9, null],
      [['Πρόταση για σταθερό μηνιαίο ποσό', 'A proposal for a fixed monthly fee'], null, 10, null],
      [['Μάθημα στο συνεργείο του Περάματος', 'A lesson at the Perama workshop'], 2, -40, -41],
    ],
    reviewDay: -5,
  },
  {
    of: 'anemodeiktis',
    euros: 150_000,
    objectives: [
      [
        ['Το κέντρο της Μαγούλας να γίνει με εμάς', 'The Magoula centre is built with us'],
        ['Επιστολή πρόθεσης μέσα στον χρόνο', 'A letter of intent within the year'],
        55,
      ],
      [
        ['Ασφαλείς ράμπες χωρίς πάγο', 'Docks without ice'],
        ['Μηδέν πτώσεις τον χειμώνα', 'No falls this winter'],
        100,
      ],
    ],
    goals: [
      [
        'sponsor',
        ['Πρώτη γνωριμία με το διοικητικό συμβούλιο', 'A first meeting with the board'],
        null,
        'brief',
      ],
      ['approver', ['Να πειστεί με στοιχεία δύο ετών', 'Convinced by two years of figures'], 'neutral', null],
    ],
    actions: [
      [['Στοιχεία δύο ετών για τις δέκα ράμπες', 'Two years of figures for the ten docks'], 1, -15, -16],
      [['Προσχέδιο ψύξης για τη Μαγούλα', 'A first cooling plan for Magoula'], 0, 5, null],
    ],
    reviewDay: 24,
  },
  {
    of: 'iliostasio',
    euros: 110_000,
    objectives: [
      [
        ['Εφεδρική ψύξη για το νέο εργαστήριο', 'Standby cooling for the new laboratory'],
        ['Απόφαση έως το τέλος του έτους', 'A decision by the end of the year'],
        40,
      ],
      [
        ['Η κλινική της Πάτρας στο ίδιο σύστημα', 'The Patras clinic on the same system'],
        ['Δεκατέσσερα ψυγεία συνδεδεμένα', 'Fourteen refrigerators connected'],
        70,
      ],
    ],
    goals: [
      [
        'evaluator',
        [
          'Να γίνει το εργαστήριο τόσο σύμμαχος όσο το φαρμακείο',
          'The laboratory becomes as close an ally as the pharmacy',
        ],
        'supporter',
        'inDepth',
      ],
    ],
    actions: [
      [['Δοκιμή συναγερμού στην Πάτρα', 'An alarm test in Patras'], 3, -18, -18],
      [['Συνάντηση εργαστηρίου με τον μελετητή', 'The laboratory meets our designer'], 0, 13, null],
      [['Όροι ευθύνης από τη νομική σύμβουλο', 'Terms of liability from our legal adviser'], 5, 6, null],
    ],
    reviewDay: 45,
  },
  {
    of: 'argonaftis',
    euros: 90_000,
    objectives: [
      [
        ['Ψύξη και ζεστό νερό για τους Παξούς', 'Cooling and hot water for Paxos'],
        ['Σύμβαση πριν από την άνοιξη', 'A contract before spring'],
        50,
      ],
      [
        ['Καμία βλάβη τον Αύγουστο', 'No fault in August'],
        ['Κλήσεις κάτω από τρεις τον μήνα', 'Fewer than three calls a month'],
        100,
      ],
    ],
    goals: [
      ['user', ['Να δοκιμάσει ο σεφ τον νέο θάλαμο', 'The chef tries the new cold room'], 'neutral', null],
    ],
    actions: [
      [['Μελέτη για το θέρετρο των Παξών', 'The study for the Paxos resort'], 0, -70, -66],
      [['Τιμή για ζεστό νερό από ανάκτηση', 'A price for hot water from recovery'], 1, 9, null],
    ],
    reviewDay: 60,
  },
  {
    of: 'porfyra',
    euros: 100_000,
    objectives: [
      [
        ['Αποθέματα ανταλλακτικών σε τέσσερα λιμάνια', 'Stocks of spares in four ports'],
        ['Πειραιάς, Ρότερνταμ, Σιγκαπούρη, Χιούστον', 'Piraeus, Rotterdam, Singapore, Houston'],
        50,
      ],
      [
        ['Έλεγχος διαρροών σε όλα τα πλοία', 'Leak checks on every ship'],
        ['Δεκαοκτώ πλοία τον χρόνο', 'Eighteen ships a year'],
        65,
      ],
    ],
    goals: [
      [
        'decisionMaker',
        ['Μία συνάντηση τον χρόνο με τον πρόεδρο', 'One meeting a year with the chairman'],
        'supporter',
        'multiple',
      ],
    ],
    actions: [
      [['Κατάλογος για τη Σιγκαπούρη', 'The list for Singapore'], 2, -2, -4],
      [['Απολογισμός των ελέγχων διαρροής', 'A summary of the leak checks'], 2, 17, null],
      [['Δείπνο με τον τεχνικό διευθυντή στόλου', 'Dinner with the fleet manager'], null, 26, null],
    ],
    reviewDay: 33,
  },
  {
    of: 'efforia',
    euros: 110_000,
    objectives: [
      [
        ['Πόρτες σε όλα τα ράφια ψύξης', 'Doors on every chilled shelf'],
        ['Δώδεκα καταστήματα έως το καλοκαίρι', 'Twelve shops by summer'],
        25,
      ],
      [
        ['Ενεργειακός έλεγχος στα παλαιά καταστήματα', 'Energy audits in the old shops'],
        ['Οκτώ εκθέσεις παραδομένες', 'Eight reports delivered'],
        75,
      ],
    ],
    goals: [
      [
        'approver',
        ['Να μπει το ρεύμα στον προϋπολογισμό των ανακαινίσεων', 'Power enters the budget of renovations'],
        'neutral',
        'inDepth',
      ],
    ],
    actions: [
      [['Σύγκριση με το κατάστημα της Καλαμαριάς', 'A comparison with the Kalamaria shop'], 1, 4, null],
      [['Πρόγραμμα ανακαινίσεων για του χρόνου', 'The plan of renovations for next year'], null, 19, null],
    ],
    reviewDay: 40,
  },
]

/** What came of the plan of the year before, where there was one. */
export const reviewedPlan = {
  of: 'anemodeiktis',
  euros: 180_000,
  objective: [
    ['Αφύγρανση στις ράμπες', 'Dehumidifying the docks'],
    ['Δέκα ράμπες σε λειτουργία', 'Ten docks running'],
    100,
  ],
  action: ['Μέτρηση της υγρασίας τον Φεβρουάριο', 'Measure the humidity in February'],
  review: [
    'Οι ράμπες παραδόθηκαν στην ώρα τους και οι πτώσεις σταμάτησαν. Αργήσαμε στη δεύτερη προσφορά: την επόμενη φορά η οικονομική διεύθυνση μπαίνει στη συζήτηση από την αρχή.',
    'The docks were delivered on time and the falls stopped. We were late with the second proposal: next time finance is part of the talks from the start.',
  ],
} as const satisfies {
  readonly of: string
  readonly euros: number
  readonly objective: PlanPlot['objectives'][number]
  readonly action: Both
  readonly review: Both
}
