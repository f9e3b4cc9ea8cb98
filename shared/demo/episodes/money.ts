import { episode, step } from './episode.ts'

/** Invoices, contracts, terms. */
export const moneyDealings = [
  episode(
    'served',
    step(
      'call',
      0,
      ['money'],
      '{ο} ρώτησε για το τιμολόγιο {n:#1040-4980}: το σύνολο των {m:€240-3900} ευρώ δεν συμφωνεί με το δελτίο. Υποσχεθήκαμε απάντηση για {day}, με αντίγραφο του δελτίου {b:#210-980}.',
      '{P} asked about invoice {n:#1040-4980}: the total of {m:€240-3900} euros does not match the delivery note. We promised an answer for {day}, with a copy of note {b:#210-980}.',
    ),
    step(
      'email',
      3,
      ['money'],
      'Το λάθος στο τιμολόγιο {n:#1040-4980} ήταν δικό μας. Στάλθηκε {στον} πιστωτικό {c:€20-190} ευρώ μαζί με μια συγγνώμη.',
      'The mistake in invoice {n:#1040-4980} was ours. Sent {P} a credit note of {c:€20-190} euros with an apology.',
    ),
  ),
  episode(
    'served',
    step(
      'email',
      0,
      ['money'],
      'Υπενθύμιση {στον} για το ανοιχτό υπόλοιπο των {m:€480-6400} ευρώ, σε ευγενικό τόνο.',
      'A polite reminder to {P} about the open balance of {m:€480-6400} euros.',
    ),
    step(
      'call',
      5,
      ['money'],
      'Πληρώθηκε το υπόλοιπο των {m:€480-6400} ευρώ, όπως μας είπε {ο}. Η καθυστέρηση οφειλόταν σε μια υπογραφή που [έλειπε|άργησε] {d:4-11} ημέρες.',
      'The balance of {m:€480-6400} euros has been paid, {P} says. A signature had been [missing|late] for {d:4-11} days.',
    ),
  ),
  episode(
    'served',
    step(
      'meeting',
      0,
      ['money', 'tech'],
      'Ανανέωση της σύμβασης συντήρησης με {τον} και {τον2}. Η τιμή μένει ίδια για {n:18-36} μήνες, προστίθεται μόνο {machine}.',
      'Renewed the service contract with {P} and {P2}. The price holds for {n:18-36} months; only the {machine} is added.',
    ),
  ),
  episode(
    'served',
    step(
      'call',
      0,
      ['money'],
      '{ο} ρώτησε αν μπορούν να πληρώνουν τη σύμβαση σε {n:4-12} δόσεις. Συμφωνήσαμε, χωρίς [επιβάρυνση|τόκο] ως τα {m:€3000-9000} ευρώ.',
      '{P} asked whether the contract can be paid in {n:4-12} instalments. We agreed, without [a surcharge|interest] up to {m:€3000-9000} euros.',
    ),
  ),
  episode(
    'any',
    step(
      'call',
      0,
      ['desk'],
      '{ο} ζήτησε φορολογική ενημερότητα και {n:2-5} ακόμη έγγραφα για τον φάκελο προμηθευτή.',
      '{P} asked for a tax clearance and {n:2-5} other papers for the supplier file.',
    ),
    step(
      'email',
      3,
      ['desk'],
      'Έφυγαν προς {τον} τα δικαιολογητικά του φακέλου προμηθευτή, {n:3-6} αρχεία. Ισχύουν για {c:3-12} μήνες.',
      'Sent {P} the papers for the supplier file, {n:3-6} documents. They are valid for {c:3-12} months.',
    ),
  ),
  episode(
    'served',
    step(
      'meeting',
      0,
      ['boss', 'money'],
      'Ετήσιος απολογισμός με {τον} και {τον2}: {n:9-26} τοις εκατό λιγότερο ρεύμα σε σχέση με πέρσι. {ο} ζητά στόχο για [του χρόνου|το νέο έτος].',
      'Yearly review with {P} and {P2}: {n:9-26} per cent less electricity than last year. {P} wants a target for [next year|the year ahead].',
    ),
  ),
  episode(
    'any',
    step(
      'email',
      0,
      ['money'],
      '{ο} ζήτησε ανάλυση του κόστους ρεύματος ανά μήνα. Στείλαμε πίνακα {n:12-24} μηνών με {s:2-4} σενάρια τιμών.',
      '{P} asked for the cost of electricity by month. Sent a table of {n:12-24} months with {s:2-4} price scenarios.',
    ),
    step(
      'call',
      7,
      ['money'],
      'Ο πίνακας κόστους βοήθησε, είπε {ο}. Το δεύτερο σενάριο το βρίσκει [πιο ρεαλιστικό|πιο πιθανό], με διαφορά {m:€800-7900} ευρώ τον χρόνο.',
      'The cost table helped, says {P}. The second scenario seems [the most realistic|the most likely], with a difference of {m:€800-7900} euros a year.',
    ),
  ),
]
