import { inBusiness } from '../grammar/kits.ts'
import { afterServing, episode, episodeAt, step } from './episode.ts'

/** Thanks, recommendations, small talk, our own house. */
export const relationDealings = [
  episode(
    'any',
    step(
      'call',
      0,
      ['any'],
      [
        '{ο} [είχε όρεξη για κουβέντα|ήταν σε καλή διάθεση]. Μιλήσαμε {m:11-25} λεπτά για όσα {του|της} αρέσουν, πρώτα απ’ όλα: {hobby}.',
        '{P} [felt like talking|was in a good mood]. We spoke for {m:11-25} minutes about what {he|she} likes, above all: {hobby}.',
      ],
      [
        'Πήραμε {τον} για μια λεπτομέρεια και μείναμε {m:11-25} λεπτά στη γραμμή. Αγαπημένο {του|της} θέμα: {hobby}.',
        'Rang {P} about a detail and stayed on the line for {m:11-25} minutes. {His|Her} favourite topic: {hobby}.',
      ],
    ),
  ),
  episode(
    'any',
    step(
      'call',
      0,
      ['boss'],
      [
        'Σύντομο τηλεφώνημα {στον}, χωρίς θέμα. Στο τέλος η συζήτηση πήγε σε ό,τι {του|της} αρέσει: {hobby}.',
        'A short call to {P}, without an agenda. In the end the talk turned to what {he|she} likes: {hobby}.',
      ],
      [
        '{ο} μάς πήρε χωρίς λόγο, μόνο για ένα «τι νέα». Τα δικά {του|της} νέα: {hobby}.',
        '{P} rang for no reason at all, just to ask for news. {His|Her} own: {hobby}.',
      ],
    ),
  ),
  episode(
    'any',
    step(
      'event',
      0,
      ['tech'],
      [
        'Συναντήσαμε {τον} στην ημερίδα του κλάδου, ανάμεσα σε {n:40-160} επισκέπτες. Πέρα από τη δουλειά, το θέμα {του|της} ήταν ένα: {hobby}.',
        'Met {P} at the trade conference, among {n:40-160} visitors. Apart from work {he|she} had one topic: {hobby}.',
      ],
      [
        'Στην ημερίδα του επιμελητηρίου, με {n:40-160} καρέκλες, {ο} έτυχε δίπλα μας. Στο διάλειμμα μιλήσαμε για άλλα: {hobby}.',
        'At the seminar of the chamber of commerce, with {n:40-160} chairs, {P} happened to sit next to us. During the break we spoke of other things: {hobby}.',
      ],
      [
        'Πετύχαμε {τον} στο συνέδριο ψύξης, στην ουρά για καφέ. Τα μισά από τα {w:8-14} λεπτά πήγαν αλλού: {hobby}.',
        'Ran into {P} at the refrigeration congress, in the queue for coffee. Half of the {w:8-14} minutes went elsewhere: {hobby}.',
      ],
    ),
    step(
      'email',
      3,
      ['tech'],
      [
        'Στείλαμε {στον} τις παρουσιάσεις εκείνης της ημέρας, {n:12-34} διαφάνειες. [Τις προώθησε|Τις έστειλε και] σε {w:2-4} συναδέλφους.',
        'Sent {P} the slides of the day, {n:12-34} of them. {He|She} [passed them on|sent them on] to {w:2-4} colleagues.',
      ],
      [
        'Οι σημειώσεις μας από εκείνη την ημέρα έφυγαν προς {τον}, όπως είχαμε πει: {w:2-4} σελίδες και {s:5-9} σύνδεσμοι.',
        'Our notes from the day went to {P}, as agreed: {w:2-4} pages and {s:5-9} links.',
      ],
    ),
  ),
  afterServing(
    70,
    episode(
      'served',
      step(
        'email',
        0,
        ['boss'],
        [
          '{ο} έγραψε δύο γραμμές για να ευχαριστήσει τον τεχνικό μας: ύστερα από την τελευταία επίσκεψη {cooler} μόλις που ακούγεται.',
          '{P} wrote two lines to thank our technician: since the last visit the {cooler} can hardly be heard.',
        ],
        [
          'Μας έγραψε {ο} ότι ο τεχνικός μας έμεινε {h:2-4} ώρες παραπάνω χωρίς να του το ζητήσει κανείς. Το διαβάσαμε φωναχτά στο συνεργείο.',
          '{P} wrote that our technician had stayed {h:2-4} hours longer without being asked. We read it out in the workshop.',
        ],
      ),
    ),
  ),
  afterServing(
    90,
    episode(
      'served',
      step(
        'meeting',
        0,
        ['boss'],
        [
          'Ζητήσαμε από {τον} συστατική επιστολή. [Δέχτηκε|Συμφώνησε] με προθυμία, αρκεί να τη γράψουμε εμείς σε {n:10-15} γραμμές.',
          'Asked {P} for a letter of reference. {He|She} [agreed|accepted] gladly, provided that we draft it in {n:10-15} lines.',
        ],
        [
          '{ο} είναι {ευχαριστημένος|ευχαριστημένη} από τη χρονιά και ρωτήσαμε αν θα μας έγραφε συστατική επιστολή. Θα τη στείλει μέσα σε {n:10-15} ημέρες.',
          '{P} is pleased with the year, and we asked for a letter of reference. It will come within {n:10-15} days.',
        ],
      ),
      step(
        'letter',
        11,
        ['boss'],
        [
          'Ήρθε υπογεγραμμένη η συστατική επιστολή {του}, με {n:2-4} μικρές διορθώσεις. Μας επιτρέπει να τη δείξουμε σε υποψήφιους πελάτες.',
          'The letter of reference came back signed by {P}, with {n:2-4} small corrections. We may show it to possible clients.',
        ],
        [
          'Η συστατική επιστολή {του} έφτασε στο γραφείο: {n:2-4} παράγραφοι, και μας επιτρέπει να τη δημοσιεύσουμε.',
          'The letter of reference from {P} reached our office: {n:2-4} paragraphs, and we may publish it.',
        ],
      ),
    ),
  ),
  afterServing(
    60,
    episodeAt(
      inBusiness,
      'served',
      step(
        'call',
        0,
        ['friend'],
        [
          '{ο} μάς σύστησε σε [έναν συνάδελφό|έναν γνωστό] {του|της} με {n:3-12} ψυκτικούς θαλάμους. Θα τον πάρει πρώτα {ο ίδιος|η ίδια} και μετά εμείς, {day}.',
          '{P} recommended us to [a colleague|an acquaintance] with {n:3-12} cold rooms. {He|She} will speak to him first, and we ring on {day}.',
        ],
        [
          'Ρωτήσαμε {τον} ποιος άλλος θα μπορούσε να μας χρειαστεί. Μας έδωσε ένα όνομα, με την άδειά του· τον παίρνουμε {day}.',
          'Asked {P} who else might need us. {He|She} gave us a name, with that person’s consent; we ring on {day}.',
        ],
      ),
      step(
        'email',
        4,
        ['friend'],
        [
          'Ευχαριστήσαμε {τον} για τη σύσταση και γράψαμε με μία πρόταση πώς πήγε: ραντεβού σε {n:8-19} ημέρες.',
          'Thanked {P} for the introduction and wrote in one sentence how it went: an appointment in {n:8-19} days.',
        ],
        [
          'Γράψαμε {στον} ότι η σύστασή {του|της} έπιασε τόπο: μας δέχτηκαν για {n:8-19} λεπτά και ζήτησαν να ξαναπάμε.',
          'Wrote to {P} that the introduction has borne fruit: they gave us {n:8-19} minutes and asked us to come again.',
        ],
      ),
    ),
  ),
  episode(
    'any',
    step(
      'meeting',
      0,
      ['boss'],
      [
        'Συνάντηση με {τον}, {m:30-75} λεπτά: {manager} κράτησε {n:2-5} θέματα για το επόμενο ραντεβού.',
        'Meeting with {P}, {m:30-75} minutes: {manager} noted {n:2-5} items for the next appointment.',
      ],
      [
        '{ο} θέλησε να γνωρίσει και τη διεύθυνσή μας. Μίλησαν {m:30-75} λεπτά, και {manager} πρόσθεσε μόνο τους αριθμούς.',
        '{P} wished to meet the head of our house too. They spoke for {m:30-75} minutes, and {manager} only added the figures.',
      ],
    ),
  ),
  episode(
    'any',
    step(
      'note',
      0,
      [],
      [
        'Για την επόμενη φορά: να πάμε με μετρητή ρεύματος και να μείνουμε {k:20-60} λεπτά. Αξίζει να δούμε {place.a}, γύρω στις {h:6-9} το πρωί.',
        'For next time: take a power meter and stay for {k:20-60} minutes. It is worth seeing the {place} at around {h:6-9} in the morning.',
      ],
      [
        'Ιδέα για το επόμενο ραντεβού: μία μόνο ερώτηση, πόσο κοστίζει μία ώρα χωρίς {place.a}. {manager} θα έχει έτοιμη μια πρόχειρη απάντηση.',
        'Idea for the next appointment: a single question, what one hour without the {place} costs. {manager} will have a rough answer ready.',
      ],
      [
        'Παρατήρηση από την τελευταία επίσκεψη: κανείς δεν γράφει πόσες φορές σταμάτησε {place}. Να προτείνουμε ένα τετράδιο, πριν προτείνουμε οτιδήποτε άλλο.',
        'Noticed on the last visit: nobody writes down how often the {place} has stopped. We should suggest a notebook before we suggest anything else.',
      ],
      [
        'Στο επόμενο ραντεβού να πάμε με μία σελίδα μόνο, για {place.a}. Την προηγούμενη φορά είχαμε {h:4-9} και δεν τις άνοιξε κανείς.',
        'To the next appointment with one page only, on the {place}. Last time we had {h:4-9}, and nobody opened them.',
      ],
    ),
  ),
  episode(
    'any',
    step(
      'note',
      0,
      ['crew'],
      [
        'Κατά τη γνώμη μας {ο} έχει περισσότερη επιρροή απ’ όσο δείχνει ο τίτλος ({job}). Στην επόμενη προσφορά {manager} θα ζητήσει τη γνώμη {του|της} σε {k:2-9} σημεία.',
        'In our opinion {P} has more influence than the title suggests ({job}). With the next proposal {manager} will ask {his|her} opinion on {k:2-9} points.',
      ],
      [
        'Να μην ξεχνάμε {τον} ({job}): από το δικό {του|της} πόστο περνούν όλα όσα πουλάμε, και το ξέρουν και οι άλλοι.',
        'Let us not forget {P} ({job}): all that we sell passes through {his|her} hands, and the others know it.',
      ],
      [
        'Όταν μιλά {ο}, οι άλλοι σταματούν και ακούν. Να {τον|την} έχουμε δίπλα μας σε κάθε δοκιμή.',
        'When {P} speaks, the others stop and listen. We should have {him|her} with us at every trial.',
      ],
    ),
  ),
  afterServing(
    365,
    episode(
      'served',
      step(
        'note',
        0,
        [],
        [
          'Τα συμβάντα του τριμήνου ήταν {n:2-9}, από {w:10-14} πέρσι. Πιο αδύναμο σημείο μένει {place}.',
          'Events this quarter: {n:2-9}, down from {w:10-14} a year ago. The weakest point is still the {place}.',
        ],
        [
          'Κλείσιμο τριμήνου: {n:2-9} κλήσεις βλάβης, {w:10-14} το ίδιο τρίμηνο πέρσι. Να το πούμε στην επόμενη συνάντηση, σε μία γραμμή.',
          'End of the quarter: {n:2-9} service calls, {w:10-14} in the same quarter last year. To be said at the next meeting, in one line.',
        ],
      ),
    ),
  ),
  episode(
    'any',
    step(
      'call',
      0,
      ['gate'],
      [
        '{ο} μετέφερε το ραντεβού για {day}, στις {nextTime}, γιατί η διοίκηση λείπει σε ταξίδι.',
        '{P} moved the appointment to {day} at {nextTime}, as the management is travelling.',
      ],
      [
        'Το σημερινό ραντεβού δεν γίνεται, μας πρόλαβε {ο}. Κλείσαμε νέο για {day}, στις {nextTime}.',
        'Today’s appointment is off, {P} let us know in time. It is now on {day} at {nextTime}.',
      ],
    ),
    step(
      'meeting',
      4,
      ['boss'],
      [
        'Το ραντεβού που είχε αλλάξει έγινε τελικά με {τον}. Μείναμε {m:35-90} λεπτά και είδαμε από κοντά πώς δουλεύει {place}.',
        'The appointment that had been moved took place with {P}. We stayed {m:35-90} minutes and saw the {place} at work.',
      ],
      [
        'Η αναβολή βγήκε σε καλό: {ο} είχε χρόνο και μείναμε {m:35-90} λεπτά. Ζήτησε μία σελίδα με όσα είπαμε.',
        'The delay did us good: {P} had time, and we stayed for {m:35-90} minutes. {He|She} asked for one page with what was said.',
      ],
    ),
  ),
  afterServing(
    60,
    episode(
      'served',
      step(
        'letter',
        0,
        ['boss'],
        [
          'Ευχαριστήρια κάρτα {στον} για την καλή συνεργασία, γραμμένη με το χέρι από {manager.a}.',
          'A card of thanks to {P} for working well together, written by hand by {manager}.',
        ],
        [
          'Έφυγε προς {τον} μια κάρτα με δύο γραμμές και μια φωτογραφία από την ημέρα της παράδοσης. Υπογράφει {manager}.',
          'A card went to {P}, with two lines and a picture of the day of delivery. Signed by {manager}.',
        ],
      ),
    ),
  ),
  episodeAt(
    inBusiness,
    'any',
    step(
      'call',
      0,
      ['crew'],
      [
        '{ο} μάς είπε εμπιστευτικά ότι πέρασε και ένας ανταγωνιστής. Ρώτησε σε τι διαφέρουμε και {του|της} στείλαμε {s:3-6} σημεία με αριθμούς από {k:4-19} έργα.',
        '{P} told us in confidence that a competitor had called on them. {He|She} asked how we differ and got {s:3-6} points with figures from {k:4-19} projects.',
      ],
      [
        'Άλλος προμηθευτής άφησε φυλλάδια {στον}, που μας πήρε να ρωτήσει τη γνώμη μας. Απαντήσαμε με {s:3-6} ερωτήσεις που αξίζει να κάνουν σε όλους, και σε εμάς.',
        'Another supplier left leaflets with {P}, who rang to ask what we think. We answered with {s:3-6} questions worth asking of everybody, ourselves included.',
      ],
    ),
  ),
]
