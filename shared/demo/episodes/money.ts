import { inBusiness, withPlant } from '../grammar/kits.ts'
import { afterServing, episode, episodeAt, step } from './episode.ts'

/** Invoices, contracts, terms. */
export const moneyDealings = [
  episode(
    'served',
    step(
      'call',
      0,
      ['money'],
      [
        '{ο} ρώτησε για το τιμολόγιο {n:#1040-4980}: το σύνολο των {m:€240-3900} ευρώ δεν συμφωνεί με το δελτίο. Υποσχεθήκαμε απάντηση για {day}, με αντίγραφο του δελτίου {b:#210-980}.',
        '{P} asked about invoice {n:#1040-4980}: the total of {m:€240-3900} euros does not match the delivery note. We promised an answer for {day}, with a copy of note {b:#210-980}.',
      ],
      [
        'Στο τιμολόγιο {n:#1040-4980} ({m:€240-3900} ευρώ) {ο} βλέπει δύο φορές την ίδια επίσκεψη. Το ψάχνουμε και απαντάμε ως {day}.',
        'On invoice {n:#1040-4980} ({m:€240-3900} euros) {P} sees the same visit twice. We are looking into it and will answer by {day}.',
      ],
    ),
    step(
      'email',
      3,
      ['money'],
      [
        'Το λάθος στο τιμολόγιο {n:#1040-4980} ήταν δικό μας. Στάλθηκε {στον} πιστωτικό {c:€20-190} ευρώ μαζί με μια συγγνώμη.',
        'The mistake in invoice {n:#1040-4980} was ours. Sent {P} a credit note of {c:€20-190} euros with an apology.',
      ],
      [
        'Στείλαμε {στον} πιστωτικό {c:€20-190} ευρώ για το τιμολόγιο {n:#1040-4980} και μία γραμμή για το πώς έγινε.',
        'Sent {P} a credit note of {c:€20-190} euros for invoice {n:#1040-4980} and one line on how it came about.',
      ],
    ),
  ),
  episode(
    'served',
    step(
      'email',
      0,
      ['money'],
      [
        'Υπενθύμιση {στον} για το ανοιχτό υπόλοιπο των {m:€480-6400} ευρώ, σε ευγενικό τόνο.',
        'A polite reminder to {P} about the open balance of {m:€480-6400} euros.',
      ],
      [
        'Γράψαμε {στον} για τα {m:€480-6400} ευρώ που εκκρεμούν από τον προηγούμενο μήνα. Ρωτήσαμε μήπως λείπει κάτι από εμάς.',
        'Wrote to {P} about the {m:€480-6400} euros outstanding since last month. We asked whether anything is missing from us.',
      ],
    ),
    step(
      'call',
      5,
      ['money'],
      [
        'Πληρώθηκε το υπόλοιπο των {m:€480-6400} ευρώ, όπως μας είπε {ο}. Έλειπε μια υπογραφή επί {d:4-11} ημέρες.',
        'The balance of {m:€480-6400} euros has been paid, {P} says. A signature had been missing for {d:4-11} days.',
      ],
      [
        '{ο} ζήτησε συγγνώμη για την καθυστέρηση: τα {m:€480-6400} ευρώ μπαίνουν σήμερα στον λογαριασμό μας.',
        '{P} apologised for the delay: the {m:€480-6400} euros reach our account today.',
      ],
    ),
  ),
  afterServing(
    250,
    episode(
      'served',
      step(
        'meeting',
        0,
        ['money', 'tech'],
        [
          'Ανανέωση της σύμβασης συντήρησης με {τον} και {τον2}. Η τιμή μένει ίδια για {n:18-36} μήνες, προστίθεται μόνο {machine}.',
          'Renewed the service contract with {P} and {P2}. The price holds for {n:18-36} months; only the {machine} is added.',
        ],
        [
          '{ο} και {ο2} ανανέωσαν τη σύμβαση συντήρησης για {n:18-36} μήνες. Ζήτησαν μόνο να γράφεται ρητά ο χρόνος απόκρισης.',
          '{P} and {P2} renewed the service contract for {n:18-36} months. All they asked was to have the response time in writing.',
        ],
      ),
    ),
  ),
  episodeAt(
    inBusiness,
    'served',
    step(
      'call',
      0,
      ['money'],
      [
        '{ο} ρώτησε αν μπορούν να πληρώνουν τη σύμβαση σε {n:4-12} δόσεις. Συμφωνήσαμε, χωρίς [επιβάρυνση|τόκο] ως τα {m:€3000-9000} ευρώ.',
        '{P} asked whether the contract can be paid in {n:4-12} instalments. We agreed, without [a surcharge|interest] up to {m:€3000-9000} euros.',
      ],
      [
        'Αίτημα {του}: η σύμβαση σε {n:4-12} δόσεις. Το δεχτήκαμε, αρκεί να ξεκινούν με την υπογραφή.',
        'Request of {P}: the contract in {n:4-12} instalments. We accepted, as long as they begin with the signature.',
      ],
    ),
  ),
  episode(
    'any',
    step(
      'call',
      0,
      ['desk'],
      [
        '{ο} ζήτησε φορολογική ενημερότητα και {n:2-5} ακόμη έγγραφα για τον φάκελο προμηθευτή.',
        '{P} asked for a tax clearance and {n:2-5} other papers for the supplier file.',
      ],
      [
        'Ανανεώνουν τον φάκελο προμηθευτών. {ο} μάς διάβασε τη λίστα: φορολογική ενημερότητα και άλλα {n:2-5} έγγραφα.',
        'They are renewing the supplier file. {P} read us the list: a tax clearance and {n:2-5} more papers.',
      ],
      [
        'Μας πήρε {ο}: δύο χαρτιά μας έληξαν και χρειάζονται ακόμη {n:2-5}. Τα μαζεύει το λογιστήριό μας.',
        '{P} rang: two of our papers have expired and {n:2-5} more are needed. Our accounts are collecting them.',
      ],
    ),
    step(
      'email',
      3,
      ['desk'],
      [
        'Έφυγαν προς {τον} τα δικαιολογητικά του φακέλου προμηθευτή, {n:3-6} αρχεία. Ισχύουν για {c:3-12} μήνες.',
        'Sent {P} the papers for the supplier file, {n:3-6} documents. They are valid for {c:3-12} months.',
      ],
      [
        'Ο φάκελος προμηθευτή είναι πλήρης: {n:3-6} αρχεία στάλθηκαν {στον}, που μας απάντησε με ένα «ευχαριστώ».',
        'The supplier file is complete: {n:3-6} documents went to {P}, who answered with thanks.',
      ],
    ),
  ),
  afterServing(
    365,
    episode(
      'served',
      step(
        'meeting',
        0,
        ['boss', 'money'],
        [
          'Ετήσιος απολογισμός με {τον} και {τον2}: {n:9-26} τοις εκατό λιγότερο ρεύμα σε σχέση με πέρσι. {ο} ζητά στόχο και για [του χρόνου|το νέο έτος].',
          'Yearly review with {P} and {P2}: {n:9-26} per cent less electricity than last year. {P} wants a target for [next year|the year ahead] too.',
        ],
        [
          'Παρουσιάσαμε τη χρονιά {στον} και {στον2}. Η κατανάλωση έπεσε {n:9-26} τοις εκατό και η πρώτη ερώτηση ήταν πόσο ακόμη μπορεί να πέσει.',
          'Presented the year to {P} and {P2}. Consumption is down by {n:9-26} per cent, and the first question was how much further it can go.',
        ],
      ),
    ),
  ),
  episodeAt(
    withPlant,
    'any',
    step(
      'email',
      0,
      ['money'],
      [
        '{ο} ζήτησε ανάλυση του κόστους ρεύματος ανά μήνα. Στείλαμε πίνακα {n:12-24} μηνών με {s:3-4} σενάρια τιμών.',
        '{P} asked for the cost of electricity by month. Sent a table of {n:12-24} months with {s:3-4} price scenarios.',
      ],
      [
        'Στείλαμε {στον} το κόστος της ψύξης μήνα προς μήνα, {n:12-24} μήνες πίσω και {s:3-4} σενάρια μπροστά.',
        'Sent {P} the cost of cooling month by month, {n:12-24} months back and {s:3-4} scenarios ahead.',
      ],
    ),
    step(
      'call',
      7,
      ['money'],
      [
        'Ο πίνακας κόστους βοήθησε, είπε {ο}. Το δεύτερο σενάριο το βρίσκει [πιο ρεαλιστικό|πιο πιθανό], με διαφορά {m:€800-7900} ευρώ τον χρόνο.',
        'The cost table helped, says {P}. {He|She} thinks the second scenario [the most realistic|the most likely], with a difference of {m:€800-7900} euros a year.',
      ],
      [
        '{ο} έβαλε τα νούμερά μας στον προϋπολογισμό: {m:€800-7900} ευρώ διαφορά τον χρόνο στο μεσαίο σενάριο.',
        '{P} has put our figures into the budget: {m:€800-7900} euros of difference a year in the middle scenario.',
      ],
    ),
  ),
]
