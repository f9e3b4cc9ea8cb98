import type { DeliveryOutcome } from '#shared/domain/afterSale/delivery.ts'
import type { Pair } from '../prospecting/pair.ts'

/** A delivery to a client of the demonstration: promised and actual day, counted from today. */
export interface DeliveryPlot {
  readonly at: string
  readonly title: Pair
  readonly promised: number
  readonly delivered: number | null
  readonly outcome: DeliveryOutcome | null
  readonly notes?: Pair
}

/** Delivered in time and as they had expected. */
function good(at: string, promised: number, delivered: number, title: Pair): DeliveryPlot {
  return { at, title, promised, delivered, outcome: 'asExpected' }
}

function ahead(at: string, promised: number, title: Pair, notes?: Pair): DeliveryPlot {
  return { at, title, promised, delivered: null, outcome: null, ...(notes ? { notes } : {}) }
}

export const deliveryPlots: readonly DeliveryPlot[] = [
  good('thermaikos', -310, -312, ['Δύο ρυθμιστές στροφών, αίθουσα 1', 'Two speed drives, hall 1']),
  good('thermaikos', -290, -290, ['Τρεις ρυθμιστές στροφών, αίθουσα 2', 'Three speed drives, hall 2']),
  {
    ...{ at: 'thermaikos', promised: -262, delivered: -255, outcome: 'partly' },
    title: ['Έλεγχος απόψυξης, κεντρική αποθήκη', 'Defrost control, main store'],
    notes: ['Περίμεναν αισθητήρα από το εργοστάσιο.', 'A sensor was late from the factory.'],
  },
  good('thermaikos', -100, -101, ['Οι δύο νέοι θάλαμοι στην οθόνη', 'The two new rooms on the screen']),
  good('thermaikos', -30, -30, ['Φθινοπωρινός έλεγχος, Σίνδος', 'Autumn check, Sindos']),
  ahead('thermaikos', 9, ['Απολογισμός χρόνου: βλάβες και ρεύμα', 'The year in figures: faults and power']),
  good('lefkokyma', -290, -291, ['Θάλαμος τροφοδοσίας στο πρώτο πλοίο', 'Provision room on the first ship']),
  good('lefkokyma', -280, -280, ['Εκπαίδευση των μαγείρων του πλοίου', 'Training of the ship’s cooks']),
  {
    ...{ at: 'lefkokyma', promised: -45, delivered: -38, outcome: 'partly' },
    title: ['Μετρήσεις μετά το καλοκαίρι', 'Measurements after the summer'],
    notes: ['Το πλοίο έμεινε μία εβδομάδα στο ναυπηγείο.', 'The ship spent a week more in the yard.'],
  },
  good('amfilyki', -270, -271, ['Υγρασία υπό έλεγχο, θάλαμοι 1 έως 3', 'Humidity control, rooms 1 to 3']),
  {
    ...{ at: 'amfilyki', promised: -250, delivered: -241, outcome: 'notAsExpected' },
    title: ['Υγρασία υπό έλεγχο, θάλαμοι 4 έως 6', 'Humidity control, rooms 4 to 6'],
    notes: [
      'Ένας αισθητήρας έδειχνε 4 % παραπάνω· άλλαξε σε δύο ημέρες.',
      'One sensor read 4 % too high; it was replaced in two days.',
    ],
  },
  good('amfilyki', -20, -22, ['Βαθμονόμηση αισθητήρων', 'Calibration of the sensors']),
  ahead('amfilyki', 0, ['Χειμερινός έλεγχος ωριμαντηρίων', 'Winter check of the ripening rooms']),
  good('asklipias', -300, -302, ['Χαρτογράφηση θερμοκρασιών, αίθουσα Α', 'Temperature mapping, hall A']),
  good('asklipias', -80, -80, ['Δεύτερο μηχάνημα εφεδρείας', 'Second reserve machine']),
  good('asklipias', -58, -58, [
    'Δοκιμή διακοπής ρεύματος μαζί με τον ποιοτικό έλεγχο',
    'Power-cut test together with their quality people',
  ]),
  ahead(
    'asklipias',
    -3,
    ['Τριμηνιαία αναφορά για τους πελάτες τους', 'Quarterly report for their own clients'],
    ['Λείπουν οι μετρήσεις μιας εβδομάδας.', 'The readings of one week are missing.'],
  ),
  good('meltemi', -300, -303, ['Μηχανοστάσιο του πιλοτικού, Σύρος', 'Plant room of the pilot shop, Syros']),
  {
    ...{ at: 'meltemi', promised: -280, delivered: -274, outcome: 'partly' },
    title: ['Βιτρίνες με κλειστές πόρτες, Σύρος', 'Cabinets with closed doors, Syros'],
    notes: ['Μία πόρτα ήρθε με λάθος φορά.', 'One door came hung on the wrong side.'],
  },
  good('meltemi', -230, -231, [
    'Έλεγχος πριν από το Πάσχα, δώδεκα νησιά',
    'Check before Easter, twelve islands',
  ]),
  good('meltemi', -25, -25, ['Έλεγχος μετά την τουριστική περίοδο', 'Check after the tourist season']),
  ahead('meltemi', 6, ['Βιτρίνα γαλακτοκομικών, Νάξος', 'Dairy cabinet, Naxos']),
  good('farofylakas', -340, -340, ['Θάλαμος κουζίνας, Ιξιά', 'Kitchen room, Ixia']),
  {
    ...{ at: 'farofylakas', promised: -325, delivered: -318, outcome: 'partly' },
    title: ['Θάλαμος κουζίνας, παλιά πόλη', 'Kitchen room, old town'],
    notes: [
      'Ο δρόμος ήταν κλειστός για φορτηγά· τα πάνελ μπήκαν με καρότσι.',
      'The street was closed to lorries; the panels went in by hand cart.',
    ],
  },
  ahead('farofylakas', 2, ['Κλείσιμο θαλάμων για τον χειμώνα', 'Closing the rooms for the winter']),
  good('anemopetra', -280, -280, ['Πρώτη επίσκεψη, δημοτική αγορά', 'First visit, municipal market']),
  good('anemopetra', -150, -152, [
    'Θερινός έλεγχος κοινόχρηστων θαλάμων',
    'Summer check of the shared rooms',
  ]),
  ahead(
    'anemopetra',
    -6,
    ['Λάστιχα σε οκτώ πόρτες', 'Seals on eight doors'],
    [
      'Τα λάστιχα έρχονται από την Ιταλία· μας είπαν ως το τέλος της εβδομάδας.',
      'The seals come from Italy; we were told by the end of the week.',
    ],
  ),
  good('anemodeiktis', -205, -207, ['Πόρτες ταχείας κίνησης, θάλαμος 2', 'High-speed doors, room 2']),
  good('anemodeiktis', -195, -195, ['Φωτισμός που ανάβει με την κίνηση', 'Light that follows movement']),
  good('anemodeiktis', -50, -50, [
    'Πρώτη νύχτα επιφυλακής, με δοκιμαστική κλήση',
    'First night of stand-by, with a test call',
  ]),
  good('iliostasio', -180, -181, ['Νέοι αισθητήρες, κλινική Πάτρας', 'New sensors, Patras clinic']),
  ahead('iliostasio', 21, [
    'Ετήσια βαθμονόμηση τριάντα ενός ψυγείων',
    'Yearly calibration of thirty-one refrigerators',
  ]),
  good('porfyra', -220, -221, ['Απόθεμα στο πρώτο λιμάνι', 'Stock at the first port']),
  {
    ...{ at: 'porfyra', promised: -200, delivered: -186, outcome: 'notAsExpected' },
    title: ['Απόθεμα στο δεύτερο λιμάνι', 'Stock at the second port'],
    notes: ['Έμεινε δώδεκα ημέρες στο τελωνείο.', 'Held twelve days at customs.'],
  },
  good('efforia', -230, -233, ['Παραλαβή τριάντα καταστημάτων', 'Taking over thirty shops']),
  good('efforia', -85, -85, ['Επιφυλακή Αυγούστου, όλα τα καταστήματα', 'August stand-by, all shops']),
  ahead('efforia', 14, ['Έναρξη στα δύο νέα του Κιλκίς', 'Start at the two new shops in Kilkis']),
  good('mikrokosmos', -390, -392, [
    'Εφεδρική μονάδα που ξεκινά μόνη της',
    'Reserve unit that starts by itself',
  ]),
  good('dryada', -500, -502, ['Ανεμιστήρες και οδηγοί αέρα στο τούνελ', 'Fans and air guides in the tunnel']),
  good('dryada', -20, -20, ['Μία ημέρα με τους χειριστές', 'A day with the operators']),
  ahead('dryada', 4, ['Έλεγχος πριν από τις γιορτές', 'Check before the holidays']),
  good('nerantzi', -180, -181, ['Αθόρυβη μονάδα στο υπόγειο', 'Quiet unit in the basement']),
  {
    ...{ at: 'esperida', promised: -480, delivered: -476, outcome: 'partly' },
    title: ['Δεξαμενή παγωμένου νερού', 'Chilled water tank'],
    notes: [
      'Η βάση δεν ήταν στεγνή, η τοποθέτηση περίμενε.',
      'The base was not dry, so fitting had to wait.',
    ],
  },
]
