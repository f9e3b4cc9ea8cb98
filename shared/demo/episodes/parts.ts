import { episode, episodeAt, step } from './episode.ts'

/** Spare parts, deliveries and small orders. */
export const partDealings = [
  episode(
    'served',
    step(
      'call',
      0,
      ['tech'],
      'Παραγγελία ανταλλακτικού από {τον}: {part}, {n:2-6} τεμάχια. Υποσχεθήκαμε παράδοση {day}, ως τις {nextTime}.',
      'Spare part ordered by {P}: {part}, {n:2-6} pieces. We promised delivery on {day} by {nextTime}.',
    ),
    step(
      'visit',
      4,
      ['user'],
      'Παραδόθηκαν τα {n:2-6} ανταλλακτικά και τα [παρέλαβε|υπέγραψε] {ο}. Το ένα [μπήκε αμέσως|τοποθετήθηκε επί τόπου], εκεί όπου είναι {room}.',
      'Delivered the {n:2-6} spare parts; {P} [received|signed for] them. One [went straight into|was fitted on the spot to] the {room}.',
    ),
  ),
  episode(
    'served',
    step(
      'email',
      0,
      ['tech'],
      '{ο} ζήτησε τιμή για {part.a}. Απαντήσαμε [την ίδια ημέρα|σε δύο ώρες]: {m:€60-480} ευρώ με την τοποθέτηση.',
      '{P} asked for the price of the {part}. Answered [the same day|within two hours]: {m:€60-480} euros including fitting.',
    ),
    step(
      'call',
      3,
      ['tech'],
      '{ο} συμφώνησε στα {m:€60-480} ευρώ και [προτιμά|θέλει] να γίνει η αλλαγή μετά τις {h:17-20}:00, όταν τελειώνει η βάρδια.',
      '{P} agreed to the {m:€60-480} euros and [prefers|wants] the change after {h:17-20}:00, when the shift is over.',
    ),
  ),
  episode(
    'served',
    step(
      'call',
      0,
      ['user'],
      'Καθυστέρηση {n:3-8} ημερών από το εργοστάσιο για {part.a}. Το είπαμε {στον} πριν μας ρωτήσει και δανείσαμε ένα δικό μας.',
      'The factory is {n:3-8} days late with the {part}. We told {P} before being asked and lent one of ours.',
    ),
    step(
      'visit',
      9,
      ['user'],
      'Ήρθε το καινούριο εξάρτημα και πήραμε πίσω το δανεικό από {τον}, που σχολίασε ότι {room} [δεν σταμάτησε|δεν έμεινε εκτός] ούτε {m:20-50} λεπτά.',
      'The new part came and we took ours back from {P}, who remarked that the {room} [did not stop|was not out] for even {m:20-50} minutes.',
    ),
  ),
  episode(
    'served',
    step(
      'call',
      0,
      ['desk'],
      '{ο} ρώτησε πού βρίσκεται η αποστολή {n:#210-980}. Ο οδηγός μας [έφτασε|ήταν εκεί] {m:15-50} λεπτά αργότερα.',
      '{P} asked where consignment {n:#210-980} was. Our driver [arrived|was there] {m:15-50} minutes later.',
    ),
  ),
  episode(
    'served',
    step(
      'email',
      0,
      ['tech'],
      'Ετήσιος κατάλογος ανταλλακτικών {στον}, με τα {n:14-38} είδη που αξίζει να υπάρχουν στην αποθήκη τους.',
      'Yearly list of spare parts to {P}, with the {n:14-38} items worth keeping in their own store.',
    ),
    step(
      'call',
      6,
      ['tech'],
      'Από τον κατάλογο {ο} διάλεξε {n:4-12} είδη. Πρώτο στη λίστα: {part}.',
      'From the list {P} picked {n:4-12} items. First among them: the {part}.',
    ),
  ),
  episode(
    'served',
    step(
      'call',
      0,
      ['user'],
      'Λάθος δικό μας: {στον} έφτασε άλλο μοντέλο αντί για {part.a}. Το σωστό φεύγει απόψε με μεταφορική και τα {m:€20-60} ευρώ του ναύλου τα πληρώνουμε εμείς.',
      'Our mistake: {P} got another model instead of the {part}. The right one leaves by carrier tonight and we pay the {m:€20-60} euros of freight.',
    ),
    step(
      'call',
      3,
      ['user'],
      'Έφτασε το σωστό εξάρτημα, μας είπε {ο}. Ζήτησε να γράφουμε τον αριθμό του μηχανήματος ({n:#1100-9800}) σε κάθε [δέμα|κουτί].',
      'The right part has arrived, {P} told us. Asked us to write the machine number ({n:#1100-9800}) on every [parcel|box].',
    ),
  ),
  episodeAt(
    ['store', 'retail', 'agri', 'meat', 'flowers'],
    'served',
    step(
      'meeting',
      0,
      ['user'],
      'Δείξαμε {στον} τις νέες κουρτίνες αέρα: κρατούν {n:18-34} τοις εκατό του κρύου που φεύγει από τη μεγάλη πόρτα. Θα τις [δοκιμάσουν|βάλουν δοκιμαστικά] για {d:3-6} εβδομάδες.',
      'Showed {P} the new air curtains: they hold back {n:18-34} per cent of the cold that leaves by the large door. They will [try them|put them on trial] for {d:3-6} weeks.',
    ),
    step(
      'call',
      32,
      ['user'],
      'Η δοκιμή με τις κουρτίνες αέρα πέτυχε, είπε {ο}. Κρατούν {n:2-5} και [τις θέλουν|τις ζητούν] μόνιμα.',
      'The trial with the air curtains went well, says {P}. They keep {n:2-5} of them and [want them|ask for them] for good.',
    ),
  ),
]
