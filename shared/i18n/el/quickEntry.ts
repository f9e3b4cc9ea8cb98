import type { quickEntryEn } from '../en/quickEntry.ts'
import type { MessagesLike } from '../messages.ts'

export const quickEntryEl = {
  title: 'Τι έγινε;',
  who: 'Με ποιον',
  whoPlaceholder: 'Λίγα γράμματα από πελάτη ή πρόσωπο',
  matches: 'Όσα ταιριάζουν',
  nobody: 'Δεν ταιριάζει κανείς με το «{{text}}». Επιλέγονται μόνο πελάτες και όσοι εργάζονται σε αυτούς.',
  change: 'Επιλογή άλλου',
  at: '{{title}}, {{client}}',
  kind: 'Είδος',
  kindHint: 'Επιλέξτε με ένα γράμμα ή με τα βέλη.',
  text: 'Τι έγινε',
  textPlaceholder: 'Τι ειπώθηκε, τι συμφωνήθηκε',
  step: 'Επόμενο βήμα',
  stepPlaceholder: 'Αν πρέπει να γίνει κάτι',
  day: 'Έως',
  dayPlaceholder: 'αύριο, παρ, 3μ, 12/12',
  save: 'Αποθήκευση',
  cancel: 'Απόρριψη',
  restored: 'Επανήλθαν όσα είχατε γράψει.',
  saved: 'Καταγράφηκε: {{kind}}, {{name}}',
  savedWithStep: 'Καταγράφηκε: {{kind}}, {{name}}. Επόμενο βήμα: {{day}}',
} as const satisfies MessagesLike<typeof quickEntryEn>
