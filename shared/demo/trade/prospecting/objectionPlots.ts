import type { ObjectionOutcome, ObjectionTopic } from '#shared/domain/prospecting/objection.ts'
import type { Pair } from './pair.ts'

interface ObjectionPlot {
  readonly topic: ObjectionTopic
  readonly outcome: ObjectionOutcome
  readonly objection: Pair
  readonly answer: Pair
}

/** What clients hold against it, and what was answered; the newest first. */
export const objectionPlots: readonly ObjectionPlot[] = [
  {
    topic: 'price',
    outcome: 'answered',
    objection: ['Με τα μισά μού το βάζει άλλος.', 'Somebody else fits it for half.'],
    answer: [
      'Τον πρώτο χρόνο ίσως. Βάλτε μαζί ρεύμα και βλάβες πέντε ετών: φέρνω τον υπολογισμό σε μία σελίδα.',
      'In the first year, perhaps. Add power and repairs of five years: I bring the sum on one page.',
    ],
  },
  {
    topic: 'competitor',
    outcome: 'stayed',
    objection: ['Είμαστε με την Polar Service και μείναμε.', 'We are with Polar Service and stay there.'],
    answer: [
      'Σεβαστό. Πότε λήγει, για να μη σας ενοχλήσω νωρίτερα;',
      'Fair enough. When does it end, so that I do not disturb you before?',
    ],
  },
  {
    topic: 'time',
    outcome: 'answered',
    objection: ['Πάρτε με μετά τις γιορτές.', 'Call me after the holidays.'],
    answer: [
      'Ευχαρίστως, στις 11 Ιανουαρίου στις δέκα. Να σας στείλω ως τότε τα μέτρα ενός θαλάμου σαν τον δικό σας;',
      'Gladly, on 11 January at ten. Shall I send you until then the figures of a room like yours?',
    ],
  },
  {
    topic: 'authority',
    outcome: 'answered',
    objection: ['Αυτά τα αποφασίζει το διοικητικό συμβούλιο.', 'The board decides on these things.'],
    answer: [
      'Τι θα θέλατε να έχετε στο χέρι, όταν σας ρωτήσουν; Το ετοιμάζω στη δική τους γλώσσα.',
      'What would you like to have in hand when they ask you? I prepare it in their language.',
    ],
  },
  {
    topic: 'need',
    outcome: 'answered',
    objection: ['Οι θάλαμοι δουλεύουν μια χαρά.', 'The rooms work just fine.'],
    answer: [
      'Μακάρι. Να δούμε μία εβδομάδα τη νυχτερινή κατανάλωση; Εκεί φαίνεται πρώτα.',
      'I hope so. May we look at the power at night for one week? It shows there first.',
    ],
  },
  {
    topic: 'trust',
    outcome: 'answered',
    objection: ['Δεν σας ξέρει κανείς στη Θεσσαλία.', 'Nobody in Thessaly knows you.'],
    answer: [
      'Μιλήστε με τους θαλάμους της Ροδακινιάς, σας δίνω τον προϊστάμενο.',
      'Talk to the cold rooms of Rodakinia, I give you the foreman.',
    ],
  },
  {
    topic: 'price',
    outcome: 'stayed',
    objection: ['Κόψτε δέκα τοις εκατό και υπογράφω.', 'Take ten per cent off and I sign.'],
    answer: [
      'Να κόψουμε πρώτα κάτι από το έργο, ας δούμε μαζί τι δεν χρειάζεστε.',
      'Let us take something off the work first, and see together what you do not need.',
    ],
  },
  {
    topic: 'other',
    outcome: 'open',
    objection: [
      'Τα στοιχεία μας σε ξένο σύννεφο δεν μπαίνουν.',
      'Our figures do not go into somebody’s cloud.',
    ],
    answer: ['', ''],
  },
  {
    topic: 'time',
    outcome: 'stayed',
    objection: ['Τώρα τρέχουμε την εποχή, δεν έχω μυαλό.', 'We are in high season, I have no head for it.'],
    answer: [
      'Τότε ακριβώς πονάει η βλάβη. Δέκα λεπτά όρθιοι στον θάλαμο;',
      'That is just when a breakdown hurts. Ten minutes, standing in the cold room?',
    ],
  },
  {
    topic: 'competitor',
    outcome: 'answered',
    objection: ['Η Frigo Adria έχει δικό της εργοστάσιο.', 'Frigo Adria has its own factory.'],
    answer: [
      'Και τρεις εβδομάδες για ανταλλακτικό. Ρωτήστε τους, και ρωτήστε μας.',
      'And three weeks for a spare part. Ask them, and then ask us.',
    ],
  },
  {
    topic: 'need',
    outcome: 'stayed',
    objection: ['Έχουμε δικό μας ψυκτικό.', 'We have a refrigeration man of our own.'],
    answer: [
      'Καλό σημάδι. Εμείς είμαστε για τις νύχτες και τις άδειές του.',
      'A good sign. We are there for his nights and his holidays.',
    ],
  },
  {
    topic: 'trust',
    outcome: 'stayed',
    objection: [
      'Ο προηγούμενος υποσχόταν έξι ώρες και ερχόταν σε δύο μέρες.',
      'The last one promised six hours and came in two days.',
    ],
    answer: [
      'Οι έξι ώρες γράφονται στο συμβόλαιο με ρήτρα. Δείτε την παράγραφο πέντε.',
      'The six hours stand in the contract with a penalty. See paragraph five.',
    ],
  },
  {
    topic: 'authority',
    outcome: 'open',
    objection: [
      'Ο σύμβουλος ενέργειας πρέπει να πει τη γνώμη του.',
      'Our energy adviser has to give an opinion.',
    ],
    answer: ['', ''],
  },
  {
    topic: 'price',
    outcome: 'answered',
    objection: ['Δεν υπάρχει κονδύλι φέτος.', 'There is no budget this year.'],
    answer: [
      'Ξεκινάμε με τον έναν θάλαμο που σας κοστίζει περισσότερο· πληρώνεται από το ρεύμα.',
      'We begin with the one room that costs you most; the power pays for it.',
    ],
  },
  {
    topic: 'need',
    outcome: 'open',
    objection: [
      'Κοιτάμε τη θερμοκρασία με το χέρι, τρεις φορές τη μέρα.',
      'We read the temperature by hand, three times a day.',
    ],
    answer: [
      'Και τη νύχτα; Η ζημιά γίνεται συνήθως μεταξύ δύο και πέντε.',
      'And at night? The damage is usually done between two and five.',
    ],
  },
  {
    topic: 'competitor',
    outcome: 'stayed',
    objection: ['Ο κουμπάρος μου μας τα φτιάχνει.', 'A relative of mine looks after it.'],
    answer: [
      'Καλή σχέση να μένει καλή. Αν λείψει ποτέ, το τηλέφωνό μας είναι εδώ.',
      'May a good relation stay good. If he is ever away, here is our number.',
    ],
  },
  {
    topic: 'time',
    outcome: 'answered',
    objection: ['Στείλτε ένα mail και βλέπουμε.', 'Send an e-mail and we shall see.'],
    answer: [
      'Στέλνω μία σελίδα και παίρνω την Πέμπτη για το μοναδικό ερώτημα που έχει. Καλά είναι;',
      'I send one page and call on Thursday about the one question in it. Is that all right?',
    ],
  },
  {
    topic: 'other',
    outcome: 'answered',
    objection: [
      'Αν σταματήσει η αποθήκη για τα έργα, χάνουμε τον μήνα.',
      'If the store stops for the works, we lose the month.',
    ],
    answer: [
      'Αλλάζουμε έναν θάλαμο τη φορά, με ψυγείο στη ράμπα. Έτσι έγινε στον Θερμαϊκό.',
      'We change one room at a time, with a cold lorry at the ramp. That is how Thermaikos did it.',
    ],
  },
  {
    topic: 'trust',
    outcome: 'answered',
    objection: [
      'Πώς ξέρω ότι η απόσβεση των τεσσάρων ετών ισχύει;',
      'How do I know that the four years are true?',
    ],
    answer: [
      'Η Ειρήνη Δούκα κάνει τη μέτρηση σε εσάς και υπογράφει το αποτέλεσμα.',
      'Our energy engineer measures at your place and signs the result.',
    ],
  },
  {
    topic: 'price',
    outcome: 'open',
    objection: ['Το συμβόλαιο κάθε χρόνο ανεβαίνει.', 'The contract goes up every year.'],
    answer: [
      'Μπορούμε να το κλειδώσουμε για τρία χρόνια, αν μείνουν ίδιες οι επισκέψεις.',
      'We can fix it for three years if the visits stay the same.',
    ],
  },
  {
    topic: 'authority',
    outcome: 'answered',
    objection: ['Εγώ είμαι μόνο η γραμματεία.', 'I am only the secretary.'],
    answer: [
      'Τότε ξέρετε καλύτερα από όλους: ποιος ακούει πρώτος τα παράπονα όταν ζεσταίνεται ο θάλαμος;',
      'Then you know best: who hears the complaints first when the room gets warm?',
    ],
  },
  {
    topic: 'need',
    outcome: 'answered',
    objection: ['Μικροί είμαστε, αυτά είναι για αλυσίδες.', 'We are small, this is for chains.'],
    answer: [
      'Ο μικρότερος πελάτης μας έχει έναν θάλαμο. Μία παρτίδα αν σωθεί, βγήκαν τα λεφτά.',
      'Our smallest client has one room. If it saves one load, it has paid.',
    ],
  },
  {
    topic: 'competitor',
    outcome: 'open',
    objection: [
      'Περιμένουμε προσφορά και από τη Nordkälte.',
      'We are waiting for an offer from Nordkälte too.',
    ],
    answer: ['', ''],
  },
  {
    topic: 'time',
    outcome: 'open',
    objection: ['Η διεύθυνση αλλάζει τον Φεβρουάριο.', 'The management changes in February.'],
    answer: [
      'Να γνωρίσω και τους δύο, τον έναν τώρα και τον άλλον μετά;',
      'May I meet both, the one now and the other then?',
    ],
  },
  {
    topic: 'other',
    outcome: 'stayed',
    objection: [
      'Τους αντιπροσώπους δεν τους δέχομαι, μόνο γραπτά.',
      'I receive no salesmen, only in writing.',
    ],
    answer: [
      'Τότε γράφω. Σε ποιον το απευθύνω, ώστε να διαβαστεί;',
      'Then I write. To whom, so that it is read?',
    ],
  },
]
