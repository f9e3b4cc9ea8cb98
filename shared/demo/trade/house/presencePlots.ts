import type { PresenceStrength } from '#shared/domain/market/competitorPresence.ts'
import type { Pair } from '../prospecting/pair.ts'

/** A competitor at a client. Days count from today. */
export interface PresencePlot {
  readonly at: string
  /** Place in the list of competitors. */
  readonly who: number
  readonly strength: PresenceStrength
  readonly share: number | null
  readonly seen: number
  readonly supplies: Pair
  readonly notes?: Pair
}

/** Places in the list of competitors. */
const [NORTH, ADRIA, THERMAL, POLAR, HERMES, NORDIC] = [0, 1, 2, 3, 4, 5]

function sits(
  at: string,
  who: number,
  [strength, share, seen]: readonly [PresenceStrength, number | null, number],
  supplies: Pair,
  notes?: Pair,
): PresencePlot {
  return { at, who, strength, share, seen, supplies, ...(notes ? { notes } : {}) }
}

export const presencePlots: readonly PresencePlot[] = [
  sits(
    'thermaikos',
    NORTH,
    ['some', 20, -30],
    ['Μικροί θάλαμοι στο λιμάνι', 'Small rooms at the port'],
    ['Τους κράτησαν για τις γρήγορες παραδόσεις.', 'They are kept for their quick deliveries.'],
  ),
  sits(
    'thermaikos',
    NORDIC,
    ['trying', null, -14],
    ['Προσφορά για τον σταθμό', 'An offer for the port station'],
  ),
  sits(
    'lefkokyma',
    ADRIA,
    ['strong', 45, -25],
    ['Θάλαμοι σε τέσσερα πλοία', 'Rooms on four ships'],
    [
      'Η αρχική εγκατάσταση είναι δική τους, τα ανταλλακτικά αργούν.',
      'The first fit was theirs; spare parts take long.',
    ],
  ),
  sits('amfilyki', THERMAL, ['some', 15, -60], ['Ψυγείο παραλαβής γάλακτος', 'The milk intake cooler']),
  sits('asklipias', NORDIC, ['some', 25, -45], ['Θάλαμοι −20 στην πτέρυγα Β', 'Rooms at −20 in wing B']),
  sits(
    'meltemi',
    THERMAL,
    ['strong', 40, -12],
    ['Συντήρηση στην Αττική', 'Service in Attica'],
    [
      'Δεν έχουν λύση με CO₂· γι’ αυτό μας άκουσαν.',
      'They have nothing with CO₂; that is why we were heard.',
    ],
  ),
  sits(
    'meltemi',
    POLAR,
    ['trying', null, -50],
    ['Φθηνό συμβόλαιο για τα νησιά', 'A cheap contract for the islands'],
  ),
  sits('farofylakas', ADRIA, ['some', 30, -24], ['Παγομηχανές στα μπαρ', 'Ice makers in the bars']),
  sits('glaronisi', NORTH, ['some', 35, -41], ['Θάλαμος κενών κιβωτίων', 'The room for empty crates']),
  sits(
    'anemopetra',
    POLAR,
    ['trying', null, -70],
    ['Ζήτησαν τα τεύχη του διαγωνισμού', 'They asked for the tender papers'],
  ),
  sits(
    'chiononifada',
    HERMES,
    ['strong', 50, -20],
    ['Ψύξη στα έξι φορτηγά', 'Cooling on the six lorries'],
    ['Χωρίς καταγραφή στη διαδρομή: εκεί έχουμε χώρο.', 'No record on the road: that leaves us room.'],
  ),
  sits('rodakinia', NORTH, ['some', 25, -57], ['Δύο παλιοί θάλαμοι μήλων', 'Two old apple rooms']),
  sits(
    'rodakinia',
    ADRIA,
    ['trying', null, -33],
    ['Μελέτη ελεγχόμενης ατμόσφαιρας', 'A study for controlled atmosphere'],
  ),
  sits(
    'anemodeiktis',
    NORDIC,
    ['strong', 35, -48],
    ['Κεντρική ψύξη στο πρώτο κέντρο', 'Central cooling at the first centre'],
  ),
  sits('anemodeiktis', HERMES, ['some', 15, -80], ['Δώδεκα φορτηγά', 'Twelve lorries']),
  sits(
    'iliostasio',
    POLAR,
    ['some', 20, -75],
    ['Κλιματισμός στα γραφεία', 'Air conditioning of the offices'],
  ),
  sits(
    'argonaftis',
    ADRIA,
    ['dominant', 65, -22],
    ['Παγομηχανές και βιτρίνες των μπαρ', 'Ice makers and bar cabinets'],
    ['Πήραν τον πάγο για έξι μπαρ με 9 % έκπτωση.', 'They won the ice for six bars with 9 % off.'],
  ),
  sits(
    'porfyra',
    NORDIC,
    ['strong', 40, -130],
    ['Εργοστασιακές μονάδες σε οκτώ πλοία', 'Factory units on eight ships'],
  ),
  sits(
    'efforia',
    THERMAL,
    ['some', 20, -66],
    ['Δύο καταστήματα με παλιό συμβόλαιο', 'Two shops under an old contract'],
  ),
  sits(
    'efforia',
    POLAR,
    ['trying', 5, -18],
    ['Δοκιμάζουν συντήρηση σε ένα κατάστημα', 'Service on trial in one shop'],
  ),
  sits('petrokavos', ADRIA, ['some', 30, -98], ['Ψύκτης δεξαμενών', 'The tank chiller']),
  sits('stachyologos', NORTH, ['some', 20, -38], ['Ψυγεία στους φούρνους', 'Refrigerators in the bakeries']),
  sits('kavotriani', THERMAL, ['some', 15, -82], ['Θάλαμος της δημοπρασίας', 'The auction room']),
  sits('aktinidionas', NORTH, ['strong', 45, -69], ['Οκτώ θάλαμοι του 2009', 'Eight rooms from 2009']),
  sits('mesimeri', POLAR, ['some', 30, -54], ['Συντήρηση στα κυλικεία', 'Service of the canteens']),
  sits('dryada', NORDIC, ['some', 25, -140], ['Θάλαμοι ωρίμανσης', 'Ageing rooms']),
  sits('esperida', ADRIA, ['strong', 45, -110], ['Θάλαμοι έτοιμου προϊόντος', 'Rooms for finished juice']),
  sits(
    'ilektra',
    THERMAL,
    ['dominant', 60, -48],
    ['Κλιματισμός όλης της στοάς', 'Air conditioning of the whole arcade'],
  ),
  sits(
    'stavrodromi',
    NORDIC,
    ['trying', null, -16],
    ['Προσφορά για τη νέα πτέρυγα', 'An offer for the new wing'],
    ['Οι αποφάσεις τους έρχονται από έξω, αργούν.', 'They decide abroad, which takes time.'],
  ),
  sits('voskotopos', ADRIA, ['dominant', 70, -27], ['Δίκτυο αμμωνίας', 'The ammonia network']),
  sits(
    'icho',
    NORDIC,
    ['strong', 55, -19],
    ['Ψύξη των δύο πρώτων αιθουσών', 'Cooling of the first two halls'],
  ),
]
