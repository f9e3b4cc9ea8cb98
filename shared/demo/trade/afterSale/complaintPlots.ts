import type { ComplaintKind } from '#shared/domain/afterSale/complaint.ts'
import type { Pair } from '../prospecting/pair.ts'

/** What a client of the demonstration was not content with. Days count from today. */
export interface ComplaintPlot {
  readonly at: string
  /** Place among those who work there. */
  readonly who: number
  readonly kind: ComplaintKind
  /** By its English title. */
  readonly delivery?: string
  readonly subject: Pair
  readonly text: Pair
  /** Received, acknowledged, resolved. */
  readonly days: readonly [received: number, acknowledged: number | null, resolved: number | null]
  readonly euros?: number
  readonly solution?: Pair
}

export const complaintPlots: readonly ComplaintPlot[] = [
  {
    ...{ at: 'asklipias', who: 1, kind: 'complaint', days: [-2, null, null] },
    delivery: 'Quarterly report for their own clients',
    subject: ['Λείπει μία εβδομάδα από την αναφορά', 'A week is missing from the report'],
    text: ['«Ο επιθεωρητής θα ρωτήσει πρώτα γι’ αυτήν.»', '“The inspector will ask about that week first.”'],
  },
  {
    ...{ at: 'anemopetra', who: 1, kind: 'complaint', days: [-5, -4, null] },
    delivery: 'Seals on eight doors',
    subject: ['Οι πόρτες στάζουν ακόμη', 'The doors still drip'],
    text: ['«Οι έμποροι βάζουν κουβάδες κάτω από τις πόρτες.»', '“The traders put buckets under the doors.”'],
  },
  {
    ...{ at: 'meltemi', who: 4, kind: 'misunderstanding', days: [-9, -8, null] },
    subject: ['Τι καλύπτει η συντήρηση στα νησιά', 'What service covers on the islands'],
    text: [
      'Πίστευε ότι τα ακτοπλοϊκά των τεχνικών είναι μέσα στην τιμή.',
      'She thought that the engineers’ ferry tickets were in the price.',
    ],
  },
  {
    ...{ at: 'dryada', who: 3, kind: 'wish', days: [0, null, null] },
    subject: ['Ένας πίνακας και στην έξοδο του τούνελ', 'A panel at the end of the tunnel too'],
    text: [
      'Η βάρδια περπατά εξήντα μέτρα για να δει μία θερμοκρασία.',
      'The shift walks sixty metres to read one temperature.',
    ],
  },
  {
    ...{ at: 'efforia', who: 4, kind: 'complaint', days: [-15, -14, -11], euros: 320 },
    subject: ['Τεχνικός χωρίς ραντεβού την ώρα αιχμής', 'An engineer at rush hour, unannounced'],
    text: [
      'Στήθηκε σκάλα μπροστά στο ταμείο Σάββατο μεσημέρι.',
      'A ladder stood in front of the till on a Saturday at noon.',
    ],
    solution: [
      'Οι επισκέψεις κλείνονται με τον υπεύθυνο του καταστήματος, ποτέ Σάββατο.',
      'Visits are agreed with the shop manager, and never on Saturdays.',
    ],
  },
  {
    ...{ at: 'thermaikos', who: 4, kind: 'complaint', days: [-40, -40, -37] },
    subject: ['Ο συναγερμός χτυπά σε λάθος κινητό', 'The alarm rings the wrong phone'],
    text: [
      'Ο προηγούμενος προϊστάμενος ξυπνούσε ακόμη τις νύχτες.',
      'The foreman before him was still being woken at night.',
    ],
    solution: [
      'Νέα λίστα με τηλέφωνα, που ελέγχεται την πρώτη του μήνα.',
      'A new list of numbers, checked on the first of each month.',
    ],
  },
  {
    ...{ at: 'lefkokyma', who: 3, kind: 'complaint', days: [-70, -69, -62], euros: 1_150 },
    subject: ['Τρεις ώρες χωρίς ψύξη στο λιμάνι', 'Three hours without cooling in port'],
    text: [
      'Το πλοίο άλλαξε παροχή ρεύματος και ο θάλαμος δεν ξεκίνησε μόνος του.',
      'The ship changed to shore power, and the room did not start by itself.',
    ],
    solution: [
      'Μπήκε ρελέ επανεκκίνησης· πληρώσαμε τα μισά τρόφιμα.',
      'A restart relay went in; we paid half of the food.',
    ],
  },
  {
    ...{ at: 'porfyra', who: 3, kind: 'complaint', days: [-190, -189, -180], euros: 2_400 },
    delivery: 'Stock at the second port',
    subject: ['Το απόθεμα κόλλησε στο τελωνείο', 'The stock is stuck at customs'],
    text: ['«Ένα πλοίο έφυγε χωρίς εφεδρικό συμπιεστή.»', '“One ship sailed without its spare compressor.”'],
    solution: [
      'Άλλος εκτελωνιστής, και δεύτερο σετ μόνιμα στην αποθήκη του λιμανιού.',
      'Another customs agent, and a second set kept in the port store.',
    ],
  },
  {
    ...{ at: 'amfilyki', who: 3, kind: 'complaint', days: [-238, -238, -236], euros: 480 },
    delivery: 'Humidity control, rooms 4 to 6',
    subject: ['Λάθος υγρασία στον θάλαμο 5', 'Wrong humidity in room 5'],
    text: [
      'Δύο παρτίδες φέτας πήραν βάρος και ξαναζυγίστηκαν.',
      'Two lots of feta took on weight and were weighed again.',
    ],
    solution: [
      'Νέος αισθητήρας, και βαθμονόμηση δύο φορές τον χρόνο χωρίς χρέωση.',
      'A new sensor, and calibration twice a year free of charge.',
    ],
  },
  {
    ...{ at: 'meltemi', who: 2, kind: 'complaint', days: [-272, -271, -265] },
    delivery: 'Cabinets with closed doors, Syros',
    subject: ['Μία πόρτα ανοίγει ανάποδα', 'One door opens the wrong way'],
    text: ['Χτυπούσε στο καρότσι όποιου περνούσε.', 'It hit the trolley of everybody who passed.'],
    solution: [
      'Άλλαξαν οι μεντεσέδες επί τόπου, η σωστή πόρτα ήρθε σε μία εβδομάδα.',
      'The hinges were moved on site, and the right door came within a week.',
    ],
  },
  {
    ...{ at: 'iliostasio', who: 1, kind: 'wish', days: [-60, -59, -45] },
    subject: ['Μία αναφορά που να τη διαβάζει γιατρός', 'A report that a doctor can read'],
    text: [
      'Θέλει μία σελίδα ανά κλινική: τι έγινε, τι κάναμε, τι μένει.',
      'Wants one page a clinic: what happened, what we did, what is left.',
    ],
    solution: [
      'Νέο υπόδειγμα, το ενέκρινε η ίδια. Το χρησιμοποιούμε πια για όλους.',
      'A new form that she approved herself. We use it for everybody now.',
    ],
  },
  {
    ...{ at: 'argonaftis', who: 4, kind: 'misunderstanding', days: [-330, -330, -329] },
    subject: ['Ποιος καθαρίζει τα φίλτρα', 'Who cleans the filters'],
    text: [
      'Η κουζίνα περίμενε εμάς, εμείς την κουζίνα.',
      'The kitchen waited for us, and we for the kitchen.',
    ],
    solution: [
      'Αυτοκόλλητο σε κάθε μηχάνημα: κάθε εβδομάδα η κουζίνα, κάθε τρίμηνο εμείς.',
      'A label on each machine: weekly the kitchen, quarterly we.',
    ],
  },
  {
    ...{ at: 'anemodeiktis', who: 5, kind: 'complaint', days: [-198, -197, -196] },
    delivery: 'Light that follows movement',
    subject: ['Ο διάδρομος έμεινε σκοτεινός', 'The aisle stayed dark'],
    text: [
      'Οι ανιχνευτές δεν έβλεπαν το περονοφόρο που ερχόταν με την όπισθεν.',
      'The detectors did not see a forklift coming backwards.',
    ],
    solution: [
      'Δύο ανιχνευτές ακόμη στις γωνίες, και ελάχιστο φως που δεν σβήνει ποτέ.',
      'Two more detectors at the corners, and a low light that never goes out.',
    ],
  },
  {
    ...{ at: 'farofylakas', who: 2, kind: 'complaint', days: [-210, -209, -200], euros: 260 },
    subject: ['Ο θάλαμος παγώνει τα βότανα', 'The room freezes the herbs'],
    text: [
      'Το πίσω ράφι έπεφτε κάτω από το μηδέν κάθε ξημέρωμα.',
      'The back shelf fell below zero every dawn.',
    ],
    solution: [
      'Γύρισε ο αεραγωγός και το ράφι με τα βότανα ήρθε μπροστά.',
      'The air duct was turned and the herbs moved to the front.',
    ],
  },
  {
    ...{ at: 'kavotriani', who: 4, kind: 'wish', days: [-120, -118, -74] },
    subject: ['Πάγος και Κυριακή βράδυ', 'Ice on Sunday evenings too'],
    text: [
      'Οι βάρκες που γυρίζουν Κυριακή έβρισκαν άδειο σιλό.',
      'The boats that return on Sunday found the silo empty.',
    ],
    solution: [
      'Χρονοδιακόπτης που ξεκινά την παγομηχανή το απόγευμα της Κυριακής.',
      'A timer that starts the ice maker on Sunday afternoon.',
    ],
  },
  {
    ...{ at: 'nerantzi', who: 2, kind: 'complaint', days: [-176, -176, -172] },
    delivery: 'Quiet unit in the basement',
    subject: ['Βουίζει ακόμη στο δωμάτιο 4', 'Room 4 still hums'],
    text: [
      'Ένας πελάτης του ξενώνα άλλαξε δωμάτιο στις δύο τη νύχτα.',
      'A guest changed rooms at two in the morning.',
    ],
    solution: [
      'Λαστιχένια πέλματα και ένας σωλήνας που ακουμπούσε στον τοίχο.',
      'Rubber feet, and a pipe that had been touching the wall.',
    ],
  },
  {
    ...{ at: 'esperida', who: 2, kind: 'complaint', days: [-300, -298, -286], euros: 700 },
    subject: ['Το νερό άργησε να παγώσει στη γραμμή 2', 'Water too warm on line 2'],
    text: [
      'Η εμφιάλωση ξεκίνησε σαράντα λεπτά αργότερα δύο πρωινά.',
      'Bottling began forty minutes late on two mornings.',
    ],
    solution: [
      'Η αντλία δούλευε ανάποδα μετά τη συντήρηση. Μπήκε στη λίστα ελέγχου.',
      'The pump ran backwards after service. It is on the check list now.',
    ],
  },
  {
    ...{ at: 'rodakinia', who: 2, kind: 'misunderstanding', days: [-140, -139, -138] },
    subject: ['Η πρόψυξη δεν είναι κατάψυξη', 'Pre-cooling is not freezing'],
    text: [
      'Περίμεναν να φτάσει τους μηδέν βαθμούς σε μία ώρα.',
      'They expected it to reach zero degrees within the hour.',
    ],
    solution: [
      'Μία επίσκεψη με θερμόμετρο μέσα στο φρούτο και ένας πίνακας στον τοίχο.',
      'A visit with a thermometer in the fruit, and a table on the wall.',
    ],
  },
  {
    ...{ at: 'mikrokosmos', who: 3, kind: 'complaint', days: [-28, -28, -24] },
    subject: ['Το πιστοποιητικό ήρθε στα γερμανικά', 'The certificate came in German'],
    text: [
      'Ο έλεγχος το ήθελε μεταφρασμένο ως την επομένη.',
      'The audit wanted it translated by the next day.',
    ],
    solution: [
      'Το μεταφράσαμε την ίδια ημέρα· από εδώ και πέρα φεύγει σε δύο γλώσσες.',
      'We translated it the same day; it now leaves in two languages.',
    ],
  },
  {
    ...{ at: 'ilektra', who: 3, kind: 'complaint', days: [-55, -53, -48] },
    subject: ['Δύο μετρητές στο ίδιο κατάστημα', 'Two meters on the same shop'],
    text: [
      'Στα κοινόχρηστα χρεώθηκε δύο φορές το ρεύμα του ψύκτη.',
      'The power of the chiller was charged twice in the shared costs.',
    ],
    solution: [
      'Διορθώθηκε η αντιστοίχιση και στάλθηκε νέος πίνακας σε όλους τους μισθωτές.',
      'The assignment was corrected and a new table sent to all tenants.',
    ],
  },
]
