import { episodeAt, nightStep, step } from './episode.ts'

/** What happens in one trade only. */
export const tradeDealings = [
  episodeAt(
    ['hotel', 'cafe', 'catering'],
    'any',
    step(
      'meeting',
      0,
      ['user'],
      [
        'Με {τον} μετρήσαμε πόσες φορές ανοίγει {room} στο σερβίρισμα: {n:60-190} την ώρα.',
        'With {P} we counted how often the {room} is opened during service: {n:60-190} times an hour.',
      ],
    ),
    step(
      'email',
      5,
      ['user'],
      [
        'Προτείναμε {στον} ένα μικρό ψυγείο ημέρας κοντά στο πάσο. Από τα {n:60-190} ανοίγματα θα έμεναν {w:20-45}.',
        'Suggested to {P} a small day refrigerator near the pass. Of the {n:60-190} openings {w:20-45} would remain.',
      ],
    ),
  ),
  episodeAt(
    ['hotel'],
    'served',
    step(
      'call',
      0,
      ['user'],
      [
        'Πάγος για δεξίωση {n:120-380} ατόμων: {ο} φοβήθηκε ότι δεν φτάνει. Στείλαμε δεύτερη μηχανή για {d:2-4} ημέρες.',
        'Ice for a reception of {n:120-380} guests: {P} feared there would not be enough. We sent a second machine for {d:2-4} days.',
      ],
    ),
  ),
  episodeAt(
    ['ship'],
    'any',
    step(
      'visit',
      0,
      ['user'],
      [
        'Στο πλοίο με {τον}, ανάμεσα σε δύο αναχωρήσεις: {m:40-110} λεπτά για να δούμε αν αντέχει {machine}.',
        'On board with {P} between two departures: {m:40-110} minutes to see whether the {machine} holds.',
      ],
    ),
    step(
      'email',
      3,
      ['tech'],
      [
        'Αναφορά από το πλοίο {στον}, με {n:5-12} φωτογραφίες και ένα συμπέρασμα: {machine} θέλει καλύτερη στήριξη.',
        'Report from the ship to {P}, with {n:5-12} pictures and one conclusion: the {machine} needs a better mounting.',
      ],
    ),
  ),
  episodeAt(
    ['ship'],
    'served',
    nightStep(
      'call',
      0,
      ['user'],
      [
        'Κλήση εν πλω: {ο} περιέγραψε τα φώτα του πίνακα ένα προς ένα. Σε {m:18-55} λεπτά {machine} δούλευε ξανά.',
        'A call from sea: {P} described the lights of the panel one by one. After {m:18-55} minutes the {machine} was running again.',
      ],
    ),
  ),
  episodeAt(
    ['retail'],
    'any',
    step(
      'visit',
      0,
      ['user'],
      [
        'Σε κατάστημα με {τον}: {case} θέλει το ράφι χαμηλότερα κατά {n:8-18} εκατοστά για να φτάνουν όλοι.',
        'In a shop with {P}: the {case} needs its shelf {n:8-18} centimetres lower so that everybody can reach it.',
      ],
    ),
  ),
  episodeAt(
    ['retail', 'bakery', 'cafe'],
    'served',
    step(
      'call',
      0,
      ['user'],
      [
        'Το τζάμι θαμπώνει και δεν φαίνεται τι έχει μέσα {case}, είπε {ο}. Ανεβάσαμε από απόσταση την αντίσταση κατά {n:8-20} τοις εκατό.',
        'The glass mists over and nobody can see into the {case}, says {P}. We turned up its heating remotely by {n:8-20} per cent.',
      ],
    ),
  ),
  episodeAt(
    ['fish'],
    'any',
    step(
      'call',
      0,
      ['user'],
      [
        '{ο} περιμένει {n:14-46} τόνους [μέσα στην εβδομάδα|τις επόμενες ημέρες]. Ρώτησε πόσο προλαβαίνει να δώσει {machine}.',
        '{P} expects {n:14-46} tonnes [this week|in the next days] and asked how much the {machine} can manage.',
      ],
    ),
    step(
      'email',
      3,
      ['user'],
      [
        'Στείλαμε {στον} πρόγραμμα ανά βάρδια: με {n:3-5} γεμίσματα {machine} προλαβαίνει.',
        'Sent {P} a plan by shift: with {n:3-5} fillings the {machine} keeps up.',
      ],
    ),
  ),
  episodeAt(
    ['agri'],
    'any',
    step(
      'call',
      0,
      ['user'],
      [
        'Λίγο πριν από {season} {ο} ρώτησε πόσο προλαβαίνει να δώσει {machine}: περιμένει {n:14-46} τόνους την πρώτη εβδομάδα.',
        'Shortly before {season} {P} asked how much the {machine} can manage: {n:14-46} tonnes are expected in the first week.',
      ],
    ),
    step(
      'email',
      3,
      ['user'],
      [
        'Πρόγραμμα βάρδιας {στον} για τις ημέρες πριν από {season}: {n:3-5} γεμίσματα την ημέρα, με μία ώρα παύση.',
        'A shift plan to {P} for the days before {season}: {n:3-5} fillings a day, with one hour of rest.',
      ],
    ),
  ),
  episodeAt(
    ['agri', 'flowers'],
    'any',
    step(
      'visit',
      0,
      ['user'],
      [
        'Μετρήσαμε την υγρασία με {τον}: {n:71-83} τοις εκατό αντί για {w:88-94}. Φταίει η ροή του αέρα εκεί όπου είναι {room}.',
        'Measured humidity with {P}: {n:71-83} per cent instead of {w:88-94}. The flow of air in the {room} is to blame.',
      ],
    ),
  ),
  episodeAt(
    ['dairy', 'meat', 'bakery', 'drinks', 'juice', 'fish', 'icecream'],
    'any',
    step(
      'visit',
      0,
      ['user', 'tech'],
      [
        'Μισή βάρδια στην παραγωγή με {τον} και {τον2}. Το στενό σημείο είναι {place}: εκεί χάνονται {m:20-70} λεπτά.',
        'Half a shift in production with {P} and {P2}. The bottleneck is the {place}: {m:20-70} minutes are lost there.',
      ],
    ),
    step(
      'call',
      6,
      ['tech'],
      [
        'Άλλαξαν τη σειρά της γραμμής όπως είχαμε πει και κέρδισαν {m:20-70} λεπτά, λέει {ο}. Θα το κρατήσουν για {w:2-6} εβδομάδες ακόμη.',
        'They changed the order of work as we had suggested and gained {m:20-70} minutes, says {P}. They will keep it for {w:2-6} more weeks.',
      ],
    ),
  ),
  episodeAt(
    ['drinks', 'dairy'],
    'served',
    step(
      'call',
      0,
      ['user'],
      [
        '{ο} ζήτησε να κατέβει {machine} κατά {n:2-4} βαθμούς πριν από {season}. Το κάναμε σταδιακά, σε {h:6-18} ώρες.',
        '{P} asked for the {machine} to go down by {n:2-4} degrees before {season}. We did it in steps, over {h:6-18} hours.',
      ],
    ),
  ),
  episodeAt(
    ['pharma'],
    'any',
    step(
      'email',
      0,
      ['tech'],
      [
        '{ο} ζήτησε πρωτόκολλο επαλήθευσης για {room.a}. Στείλαμε υπόδειγμα {n:9-24} σελίδων.',
        '{P} asked for a qualification protocol for the {room}. Sent a template of {n:9-24} pages.',
      ],
    ),
    step(
      'meeting',
      8,
      ['tech', 'user'],
      [
        'Διαβάσαμε το πρωτόκολλο με {τον} και {τον2}, γραμμή προς γραμμή. Έμειναν {n:2-6} σημεία για τη [διασφάλιση ποιότητας|νομική υπηρεσία].',
        'Read the protocol with {P} and {P2}, line by line. {n:2-6} points are left for [quality assurance|the legal department].',
      ],
    ),
  ),
  episodeAt(
    ['buildings'],
    'served',
    step(
      'visit',
      0,
      ['tech'],
      [
        'Ανάλυση νερού με {τον}: {machine} θέλει καθαρισμό σε {n:3-8} εβδομάδες. Καταχωρίστηκε στο βιβλίο του κτιρίου με αριθμό {b:#110-980}.',
        'Water analysis with {P}: the {machine} needs cleaning within {n:3-8} weeks. Entered in the log of the building as number {b:#110-980}.',
      ],
    ),
  ),
  episodeAt(
    ['store', 'agri', 'fish', 'meat'],
    'served',
    step(
      'call',
      0,
      ['user'],
      [
        '{ο} ζήτησε εφεδρεία πριν από {season}, γιατί {cooler} δεν φτάνει. Προτείναμε προσωρινή μονάδα για {n:3-8} εβδομάδες.',
        '{P} wants a reserve before {season}, as the {cooler} is not enough. We offered a temporary unit for {n:3-8} weeks.',
      ],
    ),
    step(
      'visit',
      5,
      ['user'],
      [
        'Συνδέσαμε με {τον} την προσωρινή μονάδα σε {h:2-5} ώρες, έγκαιρα πριν από {season}. Δίπλα της {cooler} δουλεύει πια στο {w:60-85} τοις εκατό.',
        'With {P} we connected the temporary unit in {h:2-5} hours, in good time before {season}. Beside it the {cooler} now runs at {w:60-85} per cent.',
      ],
    ),
  ),
]
