import { type Step, step } from './episode.ts'

/** How an offer goes on. Each list holds several ways of saying the same. */
export const milestones = {
  asked: [
    step(
      'meeting',
      0,
      ['tech'],
      [
        '{ο} έδωσε όσα στοιχεία έλειπαν για την προσφορά «{title}». Ζήτησε να τη δει πρώτα {ο ίδιος|η ίδια}, με {n:2-4} παραλλαγές.',
        '{P} gave us what was missing for the proposal “{title}”. {He|She} wants to see it first, with {n:2-4} variants.',
      ],
    ),
    step(
      'call',
      0,
      ['boss'],
      [
        'Ζητήθηκε προσφορά από {τον}: «{title}». Συμφωνήσαμε να χωράει σε {n:3-6} σελίδες και να φτάσει σε {k:8-12} ημέρες.',
        '{P} asked for a proposal: “{title}”. It is to fit on {n:3-6} pages and arrive within {k:8-12} days.',
      ],
    ),
    step(
      'visit',
      0,
      ['tech'],
      [
        'Μετρήσεις με {τον} για την προσφορά «{title}». Λείπει μόνο ένα σχέδιο, θα το στείλει σε {n:2-5} ημέρες.',
        'Took measurements with {P} for the proposal “{title}”. One drawing is missing and will come in {n:2-5} days.',
      ],
    ),
    step(
      'meeting',
      0,
      ['boss', 'tech'],
      [
        '{ο} και {ο2} όρισαν τι πρέπει να περιέχει η προσφορά «{title}». Το κριτήριο {του} είναι ο χρόνος, {του2} η συντήρηση.',
        '{P} and {P2} settled what the proposal “{title}” has to contain. What counts for {P} is time, for {P2} maintenance.',
      ],
    ),
  ],
  sent: [
    step(
      'email',
      0,
      ['boss'],
      [
        'Στάλθηκε {στον} η προσφορά «{title}», {n:4-9} σελίδες με την ημερομηνία ισχύος στην πρώτη.',
        'Sent {P} the proposal “{title}”, {n:4-9} pages with the last day of validity on the first.',
      ],
    ),
    step(
      'email',
      0,
      ['boss', 'money'],
      [
        'Έφυγε η προσφορά «{title}» προς {τον} και {τον2}. Τα οικονομικά είναι στη σελίδα {n:3-6} και οι όροι στη σελίδα {k:7-9}.',
        'The proposal “{title}” went to {P} and {P2}. The figures are on page {n:3-6}, the terms on page {k:7-9}.',
      ],
    ),
    step(
      'letter',
      0,
      ['boss'],
      [
        'Η προσφορά «{title}» στάλθηκε {στον} τυπωμένη, σε {n:2-3} αντίτυπα, όπως ζητά ο κανονισμός τους.',
        'The proposal “{title}” went to {P} on paper, in {n:2-3} copies, as their rules ask.',
      ],
    ),
    step(
      'email',
      0,
      ['tech'],
      [
        'Στείλαμε {στον} την προσφορά «{title}» με πρόγραμμα εργασιών {n:3-9} ημερών.',
        'Sent {P} the proposal “{title}” with a work plan of {n:3-9} days.',
      ],
    ),
  ],
  arrived: [
    step(
      'call',
      0,
      ['desk'],
      [
        '{ο} επιβεβαίωσε ότι έφτασε η προσφορά «{title}». Επόμενο βήμα: σύσκεψη σε {n:5-12} ημέρες.',
        '{P} confirmed that the proposal “{title}” has arrived. Next step: a meeting in {n:5-12} days.',
      ],
    ),
    step(
      'call',
      0,
      ['boss'],
      [
        'Η προσφορά «{title}» είναι στο γραφείο {του}. Έχει διαβάσει ως τη σελίδα {n:2-5}.',
        'The proposal “{title}” is on {P}’s desk, read as far as page {n:2-5}.',
      ],
    ),
    step(
      'call',
      0,
      ['desk'],
      [
        'Η προσφορά «{title}» πήρε αριθμό πρωτοκόλλου {n:#1020-8970}, μας είπε {ο}.',
        'The proposal “{title}” was given file number {n:#1020-8970}, {P} told us.',
      ],
    ),
  ],
  talks: [
    step(
      'meeting',
      0,
      ['boss', 'money'],
      [
        'Πρώτη συζήτηση για την προσφορά «{title}» με {τον} και {τον2}. Ανοιχτά μένουν {n:2-4} σημεία, το πρώτο για τις {k:3-12} δόσεις.',
        'First talk about the proposal “{title}” with {P} and {P2}. {n:2-4} points are open, the first about the {k:3-12} instalments.',
      ],
    ),
    step(
      'call',
      0,
      ['money'],
      [
        '{ο} συγκρίνει την προσφορά «{title}» με {n:2-3} άλλες. Ζήτησε να χωρίσουμε το κόστος σε {k:2-4} στάδια, με {w:20-40} τοις εκατό στην αρχή.',
        '{P} is comparing the proposal “{title}” with {n:2-3} others. {He|She} asked us to split the cost into {k:2-4} stages, with {w:20-40} per cent at the start.',
      ],
    ),
    step(
      'meeting',
      0,
      ['tech'],
      [
        'Περάσαμε με {τον} τα τεχνικά της προσφοράς «{title}» σε {n:2-3} ώρες. Η σύστασή {του|της} προς τη διοίκηση θα είναι θετική, με {k:2-5} παρατηρήσεις.',
        'Went through the technical side of “{title}” with {P} in {n:2-3} hours. {His|Her} advice to the management will be favourable, with {k:2-5} remarks.',
      ],
    ),
  ],
  accepted: [
    step(
      'meeting',
      0,
      ['boss'],
      [
        'Έγινε δεκτή η προσφορά «{title}». {ο} υπέγραψε και ζήτησε ένα πρόσωπο για όλα: θα είναι {manager}.',
        'The proposal “{title}” was accepted. {P} signed and asked for one person for everything: it will be {manager}.',
      ],
    ),
    step(
      'call',
      0,
      ['boss'],
      [
        '{ο} τηλεφώνησε με το ναι για την προσφορά «{title}». Η σύμβαση υπογράφεται σε {n:3-8} ημέρες.',
        '{P} rang to say yes to the proposal “{title}”. The contract will be signed in {n:3-8} days.',
      ],
    ),
    step(
      'email',
      0,
      ['boss'],
      [
        'Ήρθε υπογεγραμμένη από {τον} η προσφορά «{title}», με μία χειρόγραφη σημείωση για τις ημέρες εργασίας.',
        'The proposal “{title}” came back signed by {P}, with a handwritten note about the working days.',
      ],
    ),
  ],
  delivered: [
    step(
      'visit',
      0,
      ['user'],
      [
        'Παράδοση: «{title}». {ο} δοκίμασε τα πάντα επί {n:2-5} ώρες και υπέγραψε χωρίς παρατήρηση.',
        'Delivered: “{title}”. {P} tried everything for {n:2-5} hours and signed without a remark.',
      ],
    ),
    step(
      'visit',
      0,
      ['tech'],
      [
        'Τελείωσε το έργο «{title}», {n:2-4} ημέρες πριν από την προθεσμία. {ο} κράτησε τα τελικά σχέδια.',
        'The project “{title}” is finished, {n:2-4} days ahead of schedule. {P} kept the final drawings.',
      ],
    ),
    step(
      'visit',
      0,
      ['tech', 'user'],
      [
        'Παραδόθηκε το έργο «{title}» παρουσία {του} και {του2}. Έμειναν {n:2-5} μικροεκκρεμότητες, η τελευταία με προθεσμία {k:5-20} ημέρες.',
        'The project “{title}” was handed over to {P} and {P2}. {n:2-5} small things are left, the last of them due in {k:5-20} days.',
      ],
    ),
  ],
  begun: [
    step(
      'meeting',
      0,
      ['tech'],
      [
        'Ξεκίνησε η συνεργασία «{title}». Με {τον} γράψαμε ποιον παίρνουν τηλέφωνο και σε {m:20-60} λεπτά τι κάνει ο καθένας.',
        'The work under “{title}” has begun. With {P} we wrote down whom they ring, and in {m:20-60} minutes who does what.',
      ],
    ),
    step(
      'visit',
      0,
      ['user'],
      [
        'Πρώτη επίσκεψη για το «{title}», με {τον}. Καταγράψαμε {n:12-40} μηχανήματα με τον αριθμό τους.',
        'First visit under “{title}”, with {P}. We listed {n:12-40} machines by their numbers.',
      ],
    ),
  ],
  declined: [
    step(
      'call',
      0,
      ['boss'],
      [
        '{ο} απέρριψε ευγενικά την προσφορά «{title}»: ο προϋπολογισμός κόπηκε κατά {n:20-45} τοις εκατό.',
        '{P} politely declined the proposal “{title}”: the budget was cut by {n:20-45} per cent.',
      ],
    ),
    step(
      'email',
      0,
      ['boss'],
      [
        'Αρνητική απάντηση {του} στην προσφορά «{title}». Διάλεξαν φθηνότερη λύση, με εγγύηση {n:6-12} μηνών.',
        'A negative answer from {P} to the proposal “{title}”. They chose a cheaper solution, with a guarantee of {n:6-12} months.',
      ],
    ),
  ],
  withdrawn: [
    step(
      'call',
      0,
      ['boss'],
      [
        'Συμφωνήσαμε με {τον} να αποσύρουμε την προσφορά «{title}» και να την ξαναγράψουμε αλλιώς σε {n:2-4} μήνες.',
        'Agreed with {P} to withdraw the proposal “{title}” and to write it anew in {n:2-4} months.',
      ],
    ),
  ],
} as const satisfies Readonly<Record<string, readonly Step[]>>
