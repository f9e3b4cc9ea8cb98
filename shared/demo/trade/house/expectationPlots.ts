import type { Pair } from '../prospecting/pair.ts'

/** What a client expects of us. Days count from today. */
export interface ExpectationPlot {
  readonly at: string
  readonly subject: Pair
  readonly expected: Pair
  readonly heard: number
  readonly agreement?: readonly [on: number, words: Pair]
  readonly change?: readonly [on: number, words: Pair]
}

function expects(
  at: string,
  heard: number,
  subject: Pair,
  expected: Pair,
  agreement?: ExpectationPlot['agreement'],
  change?: ExpectationPlot['change'],
): ExpectationPlot {
  return {
    ...{ at, heard, subject, expected },
    ...(agreement ? { agreement } : {}),
    ...(change ? { change } : {}),
  }
}

export const expectationPlots: readonly ExpectationPlot[] = [
  expects(
    'thermaikos',
    -300,
    ['Λιγότερο ρεύμα', 'Less power'],
    ['«Δέκα τοις εκατό τον χρόνο, αλλιώς δεν έχει νόημα.»', '“Ten per cent a year, or it makes no sense.”'],
    [-290, ['Μέτρηση κάθε τρίμηνο με κοινό μετρητή.', 'Measured every quarter, by a meter of both.']],
  ),
  expects(
    'thermaikos',
    -40,
    ['Ποιος ξυπνά τη νύχτα', 'Who is woken at night'],
    ['Πρώτα εμείς, και μόνο αν χρειαστεί ο προϊστάμενος.', 'We first, and the foreman only if needed.'],
    [-38, ['Κλίμακα τριών κλήσεων, γραμμένη στον πίνακα.', 'A ladder of three calls, written on the board.']],
  ),
  expects(
    'lefkokyma',
    -200,
    ['Τεχνικός στο λιμάνι που δένει το πλοίο', 'An engineer at the port of call'],
    ['«Το πλοίο δεν περιμένει κανέναν.»', '“The ship waits for nobody.”'],
    [-180, ['Πειραιάς και Νάξος, ειδοποίηση δύο ώρες πριν.', 'Piraeus and Naxos, with two hours’ notice.']],
    [-14, ['Από τον επόμενο μήνα δένει και στη Σαντορίνη.', 'From next month it calls at Santorini too.']],
  ),
  expects(
    'lefkokyma',
    -36,
    ['Αναφορά που διαβάζεται στη γέφυρα', 'A report to read on the bridge'],
    ['Μισή σελίδα, χωρίς καμπύλες.', 'Half a page, without curves.'],
  ),
  expects(
    'amfilyki',
    -260,
    ['Σταθερή υγρασία στα ωριμαντήρια', 'Steady humidity in the ripening rooms'],
    ['Να μη στεγνώνει η επιφάνεια, χειμώνα καλοκαίρι.', 'The surface must not dry, winter or summer.'],
    [-255, ['83 έως 87 %, εκτός από μία ώρα μετά το πλύσιμο.', '83 to 87 %, except one hour after washing.']],
  ),
  expects(
    'amfilyki',
    -18,
    ['Υγρασία στο κινητό', 'Humidity on the telephone'],
    ['Να τη βλέπει η ποιότητα και από το σπίτι.', 'Quality wants to see it from home.'],
  ),
  expects(
    'asklipias',
    -320,
    ['Απόδειξη για τον επιθεωρητή', 'Proof for the inspector'],
    ['«Αν δεν γράφτηκε, δεν έγινε.»', '“If it is not written, it did not happen.”'],
    [-305, ['Κάθε επέμβαση με υπογραφή και φωτογραφία.', 'Each intervention signed and photographed.']],
  ),
  expects(
    'asklipias',
    -130,
    ['Τρεις ώρες, όχι τρεις και κάτι', 'Three hours, not three and a bit'],
    [
      'Η ρήτρα μετρά από την κλήση, όχι από την ανάθεση.',
      'The clause counts from the call, not from the job sheet.',
    ],
    [-122, ['Όπως το είπαν· μπήκε στο παράρτημα 1.', 'As they said; it went into annex 1.']],
    [-10, ['Τώρα το θέλουν και στις αργίες.', 'Now they want it on holidays too.']],
  ),
  expects(
    'meltemi',
    -330,
    ['Καμία βιτρίνα άδεια στις γιορτές', 'No empty cabinet at holidays'],
    [
      'Πάσχα και Δεκαπενταύγουστο δεν υπάρχουν δεύτερες ευκαιρίες.',
      'At Easter and in mid-August there is no second chance.',
    ],
    [-310, ['Έλεγχος δέκα ημέρες πριν, σε δώδεκα νησιά.', 'A check ten days before, on twelve islands.']],
  ),
  expects(
    'meltemi',
    -62,
    ['Μία τιμή από ένα στόμα', 'One price from one mouth'],
    ['Όποιος άλλος μιλά για τιμές, να μην ακούγεται.', 'Whoever else speaks of prices should not be heard.'],
    [-55, ['Προσφορές μόνο από τον υπεύθυνο του πελάτη.', 'Offers only from the account manager.']],
  ),
  expects(
    'meltemi',
    -9,
    ['Τα εισιτήρια των τεχνικών', 'The engineers’ tickets'],
    ['Πίστευαν ότι είναι μέσα στην τιμή.', 'They thought them part of the price.'],
  ),
  expects(
    'farofylakas',
    -350,
    ['Ησυχία στη σεζόν', 'Peace in the season'],
    ['Από Μάιο ως Οκτώβριο κανένα συνεργείο στον κήπο.', 'From May to October no fitters in the garden.'],
    [-340, ['Εργασίες μόνο με κλειστό ξενοδοχείο, εκτός βλάβης.', 'Works only while closed, faults apart.']],
  ),
  expects(
    'farofylakas',
    -24,
    ['Ο θάλαμος της παλιάς πόλης', 'The room in the old town'],
    ['Να μη ζεσταίνεται όσο ξεφορτώνουν.', 'It should not warm up while they unload.'],
  ),
  expects(
    'anemopetra',
    -290,
    ['Πρωτόκολλο κάθε επίσκεψης', 'A record of each visit'],
    ['Χωρίς υπογραφή δεν πληρώνεται τίποτα.', 'Without a signature nothing is paid.'],
    [-285, ['Έντυπο του δήμου, αντίγραφο την ίδια ημέρα.', 'The town’s own form, a copy the same day.']],
  ),
  expects(
    'anemodeiktis',
    -240,
    ['Ο θάλαμος δεν σταματά', 'The room does not stop'],
    ['«Εσείς δουλεύετε γύρω μας, όχι εμείς γύρω σας.»', '“You work around us, not we around you.”'],
    [-235, ['Τοποθέτηση νύχτα, ένας διάδρομος τη φορά.', 'Fitting at night, one aisle at a time.']],
  ),
  expects(
    'anemodeiktis',
    -48,
    ['Παραδόσεις νωρίτερα', 'Early deliveries'],
    ['Τους άρεσε, και τώρα το περιμένουν.', 'They liked it, and now they count on it.'],
  ),
  expects(
    'iliostasio',
    -580,
    ['Πρώτα εμείς, μετά ο συναγερμός', 'We first, then the alarm'],
    ['Να το μαθαίνει το φαρμακείο πριν χτυπήσει.', 'The pharmacy wants to know before it rings.'],
    [-570, ['Προειδοποίηση στον ένα βαθμό απόκλισης.', 'A warning at one degree of drift.']],
    [-20, ['Το εργαστήριο ζητά μισό βαθμό.', 'The laboratory asks for half a degree.']],
  ),
  expects(
    'argonaftis',
    -600,
    ['Κουζίνα που δεν περιμένει', 'A kitchen that does not wait'],
    ['Σε πλήρη σεζόν, τεχνικός πριν από το βραδινό.', 'In high season, an engineer before dinner.'],
    [-595, ['Τέσσερις ώρες από τις 8 ως τις 20.', 'Four hours, between 8 and 20.']],
  ),
  expects(
    'porfyra',
    -245,
    ['Ανταλλακτικό εκεί που δένει', 'Parts where the ship berths'],
    ['Όχι στο λιμάνι της αποθήκης, στο λιμάνι του πλοίου.', 'Not where the store is, but where the ship is.'],
    [-235, ['Δύο λιμάνια, παράδοση στο πλευρό σε 24 ώρες.', 'Two ports, alongside within 24 hours.']],
    [-130, ['Το τελωνείο μπήκε στη δική μας ευθύνη.', 'Customs became our business.']],
  ),
  expects(
    'efforia',
    -265,
    ['Ένα τηλέφωνο για όλα', 'One number for everything'],
    [
      'Οι υπεύθυνες των καταστημάτων δεν θέλουν να ξέρουν ειδικότητες.',
      'Shop managers do not want to know about trades.',
    ],
    [-258, ['Ένας αριθμός, απάντηση σε δέκα κουδουνίσματα.', 'One number, picked up within ten rings.']],
  ),
  expects(
    'kavotriani',
    -80,
    ['Πάγος και την Κυριακή', 'Ice on Sundays'],
    ['Οι βάρκες δεν έχουν σαββατοκύριακο.', 'Boats have no weekend.'],
    [
      -74,
      ['Χρονοδιακόπτης, και επιφυλακή τις ημέρες δημοπρασίας.', 'A timer, and stand-by on auction days.'],
    ],
  ),
  expects(
    'mikrokosmos',
    -430,
    ['Ούτε ένα δείγμα', 'Not a single sample'],
    ['«Μηδέν δεν είναι στόχος, είναι όρος.»', '“Zero is not a target, it is a term.”'],
    [
      -418,
      [
        'Εφεδρεία με δοκιμή κάθε μήνα, παρουσία τους.',
        'A reserve that is tested monthly, with them present.',
      ],
    ],
  ),
  expects(
    'dryada',
    -19,
    ['Εκπαίδευση και για τη νυχτερινή', 'Training for the night shift too'],
    [
      'Η πρωινή έμαθε, η νυχτερινή πατά ακόμη λάθος.',
      'The morning shift has learnt; the night shift still presses wrongly.',
    ],
  ),
  expects(
    'dryada',
    -510,
    ['Η βάρδια να τελειώνει στην ώρα της', 'The shift ends on time'],
    ['Το τούνελ να μην κρατά κανέναν μετά τις δέκα.', 'The tunnel should keep nobody after ten.'],
    [-500, ['Τέσσερις ώρες για γεμάτο τούνελ.', 'Four hours for a full tunnel.']],
  ),
  expects(
    'nerantzi',
    -225,
    ['Να μην ακούγεται', 'Not to be heard'],
    [
      'Κάτω από τη φωνή δύο ανθρώπων στο διπλανό τραπέζι.',
      'Below the voices of two people at the next table.',
    ],
    [
      -215,
      ['38 ντεσιμπέλ στο δωμάτιο 4, με κλειστό παράθυρο.', '38 decibels in room 4, with the window closed.'],
    ],
  ),
]
