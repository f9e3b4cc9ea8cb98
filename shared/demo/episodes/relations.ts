import { episode, step } from './episode.ts'

/** Thanks, recommendations, small talk, our own house. */
export const relationDealings = [
  episode(
    'any',
    step(
      'call',
      0,
      ['any'],
      '{ο} [είχε όρεξη για κουβέντα|ήταν σε καλή διάθεση]. Μιλήσαμε {m:10-25} λεπτά για όσα {του|της} αρέσουν, πρώτα απ’ όλα: {hobby}.',
      '{P} [felt like talking|was in a good mood]. We spoke for {m:10-25} minutes about what {he|she} likes, first of all: {hobby}.',
    ),
  ),
  episode(
    'any',
    step(
      'call',
      0,
      ['boss'],
      'Σύντομο τηλεφώνημα {στον}, χωρίς θέμα. Στο τέλος η συζήτηση πήγε εκεί που {του|της} αρέσει: {hobby}.',
      'A short call to {P}, without an agenda. In the end the talk went where {he|she} likes it: {hobby}.',
    ),
  ),
  episode(
    'any',
    step(
      'event',
      0,
      ['any'],
      'Συναντήσαμε {τον} στην [ημερίδα|εκδήλωση] του κλάδου, ανάμεσα σε {n:40-160} επισκέπτες. Πέρα από τη δουλειά, το θέμα {του|της} ήταν ένα: {hobby}.',
      'Met {P} at the [meeting|evening] of the trade, among {n:40-160} visitors. Apart from work {he|she} had one topic: {hobby}.',
    ),
    step(
      'email',
      3,
      ['any'],
      'Στείλαμε {στον} την παρουσίαση της ημερίδας, {n:12-34} διαφάνειες. [Την προώθησε|Την έστειλε και] σε {w:2-9} συναδέλφους.',
      'Sent {P} the slides of the meeting, {n:12-34} pages. {He|She} [passed them on|sent them on] to {w:2-9} colleagues.',
    ),
  ),
  episode(
    'served',
    step(
      'email',
      0,
      ['boss'],
      '{ο} έγραψε δύο γραμμές για να ευχαριστήσει τον τεχνικό μας: {machine} δεν έχει σταματήσει εδώ και {n:70-240} ημέρες.',
      '{P} wrote two lines to thank our technician: the {machine} has not stopped for {n:70-240} days.',
    ),
  ),
  episode(
    'served',
    step(
      'meeting',
      0,
      ['boss'],
      'Ζητήσαμε από {τον} συστατική επιστολή. [Δέχτηκε|Συμφώνησε] με προθυμία, αρκεί να τη γράψουμε εμείς σε {n:10-15} γραμμές.',
      'Asked {P} for a letter of reference. {He|She} [agreed|accepted] gladly, if we draft it in {n:10-15} lines.',
    ),
    step(
      'letter',
      11,
      ['boss'],
      'Ήρθε υπογεγραμμένη η συστατική επιστολή {του}, με {n:2-4} μικρές διορθώσεις. Μας επιτρέπει να τη δείξουμε σε {k:3-15} υποψήφιους πελάτες.',
      'The letter of reference came back signed by {P}, with {n:2-4} small corrections. We may show it to {k:3-15} possible clients.',
    ),
  ),
  episode(
    'served',
    step(
      'call',
      0,
      ['any'],
      '{ο} μάς σύστησε σε [έναν συνάδελφό|έναν γνωστό] {του|της} με {n:3-12} ψυκτικούς θαλάμους. Θα τον [ειδοποιήσει|πάρει] πρώτα {ο ίδιος|η ίδια} και μετά εμείς, {day}.',
      '{P} recommended us to [a colleague|an acquaintance] with {n:3-12} cold rooms. {He|She} will [warn|ring] him first and we follow on {day}.',
    ),
    step(
      'email',
      4,
      ['any'],
      'Ευχαριστήσαμε {τον} για τη σύσταση και γράψαμε με μία πρόταση πώς πήγε: ραντεβού σε {n:8-19} ημέρες.',
      'Thanked {P} for the introduction and wrote in one sentence how it went: an appointment in {n:8-19} days.',
    ),
  ),
  episode(
    'any',
    step(
      'meeting',
      0,
      ['boss'],
      'Στη συνάντηση με {τον} ήρθε και {manager} από εμάς. Στα {m:30-75} λεπτά μαζεύτηκαν {n:2-5} θέματα για το επόμενο ραντεβού.',
      'To the meeting with {P} our {manager} came along. In {m:30-75} minutes {n:2-5} items were collected for the next appointment.',
    ),
  ),
  episode(
    'any',
    step(
      'note',
      0,
      [],
      'Για {manager.a}: την επόμενη φορά με μετρητή ρεύματος επί {k:20-60} λεπτά. Το σημείο που αξίζει να δούμε είναι {place}, γύρω στις {h:6-9} το πρωί.',
      'For {manager}: next time with a power meter for {k:20-60} minutes. The thing worth seeing is the {place}, around {h:6-9} in the morning.',
    ),
  ),
  episode(
    'any',
    step(
      'note',
      0,
      ['user'],
      'Κατά τη γνώμη μας {ο} έχει περισσότερη επιρροή απ’ όσο δείχνει ο τίτλος ({job}). Στην επόμενη προσφορά {manager} θα ζητήσει τη γνώμη {του|της} σε {k:2-9} σημεία.',
      'In our opinion {P} has more influence than the title suggests ({job}). With the next proposal {manager} will ask {his|her} opinion on {k:2-9} points.',
    ),
  ),
  episode(
    'served',
    step(
      'note',
      0,
      [],
      'Τα συμβάντα του τριμήνου ήταν {n:2-9}, από {w:10-14} πέρσι. Πιο αδύναμο σημείο μένει {place}.',
      'Events this quarter: {n:2-9}, down from {w:10-14} a year ago. The weakest point is still the {place}.',
    ),
  ),
  episode(
    'any',
    step(
      'call',
      0,
      ['desk'],
      '{ο} μετέφερε το ραντεβού για {day}, στις {nextTime}, γιατί η διοίκηση λείπει σε ταξίδι.',
      '{P} moved the appointment to {day} at {nextTime}, as the management is travelling.',
    ),
    step(
      'meeting',
      4,
      ['boss'],
      'Το ραντεβού που είχε αλλάξει έγινε τελικά με {τον}. Μείναμε {m:35-90} λεπτά και είδαμε από κοντά πώς δουλεύει {place}.',
      'The appointment that had been moved took place with {P}. We stayed {m:35-90} minutes and saw the {place} at work.',
    ),
  ),
  episode(
    'served',
    step(
      'letter',
      0,
      ['boss'],
      'Ευχαριστήρια κάρτα {στον} για την καλή συνεργασία, γραμμένη με το χέρι από {manager.a}.',
      'A card of thanks to {P} for working well together, written by hand by {manager}.',
    ),
  ),
  episode(
    'any',
    step(
      'call',
      0,
      ['user'],
      '{ο} μάς είπε εμπιστευτικά ότι πέρασε και ένας ανταγωνιστής, με τιμή {n:4-12} τοις εκατό κάτω. Ρώτησε τι απαντάμε και {του|της} στείλαμε {s:3-6} σημεία με αριθμούς από {k:4-19} έργα.',
      '{P} told us in confidence that a competitor had been there, {n:4-12} per cent cheaper. {He|She} asked what we say to that and got {s:3-6} points in figures from {k:4-19} projects.',
    ),
  ),
]
