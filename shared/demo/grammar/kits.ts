import type { GreekForms } from './greekNames.ts'
import type { Thing } from './fill.ts'

/** Nouns that places begin with: only they change with the case. */
const HEADS = {
  θάλαμος: ['ο θάλαμος', 'του θαλάμου', 'τον θάλαμο'],
  καταψύκτης: ['ο καταψύκτης', 'του καταψύκτη', 'τον καταψύκτη'],
  ψύκτης: ['ο ψύκτης', 'του ψύκτη', 'τον ψύκτη'],
  πύργος: ['ο πύργος', 'του πύργου', 'τον πύργο'],
  συμπιεστής: ['ο συμπιεστής', 'του συμπιεστή', 'τον συμπιεστή'],
  αποθήκη: ['η αποθήκη', 'της αποθήκης', 'την αποθήκη'],
  βιτρίνα: ['η βιτρίνα', 'της βιτρίνας', 'τη βιτρίνα'],
  δεξαμενή: ['η δεξαμενή', 'της δεξαμενής', 'τη δεξαμενή'],
  μηχανή: ['η μηχανή', 'της μηχανής', 'τη μηχανή'],
  ράμπα: ['η ράμπα', 'της ράμπας', 'τη ράμπα'],
  μονάδα: ['η μονάδα', 'της μονάδας', 'τη μονάδα'],
  γραμμή: ['η γραμμή', 'της γραμμής', 'τη γραμμή'],
  ψυγείο: ['το ψυγείο', 'του ψυγείου', 'το ψυγείο'],
  τούνελ: ['το τούνελ', 'του τούνελ', 'το τούνελ'],
  κύκλωμα: ['το κύκλωμα', 'του κυκλώματος', 'το κύκλωμα'],
} as const

type Head = keyof typeof HEADS

const ROOMS: readonly Head[] = ['θάλαμος', 'καταψύκτης', 'αποθήκη', 'βιτρίνα', 'ψυγείο', 'τούνελ']
const MACHINES: readonly Head[] = ['ψύκτης', 'πύργος', 'συμπιεστής', 'μηχανή', 'μονάδα', 'κύκλωμα']
/** These hold refrigerant, hum and show error codes; a tower and a circuit of water do not. */
const COOLERS: readonly Head[] = ['ψύκτης', 'συμπιεστής', 'μηχανή', 'μονάδα']

/** A room keeps something cold; a machine makes it cold; a loading dock does neither. */
export interface Place extends Thing {
  readonly kind: 'room' | 'machine' | 'other'
  /** Hums, leaks refrigerant and shows error codes. */
  readonly isCooler: boolean
  /** Has a glass that one looks through. */
  readonly isCase: boolean
}

/** What a business cools, where, and when it has the most work. */
export interface Kit {
  readonly places: readonly Place[]
  /** Neuter plural in Greek, so that subject and object look alike. */
  readonly goods: { readonly el: string; readonly en: string }
  /** After «πριν από», «before»; and the months in which one says so. */
  readonly season: { readonly el: string; readonly en: string; readonly months: readonly number[] }
}

function place(head: Head, rest: string, en: string): Place {
  const kind = ROOMS.includes(head) ? 'room' : MACHINES.includes(head) ? 'machine' : 'other'
  return {
    kind,
    isCooler: COOLERS.includes(head),
    isCase: head === 'βιτρίνα',
    el: forms(HEADS[head], rest),
    en,
  }
}

function forms([nominative, genitive, accusative]: readonly [string, string, string], rest = ''): GreekForms {
  const ending = rest === '' ? '' : ` ${rest}`
  return {
    nominative: nominative + ending,
    genitive: genitive + ending,
    accusative: accusative + ending,
  }
}

function kit(
  goods: [string, string],
  season: [string, string, readonly number[]],
  ...places: readonly Place[]
): Kit {
  const [el, en, months] = season
  return { goods: { el: goods[0], en: goods[1] }, season: { el, en, months }, places }
}

export const kits = {
  store: kit(
    ['τα εμπορεύματα', 'goods'],
    ['την αιχμή των γιορτών', 'the holiday peak', [11, 12]],
    place('θάλαμος', 'κατάψυξης 2', 'second deep-freeze chamber'),
    place('θάλαμος', 'συντήρησης 5', 'fifth chill chamber'),
    place('ράμπα', 'φόρτωσης', 'loading dock'),
    place('συμπιεστής', 'του μηχανοστασίου', 'main compressor'),
    place('κύκλωμα', 'αμμωνίας', 'ammonia circuit'),
  ),
  ship: kit(
    ['τα τρόφιμα των πληρωμάτων', 'crew provisions'],
    ['τα καλοκαιρινά δρομολόγια', 'the summer timetable', [4, 5, 6]],
    place('ψυγείο', 'τροφοδοσίας του πλοίου', 'ship’s provision store'),
    place('καταψύκτης', 'του μαγειρείου', 'galley freezer'),
    place('γραμμή', 'παροχής των ψυκτικών εμπορευματοκιβωτίων', 'reefer power line'),
    place('συμπιεστής', 'του κάτω καταστρώματος', 'lower-deck compressor'),
    place('κύκλωμα', 'θαλασσινού νερού', 'sea-water circuit'),
  ),
  dairy: kit(
    ['τα γαλακτοκομικά', 'dairy products'],
    ['τη μεγάλη παραλαβή της άνοιξης', 'the spring flush of milk', [2, 3]],
    place('δεξαμενή', 'παραλαβής γάλακτος', 'milk reception tank'),
    place('θάλαμος', 'ωρίμανσης', 'ripening room'),
    place('ψυγείο', 'ετοίμων προϊόντων', 'finished-goods store'),
    place('ψύκτης', 'παγωμένου νερού', 'ice-water chiller'),
  ),
  meat: kit(
    ['τα κρέατα', 'meat'],
    ['τις μεγάλες παραγγελίες του Δεκεμβρίου', 'the big orders of December', [10, 11]],
    place('θάλαμος', 'σφαγίων', 'carcass chamber'),
    place('τούνελ', 'ταχείας ψύξης', 'blast-chilling tunnel'),
    place('γραμμή', 'τεμαχισμού', 'cutting line'),
    place('καταψύκτης', 'της αποθήκης', 'warehouse freezer'),
    place('συμπιεστής', 'του μηχανοστασίου', 'main compressor'),
    place('ψύκτης', 'νερού', 'water chiller'),
  ),
  bakery: kit(
    ['τα γλυκά', 'pastries'],
    ['τις παραγγελίες των γιορτών', 'the holiday orders', [3, 11, 12]],
    place('θάλαμος', 'αργής ωρίμανσης', 'dough retarding room'),
    place('βιτρίνα', 'του κεντρικού καταστήματος', 'display case of the main shop'),
    place('καταψύκτης', 'του εργαστηρίου', 'workshop freezer'),
    place('μηχανή', 'παγωτού', 'ice-cream machine'),
    place('συμπιεστής', 'του εργαστηρίου', 'workshop compressor'),
  ),
  drinks: kit(
    ['τα ποτά', 'drinks'],
    ['τον τρύγο και την εμφιάλωση', 'harvest and bottling', [7, 8]],
    place('δεξαμενή', 'ζύμωσης 3', 'third fermentation tank'),
    place('ψύκτης', 'γλυκόλης', 'glycol chiller'),
    place('αποθήκη', 'ετοίμων φιαλών', 'bottle store'),
    place('κύκλωμα', 'ψύξης της εμφιάλωσης', 'cooling circuit of the bottling hall'),
  ),
  pharma: kit(
    ['τα φάρμακα', 'medicines'],
    ['την ετήσια επιθεώρηση', 'the yearly inspection', [1, 2, 9]],
    place('θάλαμος', '2–8 βαθμών', '2–8 degree room'),
    place('καταψύκτης', 'πολύ χαμηλής θερμοκρασίας', 'ultra-low freezer'),
    place('ψυγείο', 'δειγμάτων', 'sample refrigerator'),
    place('ψύκτης', 'του κλιματισμού', 'air-conditioning chiller'),
  ),
  retail: kit(
    ['τα ευπαθή', 'perishables'],
    ['την τουριστική περίοδο', 'the tourist season', [4, 5, 6]],
    place('βιτρίνα', 'τυροκομικών', 'cheese counter'),
    place('βιτρίνα', 'νωπού κρέατος', 'fresh meat counter'),
    place('ψυγείο', 'αναψυκτικών της εισόδου', 'drinks cabinet at the entrance'),
    place('θάλαμος', 'της αποθήκης', 'back-store cold room'),
    place('καταψύκτης', 'παγωτών', 'ice-cream freezer'),
    place('συμπιεστής', 'του υπογείου', 'basement compressor'),
    place('κύκλωμα', 'διοξειδίου του άνθρακα', 'carbon dioxide circuit'),
  ),
  hotel: kit(
    ['τα τρόφιμα', 'food'],
    ['την αρχή της σεζόν', 'the start of the season', [2, 3, 4]],
    place('θάλαμος', 'της κουζίνας', 'kitchen cold room'),
    place('ψυγείο', 'του μπαρ', 'bar refrigerator'),
    place('ψύκτης', 'του κλιματισμού', 'air-conditioning chiller'),
    place('μηχανή', 'πάγου', 'ice maker'),
    place('βιτρίνα', 'του πρωινού', 'breakfast display'),
  ),
  catering: kit(
    ['τα έτοιμα γεύματα', 'ready meals'],
    ['τις δεξιώσεις του Δεκεμβρίου', 'the December receptions', [11, 12]],
    place('θάλαμος', 'προετοιμασίας', 'preparation cold room'),
    place('τούνελ', 'ταχείας ψύξης', 'blast chiller'),
    place('ψυγείο', 'των έτοιμων πιάτων', 'ready-plate refrigerator'),
    place('μηχανή', 'πάγου', 'ice maker'),
    place('συμπιεστής', 'της κουζίνας', 'kitchen compressor'),
  ),
  fish: kit(
    ['τα ψάρια', 'fish'],
    ['τις εξαγωγές του καλοκαιριού', 'the summer exports', [4, 5]],
    place('μηχανή', 'τριμμένου πάγου', 'flake-ice machine'),
    place('θάλαμος', 'του συσκευαστηρίου', 'packing-house chamber'),
    place('τούνελ', 'κατάψυξης', 'freezing tunnel'),
    place('ψυγείο', 'της προβλήτας', 'quayside store'),
    place('συμπιεστής', 'του συσκευαστηρίου', 'packing-house compressor'),
  ),
  municipal: kit(
    ['τα τρόφιμα', 'food'],
    ['το κλείσιμο του οικονομικού έτους', 'the end of the financial year', [9, 10, 11]],
    place('ψύκτης', 'του δημαρχείου', 'town hall chiller'),
    place('θάλαμος', 'της δημοτικής αγοράς', 'cold room of the municipal market'),
    place('ψυγείο', 'του κοινωνικού παντοπωλείου', 'municipal grocery’s refrigerator'),
    place('κύκλωμα', 'κλιματισμού του πολιτιστικού κέντρου', 'cooling circuit of the cultural centre'),
  ),
  agri: kit(
    ['τα φρούτα', 'fruit'],
    ['τη συγκομιδή', 'the harvest', [5, 6, 7]],
    place('τούνελ', 'πρόψυξης', 'pre-cooling tunnel'),
    place('θάλαμος', 'μακράς συντήρησης', 'long-term storage chamber'),
    place('γραμμή', 'διαλογής', 'sorting line'),
    place('ψυγείο', 'των εξαγωγών', 'export store'),
    place('συμπιεστής', 'του διαλογητηρίου', 'packing-house compressor'),
    place('ψύκτης', 'της πρόψυξης', 'pre-cooling chiller'),
  ),
  buildings: kit(
    ['τα μηχανήματα των ενοίκων', "tenants' equipment"],
    ['τους πρώτους καύσωνες', 'the first heatwaves', [4, 5]],
    place('ψύκτης', 'της ταράτσας', 'rooftop chiller'),
    place('πύργος', 'ψύξης', 'cooling tower'),
    place('κύκλωμα', 'παγωμένου νερού', 'chilled-water circuit'),
    place('συμπιεστής', 'του υπογείου', 'basement compressor'),
  ),
  flowers: kit(
    ['τα λουλούδια', 'flowers'],
    ['την εβδομάδα των μεγάλων γάμων', 'the wedding season', [4, 5]],
    place('θάλαμος', 'κομμένων ανθέων', 'cut-flower chamber'),
    place('ψυγείο', 'της πώλησης', 'salesroom refrigerator'),
    place('ράμπα', 'παραλαβής', 'receiving dock'),
    place('συμπιεστής', 'της ταράτσας', 'rooftop compressor'),
    place('κύκλωμα', 'ύγρανσης', 'humidifying circuit'),
  ),
  eggs: kit(
    ['τα αυγά', 'eggs'],
    ['τη ζήτηση του Πάσχα', 'the Easter demand', [2, 3]],
    place('θάλαμος', 'αυγών', 'egg store'),
    place('ψυγείο', 'αναμονής των παραγγελιών', 'order holding room'),
    place('ράμπα', 'φόρτωσης', 'loading dock'),
    place('συμπιεστής', 'του συσκευαστηρίου', 'packing-house compressor'),
  ),
  icecream: kit(
    ['τα παγωτά', 'ice cream'],
    ['το καλοκαίρι', 'summer', [3, 4, 5]],
    place('θάλαμος', 'σκλήρυνσης', 'hardening room'),
    place('καταψύκτης', 'ετοίμων προϊόντων', 'finished-goods freezer'),
    place('μηχανή', 'παγωτού', 'ice-cream machine'),
    place('συμπιεστής', 'του εργαστηρίου', 'workshop compressor'),
  ),
  cafe: kit(
    ['τα γλυκά και τα ποτά', 'cakes and drinks'],
    ['τα τραπέζια της αυλής', 'the courtyard season', [3, 4]],
    place('ψυγείο', 'της αυλής', 'courtyard refrigerator'),
    place('βιτρίνα', 'των γλυκών', 'cake display'),
    place('μηχανή', 'πάγου', 'ice maker'),
  ),
  juice: kit(
    ['τα εσπεριδοειδή', 'citrus fruit'],
    ['τη μεγάλη συγκομιδή', 'the main harvest', [10, 11]],
    place('θάλαμος', 'πρώτης ύλης', 'fruit store'),
    place('δεξαμενή', 'χυμού 2', 'second juice tank'),
    place('ψύκτης', 'γλυκόλης', 'glycol chiller'),
    place('κύκλωμα', 'ψύξης της εμφιάλωσης', 'cooling circuit of the bottling hall'),
  ),
  trucks: kit(
    ['τα φορτία', 'loads'],
    ['την καλοκαιρινή αιχμή', 'the summer peak', [5, 6]],
    place('μονάδα', 'ψύξης του φορτηγού 6', 'refrigeration unit of truck 6'),
    place('θάλαμος', 'του φορτηγού 3', 'box of truck 3'),
    place('ψυγείο', 'αναμονής του σταθμού', 'holding room of the depot'),
    place('συμπιεστής', 'του φορτηγού 8', 'compressor of truck 8'),
  ),
  /** Nothing there yet: they are planning their first plant. */
  planned: kit(['τα προϊόντα', 'products'], ['τα εγκαίνια', 'the opening', []]),
} as const satisfies Readonly<Record<string, Kit>>

export type KitName = keyof typeof kits

// Safe: these are the keys that `kits` was written with.
const every = Object.keys(kits) as readonly KitName[]
/** Where something cools already. */
export const withPlant = every.filter((name) => name !== 'planned')
/** Where a power cut in the area is felt: neither at sea nor on the road. */
export const onTheMains = every.filter((name) => name !== 'ship' && name !== 'trucks' && name !== 'planned')
/** Public bodies recommend nobody, whisper nothing and pay by the rules. */
export const inBusiness = every.filter((name) => name !== 'municipal')
/** Whoever answers to food or medicine inspectors. */
export const coldFood = withPlant.filter(
  (name) => !(['municipal', 'buildings', 'flowers', 'trucks'] as readonly KitName[]).includes(name),
)

/** Spare parts. */
export const parts: readonly Thing[] = [
  { el: forms(['η βαλβίδα', 'της βαλβίδας', 'τη βαλβίδα'], 'εκτόνωσης'), en: 'expansion valve' },
  { el: forms(['ο αισθητήρας', 'του αισθητήρα', 'τον αισθητήρα'], 'θερμοκρασίας'), en: 'temperature probe' },
  { el: forms(['το λάστιχο', 'του λάστιχου', 'το λάστιχο'], 'της πόρτας'), en: 'door seal' },
  { el: forms(['ο ανεμιστήρας', 'του ανεμιστήρα', 'τον ανεμιστήρα'], 'του εξατμιστή'), en: 'evaporator fan' },
  { el: forms(['το ρελέ', 'του ρελέ', 'το ρελέ'], 'εκκίνησης'), en: 'starting relay' },
  { el: forms(['η αντλία', 'της αντλίας', 'την αντλία'], 'συμπυκνωμάτων'), en: 'condensate pump' },
  { el: forms(['ο πρεσοστάτης', 'του πρεσοστάτη', 'τον πρεσοστάτη']), en: 'pressure switch' },
  { el: forms(['το φίλτρο', 'του φίλτρου', 'το φίλτρο'], 'λαδιού'), en: 'oil filter' },
  { el: forms(['η πλακέτα', 'της πλακέτας', 'την πλακέτα'], 'ελέγχου'), en: 'control board' },
  { el: forms(['η αντίσταση', 'της αντίστασης', 'την αντίσταση'], 'απόψυξης'), en: 'defrost heater' },
  {
    el: forms(['ο μεντεσές', 'του μεντεσέ', 'τον μεντεσέ'], 'της συρόμενης πόρτας'),
    en: 'sliding-door hinge',
  },
  { el: forms(['το μοτέρ', 'του μοτέρ', 'το μοτέρ'], 'του συμπυκνωτή'), en: 'condenser motor' },
]
