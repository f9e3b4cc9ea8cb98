import type { MarketNoteKind } from '#shared/domain/market/marketNote.ts'
import type { Pair } from '../prospecting/pair.ts'

/** What happens in the market. Days count from today. */
export interface MarketPlot {
  readonly kind: MarketNoteKind
  readonly on: number
  /** Null: about the whole market. */
  readonly at: string | null
  /** Place in the list of competitors. */
  readonly who: number | null
  readonly title: Pair
  readonly text: Pair
  readonly source: Pair
}

function note(
  kind: MarketNoteKind,
  on: number,
  about: string | number | null,
  title: Pair,
  text: Pair,
  source: Pair,
): MarketPlot {
  const at = typeof about === 'string' ? about : null
  const who = typeof about === 'number' ? about : null
  return { kind, on, at, who, title, text, source }
}

const VISIT: Pair = ['Επίσκεψη', 'A visit']
const PRESS: Pair = ['Οικονομικός τύπος', 'The business press']
const TALK: Pair = ['Κουβέντα στην έκθεση', 'A talk at the fair']
const FITTER: Pair = ['Τεχνικός μας', 'One of our engineers']
const SITE: Pair = ['Ο ιστότοπός τους', 'Their website']

export const marketPlots: readonly MarketPlot[] = [
  note(
    'development',
    -3,
    null,
    ['Τα φθοριούχα αέρια ακριβαίνουν πάλι', 'Fluorinated gases get dearer again'],
    [
      'Όποιος έχει παλιό ψυκτικό υγρό, θα το νιώσει στην επόμενη διαρροή. Να το πούμε με αριθμούς.',
      'Whoever runs on the old gases will feel it at the next leak. Let us say it in figures.',
    ],
    PRESS,
  ),
  note(
    'opportunity',
    -6,
    null,
    ['Επιδότηση για ενεργειακή αναβάθμιση ως 40 %', 'Grants for saving energy, up to 40 %'],
    [
      'Θέλει ενεργειακό έλεγχο πριν από την αίτηση: εκεί μπαίνουμε πρώτοι.',
      'It asks for an energy audit before the application: there we come first.',
    ],
    ['Πρόσκληση του υπουργείου', 'The ministry’s call'],
  ),
  note(
    'threat',
    -11,
    null,
    ['Λείπουν ψυκτικοί παντού', 'Refrigeration engineers are scarce'],
    [
      'Οι πελάτες θα μας κρίνουν από τον χρόνο, όχι από την τιμή.',
      'Clients will judge us by time, not by price.',
    ],
    FITTER,
  ),
  note(
    'development',
    -24,
    null,
    ['Το ρεύμα της νύχτας ξανά φθηνότερο', 'Power at night is cheaper again'],
    ['Συμφέρει να παγώνουν δεξαμενές μετά τις έντεκα.', 'It pays to chill tanks after eleven.'],
    PRESS,
  ),
  note(
    'competitorMove',
    -8,
    3,
    ['Έκπτωση 15 % σε νέα συμβόλαια', '15 % off new contracts'],
    [
      'Μόνο για τον πρώτο χρόνο. Ο δεύτερος γυρίζει στα ίδια.',
      'For the first year only. The second is back where it was.',
    ],
    TALK,
  ),
  note(
    'competitorMove',
    -17,
    5,
    ['Άνοιξαν γραφείο στη Θεσσαλονίκη', 'They opened an office in Thessaloniki'],
    ['Τρεις μηχανικοί, κανένα συνεργείο ακόμη.', 'Three engineers, no fitters yet.'],
    SITE,
  ),
  note(
    'competitorMove',
    -35,
    1,
    ['Καθυστερήσεις από το εργοστάσιό τους', 'Delays from their factory'],
    ['Οι παραδόσεις πήγαν από έξι σε έντεκα εβδομάδες.', 'Deliveries went from six to eleven weeks.'],
    FITTER,
  ),
  note(
    'competitorMove',
    -58,
    2,
    ['Έχασαν δύο παλιούς τεχνικούς', 'They lost two old hands'],
    [
      'Ο ένας ήξερε όλα τα καταστήματα της Αττικής με το μικρό τους όνομα.',
      'One of them knew every shop in Attica by its nickname.',
    ],
    TALK,
  ),
  note(
    'competitorMove',
    -92,
    4,
    ['Δοκιμάζουν τηλεπαρακολούθηση', 'They try out remote monitoring'],
    ['Με αισθητήρες τρίτων, χωρίς αρχείο για έλεγχο.', 'With sensors of others, and no log for an audit.'],
    SITE,
  ),
  note(
    'opportunity',
    -9,
    'thermaikos',
    ['Νέα γραμμή για κατεψυγμένα προς Βαλκάνια', 'A new line of frozen goods to the Balkans'],
    ['Ο σταθμός του λιμανιού θα δουλεύει διπλές βάρδιες.', 'The port station will work two shifts.'],
    VISIT,
  ),
  note(
    'threat',
    -21,
    'thermaikos',
    ['Ο μεγαλύτερος πελάτης τους χτίζει δικές του αποθήκες', 'Their largest client builds stores of its own'],
    ['Αν φύγει, αδειάζει το ένα τρίτο της Σίνδου.', 'If it leaves, a third of Sindos is empty.'],
    PRESS,
  ),
  note(
    'development',
    -29,
    'lefkokyma',
    ['Δύο δρομολόγια ακόμη τον χειμώνα', 'Two more sailings in winter'],
    ['Λιγότερος χρόνος στο λιμάνι για συντήρηση.', 'Less time in port for service.'],
    SITE,
  ),
  note(
    'opportunity',
    -15,
    'meltemi',
    ['Είκοσι νέα καταστήματα σε τρία χρόνια', 'Twenty new shops in three years'],
    [
      'Θέλουν ίδιο μηχανοστάσιο παντού: όποιος γράψει την προδιαγραφή, την κρατά.',
      'They want the same plant room everywhere: whoever writes the specification keeps it.',
    ],
    ['Συνέντευξη του διευθύνοντος', 'An interview with the managing director'],
  ),
  note(
    'threat',
    -44,
    'asklipias',
    ['Αυστηρότεροι όροι για τη διανομή φαρμάκων', 'Stricter terms for distributing drugs'],
    ['Κάθε στάση φορτηγού θέλει δική της καταγραφή.', 'Each stop of a lorry needs a record of its own.'],
    ['Εγκύκλιος', 'A circular'],
  ),
  note(
    'development',
    -52,
    'amfilyki',
    ['Εξαγωγές γιαουρτιού στη Γερμανία', 'Yoghurt exports to Germany'],
    ['Ο αγοραστής ζητά αποτύπωμα άνθρακα ανά κεσεδάκι.', 'The buyer asks for a carbon figure per pot.'],
    VISIT,
  ),
  note(
    'opportunity',
    -19,
    'anemodeiktis',
    ['Η Μαγούλα θα έχει και φάρμακα', 'Magoula will store drugs too'],
    [
      'Άλλες θερμοκρασίες, άλλα χαρτιά: οι δύο κόσμοι μας μαζί.',
      'Other temperatures, other papers: both of our worlds in one.',
    ],
    VISIT,
  ),
  note(
    'development',
    -73,
    'iliostasio',
    ['Τέταρτη κλινική σε συζήτηση', 'A fourth clinic is being discussed'],
    [
      'Μιλούν για την Καλαμάτα, μετά τις εκλογές του συλλόγου.',
      'They speak of Kalamata, after the elections of the association.',
    ],
    ['Γιατρός του ομίλου', 'A doctor of the group'],
  ),
  note(
    'threat',
    -66,
    'argonaftis',
    ['Λιγότερες κρατήσεις για Μάιο', 'Fewer bookings for May'],
    ['Θα κόψουν πρώτα τα έργα που δεν φαίνονται.', 'They will first cut the works that nobody sees.'],
    ['Κλαδικό δελτίο', 'A trade bulletin'],
  ),
  note(
    'opportunity',
    -101,
    'porfyra',
    ['Δύο νέα πλοία παραγγέλθηκαν', 'Two new ships are on order'],
    ['Το ναυπηγείο κλειδώνει τον εξοπλισμό την άνοιξη.', 'The yard fixes the equipment in spring.'],
    PRESS,
  ),
  note(
    'threat',
    -26,
    'efforia',
    ['Μεγάλη αλυσίδα ανοίγει απέναντι', 'A big chain opens across the street'],
    [
      'Τρεις γειτονιές στη Θεσσαλονίκη, από την άνοιξη.',
      'Three neighbourhoods of Thessaloniki, from spring.',
    ],
    VISIT,
  ),
  note(
    'opportunity',
    -39,
    'farofylakas',
    ['Ψάχνουν τέταρτο ξενοδοχείο στη Λίνδο', 'They look for a fourth hotel at Lindos'],
    ['Παλιό κτίριο, κουζίνα από την αρχή.', 'An old house, with a kitchen to be built from nothing.'],
    ['Προμηθευτής κουζινών', 'A supplier of kitchens'],
  ),
  note(
    'development',
    -84,
    'kavotriani',
    ['Περισσότερος γαύρος, λιγότερη σαρδέλα', 'More anchovy, fewer sardines'],
    ['Ο γαύρος θέλει τον διπλό πάγο.', 'Anchovy needs twice the ice.'],
    VISIT,
  ),
  note(
    'threat',
    -115,
    'rodakinia',
    ['Χαλάζι σε δύο χωριά', 'Hail in two villages'],
    ['Ένα πέμπτο της σοδειάς θα πάει για χυμό.', 'A fifth of the crop will go for juice.'],
    VISIT,
  ),
  note(
    'opportunity',
    -47,
    'dryada',
    ['Σύμβαση με αλυσίδα στην Κύπρο', 'A contract with a chain in Cyprus'],
    [
      'Έξι τόνοι την εβδομάδα παραπάνω, από το ίδιο τούνελ.',
      'Six tons more a week, through the same tunnel.',
    ],
    VISIT,
  ),
  note(
    'development',
    -62,
    'mikrokosmos',
    ['Νέα χρηματοδότηση για την έρευνα', 'New money for the research'],
    ['Διπλασιάζονται τα δείγματα σε δεκαοκτώ μήνες.', 'Samples will double in eighteen months.'],
    SITE,
  ),
]
