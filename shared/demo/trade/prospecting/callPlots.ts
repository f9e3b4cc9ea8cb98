import type { ClientClass } from '#shared/domain/clients/client.ts'
import type { CallResult } from '#shared/domain/prospecting/callAttempt.ts'
import type { Pair } from './pair.ts'

/** One call: how many days ago, what came of it, what was noted, and in how many days to try again. */
interface CallPlot {
  readonly ago: number
  readonly result: CallResult
  readonly note?: Pair
  readonly again?: number
}

/** A list: whom it was made of, what to say, and the calls to its clients, in the order of the demonstration. */
export interface CallListPlot {
  readonly name: Pair
  readonly ago: number
  readonly classes: readonly ClientClass[]
  readonly silentDays: number | null
  readonly script: Pair
  readonly isClosed?: boolean
  readonly calls: readonly (readonly CallPlot[])[]
}

export const callLists: readonly CallListPlot[] = [
  {
    name: ['Υποψήφιοι πριν από τον χειμώνα', 'Prospects before the winter'],
    ago: 20,
    classes: ['prospect'],
    silentDays: null,
    script: [
      'Πείτε ποιοι είμαστε σε μία φράση και ρωτήστε αν μιλάτε με τον σωστό άνθρωπο.\nΡωτήστε: ποιος αποφασίζει για την ψύξη; τι πάθατε το καλοκαίρι; πότε λήγει το συμβόλαιο;\nΠροτείνετε επίσκεψη μισής ώρας με μέτρηση σε έναν θάλαμο.',
      'Say who we are in one sentence, and ask whether you have the right person.\nAsk: who decides about cooling? what went wrong last summer? when does the contract end?\nOffer a visit of half an hour with a measurement in one room.',
    ],
    calls: [
      [
        { ago: 19, result: 'noAnswer' },
        {
          ago: 18,
          result: 'callBack',
          note: [
            'Σε εργοτάξιο όλη την εβδομάδα, ζήτησε να μιλήσουμε με ησυχία.',
            'On a building site all week, asked to talk when it is quiet.',
          ],
        },
        {
          ago: 4,
          result: 'interested',
          note: [
            'Μετράει ρεύμα ανά θάλαμο και θέλει να συγκρίνει με κάποιον άλλο.',
            'Measures power per room and wants somebody to compare with.',
          ],
        },
      ],
      [
        { ago: 19, result: 'noAnswer' },
        {
          ago: 18,
          result: 'meeting',
          note: [
            'Επίσκεψη στο ζυθοποιείο, πρωί, πριν αρχίσει η εμφιάλωση.',
            'A visit to the brewery, in the morning before bottling starts.',
          ],
        },
      ],
      [
        { ago: 17, result: 'noAnswer' },
        { ago: 14, result: 'noAnswer' },
        {
          ago: 12,
          result: 'refused',
          note: [
            'Ανανέωσαν τον Σεπτέμβριο με την Polar Service για δύο χρόνια.',
            'Renewed with Polar Service in September, for two years.',
          ],
        },
      ],
      [
        {
          ago: 13,
          result: 'callBack',
          again: 0,
          note: [
            'Περιμένει την έγκριση του προϋπολογισμού· σήμερα θα ξέρει.',
            'Waits for the budget to be approved; will know today.',
          ],
        },
      ],
      [
        { ago: 11, result: 'noAnswer' },
        {
          ago: 6,
          result: 'callBack',
          again: -1,
          note: [
            'Η σύζυγος είπε ότι γυρίζει από την έκθεση στο τέλος της εβδομάδας.',
            'His wife said that he comes back from the fair at the end of the week.',
          ],
        },
      ],
      [
        {
          ago: 6,
          result: 'noAnswer',
          again: 0,
          note: ['Τηλεφωνητής, άφησα μήνυμα.', 'Voice mail, left a message.'],
        },
      ],
      [
        {
          ago: 5,
          result: 'interested',
          note: [
            'Ζήτησε παραδείγματα από κέντρα δεδομένων με εφεδρεία.',
            'Asked for examples of data centres with a standby.',
          ],
        },
      ],
      [
        { ago: 4, result: 'noAnswer' },
        { ago: 3, result: 'noAnswer', again: 1 },
      ],
      [],
    ],
  },
  {
    name: ['Όσοι σταμάτησαν να αγοράζουν', 'Those who stopped buying'],
    ago: 75,
    classes: ['former'],
    silentDays: 60,
    isClosed: true,
    script: [
      'Μην πουλήσετε τίποτα. Ρωτήστε γιατί έφυγαν, τι θα ήθελαν αλλιώς και ποιος τους εξυπηρετεί τώρα.\nΕυχαριστήστε και στείλτε το ευχαριστώ και γραπτώς.',
      'Do not sell anything. Ask why they left, what they would want otherwise, and who serves them now.\nSay thank you, and send the thanks in writing too.',
    ],
    calls: [
      [
        { ago: 74, result: 'noAnswer' },
        {
          ago: 72,
          result: 'callBack',
          note: [
            'Ήταν στην παραγωγή, προτιμά μεσημέρι μετά τις δύο.',
            'Was in production, prefers the afternoon after two.',
          ],
        },
        {
          ago: 67,
          result: 'interested',
          note: [
            'Έφυγαν για τον χρόνο απόκρισης, όχι για την τιμή. Ξανακοιτούν τον Ιανουάριο.',
            'They left over the response time, not the price. They look again in January.',
          ],
        },
      ],
      [
        {
          ago: 73,
          result: 'wrongNumber',
          note: [
            'Το νούμερο έγινε φούρνος. Το νέο είναι στην ιστοσελίδα τους.',
            'The number is a bakery now. The new one is on their website.',
          ],
        },
      ],
      [
        { ago: 71, result: 'noAnswer' },
        {
          ago: 65,
          result: 'refused',
          note: [
            'Πούλησαν δύο από τα τρία καφενεία και κρατούν μικρά ψυγεία.',
            'They sold two of their three cafés and keep small fridges.',
          ],
        },
      ],
    ],
  },
  {
    name: ['Τακτικοί: τηλεπαρακολούθηση', 'Regular clients: remote monitoring'],
    ago: 12,
    classes: ['regular'],
    silentDays: 7,
    script: [
      'Ξεκινήστε από την τελευταία βλάβη τους.\nΡωτήστε: πώς το μάθατε; πόση ώρα είχε περάσει; πόσο κόστισε;\nΜετά η τηλεπαρακολούθηση: ένας θάλαμος δωρεάν για τρεις μήνες.',
      'Begin with their last breakdown.\nAsk: how did you hear of it? how long had it lasted? what did it cost?\nThen remote monitoring: one room free for three months.',
    ],
    calls: [
      [
        {
          ago: 11,
          result: 'interested',
          note: [
            'Για τα τρία ξενοδοχεία μαζί, αν φαίνεται σε ένα κινητό.',
            'For the three hotels together, if it shows on one telephone.',
          ],
        },
      ],
      [
        { ago: 11, result: 'noAnswer' },
        {
          ago: 7,
          result: 'meeting',
          note: [
            'Στο συσκευαστήριο, με τον προϊστάμενο και το λογιστήριο.',
            'At the packing house, with the foreman and the accounts office.',
          ],
        },
      ],
      [
        {
          ago: 10,
          result: 'callBack',
          again: 3,
          note: [
            'Χρειάζεται ερώτημα με πρωτόκολλο πρώτα, το ετοιμάζει ο μηχανικός.',
            'Needs a registered inquiry first, the engineer prepares it.',
          ],
        },
      ],
      [
        { ago: 10, result: 'noAnswer' },
        { ago: 9, result: 'noAnswer' },
        { ago: 6, result: 'noAnswer', again: 1 },
      ],
      [
        {
          ago: 7,
          result: 'refused',
          note: [
            'Ψηφίζουν δαπάνες μόνο στη συνέλευση του Μαρτίου.',
            'They vote on spending at the March assembly only.',
          ],
        },
      ],
      [
        {
          ago: 7,
          result: 'callBack',
          again: 0,
          note: [
            'Τρύγος τέλος, τώρα βάζουν κρασί στα βαρέλια. Θέλει δέκα λεπτά.',
            'The harvest is over, now the wine goes into barrels. Wants ten minutes.',
          ],
        },
      ],
      [
        {
          ago: 6,
          result: 'interested',
          note: [
            'Για τα δύο φορτηγά πρώτα: έχασαν παρτίδα στη Λαμία.',
            'For the two lorries first: they lost a load at Lamia.',
          ],
        },
      ],
      [{ ago: 6, result: 'noAnswer', again: 0 }],
      [
        {
          ago: 5,
          result: 'meeting',
          note: [
            'Ο ψυκτικός τους θέλει να δει την οθόνη πριν πει ναι.',
            'Their refrigeration man wants to see the screen before he says yes.',
          ],
        },
      ],
      [
        {
          ago: 4,
          result: 'refused',
          note: [
            'Έχουν δικό τους καταγραφικό και τους φτάνει.',
            'They have a logger of their own and it is enough.',
          ],
        },
      ],
      [{ ago: 3, result: 'noAnswer', again: 1, note: ['Σε σύσκεψη ως αργά.', 'In a meeting until late.'] }],
      [
        {
          ago: 3,
          result: 'callBack',
          again: 4,
          note: [
            'Μετά τα Χριστουγεννιάτικα, όταν αδειάσουν οι θάλαμοι από λουλούδια.',
            'After the Christmas rush, when the rooms are empty of flowers.',
          ],
        },
      ],
      [
        { ago: 5, result: 'noAnswer' },
        { ago: 2, result: 'noAnswer', again: 2 },
      ],
      [
        {
          ago: 2,
          result: 'wrongNumber',
          note: [
            'Απαντά το τμήμα πωλήσεων, όχι το συνεργείο. Ψάχνω εσωτερικό.',
            'The sales office answers, not the workshop. Looking for an extension.',
          ],
        },
      ],
      [],
      [],
    ],
  },
]
