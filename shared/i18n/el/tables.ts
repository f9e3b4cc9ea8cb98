import type { tablesEn } from '../en/tables.ts'
import type { MessagesLike } from '../messages.ts'

export const tablesEl = {
  export: {
    label: 'Εξαγωγή σε CSV',
    title: 'Ο πίνακας όπως φαίνεται',
    style: { commas: 'CSV με κόμματα (,)', greekExcel: 'CSV για ελληνικό Excel (;)' },
    done: 'Αποθηκεύτηκε ως {{file}}.',
    leftOut_one: 'Μία κάρτα με περιορισμό έμεινε εκτός.',
    leftOut_other: '{{count}} κάρτες με περιορισμό έμειναν εκτός.',
    open: 'Άνοιγμα',
    showInFolder: 'Εμφάνιση στον φάκελο',
    another: 'Επιλογή άλλης θέσης',
    notOpened: 'Το αρχείο δεν άνοιξε. Ίσως μετακινήθηκε ή διαγράφηκε.',
    error: {
      readOnly: 'Δεν αποθηκεύτηκε: δεν επιτρέπεται εγγραφή σε αυτόν τον φάκελο.',
      diskFull: 'Δεν αποθηκεύτηκε: ο δίσκος είναι γεμάτος. Ελευθερώστε χώρο ή διαλέξτε άλλον δίσκο.',
      folderGone: 'Δεν αποθηκεύτηκε: ο φάκελος δεν υπάρχει πια.',
      writeFailed: 'Δεν αποθηκεύτηκε: το αρχείο δεν γράφτηκε. Ίσως είναι ανοιχτό σε άλλο πρόγραμμα.',
      failed: 'Δεν αποθηκεύτηκε: συνέβη κάτι απρόσμενο.',
    },
  },
  columns: {
    currency: 'Νόμισμα',
    keyReasons: 'Λόγοι',
    nextStepDay: 'Επόμενο βήμα στις',
    turnoverYear: 'Έτος τζίρου',
  },
} as const satisfies MessagesLike<typeof tablesEn>
