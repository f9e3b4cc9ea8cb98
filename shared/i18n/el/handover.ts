import type { handoverEn } from '../en/handover.ts'
import type { MessagesLike } from '../messages.ts'

export const handoverEl = {
  title: 'Ανάληψη πελάτη',
  loading: 'Ο φάκελος μπαίνει σε σειρά',
  failedTitle: 'Ο φάκελος δεν διαβάστηκε',
  missing: 'Αυτός ο πελάτης δεν υπάρχει πια.',
  progress_one: 'Διαβάσατε {{count}} από {{total}} κεφάλαια',
  progress_other: 'Διαβάσατε {{count}} από {{total}} κεφάλαια',
  done: 'Τα διαβάσατε όλα. Ώρα για τη γνωριμία.',
  chapter: {
    who: 'Ποιοι είναι',
    decides: 'Ποιοι αποφασίζουν',
    happened: 'Τι έχει γίνει',
    promised: 'Τι έχει υποσχεθεί ποιος',
    open: 'Τι εκκρεμεί',
  },
  read: 'Το διάβασα',
  empty: {
    who: 'Δεν έχει γραφτεί τίποτα ακόμη για την εταιρεία.',
    decides: 'Δεν γνωρίζουμε ακόμη ποιος αποφασίζει. Ρωτήστε πρώτα τον προκάτοχό σας.',
    happened: 'Δεν έχει καταγραφεί καμία επαφή. Ρωτήστε τον προκάτοχό σας πώς άρχισε.',
    promised: 'Δεν εκκρεμεί καμία υπόσχεση.',
    open: 'Τίποτα δεν σας περιμένει.',
  },
  missingRoles: 'Κανείς ακόμη: {{roles}}',
  skipped_one: '{{count}} επαφή ενδιάμεσα',
  skipped_other: '{{count}} επαφές ενδιάμεσα',
  kind: { proposal: 'Προσφορά', followUp: 'Εκκρεμότητα' },
  late: 'καθυστερεί',
} as const satisfies MessagesLike<typeof handoverEn>
