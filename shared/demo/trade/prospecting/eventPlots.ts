import type { Pair } from './pair.ts'

interface ExhibitionPlot {
  readonly name: Pair
  readonly place: Pair
  /** Days from today. */
  readonly from: number
  readonly days: number
  readonly notes: Pair
  /** What was said, card by card; the people are those of clients who came from an exhibition. */
  readonly cards: readonly Pair[]
}

export const exhibitionPlots: readonly ExhibitionPlot[] = [
  {
    name: ['Ψύξη και Τρόφιμο 2026', 'Cold and Food 2026'],
    place: ['Μεταμόρφωση, Αθήνα', 'Metamorfosi, Athens'],
    from: -24,
    days: 3,
    notes: [
      'Η βιτρίνα με τις κλειστές πόρτες σταμάτησε περισσότερους από τη μονάδα. Του χρόνου στη γωνία, όχι στον διάδρομο.',
      'The cabinet with closed doors stopped more people than the plant did. Next year the corner, not the aisle.',
    ],
    cards: [
      ['Ρώτησε για CO₂ σε μικρό θάλαμο.', 'Asked about CO₂ in a small room.'],
      ['Θέλει τα έξοδα συντήρησης ανά πλοίο.', 'Wants the cost of service per ship.'],
      [
        'Κοίταζε τις βιτρίνες για τα εστιατόρια των πλοίων.',
        'Looked at cabinets for the ships’ restaurants.',
      ],
      ['Ήρθε με έναν μηχανικό, έμειναν μισή ώρα.', 'Came with an engineer, they stayed half an hour.'],
      ['Πήρε μόνο φυλλάδιο.', 'Took a leaflet only.'],
      ['Παραπονέθηκε για τον σημερινό συντηρητή.', 'Complained about today’s service firm.'],
      ['Να σταλεί η μελέτη με τα νούμερα.', 'To get the study with the figures.'],
    ],
  },
  {
    name: ['Ημέρες Εφοδιαστικής Θεσσαλονίκης', 'Thessaloniki Logistics Days'],
    place: ['Διεθνές εκθεσιακό κέντρο', 'International exhibition centre'],
    from: -240,
    days: 2,
    notes: [
      'Λίγοι επισκέπτες τη δεύτερη ημέρα. Η ομιλία για τα φορτηγά άξιζε όσο το περίπτερο.',
      'Few visitors on the second day. The talk about lorries was worth as much as the stand.',
    ],
    cards: [
      ['Ενδιαφέρεται για καταγραφή στη διαδρομή.', 'Interested in recording on the road.'],
      ['Έχει τρία οχήματα για αντικατάσταση.', 'Has three vehicles to replace.'],
      ['Μας σύστησε στον διπλανό του.', 'Introduced us to his neighbour.'],
      ['Θα ξαναμιλήσουμε μετά το καλοκαίρι.', 'We talk again after the summer.'],
      ['Ρωτούσε για επιδότηση.', 'Asked about a grant.'],
    ],
  },
]

interface LetterPlot {
  readonly title: Pair
  readonly subject: Pair
  readonly body: Pair
  /** Days from today. */
  readonly written: number
  readonly sent: number | null
  readonly classes: readonly ('regular' | 'prospect' | 'former')[]
}

export const letterPlots: readonly LetterPlot[] = [
  {
    title: ['Χειμερινός έλεγχος: τακτικοί πελάτες', 'Winter check: regular clients'],
    subject: ['Πριν από τον χειμώνα: έλεγχος χωρίς χρέωση', 'Before the winter: a check free of charge'],
    body: [
      '{{προσφώνηση}},\n\nκάθε Νοέμβριο περνάμε από τους πελάτες μας για έναν έλεγχο πριν από τα μεγάλα κρύα: πόρτες, αντιστάσεις, αποστραγγίσεις. Κρατά μία ώρα και δεν χρεώνεται.\n\nΓια την εταιρεία {{εταιρεία}} έχουμε κρατήσει θέση το πρώτο δεκαπενθήμερο του Δεκεμβρίου. Αν σας βολεύει άλλη ημέρα, αρκεί ένα τηλεφώνημα.\n\nΜε εκτίμηση\n{{υπεύθυνος}}',
      '{{salutation}},\n\nevery November we call on our clients for a check before the great cold: doors, heaters, drains. It takes an hour and costs nothing.\n\nFor {{company}} we have kept a place in the first half of December. If another day suits you better, a telephone call is enough.\n\nYours sincerely\n{{manager}}',
    ],
    written: -34,
    sent: -31,
    classes: ['regular'],
  },
  {
    title: ['Τηλεπαρακολούθηση: υποψήφιοι και παλαιοί', 'Remote monitoring: prospects and former clients'],
    subject: [
      'Πόσο γρήγορα μαθαίνετε ότι ζεσταίνεται ένας θάλαμος;',
      'How soon do you hear that a cold room is getting warm?',
    ],
    body: [
      '{{προσφώνηση}},\n\nοι περισσότερες ζημιές στα ψυγεία γίνονται τη νύχτα και φαίνονται το πρωί. Η τηλεπαρακολούθηση θερμοκρασίας το λέει μέσα σε πέντε λεπτά, στο κινητό εκείνου που μπορεί να κάνει κάτι.\n\nΘα ήθελα να δείξω στην εταιρεία {{εταιρεία}} πώς δουλεύει σε έναν θάλαμο, δωρεάν για τρεις μήνες. Θα σας τηλεφωνήσω την επόμενη εβδομάδα· αν δεν ενδιαφέρεστε, πείτε το και δεν θα σας ξαναγράψω.\n\nΜε εκτίμηση\n{{υπεύθυνος}}',
      '{{salutation}},\n\nmost losses in cold rooms happen at night and are found in the morning. Remote monitoring says so within five minutes, on the telephone of somebody who can act.\n\nI would like to show {{company}} how it works in one room, free for three months. I shall call you next week; if you are not interested, say so and I will not write again.\n\nYours sincerely\n{{manager}}',
    ],
    written: -2,
    sent: null,
    classes: ['prospect', 'former'],
  },
]
