import type { PromiseSide } from '#shared/domain/afterSale/promise.ts'
import type { Pair } from '../prospecting/pair.ts'

/** A word that was given. Days count from today. */
export interface PromisePlot {
  readonly side: PromiseSide
  readonly at: string
  /** Place among those who work there. */
  readonly who: number
  readonly what: Pair
  readonly made: number
  readonly due: number | null
  readonly kept: number | null
  readonly withdrawn: number | null
  readonly notes?: Pair
}

type Days = readonly [made: number, due: number | null, kept?: number | null, withdrawn?: number]

function word(
  side: PromiseSide,
  at: string,
  who: number,
  [made, due, kept = null, withdrawn]: Days,
  what: Pair,
  notes?: Pair,
): PromisePlot {
  return {
    ...{ side, at, who, what, made, due, kept, withdrawn: withdrawn ?? null },
    ...(notes ? { notes } : {}),
  }
}

/** What we promised, open words first. */
const ours: readonly PromisePlot[] = [
  word(
    'ours',
    'thermaikos',
    1,
    [-6, 0],
    [
      'Το κόστος ανά παλέτα, πριν και μετά την ανακαίνιση',
      'The cost per pallet, before and after the renewal',
    ],
  ),
  word(
    'ours',
    'thermaikos',
    2,
    [-4, 3],
    ['Σχέδιο για τις ράμπες του λιμανιού', 'A drawing of the port docks'],
  ),
  word(
    'ours',
    'lefkokyma',
    2,
    [-12, -2],
    [
      'Πιστοποιητικά του ψυκτικού υγρού για τον νηογνώμονα',
      'Certificates of the refrigerant for the class society',
    ],
  ),
  word(
    'ours',
    'amfilyki',
    2,
    [-8, 5],
    ['Δύο ώρες με τους χειριστές των πλυντηρίων', 'Two hours with the wash-line operators'],
  ),
  word(
    'ours',
    'asklipias',
    1,
    [-2, 0],
    ['Οι μετρήσεις της εβδομάδας που λείπει', 'The readings of the missing week'],
  ),
  word(
    'ours',
    'meltemi',
    4,
    [-8, 1],
    [
      'Πίνακας: τι καλύπτει το συμβόλαιο και τι όχι',
      'A table of what the contract covers and what it does not',
    ],
  ),
  word(
    'ours',
    'anemopetra',
    1,
    [-4, -1],
    ['Τα λάστιχα, με δικά μας έξοδα αν αργήσουν', 'The seals, at our cost if they are late'],
  ),
  word(
    'ours',
    'efforia',
    5,
    [-10, 8],
    ['Δοκιμή συναγερμών παρουσία της', 'A test of the alarms in her presence'],
  ),
  word(
    'ours',
    'anemodeiktis',
    2,
    [-15, 12],
    ['Επίσκεψη σε κέντρο διανομής με CO₂', 'A visit to a distribution centre on CO₂'],
  ),
  word(
    'ours',
    'iliostasio',
    5,
    [-9, 4],
    ['Μηχάνημα δανεικό ως τη βαθμονόμηση', 'A machine on loan until the calibration'],
  ),
  word(
    'ours',
    'porfyra',
    7,
    [-20, 20],
    ['Υλικό εκπαίδευσης στα αγγλικά και στα ταγκάλογκ', 'Training papers in English and Tagalog'],
  ),
  word(
    'ours',
    'dryada',
    4,
    [-3, 2],
    ['Προσφορά για πίνακα στην έξοδο του τούνελ', 'A price for a panel at the end of the tunnel'],
  ),
  word(
    'ours',
    'kavotriani',
    0,
    [-11, 7],
    ['Το πρόγραμμα των βαρδιών επιφυλακής', 'The roster of the stand-by shifts'],
  ),
  word(
    'ours',
    'stachyologos',
    2,
    [-14, null],
    ['Να δει ταχεία κατάψυξη σε λειτουργία', 'That he sees a blast freezer at work'],
  ),
  word(
    'ours',
    'thermaikos',
    4,
    [-40, -38, -39],
    ['Νέα λίστα τηλεφώνων για τους συναγερμούς', 'A new list of phone numbers for alarms'],
  ),
  word(
    'ours',
    'thermaikos',
    0,
    [-130, -115, -116],
    ['Γραπτή σύνοψη της επίσκεψης στη Σίνδο', 'A written summary of the visit to Sindos'],
  ),
  word(
    'ours',
    'lefkokyma',
    3,
    [-69, -60, -62],
    ['Ρελέ επανεκκίνησης στον θάλαμο', 'A restart relay for the room'],
  ),
  word(
    'ours',
    'amfilyki',
    3,
    [-238, -236, -236],
    ['Νέος αισθητήρας στον θάλαμο 5', 'A new sensor in room 5'],
  ),
  word('ours', 'meltemi', 2, [-271, -268, -265], ['Πόρτα με τη σωστή φορά', 'A door hung the right way']),
  word(
    'ours',
    'iliostasio',
    1,
    [-59, -45, -45],
    ['Υπόδειγμα αναφοράς σε μία σελίδα', 'A form of a report on one page'],
  ),
  word(
    'ours',
    'farofylakas',
    1,
    [-100, -80, -84],
    ['Ανταλλακτικά στο νησί πριν από τον Ιούλιο', 'Spare parts on the island before the season'],
  ),
  word(
    'ours',
    'efforia',
    4,
    [-14, -11, -11],
    ['Ραντεβού με κάθε κατάστημα, ποτέ Σάββατο', 'Dates agreed with each shop, never a Saturday'],
  ),
  word('ours', 'nerantzi', 0, [-176, -170, -172], ['Ησυχία στο δωμάτιο 4', 'Quiet in room 4']),
  word(
    'ours',
    'glaronisi',
    2,
    [-60, -50, -41],
    ['Μέτρηση στο συσκευαστήριο, νύχτα', 'A measurement in the packing hall, by night'],
  ),
  word(
    'ours',
    'petrokavos',
    0,
    [-90, -70, null, -72],
    ['Ψύκτης με ενοίκιο για τον τρύγο', 'A chiller on hire for the harvest'],
    ['Ο τρύγος ήρθε νωρίτερα και τα κατάφεραν χωρίς.', 'The harvest came early and they managed without.'],
  ),
]

/** What they promised us. */
const theirs: readonly PromisePlot[] = [
  word(
    'theirs',
    'thermaikos',
    1,
    [-6, 2],
    ['Τους λογαριασμούς ρεύματος δύο ετών', 'Two years of power bills'],
  ),
  word(
    'theirs',
    'thermaikos',
    3,
    [-10, 0],
    ['Ραντεβού με τη διοίκηση πριν από τις γιορτές', 'A date with the board before the holidays'],
  ),
  word(
    'theirs',
    'lefkokyma',
    1,
    [-18, -4],
    ['Απάντηση για τα τρία πρώτα πλοία', 'An answer on the first three ships'],
  ),
  word(
    'theirs',
    'amfilyki',
    0,
    [-20, 10],
    ['Να μιλήσει στο συμβούλιο για το ζεστό νερό', 'A word with the board about hot water'],
  ),
  word(
    'theirs',
    'asklipias',
    3,
    [-25, -7],
    ['Τον κατάλογο των πελατών που θέλουν αναφορά', 'The list of clients who want a report'],
  ),
  word('theirs', 'meltemi', 1, [-13, 6], ['Κατόψεις τεσσάρων καταστημάτων', 'Floor plans of four shops']),
  word(
    'theirs',
    'anemodeiktis',
    3,
    [-16, 9],
    ['Τα κριτήρια με τα βάρη τους', 'The criteria and their weights'],
  ),
  word(
    'theirs',
    'iliostasio',
    4,
    [-5, 1],
    ['Πρόσβαση στο υπόγειο της νέας πτέρυγας', 'Access to the basement of the new wing'],
  ),
  word(
    'theirs',
    'argonaftis',
    1,
    [-22, 25],
    ['Πότε κλείνει το κάθε εστιατόριο', 'When each restaurant closes'],
  ),
  word(
    'theirs',
    'porfyra',
    4,
    [-30, 5],
    ['Δρομολόγια για να βρούμε τα πλοία στο λιμάνι', 'Sailing plans, so that we meet the ships in port'],
  ),
  word(
    'theirs',
    'dryada',
    1,
    [-19, 15],
    ['Τις θερμοκρασίες προϊόντος ανά παρτίδα', 'Product temperatures by lot'],
  ),
  word(
    'theirs',
    'mesimeri',
    0,
    [-26, 18],
    ['Να δούμε μαζί τον χώρο στον βορρά', 'To look at the northern site together'],
  ),
  word(
    'theirs',
    'efforia',
    2,
    [-50, -30, -28],
    ['Πληρωμή της τροποποίησης για το Κιλκίς', 'Payment of the Kilkis amendment'],
  ),
  word(
    'theirs',
    'anemopetra',
    2,
    [-80, -60, -61],
    ['Το πρωτόκολλο παραλαβής υπογεγραμμένο', 'The record of acceptance, signed'],
  ),
  word(
    'theirs',
    'kavotriani',
    1,
    [-65, -55, -58],
    ['Ώρες δημοπρασίας για όλο τον χρόνο', 'Auction hours for the whole year'],
  ),
  word(
    'theirs',
    'mikrokosmos',
    1,
    [-45, -40, -40],
    ['Κλειδί του μηχανοστασίου για την επιφυλακή', 'A key to the plant room for the stand-by'],
  ),
  word(
    'theirs',
    'rodakinia',
    1,
    [-110, -95, -95],
    ['Δείγματα φρούτων για τη μέτρηση', 'Fruit samples for the measurement'],
  ),
  word(
    'theirs',
    'aktinidionas',
    4,
    [-75, -66, -69],
    ['Τα βιβλία των θαλάμων του χειμώνα', 'The room logs of last winter'],
  ),
  word(
    'theirs',
    'ilektra',
    0,
    [-95, -85, null, -80],
    ['Γραφείο για τον τεχνικό μας στη στοά', 'A desk for our engineer in the arcade'],
    ['Ο χώρος νοικιάστηκε.', 'The room has been let.'],
  ),
  word(
    'theirs',
    'chiononifada',
    1,
    [-33, -20, -24],
    ['Προκαταβολή για τους καταγραφείς', 'A down payment on the loggers'],
  ),
]

export const promisePlots: readonly PromisePlot[] = [...ours, ...theirs]
