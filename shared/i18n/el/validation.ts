import type { validationEn } from '../en/validation.ts'
import type { MessagesLike } from '../messages.ts'

export const validationEl = {
  required: 'Συμπληρώστε αυτό το πεδίο.',
  tooLong: 'Το κείμενο είναι πολύ μεγάλο.',
  invalidEmail: 'Δεν μοιάζει με διεύθυνση e-mail, για παράδειγμα maria@etaireia.gr.',
  invalidTime: 'Η ώρα γράφεται έτσι: 09:30.',
  invalidCurrency: 'Το νόμισμα έχει τρία κεφαλαία λατινικά γράμματα, για παράδειγμα EUR.',
  invalidAmount: 'Το ποσό είναι αριθμός, για παράδειγμα 12.500,00.',
  invalidNumber: 'Χρειάζεται ακέραιος αριθμός.',
  outOfRange: 'Ο αριθμός είναι εκτός των ορίων.',
  invalidDecimal: 'Χρειάζεται αριθμός, για παράδειγμα 1,25.',
  invalidCountry: 'Η χώρα γράφεται με δύο κεφαλαία λατινικά γράμματα, για παράδειγμα GR.',
  invalidTaxNumber: 'Ο ΑΦΜ δεν είναι σωστός: έχει εννέα ψηφία και το τελευταίο ελέγχει τα άλλα.',
  invalidDay: 'Δεν υπάρχει τέτοια ημέρα.',
  invalidMonth: 'Ο μήνας είναι από 1 έως 12.',
  invalidYear: 'Το έτος έχει τέσσερα ψηφία, για παράδειγμα 1975.',
  dayWithoutMonth: 'Η ημέρα χρειάζεται και τον μήνα της.',
  dayAndMonth: 'Χρειάζονται και η ημέρα και ο μήνας.',
  noSuchDay: 'Ο μήνας αυτός δεν έχει τέτοια ημέρα.',
  endsBeforeStart: 'Το τέλος είναι πριν από την αρχή.',
  notLater: 'Η παράταση λήγει μετά την τωρινή τελευταία ημέρα.',
  alreadyPast: 'Η ημέρα αυτή έχει ήδη περάσει.',
  expiresBeforeSent: 'Η τελευταία ημέρα ισχύος είναι πριν από την ημέρα αποστολής.',
  invalidPhoto: 'Η εικόνα δεν διαβάζεται. Δοκιμάστε JPEG ή PNG.',
  invalid: 'Αυτό δεν έγινε κατανοητό.',
} as const satisfies MessagesLike<typeof validationEn>
