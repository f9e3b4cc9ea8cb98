import { afterServing, episode, episodeAt, step } from './episode.ts'

/** Spare parts, deliveries and small orders. */
export const partDealings = [
  episode(
    'served',
    step(
      'call',
      0,
      ['tech'],
      [
        'Παραγγελία ανταλλακτικού από {τον}: {part}, {n:2-4} τεμάχια. Υποσχεθήκαμε παράδοση {day}, ως τις {nextTime}.',
        'Spare part ordered by {P}: {part}, {n:2-4} pieces. We promised delivery on {day} by {nextTime}.',
      ],
      [
        '{ο} θέλει {n:2-4} τεμάχια στην αποθήκη: {part}. Τα φέρνουμε {day}, γύρω στις {nextTime}.',
        '{P} wants {n:2-4} pieces in the store: {part}. We bring them on {day}, at about {nextTime}.',
      ],
    ),
    step(
      'visit',
      4,
      ['user'],
      [
        'Παραδόθηκαν τα {n:2-4} ανταλλακτικά και τα παρέλαβε {ο}. Το ένα τοποθετήθηκε επί τόπου, εκεί όπου είναι {room}.',
        'Delivered the {n:2-4} spare parts; {P} signed for them. One was fitted on the spot, to the {room}.',
      ],
      [
        'Πήγαμε {στον} τα {n:2-4} ανταλλακτικά και δείξαμε πώς μπαίνουν. Μπήκαν στο ράφι, με ετικέτα και ημερομηνία.',
        'Took the {n:2-4} spare parts to {P} and showed how they are fitted. They went on the shelf, with a label and a date.',
      ],
    ),
  ),
  episode(
    'served',
    step(
      'email',
      0,
      ['tech'],
      [
        '{ο} ζήτησε τιμή για {part.a}. Απαντήσαμε [την ίδια ημέρα|σε δύο ώρες]: {m:€60-480} ευρώ με την τοποθέτηση.',
        '{P} asked for the price of the {part}. Answered [the same day|within two hours]: {m:€60-480} euros including fitting.',
      ],
      [
        'Ερώτηση {του}: πόσο κοστίζει {part}; Με την τοποθέτηση {m:€60-480} ευρώ, και υπάρχει στην αποθήκη μας.',
        'Question from {P}: what does the {part} cost? With fitting {m:€60-480} euros, and we have it in stock.',
      ],
    ),
    step(
      'call',
      3,
      ['tech'],
      [
        '{ο} συμφώνησε στα {m:€60-480} ευρώ και [προτιμά|θέλει] να γίνει η αλλαγή μετά τις {h:17-20}:00, όταν ησυχάζουν.',
        '{P} agreed to the {m:€60-480} euros and [prefers|wants] the change after {h:17-20}:00, when things are quiet.',
      ],
      [
        'Το ανταλλακτικό των {m:€60-480} ευρώ εγκρίθηκε, μας είπε {ο}. Θα το αλλάξουμε στην επόμενη συντήρηση.',
        'The part for {m:€60-480} euros was approved, {P} told us. We change it with the next maintenance.',
      ],
    ),
  ),
  episode(
    'served',
    step(
      'call',
      0,
      ['user'],
      [
        'Καθυστέρηση {n:3-8} ημερών από το εργοστάσιο για {part.a}. Το είπαμε {στον} πριν μας ρωτήσει και δανείσαμε ανταλλακτικό από τη δική μας αποθήκη.',
        'The factory is {n:3-8} days late with the {part}. We told {P} before being asked and lent one from our own store.',
      ],
      [
        'Προειδοποιήσαμε {τον} ότι {part} θα αργήσει {n:3-8} ημέρες. Ως τότε [μπαίνει|δανείζουμε] ένα μεταχειρισμένο ανταλλακτικό, χωρίς χρέωση.',
        'Warned {P} that the {part} will be {n:3-8} days late. Until then we [fit|lend] a used one, free of charge.',
      ],
    ),
    step(
      'visit',
      9,
      ['user'],
      [
        'Ήρθε το καινούριο εξάρτημα. Το τοποθετήσαμε σε {m:20-50} λεπτά και πήραμε πίσω το δικό μας από {τον}.',
        'The new part came. We fitted it in {m:20-50} minutes and took ours back from {P}.',
      ],
      [
        'Τοποθετήθηκε το εξάρτημα που περιμέναμε, σε {m:20-50} λεπτά. {ο} σχολίασε ότι η καθυστέρηση δεν φάνηκε καθόλου.',
        'The part we were waiting for was fitted in {m:20-50} minutes. {P} remarked that nobody had noticed the delay.',
      ],
    ),
  ),
  episode(
    'served',
    step(
      'call',
      0,
      ['user'],
      [
        '{ο} ρώτησε πού βρίσκεται η αποστολή {n:#210-980}. Ο οδηγός μας [έφτασε|ήταν εκεί] {m:15-50} λεπτά αργότερα.',
        '{P} asked where consignment {n:#210-980} was. Our driver [arrived|was there] {m:15-50} minutes later.',
      ],
      [
        'Η αποστολή {n:#210-980} είχε μείνει στο πρακτορείο. Ειδοποιήσαμε {τον} και σε {m:60-110} λεπτά την πήγαμε μόνοι μας.',
        'Consignment {n:#210-980} was stuck at the carrier’s depot. We told {P} and took it there ourselves within {m:60-110} minutes.',
      ],
    ),
  ),
  afterServing(
    60,
    episode(
      'served',
      step(
        'email',
        0,
        ['tech'],
        [
          'Ετήσιος κατάλογος ανταλλακτικών {στον}, με τα {n:14-38} είδη που αξίζει να υπάρχουν στην αποθήκη τους.',
          'Yearly list of spare parts to {P}, with the {n:14-38} items worth keeping in their own store.',
        ],
        [
          'Στείλαμε {στον} τον νέο κατάλογο: {n:14-38} ανταλλακτικά, με σημειωμένο πόσο γρήγορα φτάνει το καθένα.',
          'Sent {P} the new list: {n:14-38} spare parts, each with the time it takes to arrive.',
        ],
      ),
      step(
        'call',
        6,
        ['tech'],
        [
          'Από τον κατάλογο {ο} διάλεξε {n:4-12} είδη. Πρώτο στη λίστα: {part}.',
          'From the list {P} picked {n:4-12} items. First among them: the {part}.',
        ],
        [
          '{ο} κράτησε {n:4-12} είδη από τον κατάλογο και τα θέλει ως το τέλος του μήνα.',
          '{P} kept {n:4-12} items from the list and wants them by the end of the month.',
        ],
      ),
    ),
  ),
  episode(
    'served',
    step(
      'call',
      0,
      ['user'],
      [
        'Λάθος δικό μας: {στον} έφτασε άλλο μοντέλο αντί για {part.a}. Το σωστό φεύγει απόψε και τα {m:€20-60} ευρώ του ναύλου τα πληρώνουμε εμείς.',
        'Our mistake: {P} got another model instead of the {part}. The right one leaves tonight and we pay the {m:€20-60} euros of freight.',
      ],
      [
        '{ο} άνοιξε το κουτί και βρήκε άλλα από αυτά που είχε παραγγείλει. Στέλνουμε αμέσως {part.a}, με δικά μας έξοδα {m:€20-60} ευρώ.',
        '{P} opened the box and found something other than what had been ordered. We are sending the {part} at once, at our own cost of {m:€20-60} euros.',
      ],
    ),
    step(
      'call',
      3,
      ['user'],
      [
        'Έφτασε το σωστό εξάρτημα, μας είπε {ο}. Ζήτησε να γράφουμε τον αριθμό του μηχανήματος ({n:#1100-9800}) σε κάθε [δέμα|κουτί].',
        'The right part has arrived, {P} told us. {He|She} asked us to write the machine number ({n:#1100-9800}) on every [parcel|box].',
      ],
      [
        'Το σωστό ανταλλακτικό μπήκε στη θέση του. {ο} το πήρε με χιούμορ· από εδώ και πέρα ελέγχουμε τον αριθμό {n:#1100-9800} πριν από κάθε αποστολή.',
        'The right part is in its place. {P} took it with good humour; from now on we check number {n:#1100-9800} before anything is sent.',
      ],
    ),
  ),
  episodeAt(
    ['store', 'eggs', 'retail', 'agri', 'meat', 'flowers'],
    'served',
    step(
      'meeting',
      0,
      ['user'],
      [
        'Δείξαμε {στον} τις νέες κουρτίνες αέρα: κρατούν {n:18-34} τοις εκατό του κρύου που φεύγει από τη μεγάλη πόρτα. Θα τις δοκιμάσουν για {d:3-4} εβδομάδες.',
        'Showed {P} the new air curtains: they hold back {n:18-34} per cent of the cold that leaves by the large door. They will try them for {d:3-4} weeks.',
      ],
      [
        'Επίδειξη κουρτίνας αέρα με {τον}: με ανοιχτή πόρτα χάνεται {n:18-34} τοις εκατό λιγότερο κρύο. Αφήσαμε μερικές για δοκιμή {d:3-4} εβδομάδων.',
        'Demonstrated an air curtain to {P}: with the door open {n:18-34} per cent less cold is lost. We left a few for a trial of {d:3-4} weeks.',
      ],
    ),
    step(
      'call',
      32,
      ['user'],
      [
        'Η δοκιμή με τις κουρτίνες αέρα πέτυχε, είπε {ο}. Κρατούν {n:2-5} κουρτίνες μόνιμα.',
        'The trial with the air curtains went well, says {P}. They are keeping {n:2-5} of them for good.',
      ],
    ),
  ),
]
