import { coldFood, withPlant } from '../grammar/kits.ts'
import { afterServing, episode, episodeAt, step } from './episode.ts'

/** Questions, ideas, papers, visits to others: before and between orders. */
export const adviceDealings = [
  episode(
    'any',
    step(
      'email',
      0,
      ['tech'],
      [
        '{ο} ρώτησε ποιο ψυκτικό ρευστό θα επιτρέπεται σε {n:4-9} χρόνια. Απαντήσαμε σε {k:2-9} ώρες με πίνακα {w:3-6} σεναρίων και τις πηγές.',
        '{P} asked which refrigerant will still be allowed in {n:4-9} years. We answered within {k:2-9} hours with a table of {w:3-6} scenarios and the sources.',
      ],
      [
        'Ερώτηση {του} για τον νέο κανονισμό ψυκτικών. Στείλαμε {w:3-6} σελίδες, με ό,τι αλλάζει στα επόμενα {n:4-9} χρόνια.',
        'Question from {P} about the new rules on refrigerants. Sent {w:3-6} pages, with all that changes in the next {n:4-9} years.',
      ],
    ),
    step(
      'call',
      6,
      ['tech'],
      [
        'Το σημείωμα για τα ψυκτικά ρευστά κυκλοφόρησε σε {n:2-4} γραφεία, είπε {ο}. Θέλουν τώρα να ξέρουν τι σημαίνει για ό,τι σχεδιάζουν ως το {y:#2028-2034}.',
        'Our note on refrigerants went round {n:2-4} offices, says {P}. Now they want to know what it means for their plans up to {y:#2028-2034}.',
      ],
      [
        '{ο} παρουσίασε τα σενάριά μας για τα ψυκτικά στους συνεργάτες {του|της}. Ήρθαν πίσω {q:3-9} ερωτήσεις, [όλες εύλογες|οι περισσότερες για το κόστος].',
        '{P} presented our scenarios on refrigerants to {his|her} colleagues. {q:3-9} questions came back, [all of them sensible|most of them about cost].',
      ],
    ),
  ),
  episodeAt(
    withPlant,
    'any',
    step(
      'visit',
      0,
      ['tech', 'boss'],
      [
        'Πήγαμε {τον} και {τον2} σε εγκατάσταση άλλου πελάτη, με την άδειά του. Ρωτούσαν επί {h:2-4} ώρες, κυρίως πώς θα έμοιαζε στον δικό τους χώρο {room}.',
        'Took {P} and {P2} to another client’s plant, with permission. They asked questions for {h:2-4} hours, mostly about what this would mean for the {room}.',
      ],
      [
        'Επίσκεψη με {τον} και {τον2} σε πελάτη μας που δέχτηκε να δείξει {room.a}. Μετά το πρώτο τέταρτο μιλούσαν μεταξύ τους και εμείς ακούγαμε.',
        'Visited a client of ours with {P} and {P2} to see how others keep the {room}. After a quarter of an hour they talked among themselves and we listened.',
      ],
    ),
  ),
  episode(
    'any',
    step(
      'email',
      0,
      ['boss'],
      [
        'Στείλαμε {στον} άρθρο {n:3-8} σελίδων για την ανάκτηση θερμότητας, με σημειωμένο το σημείο που {τον|την} αφορά.',
        'Sent {P} an article of {n:3-8} pages on heat recovery, with the part that concerns {him|her} marked.',
      ],
      [
        'Θυμηθήκαμε {τον} διαβάζοντας μια μελέτη για την ανάκτηση θερμότητας. Στείλαμε μόνο τη σελίδα {n:3-18}, όπου είναι ο πίνακας.',
        'A study on heat recovery made us think of {P}. Sent only page {n:3-18}, with the table.',
      ],
      [
        'Βρήκαμε ένα παράδειγμα ανάκτησης θερμότητας στον κλάδο τους και το στείλαμε {στον}: {n:3-8} σελίδες, χωρίς διαφήμιση.',
        'Found an example of heat recovery in their trade and sent it to {P}: {n:3-8} pages, no advertising.',
      ],
    ),
    step(
      'call',
      4,
      ['boss'],
      [
        '{ο} διάβασε για την ανάκτηση θερμότητας και ρώτησε πόσο ζεστό νερό θα έδινε στη δική τους περίπτωση. Υπολογίσαμε {n:€900-4800} λίτρα την ημέρα.',
        '{P} read about heat recovery and asked how much hot water it would give in their case. We worked out {n:€900-4800} litres a day.',
      ],
      [
        'Η ανάκτηση θερμότητας ενδιαφέρει {τον}, όχι όμως για φέτος. Ζήτησε να το ξαναπούμε σε {k:4-9} μήνες.',
        'Heat recovery interests {P}, though not this year. {He|She} asked us to raise it again in {k:4-9} months.',
      ],
    ),
  ),
  episodeAt(
    withPlant,
    'open',
    step(
      'visit',
      0,
      ['tech'],
      [
        'Γύρος στον χώρο με {τον}. Σημειώσαμε {n:4-9} σημεία που χάνουν κρύο· το χειρότερο είναι {room}.',
        'Walked round with {P}. Noted {n:4-9} points that lose cold; the worst is the {room}.',
      ],
      [
        'Με τη θερμοκάμερα και {τον}: {n:4-9} σημεία όπου φεύγει κρύο. Το χαμόγελο κόπηκε όταν φάνηκε {room}.',
        'With the thermal camera and {P}: {n:4-9} spots where cold escapes. The smiles ended when the {room} came into view.',
      ],
    ),
    step(
      'email',
      4,
      ['tech'],
      [
        'Έφυγε προς {τον} η λίστα με τα {n:4-9} σημεία και δίπλα τι κοστίζει να διορθωθούν. Για τα {w:2-3} πρώτα αρκούν {k:2-12} ώρες δουλειάς.',
        'Sent {P} the list of the {n:4-9} points with the cost of putting each right. The first {w:2-3} need {k:2-12} hours of work and no money.',
      ],
    ),
    step(
      'call',
      8,
      ['tech'],
      [
        '{ο} διόρθωσε ήδη {w:2-3} από τα σημεία της λίστας. Η διαφορά [φαίνεται|μετρήθηκε]: {d:2-4} βαθμοί.',
        '{P} has already put {w:2-3} points of the list right. The difference [shows|has been measured]: {d:2-4} degrees.',
      ],
      [
        'Τα {w:2-3} εύκολα σημεία της λίστας έγιναν χωρίς εμάς, μας είπε {ο}. Για τα υπόλοιπα θέλει τιμή.',
        'The {w:2-3} easy points of the list were done without us, {P} told us. For the others {he|she} wants a price.',
      ],
    ),
  ),
  episode(
    'open',
    step(
      'call',
      0,
      ['gate'],
      [
        'Ζητήσαμε από {τον} δέκα λεπτά με τη διοίκηση. Μας [έδωσε|βρήκε] {m:15-30} και σαφή οδηγία: χωρίς παρουσίαση.',
        'Asked {P} for ten minutes with the management. We got {m:15-30} and [a clear|one] instruction: no slides.',
      ],
      [
        '{ο} έψαξε το ημερολόγιο της διοίκησης και μας βρήκε {m:15-30} λεπτά. Συμβουλή {του|της}: «να μιλήσετε με νούμερα».',
        '{P} went through the management’s diary and found us {m:15-30} minutes. {His|Her} advice: “speak in figures”.',
      ],
    ),
    step(
      'meeting',
      7,
      ['boss'],
      [
        '{m:15-30} λεπτά με {τον}, όλα γύρω από ένα ερώτημα: τι τους κοστίζει κάθε χαμένη ώρα.',
        '{m:15-30} minutes with {P}, all around one question: what each lost hour costs them.',
      ],
      [
        'Είδαμε {τον} για {m:15-30} λεπτά. Άκουσε, ρώτησε δύο φορές το ίδιο και κράτησε τη μοναδική σελίδα που είχαμε μαζί.',
        'Saw {P} for {m:15-30} minutes. {He|She} listened, asked the same thing twice and kept the only page we had with us.',
      ],
    ),
  ),
  episode(
    'open',
    step(
      'email',
      0,
      ['tech'],
      [
        'Στάλθηκαν {στον} {n:2-4} παραδείγματα από παρόμοιες επιχειρήσεις, με ονόματα για να ρωτήσει. [Απάντησε|Μας ευχαρίστησε] μέσα σε {h:2-9} ώρες.',
        'Sent {P} {n:2-4} examples from similar firms, with names to ask. {He|She} [answered|thanked us] within {h:2-9} hours.',
      ],
      [
        'Γράψαμε {στον} ποιοι {n:2-4} πελάτες μας δέχονται τηλεφωνήματα για όσα κάναμε εκεί, και τις ώρες που τους βολεύει.',
        'Wrote to {P} which {n:2-4} of our clients are happy to take a call about our work, and when it suits them.',
      ],
    ),
    step(
      'call',
      9,
      ['tech'],
      [
        '{ο} τηλεφώνησε σε {n:2-3} από τις επιχειρήσεις που προτείναμε. Κράτησε έναν αριθμό: απόκριση σε {m:55-170} λεπτά.',
        '{P} rang {n:2-3} of the firms we had suggested. One figure stuck: a response within {m:55-170} minutes.',
      ],
      [
        'Οι συστάσεις μας άκουσαν {τον} για τα καλά: {n:2-3} τηλεφωνήματα και πολλές ερωτήσεις, κυρίως για το τι πήγε στραβά.',
        'Our references had a thorough caller in {P}: {n:2-3} telephone calls and many questions, most about what went wrong.',
      ],
    ),
  ),
  episodeAt(
    withPlant,
    'open',
    step(
      'call',
      0,
      ['boss'],
      [
        'Αντίρρηση {του}: «έχουμε άνθρωπο {n:5-11} χρόνια». Χωρίς να πιέσουμε, ρωτήσαμε ποιος έρχεται τις {k:12-30} ημέρες της άδειάς του.',
        'Objection from {P}: “we have had our man for {n:5-11} years”. Without pressing, we asked who comes during the {k:12-30} days of his leave.',
      ],
      [
        '{ο} δεν βλέπει λόγο να αλλάξει συνεργάτη ύστερα από {n:5-11} χρόνια. Συμφωνήσαμε ότι η πίστη είναι καλό σημάδι και προτείναμε μόνο μία δεύτερη γνώμη.',
        '{P} sees no reason to change after {n:5-11} years with the same firm. We agreed that loyalty is a good sign and offered no more than a second opinion.',
      ],
    ),
  ),
  episodeAt(
    withPlant,
    'open',
    step(
      'meeting',
      0,
      ['money'],
      [
        'Συζήτηση με {τον} για το κόστος: σήμερα πληρώνουν {m:€6000-48000} ευρώ ρεύμα τον χρόνο μόνο για ψύξη.',
        'Talked about cost with {P}: today they pay {m:€6000-48000} euros a year in electricity for cooling alone.',
      ],
    ),
    step(
      'email',
      4,
      ['money'],
      [
        'Στείλαμε {στον} υπολογισμό απόσβεσης σε {n:18-44} μήνες, με όλες τις παραδοχές σε μία στήλη.',
        'Sent {P} a payback calculation of {n:18-44} months, with every assumption in one column.',
      ],
      [
        'Ο υπολογισμός απόσβεσης έφυγε προς {τον}: {n:18-44} μήνες στο καλό σενάριο, έξι παραπάνω στο κακό.',
        'The payback calculation went to {P}: {n:18-44} months in the good case, six more in the bad one.',
      ],
    ),
  ),
  afterServing(
    370,
    episodeAt(
      coldFood,
      'served',
      step(
        'call',
        0,
        ['tech'],
        [
          '{ο} ετοιμάζεται για έλεγχο ποιότητας και ζήτησε τα αρχεία θερμοκρασίας {n:3-12} μηνών.',
          '{P} is getting ready for a quality audit and asked for the temperature records of {n:3-12} months.',
        ],
        [
          'Έρχεται έλεγχος ποιότητας. {ο} θέλει από εμάς τις θερμοκρασίες {n:3-12} μηνών, ανά ώρα.',
          'A quality audit is coming. {P} wants the temperatures of {n:3-12} months from us, hour by hour.',
        ],
      ),
      step(
        'email',
        3,
        ['tech'],
        [
          'Στάλθηκαν {στον} τα αρχεία {n:3-12} μηνών με υπογραφή του τεχνικού. Έλειπαν {h:2-7} ώρες και το εξηγήσαμε γραπτώς.',
          'Sent {P} the records of {n:3-12} months, signed by the technician. {h:2-7} hours were missing and we explained why in writing.',
        ],
      ),
      step(
        'call',
        13,
        ['tech'],
        [
          'Ο έλεγχος πέρασε με {w:2-4} παρατηρήσεις, καμία δική μας. {ο} ακούστηκε {ανακουφισμένος|ανακουφισμένη} μετά από {d:2-5} δύσκολες ημέρες.',
          'The audit ended with {w:2-4} remarks, none of them about us. {P} sounded relieved after {d:2-5} hard days.',
        ],
        [
          '{ο} τηλεφώνησε από το αυτοκίνητο: ο έλεγχος τελείωσε, και τα αρχεία μας ήταν από τα {w:2-4} πράγματα που επαινέθηκαν.',
          '{P} rang from the car: the audit is over, and our records were among the {w:2-4} things that were praised.',
        ],
      ),
    ),
  ),
  episodeAt(
    ['municipal'],
    'any',
    step(
      'call',
      0,
      ['desk'],
      [
        '{ο} εξήγησε τη σειρά της διαδικασίας: πρώτα το τεχνικό δελτίο, μετά η δέσμευση των {m:€4000-36000} ευρώ, στο τέλος η πρόσκληση.',
        '{P} explained the order of things: first the technical sheet, then the commitment of {m:€4000-36000} euros, the call for bids last.',
      ],
    ),
    step(
      'email',
      5,
      ['tech'],
      [
        'Στείλαμε {στον} παρατηρήσεις {n:2-6} σελίδων για το τεχνικό δελτίο, χωρίς εμπορικά στοιχεία. Αφορούν κυρίως {place.a}.',
        'Sent {P} comments of {n:2-6} pages on the technical sheet, without anything commercial. Most concern the {place}.',
      ],
    ),
    step(
      'visit',
      9,
      ['tech'],
      [
        'Αυτοψία πριν από τη δημοπράτηση, με {τον} και {n:2-5} ακόμη υποψήφιους. Όλοι πήραν τα ίδια {w:6-14} σχέδια.',
        'Inspection before the tender, with {P} and {n:2-5} other bidders. All were given the same {w:6-14} drawings.',
      ],
    ),
  ),
  episodeAt(
    ['municipal', 'pharma', 'buildings'],
    'any',
    step(
      'meeting',
      0,
      ['tech', 'desk'],
      [
        'Διευκρινίσεις για τις προδιαγραφές με {τον} και {τον2}: {n:5-13} ερωτήσεις, όλες με γραπτή απάντηση.',
        'Questions on the specification with {P} and {P2}: {n:5-13} of them, each with a written answer.',
      ],
    ),
  ),
]
