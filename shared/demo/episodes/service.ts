import { episode, episodeAt, step } from './episode.ts'

/** Planned maintenance, measurements, training. */
export const serviceDealings = [
  episode(
    'served',
    step(
      'call',
      0,
      ['desk'],
      'Κλείσαμε με {τον} την [εξαμηνιαία|τακτική] συντήρηση για {day} στις {nextTime}.',
      'Fixed the [half-yearly|regular] maintenance with {P} for {day} at {nextTime}.',
    ),
    step(
      'visit',
      4,
      ['user'],
      'Τακτική συντήρηση σε {n:4-16} μονάδες παρουσία {του}. Προσοχή χρειάζεται ένα σημείο: {machine}, με πίεση {w:5-15} τοις εκατό εκτός ορίων.',
      'Regular maintenance of {n:4-16} units in the presence of {P}. One thing to watch: the {machine}, with pressure {w:5-15} per cent off.',
    ),
    step(
      'email',
      3,
      ['tech'],
      'Το φύλλο συντήρησης στάλθηκε {στον} με {n:6-18} φωτογραφίες. Η επόμενη μέτρηση πίεσης γίνεται σε {w:6-10} εβδομάδες.',
      'The maintenance sheet went to {P} with {n:6-18} pictures. Pressure will be measured again in {w:6-10} weeks.',
    ),
  ),
  episode(
    'served',
    step(
      'visit',
      0,
      ['user'],
      'Καθαρισμός συμπυκνωτών πριν από {season}. {ο} είχε ελευθερώσει τον χώρο και τελειώσαμε σε {h:3-6} ώρες.',
      'Cleaned the condensers before {season}. {P} had cleared the space and we finished in {h:3-6} hours.',
    ),
  ),
  episode(
    'served',
    step(
      'meeting',
      0,
      ['user', 'tech'],
      'Εκπαίδευση {n:5-14} χειριστών στον πίνακα ελέγχου. {ο} έκανε τις περισσότερες ερωτήσεις και {ο2} ζήτησε τις οδηγίες [σε μία σελίδα|πλαστικοποιημένες].',
      'Trained {n:5-14} operators on the control panel. {P} asked most of the questions and {P2} wants the instructions [on one page|laminated].',
    ),
    step(
      'email',
      3,
      ['tech'],
      'Στάλθηκαν {στον} οι οδηγίες του πίνακα με {n:5-9} εικόνες. Τις [κρέμασαν|κόλλησαν] εκεί όπου είναι {machine}.',
      'Sent {P} the panel instructions with {n:5-9} pictures. They [hung|put] them up next to the {machine}.',
    ),
  ),
  episode(
    'any',
    step(
      'visit',
      0,
      ['tech'],
      'Μέτρηση κατανάλωσης {d:5-10} ημερών με {τον}. Τα περισσότερα τα καίει {machine}: {n:31-47} τοις εκατό.',
      "Measured consumption for {d:5-10} days with {P}. The lion's share goes to the {machine}: {n:31-47} per cent.",
    ),
    step(
      'meeting',
      12,
      ['tech', 'boss'],
      'Με τα στοιχεία της μέτρησης {ο} και {ο2} συζήτησαν μπροστά μας τι αξίζει να αλλάξει πρώτα. Η απόσβεση βγαίνει σε {n:16-38} μήνες.',
      'With the figures on the table {P} and {P2} discussed in front of us what to change first. It pays back in {n:16-38} months.',
    ),
  ),
  episode(
    'served',
    step(
      'visit',
      0,
      ['user'],
      'Βαθμονόμηση {n:6-24} αισθητήρων με {τον}. Μεγαλύτερη απόκλιση: {a:3-9} δέκατα του βαθμού, στο σημείο όπου είναι {room}.',
      'Calibrated {n:6-24} probes with {P}. Largest deviation: {a:3-9} tenths of a degree, at the {room}.',
    ),
  ),
  episode(
    'served',
    step(
      'email',
      0,
      ['boss', 'money'],
      'Τριμηνιαία αναφορά {στον} και {στον2}: {n:2-6} συμβάντα, μέσος χρόνος απόκρισης {m:58-170} λεπτά.',
      'Quarterly report to {P} and {P2}: {n:2-6} events, average response time {m:58-170} minutes.',
    ),
    step(
      'call',
      5,
      ['boss'],
      '{ο} διάβασε την τριμηνιαία αναφορά και [στάθηκε|έμεινε] στα {m:58-170} λεπτά απόκρισης. Την επόμενη φορά θέλει να δει και το κόστος των {n:2-6} συμβάντων.',
      '{P} read the quarterly report and [stopped|lingered] at the {m:58-170} minutes of response. Next time the cost of the {n:2-6} events should be in it as well.',
    ),
  ),
  episode(
    'served',
    step(
      'call',
      0,
      ['user'],
      '{ο} ζήτησε να αλλάξει η ημέρα συντήρησης λόγω [απογραφής|παραλαβών]. Νέο ραντεβού {day}, στις {nextTime}.',
      '{P} asked to move the maintenance because of [stocktaking|deliveries]. New appointment on {day} at {nextTime}.',
    ),
    step(
      'visit',
      4,
      ['user'],
      'Η συντήρηση που είχε αναβληθεί έγινε σήμερα με {τον}. Ελέγχθηκε πρώτα {machine} και μετά οι υπόλοιπες {n:3-9} μονάδες.',
      'The postponed maintenance took place today with {P}. First the {machine}, then the other {n:3-9} units.',
    ),
  ),
  episodeAt(
    ['store', 'ship', 'fish', 'pharma', 'agri', 'dairy', 'meat'],
    'served',
    step(
      'meeting',
      0,
      ['tech'],
      'Παρουσίαση τηλεπαρακολούθησης {στον}: {n:8-30} σημεία, ειδοποίηση σε {m:2-5} λεπτά. Θέλει να τη δει σε λειτουργία επί {k:3-14} ημέρες πριν [αποφασίσουν|το συζητήσουν].',
      'Showed remote monitoring to {P}: {n:8-30} points, a warning within {m:2-5} minutes. {He|She} wants to see it at work for {k:3-14} days before they [decide|discuss it].',
    ),
    step(
      'call',
      8,
      ['tech'],
      '{ο} δοκίμασε από το κινητό {του|της} τη δοκιμαστική σύνδεση επί {n:3-6} βράδια. Το [εύρημα|συμπέρασμα]: {machine} δουλεύει περισσότερο απ’ όσο πίστευαν.',
      '{P} tried the test access on {his|her} telephone for {n:3-6} evenings. The [finding|lesson]: the {machine} runs more than they believed.',
    ),
  ),
  episodeAt(
    ['hotel', 'buildings', 'municipal', 'retail'],
    'served',
    step(
      'visit',
      0,
      ['tech'],
      'Εποχιακή εκκίνηση με {τον}: {machine} πήρε μπροστά με την πρώτη, {n:3-9} ημέρες πριν χρειαστεί.',
      'Seasonal start with {P}: the {machine} ran at the first attempt, {n:3-9} days before it is needed.',
    ),
  ),
]
