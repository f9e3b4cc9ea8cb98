import { afterServing, episode, episodeAt, step } from './episode.ts'

/** Planned maintenance, measurements, training. */
export const serviceDealings = [
  afterServing(
    150,
    episode(
      'served',
      step(
        'call',
        0,
        ['user'],
        [
          'Κλείσαμε με {τον} την [εξαμηνιαία|τακτική] συντήρηση για {day} στις {nextTime}.',
          'Fixed the [half-yearly|regular] maintenance with {P} for {day} at {nextTime}.',
        ],
        [
          '{ο} μάς περιμένει για τη συντήρηση {day}, στις {nextTime}. Ως τότε θα έχουν ελευθερώσει τον διάδρομο.',
          '{P} expects us for the maintenance on {day} at {nextTime}. By then the corridor will be clear.',
        ],
      ),
      step(
        'visit',
        4,
        ['user'],
        [
          'Τακτική συντήρηση σε {n:4-16} σημεία παρουσία {του}. Προσοχή χρειάζεται {machine}, με πίεση {w:5-15} τοις εκατό εκτός ορίων.',
          'Regular maintenance at {n:4-16} points in the presence of {P}. One thing to watch: the {machine}, with pressure {w:5-15} per cent off.',
        ],
        [
          'Η συντήρηση έγινε με {τον}: {n:4-16} σημεία ελέγχου, ένα με ερωτηματικό. Η πίεση ξεφεύγει {w:5-15} τοις εκατό εκεί όπου είναι {machine}.',
          'Did the maintenance with {P}: {n:4-16} checks, one of them doubtful. Pressure is {w:5-15} per cent off at the {machine}.',
        ],
      ),
      step(
        'email',
        3,
        ['tech'],
        [
          'Το φύλλο συντήρησης στάλθηκε {στον} με {n:6-18} φωτογραφίες. Η επόμενη μέτρηση πίεσης γίνεται σε {w:6-10} εβδομάδες.',
          'The maintenance sheet went to {P} with {n:6-18} pictures. Pressure will be measured again in {w:6-10} weeks.',
        ],
        [
          'Στείλαμε {στον} το φύλλο συντήρησης και {n:6-18} φωτογραφίες. Την πίεση θα την ξαναδούμε σε {w:6-10} εβδομάδες.',
          'Sent {P} the maintenance sheet and {n:6-18} pictures. We look at the pressure again in {w:6-10} weeks.',
        ],
      ),
    ),
  ),
  episode(
    'served',
    step(
      'visit',
      0,
      ['user'],
      [
        'Καθαρισμός συμπυκνωτών πριν από {season}. {ο} είχε ελευθερώσει τον χώρο και τελειώσαμε σε {h:3-6} ώρες.',
        'Cleaned the condensers before {season}. {P} had cleared the space and we finished in {h:3-6} hours.',
      ],
      [
        'Πριν από {season} πλύναμε όλους τους συμπυκνωτές. {h:3-6} ώρες δουλειά, με {τον} δίπλα μας.',
        'Washed all condensers before {season}. {h:3-6} hours of work, with {P} beside us.',
      ],
    ),
  ),
  afterServing(
    45,
    episode(
      'served',
      step(
        'meeting',
        0,
        ['user', 'tech'],
        [
          'Εκπαίδευση {n:5-9} χειριστών στον πίνακα ελέγχου. {ο} έκανε τις περισσότερες ερωτήσεις και {ο2} ζήτησε τις οδηγίες [σε μία σελίδα|πλαστικοποιημένες].',
          'Trained {n:5-9} operators on the control panel. {P} asked most of the questions and {P2} wants the instructions [on one page|laminated].',
        ],
        [
          'Δείξαμε τον πίνακα ελέγχου σε {n:5-9} ανθρώπους της βάρδιας. {ο} τον ήξερε ήδη καλύτερα από όλους· {ο2} θέλει γραπτές οδηγίες.',
          'Showed the control panel to {n:5-9} people of the shift. {P} already knew it better than anybody; {P2} wants instructions in writing.',
        ],
      ),
      step(
        'email',
        3,
        ['tech'],
        [
          'Στάλθηκαν {στον} οι οδηγίες του πίνακα με {n:5-9} εικόνες. Τις κρέμασαν εκεί όπου είναι {machine}.',
          'Sent {P} the panel instructions with {n:5-9} pictures. They put them up next to the {machine}.',
        ],
        [
          'Οι οδηγίες του πίνακα έφυγαν προς {τον}: μία σελίδα, {n:5-9} εικόνες, καμία ξένη λέξη.',
          'The panel instructions went to {P}: one page, {n:5-9} pictures, no jargon.',
        ],
      ),
    ),
  ),
  episode(
    'any',
    step(
      'visit',
      0,
      ['tech'],
      [
        'Μέτρηση κατανάλωσης {d:5-10} ημερών με {τον}. Το μεγαλύτερο μερίδιο το έχει {machine}: {n:31-47} τοις εκατό.',
        'Measured consumption for {d:5-10} days with {P}. The largest share goes to the {machine}: {n:31-47} per cent.',
      ],
      [
        'Μαζέψαμε τους μετρητές που είχαμε αφήσει {d:5-10} ημέρες. {ο} το υποψιαζόταν: {n:31-47} τοις εκατό του ρεύματος το παίρνει {machine}.',
        'Collected the meters we had left for {d:5-10} days. {P} had suspected it: {n:31-47} per cent of the electricity goes to the {machine}.',
      ],
      [
        'Διαβάσαμε με {τον} τις καμπύλες {d:5-10} ημερών. Τη νύχτα, που κανείς δεν κοιτάζει, {machine} τραβά {n:31-47} τοις εκατό του ρεύματος.',
        'Read the curves of {d:5-10} days with {P}. At night, when nobody is looking, the {machine} draws {n:31-47} per cent of the electricity.',
      ],
    ),
    step(
      'meeting',
      12,
      ['tech', 'boss'],
      [
        'Με τα στοιχεία της μέτρησης {ο} και {ο2} συζήτησαν μπροστά μας τι αξίζει να αλλάξει πρώτα. Η απόσβεση βγαίνει σε {n:16-38} μήνες.',
        'With the measurements on the table {P} and {P2} discussed in front of us what to change first. It pays back in {n:16-38} months.',
      ],
      [
        'Παρουσιάσαμε τη μέτρηση {στον} και {στον2}. Ξεκινούν από ό,τι αποσβένεται σε λιγότερο από {n:16-38} μήνες.',
        'Presented the measurements to {P} and {P2}. They begin with whatever pays back in less than {n:16-38} months.',
      ],
    ),
  ),
  afterServing(
    60,
    episode(
      'served',
      step(
        'visit',
        0,
        ['user'],
        [
          'Βαθμονόμηση {n:4-14} αισθητήρων με {τον}. Μεγαλύτερη απόκλιση: {a:3-9} δέκατα του βαθμού, στο σημείο όπου είναι {room}.',
          'Calibrated {n:4-14} probes with {P}. Largest deviation: {a:3-9} tenths of a degree, at the {room}.',
        ],
        [
          'Ελέγξαμε {n:4-14} αισθητήρες μπροστά {στον}. Ο χειρότερος έδειχνε {a:3-9} δέκατα του βαθμού λάθος και αντικαταστάθηκε.',
          'Checked {n:4-14} probes in front of {P}. The worst was {a:3-9} tenths of a degree off and has been replaced.',
        ],
      ),
    ),
  ),
  afterServing(
    90,
    episode(
      'served',
      step(
        'email',
        0,
        ['boss', 'money'],
        [
          'Τριμηνιαία αναφορά {στον} και {στον2}: {n:2-6} συμβάντα, μέσος χρόνος απόκρισης {m:58-170} λεπτά.',
          'Quarterly report to {P} and {P2}: {n:2-6} events, average response time {m:58-170} minutes.',
        ],
        [
          'Έφυγε η αναφορά τριμήνου προς {τον} και {τον2}. {n:2-6} συμβάντα, και κατά μέσο όρο ήμασταν εκεί σε {m:58-170} λεπτά.',
          'The quarterly report went to {P} and {P2}. {n:2-6} events, and on average we were there within {m:58-170} minutes.',
        ],
      ),
      step(
        'call',
        5,
        ['boss'],
        [
          '{ο} διάβασε την τριμηνιαία αναφορά και στάθηκε στα {m:58-170} λεπτά. Την επόμενη φορά θέλει να δει και το κόστος των {n:2-6} συμβάντων.',
          '{P} read the quarterly report and lingered over the {m:58-170} minutes. Next time {he|she} would like to see the cost of the {n:2-6} events as well.',
        ],
        [
          'Η αναφορά τριμήνου άρεσε {στον}, τα {m:58-170} λεπτά όχι και τόσο. Ζήτησε σύγκριση με το προηγούμενο τρίμηνο.',
          '{P} liked the quarterly report, though not the {m:58-170} minutes. {He|She} asked for a comparison with the quarter before.',
        ],
      ),
    ),
  ),
  afterServing(
    100,
    episode(
      'served',
      step(
        'call',
        0,
        ['user'],
        [
          '{ο} ζήτησε να αλλάξει η ημέρα συντήρησης λόγω [απογραφής|παραλαβών]. Νέο ραντεβού {day}, στις {nextTime}.',
          '{P} asked to move the maintenance because of [stocktaking|deliveries]. New appointment on {day} at {nextTime}.',
        ],
        [
          'Η συντήρηση αναβάλλεται για {day}, στις {nextTime}: {ο} περιμένει επιθεώρηση και δεν θέλει σκάλες στη μέση.',
          'The maintenance is put off to {day} at {nextTime}: {P} expects an inspection and wants no ladders in the way.',
        ],
      ),
      step(
        'visit',
        4,
        ['user'],
        [
          'Η συντήρηση που είχε αναβληθεί έγινε σήμερα με {τον}. Ελέγχθηκε πρώτα {machine} και μετά τα υπόλοιπα {n:3-9} σημεία.',
          'The postponed maintenance took place today with {P}. First the {machine}, then the other {n:3-9} points.',
        ],
        [
          'Έγινε η συντήρηση που χρωστούσαμε {στον}. {n:3-9} μικρορυθμίσεις, τίποτα σοβαρό.',
          'Did the maintenance we owed {P}. {n:3-9} small adjustments, nothing serious.',
        ],
      ),
    ),
  ),
  episodeAt(
    ['store', 'eggs', 'ship', 'fish', 'pharma', 'agri', 'dairy', 'meat', 'icecream', 'trucks'],
    'served',
    step(
      'meeting',
      0,
      ['tech'],
      [
        'Παρουσίαση τηλεπαρακολούθησης {στον}: {n:8-30} σημεία, ειδοποίηση σε {m:2-5} λεπτά. Θέλει να τη δει σε λειτουργία επί {k:3-7} ημέρες πριν [αποφασίσουν|το συζητήσουν].',
        'Showed remote monitoring to {P}: {n:8-30} points, a warning within {m:2-5} minutes. {He|She} wants to see it at work for {k:3-7} days before they [decide|discuss it].',
      ],
      [
        '{ο} είδε στην οθόνη μας πώς παρακολουθούνται {n:8-30} σημεία μαζί. Ανοίξαμε δοκιμαστική πρόσβαση για {k:3-7} ημέρες.',
        '{P} saw on our screen how {n:8-30} points are watched at once. We opened a test access for {k:3-7} days.',
      ],
    ),
    step(
      'call',
      8,
      ['tech'],
      [
        '{ο} δοκίμασε από το κινητό {του|της} τη δοκιμαστική σύνδεση επί {n:3-6} βράδια. Το [εύρημα|συμπέρασμα]: {machine} δουλεύει περισσότερο απ’ όσο πίστευαν.',
        '{P} tried the test access on {his|her} phone for {n:3-6} evenings. The [finding|lesson]: the {machine} runs more than they believed.',
      ],
      [
        'Η δοκιμαστική πρόσβαση άρεσε {στον}, ως και οι ειδοποιήσεις. Μέτρησε {n:3-6} νυχτερινές εκκινήσεις που δεν ήξερε κανείς.',
        '{P} liked the test access, even the warnings. {He|She} counted {n:3-6} starts at night that nobody knew of.',
      ],
    ),
  ),
  episodeAt(
    ['hotel', 'buildings'],
    'served',
    step(
      'visit',
      0,
      ['tech'],
      [
        'Εκκίνηση πριν από {season} με {τον}: {cooler} πήρε μπροστά με την πρώτη, {n:3-9} ημέρες πριν χρειαστεί.',
        'Start-up before {season} with {P}: the {cooler} ran at the first attempt, {n:3-9} days before it is needed.',
      ],
    ),
  ),
]
