import type { backupFilesEn } from '../en/backupFiles.ts'
import type { MessagesLike } from '../messages.ts'

export const backupFilesEl = {
  chooseFolder: { title: 'Πού να βρίσκεται το δεύτερο αντίγραφο;', button: 'Αντίγραφα εδώ' },
  chooseFile: {
    title: 'Άνοιγμα αντιγράφου ασφαλείας',
    button: 'Άνοιγμα',
    fileKind: 'Αντίγραφο του Keyfolio',
  },
  readme:
    'Αυτός ο φάκελος περιέχει αντίγραφα ασφαλείας του Keyfolio.\n\nΤο Keyfolio τα γράφει μόνο του και αφαιρεί τα παλαιότερα όταν έρθει η ώρα. Παρακαλούμε μη μετονομάζετε και μην αλλάζετε αυτά τα αρχεία. Για να επαναφέρετε κάποιο, ανοίξτε το Keyfolio, πηγαίνετε στη σελίδα «Αντίγραφα ασφαλείας» και επιλέξτε το εκεί.',
} as const satisfies MessagesLike<typeof backupFilesEn>
