import { onTheMains } from '../grammar/kits.ts'
import { episode, episodeAt, nightStep, step } from './episode.ts'

/** Something went wrong at a client whom we serve. */
export const alarms = [
  episode(
    'served',
    nightStep(
      'call',
      0,
      ['user'],
      [
        'Συναγερμός υψηλής θερμοκρασίας: {room} έφτασε {n:3-6} βαθμούς πάνω από το όριο. {ο} μετέφερε αμέσως {goods} αλλού.',
        'High-temperature alarm: the {room} climbed {n:3-6} degrees above its limit. {P} moved the {goods} elsewhere at once.',
      ],
      [
        '{ο} μάς ξύπνησε στις {clock}: {room} είχε ξεπεράσει το όριο κατά {n:3-6} βαθμούς. Όσο ερχόμασταν, μετέφεραν τα πάντα αλλού.',
        '{P} woke us at {clock}: the {room} was {n:3-6} degrees above its limit. While we were on the way they moved everything elsewhere.',
      ],
      [
        'Στις {clock} ήρθε ειδοποίηση και τηλεφωνήσαμε πρώτοι εμείς {στον}: {n:3-6} βαθμοί πάνω από το όριο. Το πρόβλημα το έχει {room}.',
        'A warning came in at {clock} and we rang {P} before anybody rang us: {n:3-6} degrees above the limit. The trouble is with the {room}.',
      ],
    ),
    step(
      'visit',
      0,
      ['user'],
      [
        'Βρέθηκε η αιτία: {part}. Αλλάξαμε το εξάρτημα μαζί με {τον} και μείναμε {h:2-5} ώρες, ώσπου να ισορροπήσει {room}.',
        'Found the cause: the {part}. We changed it together with {P} and stayed {h:2-5} hours until the {room} had settled.',
      ],
      [
        'Από ένα εξάρτημα ξεκίνησαν όλα: {part}. {ο} μάς βοήθησε στην αλλαγή και σε {h:2-5} ώρες η θερμοκρασία είχε επανέλθει.',
        'It all came from one part: the {part}. {P} helped us change it, and after {h:2-5} hours the temperature was back to normal.',
      ],
    ),
    step(
      'email',
      3,
      ['tech'],
      [
        'Στείλαμε {στον} την αναφορά της βλάβης με το διάγραμμα των {d:24-72} ωρών. Θέλει στο εξής αντίγραφο μέσα σε {k:2-6} ημέρες από κάθε περιστατικό.',
        'Sent {P} the fault report with the curve of {d:24-72} hours. {He|She} wants a copy within {k:2-6} days of every event from now on.',
      ],
      [
        'Η αναφορά της βλάβης έφυγε προς {τον}, μαζί με το διάγραμμα {d:24-72} ωρών και την πρότασή μας για το μέλλον.',
        'The fault report went to {P}, with the curve of {d:24-72} hours and our suggestion for the future.',
      ],
    ),
  ),
  episode(
    'served',
    nightStep(
      'call',
      0,
      ['user'],
      [
        '{ο} τηλεφώνησε στις {clock}: {cooler} έβγαλε σφάλμα {e:12-88}. Το λύσαμε από το τηλέφωνο σε {m:12-55} λεπτά.',
        '{P} rang at {clock}: the {cooler} showed error {e:12-88}. We solved it over the telephone in {m:12-55} minutes.',
      ],
      [
        'Σφάλμα {e:12-88} πριν ξημερώσει. {ο} διάβασε τις τιμές του πίνακα και σε {m:12-55} λεπτά {cooler} δούλευε ξανά.',
        'Error {e:12-88} before dawn. {P} read out the values on the panel, and {m:12-55} minutes later the {cooler} was running again.',
      ],
    ),
  ),
  episodeAt(
    onTheMains,
    'served',
    step(
      'call',
      0,
      ['tech'],
      [
        'Διακοπή ρεύματος {m:20-95} λεπτών στην περιοχή. {ο} μάς ενημέρωσε ότι {cooler} ξεκίνησε χωρίς βοήθεια και ζήτησε έλεγχο των ρυθμίσεων.',
        'A power cut of {m:20-95} minutes in the area. {P} told us that the {cooler} restarted without help, and asked us to check the settings.',
      ],
      [
        'Έπεσε το ρεύμα για {m:20-95} λεπτά. {ο} θέλει να βεβαιωθούμε ότι {cooler} κράτησε τις ρυθμίσεις.',
        'The power was off for {m:20-95} minutes. {P} wants to be sure that the {cooler} has kept its settings.',
      ],
    ),
    step(
      'email',
      3,
      ['tech'],
      [
        'Ελέγξαμε από απόσταση τις ρυθμίσεις μετά τη διακοπή: {n:3-9} τιμές είχαν χαθεί και τις επαναφέραμε. {ο} απάντησε ότι όλα δείχνουν σωστά.',
        'Checked the settings remotely after the power cut: {n:3-9} values were lost and have been restored. {P} answered that everything reads correctly.',
      ],
      [
        'Μετά τη διακοπή έλειπαν {n:3-9} τιμές από τη μνήμη του πίνακα. Τις περάσαμε ξανά από απόσταση και στείλαμε τον πίνακα {στον}.',
        'After the power cut {n:3-9} values were missing from the memory of the panel. We entered them remotely and sent {P} the list.',
      ],
    ),
  ),
  episode(
    'served',
    step(
      'call',
      0,
      ['user'],
      [
        'Παράπονο {του}: {cooler} κάνει θόρυβο και ενοχλεί όσους δουλεύουν δίπλα. Υποσχεθήκαμε τεχνικό για {day} στις {nextTime}.',
        'Complaint from {P}: the {cooler} is noisy and bothers those who work next to it. We promised a technician on {day} at {nextTime}.',
      ],
      [
        '{ο} λέει ότι {cooler} ακούγεται ως το γραφείο {του|της}. Στέλνουμε τεχνικό {day}, στις {nextTime}.',
        '{P} says that the {cooler} can be heard in {his|her} office. We are sending a technician on {day} at {nextTime}.',
      ],
    ),
    step(
      'visit',
      3,
      ['user'],
      [
        'Ο θόρυβος ερχόταν από ένα χαλαρό στήριγμα: {cooler} τώρα δουλεύει στα {n:52-68} ντεσιμπέλ. {ο} άκουσε τη διαφορά και υπέγραψε το δελτίο.',
        'The noise came from a loose bracket: the {cooler} now runs at {n:52-68} decibels. {P} heard the difference and signed the sheet.',
      ],
      [
        'Αλλάξαμε δύο αντικραδασμικά και {cooler} έπεσε στα {n:52-68} ντεσιμπέλ. {ο} έμεινε {ευχαριστημένος|ευχαριστημένη}.',
        'Changed two anti-vibration mounts, and the {cooler} went down to {n:52-68} decibels. {P} was satisfied.',
      ],
    ),
  ),
  episode(
    'served',
    step(
      'call',
      0,
      ['user'],
      [
        'Τηλεφώνημα σε έντονο τόνο: {ο} περίμενε τον τεχνικό μας {n:3-6} ώρες χωρίς ενημέρωση. Ζητήσαμε συγγνώμη και υποσχεθήκαμε νεότερα σε {k:20-60} λεπτά.',
        'An angry call: {P} had waited {n:3-6} hours for our technician without a word from us. We apologised and promised news within {k:20-60} minutes.',
      ],
      [
        '{ο} μάς τα είπε χωρίς περιστροφές: {n:3-6} ώρες αναμονή και κανένα τηλεφώνημα από εμάς. Δεσμευτήκαμε για απάντηση σε {k:20-60} λεπτά.',
        '{P} did not mince words: {n:3-6} hours of waiting and not one call from us. We undertook to answer within {k:20-60} minutes.',
      ],
    ),
    step(
      'call',
      0,
      ['user'],
      [
        'Εξηγήσαμε {στον} τι πήγε στραβά στη βάρδια μας και πιστώσαμε {m:€80-240} ευρώ. Το δέχτηκε και ζήτησε μήνυμα όταν αργούμε πάνω από {k:10-45} λεπτά.',
        'Explained to {P} what went wrong on our side and credited {m:€80-240} euros. {He|She} accepted it and asked for a message whenever we are more than {k:10-45} minutes late.',
      ],
      [
        'Ο τεχνικός μας είχε μείνει στον δρόμο και δεν ειδοποίησε. Το είπαμε {στον} όπως ήταν και πιστώσαμε {m:€80-240} ευρώ.',
        'Our technician had broken down on the road and told nobody. We said so to {P} frankly and credited {m:€80-240} euros.',
      ],
    ),
  ),
  episode(
    'served',
    step(
      'visit',
      0,
      ['user', 'tech'],
      [
        'Διαρροή σε ένα ρακόρ: {cooler} έχασε {n:2-7} κιλά ψυκτικού. Με {τον} και {τον2} σφραγίσαμε το σημείο και συμπληρώσαμε το βιβλίο διαρροών.',
        'A leak at a fitting: the {cooler} lost {n:2-7} kilograms of refrigerant. With {P} and {P2} we sealed the spot and filled in the leak register.',
      ],
      [
        'Χαμηλή στάθμη ψυκτικού, έλειπαν {n:2-7} κιλά. {ο} και {ο2} έψαξαν μαζί μας ώσπου φάνηκε από πού χάνει {cooler}.',
        'Refrigerant was low by {n:2-7} kilograms. {P} and {P2} searched with us until we saw where the {cooler} was losing it.',
      ],
    ),
    step(
      'visit',
      14,
      ['user'],
      [
        'Επανέλεγχος διαρροής σε {n:8-26} σημεία, κανένα εύρημα. {ο} κράτησε το πιστοποιητικό για τον φάκελο του μηχανήματος.',
        'Repeat leak test at {n:8-26} points, nothing found. {P} filed the certificate with the papers of the machine.',
      ],
      [
        'Δεύτερος έλεγχος για διαρροές, όπως είχαμε υποσχεθεί {στον}: {n:8-26} σημεία, όλα στεγανά.',
        'Second leak test, as we had promised {P}: {n:8-26} points, all of them tight.',
      ],
    ),
  ),
  episodeAt(
    ['store', 'eggs', 'retail', 'meat', 'fish', 'dairy', 'icecream'],
    'served',
    step(
      'call',
      0,
      ['user'],
      [
        'Πάγος στον εξατμιστή, {room} έμεινε {n:2-6} βαθμούς ψηλότερα απ’ όσο πρέπει. {ο} θα κάνει χειροκίνητη απόψυξη απόψε και πηγαίνουμε {day}.',
        'Ice on the evaporator, the {room} stays {n:2-6} degrees too warm. {P} will defrost by hand tonight and we go there on {day}.',
      ],
      [
        '{ο} βρήκε τον εξατμιστή παγωμένο και τη θερμοκρασία {n:2-6} βαθμούς πάνω. Ως {day}, που πηγαίνουμε, {room} θα μείνει με λίγα μόνο πράγματα.',
        '{P} found the evaporator iced up and the temperature {n:2-6} degrees too high. Until we come, on {day}, the {room} will hold very little.',
      ],
    ),
    step(
      'visit',
      3,
      ['user'],
      [
        'Αλλάξαμε το πρόγραμμα απόψυξης σε {n:3-5} κύκλους την ημέρα. {ο} θα γράφει τον πάγο για {d:7-14} ημέρες και θα μας στείλει φωτογραφίες.',
        'Changed the defrost to {n:3-5} cycles a day. {P} will keep an eye on the ice for {d:7-14} days and send us pictures.',
      ],
      [
        'Ορίσαμε {n:3-5} κύκλους απόψυξης την ημέρα και καθαρίσαμε την αποχέτευση. Ξαναβλέπουμε τα νούμερα με {τον} σε {d:7-14} ημέρες.',
        'Set {n:3-5} defrost cycles a day and cleared the drain. We look at the figures again with {P} in {d:7-14} days.',
      ],
    ),
  ),
]
