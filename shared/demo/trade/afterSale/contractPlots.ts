import type { Pair } from '../prospecting/pair.ts'

/** What was signed with a client of the demonstration. Days count from today; amounts are whole units. */
export interface ContractPlot {
  readonly at: string
  readonly title: Pair
  readonly number: string
  readonly signed: number
  readonly starts: number
  /** Null: open-ended. */
  readonly ends: number | null
  readonly notice: number | null
  readonly value: readonly [amount: number, currency: 'EUR' | 'USD' | 'GBP']
  readonly amendments?: readonly {
    readonly on: number
    readonly title: Pair
    readonly change: number | null
    readonly ends?: number
  }[]
  readonly notes?: Pair
}

export const contractPlots: readonly ContractPlot[] = [
  {
    at: 'thermaikos',
    title: ['Συντήρηση και τηλεπαρακολούθηση, Σίνδος', 'Service and remote monitoring, Sindos'],
    number: 'Σ-118',
    ...{ signed: -330, starts: -320, ends: 40, notice: 30, value: [42_000, 'EUR'] },
    amendments: [{ on: -120, title: ['Δύο θάλαμοι ακόμη', 'Two more rooms'], change: 6_400 }],
    notes: [
      'Ο τεχνικός διευθυντής θέλει να ανανεώσει μαζί με τον σταθμό του λιμανιού.',
      'The technical director wants to renew it together with the port station.',
    ],
  },
  {
    at: 'lefkokyma',
    title: ['Θάλαμος τροφοδοσίας, δοκιμή σε ένα πλοίο', 'Provision room, trial on one ship'],
    number: 'Σ-121',
    ...{ signed: -325, starts: -320, ends: null, notice: null, value: [21_500, 'USD'] },
  },
  {
    at: 'amfilyki',
    title: ['Έλεγχος υγρασίας σε έξι θαλάμους, με συντήρηση', 'Humidity control in six rooms, with service'],
    number: 'Σ-124',
    ...{ signed: -300, starts: -290, ends: 430, notice: 60, value: [38_000, 'EUR'] },
  },
  {
    at: 'asklipias',
    title: ['Επιφυλακή και δεύτερη εφεδρεία, πτέρυγα 2–8', 'Stand-by and second reserve, wing 2–8'],
    number: 'Σ-139',
    ...{ signed: -122, starts: -110, ends: 255, notice: 90, value: [58_000, 'EUR'] },
    notes: [
      'Ρήτρα: τεχνικός μέσα σε τρεις ώρες, μετρημένες από την κλήση.',
      'Clause: an engineer within three hours, counted from the call.',
    ],
  },
  {
    at: 'meltemi',
    title: ['Συντήρηση καταστημάτων στα νησιά', 'Service of the island shops'],
    number: 'Σ-126',
    ...{ signed: -310, starts: -300, ends: 90, notice: 60, value: [64_000, 'EUR'] },
    amendments: [
      {
        on: -90,
        title: ['Η Σύρος μαζί, μετά το πιλοτικό', 'Syros as well, after the pilot shop'],
        change: 7_200,
      },
    ],
  },
  {
    at: 'farofylakas',
    title: ['Δύο θάλαμοι κουζίνας με ετήσια συντήρηση', 'Two kitchen rooms with a year of service'],
    number: 'Σ-116',
    ...{ signed: -350, starts: -345, ends: 15, notice: null, value: [29_500, 'EUR'] },
  },
  {
    at: 'anemopetra',
    title: ['Διετής συντήρηση δημοτικής αγοράς', 'Two years of service, municipal market'],
    number: 'Σ-128',
    ...{ signed: -300, starts: -290, ends: 440, notice: 90, value: [24_800, 'EUR'] },
    notes: [
      'Πληρωμή ανά εξάμηνο, με πρωτόκολλο παραλαβής.',
      'Paid every half year, against a record of acceptance.',
    ],
  },
  {
    at: 'anemodeiktis',
    title: ['Θάλαμος 2: φωτισμός, πόρτες και συντήρηση', 'Room 2: light, doors and service'],
    number: 'Σ-131',
    ...{ signed: -237, starts: -230, ends: 490, notice: 60, value: [71_000, 'EUR'] },
    amendments: [{ on: -60, title: ['Επιφυλακή και τη νύχτα', 'Stand-by at night as well'], change: 5_900 }],
  },
  {
    at: 'iliostasio',
    title: ['Παρακολούθηση τριάντα ενός ψυγείων', 'Monitoring of thirty-one refrigerators'],
    number: 'Σ-097',
    ...{ signed: -593, starts: -580, ends: -220, notice: 60, value: [44_950, 'EUR'] },
    amendments: [
      {
        on: -230,
        title: ['Ανανέωση για δύο χρόνια', 'Renewed for two years'],
        change: 46_200,
        ends: 510,
      },
    ],
  },
  {
    at: 'argonaftis',
    title: ['Ανακαίνιση θαλάμων Δασιάς', 'Renewal of the rooms at Dassia'],
    number: 'Σ-093',
    ...{ signed: -620, starts: -600, ends: -260, notice: null, value: [47_000, 'GBP'] },
  },
  {
    at: 'porfyra',
    title: ['Απόθεμα ανταλλακτικών σε δύο λιμάνια', 'Spare parts in stock at two ports'],
    number: 'Σ-130',
    ...{ signed: -244, starts: -230, ends: 120, notice: 30, value: [36_000, 'USD'] },
  },
  {
    at: 'efforia',
    title: ['Ένα συμβόλαιο για τριάντα καταστήματα', 'One contract for thirty shops'],
    number: 'Σ-129',
    ...{ signed: -262, starts: -255, ends: 110, notice: 60, value: [87_000, 'EUR'] },
    amendments: [
      {
        on: -40,
        title: ['Δύο νέα καταστήματα στο Κιλκίς', 'Two new shops in Kilkis'],
        change: 5_800,
      },
    ],
    notes: [
      'Να μιλήσουμε για την ανανέωση πριν από τον προϋπολογισμό τους.',
      'To be spoken of before they close their budget.',
    ],
  },
  {
    at: 'kavotriani',
    title: ['Επιφυλακή για τις ημέρες της δημοπρασίας', 'Stand-by for the days of the auction'],
    number: 'Σ-144',
    ...{ signed: -46, starts: 8, ends: 373, notice: 30, value: [14_200, 'EUR'] },
  },
  {
    at: 'mikrokosmos',
    title: ['Εφεδρική ψύξη της τράπεζας δειγμάτων', 'Reserve cooling of the sample bank'],
    number: 'Σ-109',
    ...{ signed: -420, starts: -410, ends: null, notice: 90, value: [18_700, 'EUR'] },
  },
  {
    at: 'dryada',
    title: ['Πλαίσιο συντήρησης, τούνελ και θάλαμοι', 'Service framework, tunnel and rooms'],
    number: 'Σ-104',
    ...{ signed: -520, starts: -510, ends: 210, notice: 90, value: [46_000, 'EUR'] },
    amendments: [
      {
        on: -150,
        title: ['Ο παλιός θάλαμος 4 βγήκε από το συμβόλαιο', 'The old room 4 left the contract'],
        change: -3_200,
      },
    ],
  },
]
