import { episode, episodeAt, step } from './episode.ts'

/** Something went wrong at a client whom we serve. */
export const alarms = [
  episode(
    'served',
    step(
      'call',
      0,
      ['user'],
      '[Συναγερμός|Ειδοποίηση] υψηλής θερμοκρασίας: {room} [έφτασε|ανέβηκε] {n:4-11} βαθμούς πάνω από το όριο. {ο} μετέφερε [αμέσως|μέσα σε λίγα λεπτά] {goods} αλλού.',
      'High-temperature [alarm|alert]: the {room} [climbed|rose] {n:4-11} degrees above its limit. {P} moved the {goods} elsewhere [at once|within minutes].',
      true,
    ),
    step(
      'visit',
      0,
      ['user'],
      'Βρέθηκε η αιτία: {part}. Με {τον} αλλάξαμε το εξάρτημα και μείναμε {h:2-5} ώρες, ώσπου να ισορροπήσει {room}.',
      'Found the cause: the {part}. With {P} we changed it and stayed {h:2-5} hours until the {room} had settled.',
    ),
    step(
      'email',
      3,
      ['tech'],
      'Στείλαμε {στον} την αναφορά της βλάβης με το διάγραμμα των {d:24-72} ωρών. [Ζήτησε|Θέλει] στο εξής αντίγραφο μέσα σε {k:2-6} ημέρες από κάθε περιστατικό.',
      'Sent {P} the fault report with the curve of {d:24-72} hours. {He|She} [asked for|wants] a copy within {k:2-6} days of every event from now on.',
    ),
  ),
  episode(
    'served',
    step(
      'call',
      0,
      ['user'],
      '{ο} τηλεφώνησε στις {clock}: {machine} έβγαλε σφάλμα {e:12-88}. [Το λύσαμε|Το διορθώσαμε] από το τηλέφωνο σε {m:12-55} λεπτά.',
      '{P} rang at {clock}: the {machine} showed error {e:12-88}. [We solved it|We put it right] over the telephone in {m:12-55} minutes.',
      true,
    ),
  ),
  episode(
    'served',
    step(
      'call',
      0,
      ['tech'],
      'Διακοπή ρεύματος {m:20-95} λεπτών στην περιοχή. {ο} μάς ενημέρωσε ότι {machine} ξεκίνησε χωρίς βοήθεια και ζήτησε έλεγχο των ρυθμίσεων.',
      'A power cut of {m:20-95} minutes in the area. {P} told us that the {machine} restarted without help, and asked for a check of the settings.',
    ),
    step(
      'email',
      3,
      ['tech'],
      'Ελέγξαμε από απόσταση τις ρυθμίσεις μετά τη διακοπή: {n:3-9} τιμές είχαν χαθεί και τις επαναφέραμε. {ο} [επιβεβαίωσε|απάντησε] ότι όλα δείχνουν σωστά.',
      'Checked the settings from here after the power cut: {n:3-9} values were lost and have been restored. {P} [confirmed|answered] that everything reads correctly.',
    ),
  ),
  episode(
    'served',
    step(
      'call',
      0,
      ['any'],
      'Παράπονο {του}: {machine} κάνει θόρυβο και [ενοχλεί|κουράζει] τη βάρδια. Υποσχεθήκαμε τεχνικό για {day} στις {nextTime}.',
      'Complaint from {P}: the {machine} is noisy and [bothers|tires] the shift. We promised a technician on {day} at {nextTime}.',
    ),
    step(
      'visit',
      3,
      ['user'],
      'Ο θόρυβος ερχόταν από ένα χαλαρό στήριγμα: {machine} τώρα δουλεύει στα {n:52-68} ντεσιμπέλ. {ο} άκουσε τη διαφορά και [υπέγραψε|έκλεισε] το δελτίο.',
      'The noise came from a loose bracket: the {machine} now runs at {n:52-68} decibels. {P} heard the difference and [signed|closed] the sheet.',
    ),
  ),
  episode(
    'served',
    step(
      'call',
      0,
      ['boss'],
      'Τηλεφώνημα σε έντονο τόνο: {ο} περίμενε τον τεχνικό μας {n:3-6} ώρες χωρίς ενημέρωση. Ζητήσαμε συγγνώμη και υποσχεθήκαμε νεότερα σε {k:20-60} λεπτά.',
      'An annoyed tone: {P} waited {n:3-6} hours for our technician without a word from us. We apologised and promised news within {k:20-60} minutes.',
    ),
    step(
      'call',
      0,
      ['boss'],
      'Εξηγήσαμε {στον} τι πήγε στραβά στη βάρδια μας και πιστώσαμε {m:€80-240} ευρώ. [Το δέχτηκε|Έκλεισε το θέμα] και ζήτησε μήνυμα όταν αργούμε πάνω από {k:10-45} λεπτά.',
      'Explained to {P} what went wrong on our side and credited {m:€80-240} euros. {He|She} [accepted it|closed the matter] and asks for a message when we are more than {k:10-45} minutes late.',
    ),
  ),
  episode(
    'served',
    step(
      'visit',
      0,
      ['user', 'tech'],
      'Διαρροή σε ένα ρακόρ: {machine} έχασε {n:2-7} κιλά ψυκτικού. Με {τον} και {τον2} σφραγίσαμε το σημείο και συμπληρώσαμε το βιβλίο διαρροών.',
      'A leak at a fitting: the {machine} lost {n:2-7} kilograms of refrigerant. With {P} and {P2} we sealed the spot and filled in the leak register.',
    ),
    step(
      'visit',
      14,
      ['user'],
      'Επανέλεγχος διαρροής σε {n:8-26} σημεία, κανένα εύρημα. {ο} [κράτησε|αρχειοθέτησε] το πιστοποιητικό για τον φάκελο του μηχανήματος.',
      'Leak test again at {n:8-26} points, nothing found. {P} [kept|filed] the certificate with the papers of the machine.',
    ),
  ),
  episodeAt(
    ['store', 'retail', 'meat', 'fish', 'dairy'],
    'served',
    step(
      'call',
      0,
      ['user'],
      'Πάγος στον εξατμιστή, {room} δεν πέφτει κάτω από {n:2-6} βαθμούς. {ο} θα κάνει χειροκίνητη απόψυξη απόψε και πηγαίνουμε {day}.',
      'Ice on the evaporator, the {room} will not go below {n:2-6} degrees. {P} will defrost by hand tonight and we go there on {day}.',
    ),
    step(
      'visit',
      3,
      ['user'],
      'Αλλάξαμε το πρόγραμμα απόψυξης σε {n:3-5} κύκλους την ημέρα. {ο} θα [μετρά|γράφει] τον πάγο για {d:7-14} ημέρες και θα μας στείλει φωτογραφίες.',
      'Changed the defrost to {n:3-5} cycles a day. {P} will [measure|note] the ice for {d:7-14} days and send us pictures.',
    ),
  ),
]
