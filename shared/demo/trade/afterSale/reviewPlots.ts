import type { Pair } from '../prospecting/pair.ts'

/** Interim results, summed up with a client of the demonstration. Days count from today. */
export interface ReviewPlot {
  readonly at: string
  readonly title: Pair
  readonly on: number
  readonly rating: number | null
  /** Places among those who work there, and in our list of specialists. */
  readonly theirs: readonly number[]
  readonly ours: readonly number[]
  readonly results: Pair
  readonly openings: Pair
  readonly next: number | null
}

export const reviewPlots: readonly ReviewPlot[] = [
  {
    at: 'thermaikos',
    title: ['Το τρίμηνο στη Σίνδο', 'The quarter at Sindos'],
    ...{ on: -28, rating: 5, theirs: [2, 4], ours: [0, 2], next: 62 },
    results: [
      'Ρεύμα 14 % κάτω από πέρσι, δύο κλήσεις βλάβης αντί για εννέα.',
      'Power 14 % below last year, two fault calls instead of nine.',
    ],
    openings: [
      'Ο σταθμός του λιμανιού έχει τα ίδια μηχανήματα και κανέναν ρυθμιστή.',
      'The port station has the same machines and no drives at all.',
    ],
  },
  {
    at: 'lefkokyma',
    title: ['Πρώτο καλοκαίρι στη θάλασσα', 'A first summer at sea'],
    ...{ on: -36, rating: 4, theirs: [2, 3], ours: [2], next: 0 },
    results: ['Ένα συμβάν στο λιμάνι, καμία απώλεια εν πλω.', 'One incident in port, no loss at sea.'],
    openings: ['Τα δύο ταχύπλοα έχουν τον ίδιο θάλαμο.', 'The two fast ferries have the same room.'],
  },
  {
    at: 'amfilyki',
    title: ['Υγρασία έναν χρόνο μετά', 'Humidity, a year on'],
    ...{ on: -18, rating: 4, theirs: [2, 3], ours: [3], next: 75 },
    results: ['Απώλεια βάρους στη φέτα 1,1 % από 1,8 %.', 'Weight loss of the feta 1.1 %, down from 1.8 %.'],
    openings: [
      'Ο θάλαμος του γιαουρτιού θέλει το ίδιο, το ζήτησε η ποιότητα.',
      'The yoghurt room wants the same; quality asked for it.',
    ],
  },
  {
    at: 'asklipias',
    title: ['Μετά τη δοκιμή διακοπής', 'After the power-cut test'],
    ...{ on: -56, rating: 5, theirs: [1, 2], ours: [2, 3], next: 34 },
    results: [
      'Η εφεδρεία ξεκίνησε σε 38 δευτερόλεπτα, η πτέρυγα έμεινε στους 5,2 °C.',
      'The reserve started in 38 seconds, the wing stayed at 5.2 °C.',
    ],
    openings: [
      'Οι πελάτες τους ρωτούν για την απόδειξη: αυτόματες αναφορές.',
      'Their own clients ask for the proof: automatic reports.',
    ],
  },
  {
    at: 'meltemi',
    title: ['Πιλοτικό Σύρου: τα νούμερα', 'Syros pilot: the figures'],
    ...{ on: -100, rating: 4, theirs: [1, 2, 3], ours: [0, 1], next: -7 },
    results: [
      '26 % λιγότερο ρεύμα, βιτρίνες 1,4 βαθμούς πιο σταθερές.',
      '26 % less power, cabinets steadier by 1.4 degrees.',
    ],
    openings: [
      'Τέσσερα καταστήματα της Αττικής έχουν το ίδιο μέγεθος.',
      'Four shops in Attica are of the same size.',
    ],
  },
  {
    at: 'farofylakas',
    title: ['Τέλος σεζόν στη Ρόδο', 'End of season in Rhodes'],
    ...{ on: -24, rating: 4, theirs: [0, 1], ours: [2], next: 120 },
    results: [
      'Καμία κλήση Αύγουστο. Η παλιά πόλη ακόμη ζεσταίνεται στις παραδόσεις.',
      'No call in August. The old town still warms up at deliveries.',
    ],
    openings: [
      'Στην Ιξιά η θερμότητα πάει χαμένη δίπλα στους λέβητες.',
      'At Ixia the heat is wasted right beside the boilers.',
    ],
  },
  {
    at: 'anemodeiktis',
    title: ['Θάλαμος 2, έξι μήνες', 'Room 2, six months'],
    ...{ on: -48, rating: 5, theirs: [1, 2, 5], ours: [0, 1], next: 42 },
    results: [
      'Πάγος στο δάπεδο: μηδέν. Παλέτες την ώρα: 11 % περισσότερες.',
      'Ice on the floor: none. Pallets an hour: 11 % more.',
    ],
    openings: [
      'Το δεύτερο κέντρο στη Μαγούλα ξεκινά από το μηδέν.',
      'The second centre at Magoula starts from scratch.',
    ],
  },
  {
    at: 'iliostasio',
    title: ['Τριάντα ένα ψυγεία, δεύτερος χρόνος', 'Thirty-one refrigerators, second year'],
    ...{ on: -75, rating: 4, theirs: [1, 4, 5], ours: [3], next: 21 },
    results: [
      'Δεκαοκτώ αποκλίσεις, όλες πριν φτάσουν σε φάρμακο.',
      'Eighteen drifts, all before they reached a drug.',
    ],
    openings: [
      'Το νέο εργαστήριο θα έχει καταψύκτες στους −80.',
      'The new laboratory will have freezers at −80.',
    ],
  },
  {
    at: 'porfyra',
    title: ['Ανταλλακτικά στα λιμάνια', 'Parts at the ports'],
    ...{ on: -130, rating: 3, theirs: [2, 3], ours: [2], next: 28 },
    results: [
      'Εννέα στις δέκα φορές το ανταλλακτικό ήταν εκεί. Τη δέκατη ήταν στο τελωνείο.',
      'Nine times in ten the part was there. The tenth time it was at customs.',
    ],
    openings: [
      'Τα πληρώματα αλλάζουν φίλτρα με τρεις τρόπους: εκπαίδευση.',
      'Crews change filters in three ways: training.',
    ],
  },
  {
    at: 'efforia',
    title: ['Μισός χρόνος με ένα συνεργείο', 'Half a year with one team'],
    ...{ on: -66, rating: 4, theirs: [1, 4], ours: [2], next: 24 },
    results: [
      'Μέσος χρόνος απόκρισης τέσσερις ώρες, το συμβόλαιο λέει έξι.',
      'Four hours on average until somebody came; the contract says six.',
    ],
    openings: [
      'Πέντε γειτονιές έχουν απώλειες τη νύχτα που κανείς δεν βλέπει.',
      'Five neighbourhoods lose cold at night and nobody sees it.',
    ],
  },
  {
    at: 'kavotriani',
    title: ['Ο πάγος του καλοκαιριού', 'The summer’s ice'],
    ...{ on: -82, rating: 4, theirs: [0, 1, 4], ours: [2], next: 96 },
    results: ['Κανένα καΐκι χωρίς πάγο από τον Ιούλιο.', 'No boat without ice since July.'],
    openings: [
      'Η αποβάθρα του μεσημεριού δεν έχει σκιά ούτε ψύξη.',
      'The midday quay has neither shade nor cooling.',
    ],
  },
  {
    at: 'mikrokosmos',
    title: ['Τράπεζα δειγμάτων: ετήσια', 'Sample bank: the year'],
    ...{ on: -52, rating: 5, theirs: [1, 3], ours: [3], next: 310 },
    results: [
      'Δύο διακοπές ρεύματος, καμία απόκλιση πάνω από μισό βαθμό.',
      'Two power cuts, no drift above half a degree.',
    ],
    openings: [
      'Τα δείγματα γεμίζουν τη μία αίθουσα ως την άνοιξη.',
      'The samples will fill the one hall by spring.',
    ],
  },
  {
    at: 'dryada',
    title: ['Το τούνελ μετά τους ανεμιστήρες', 'The tunnel after the fans'],
    ...{ on: -140, rating: 4, theirs: [1, 4], ours: [0], next: 40 },
    results: [
      'Χρόνος κατάψυξης 17 % μικρότερος, η βάρδια τελειώνει στην ώρα της.',
      'Freezing takes 17 % less time; the shift ends on time.',
    ],
    openings: [
      'Ο ένας εξατμιστής δεν φτάνει για τις παραγγελίες του χειμώνα.',
      'One evaporator is not enough for the winter orders.',
    ],
  },
  {
    at: 'nerantzi',
    title: ['Ήσυχη σεζόν', 'A quiet season'],
    ...{ on: -31, rating: 5, theirs: [0, 1], ours: [], next: null },
    results: [
      'Κανένα παράπονο για θόρυβο στις κριτικές από τον Ιούνιο.',
      'No complaint about noise in the guests’ comments since June.',
    ],
    openings: [
      'Η ιδιοκτήτρια έχει αδελφό με ξενοδοχείο στο Τολό.',
      'The owner has a brother with a hotel in Tolo.',
    ],
  },
]
