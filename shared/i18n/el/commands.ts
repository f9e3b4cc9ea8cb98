import type { MessagesLike } from '../messages.ts'
import type { commandsEn } from '../en/commands.ts'

export const commandsEl = {
  client: {
    create: 'Ο πελάτης δημιουργήθηκε',
    update: 'Ο πελάτης άλλαξε',
    archive_one: 'Ο πελάτης αρχειοθετήθηκε',
    archive_other: 'Αρχειοθετήθηκαν {{count}} πελάτες',
    restore_one: 'Ο πελάτης επανήλθε',
    restore_other: 'Επανήλθαν {{count}} πελάτες',
    delete_one: 'Ο πελάτης διαγράφηκε',
    delete_other: 'Διαγράφηκαν {{count}} πελάτες',
  },
  person: {
    create: 'Το πρόσωπο προστέθηκε',
    update: 'Το πρόσωπο άλλαξε',
    archive_one: 'Το πρόσωπο αρχειοθετήθηκε',
    archive_other: 'Αρχειοθετήθηκαν {{count}} πρόσωπα',
    restore_one: 'Το πρόσωπο επανήλθε',
    restore_other: 'Επανήλθαν {{count}} πρόσωπα',
    delete_one: 'Το πρόσωπο διαγράφηκε',
    delete_other: 'Διαγράφηκαν {{count}} πρόσωπα',
  },
  position: {
    create: 'Η θέση προστέθηκε',
    update: 'Η θέση άλλαξε',
    leave: 'Η θέση έληξε',
    delete: 'Η θέση διαγράφηκε',
  },
  interaction: {
    create: 'Η καταχώριση προστέθηκε στο ιστορικό',
    update: 'Η καταχώριση του ιστορικού άλλαξε',
    delete: 'Η καταχώριση του ιστορικού διαγράφηκε',
  },
  followUp: {
    create: 'Η εκκρεμότητα προστέθηκε',
    complete: 'Η εκκρεμότητα ολοκληρώθηκε',
    reopen: 'Η εκκρεμότητα άνοιξε ξανά',
    move: 'Η εκκρεμότητα μετατέθηκε',
    delete: 'Η εκκρεμότητα διαγράφηκε',
  },
  demo: { fill: 'Προστέθηκαν δοκιμαστικά δεδομένα' },
  undo: 'Η αλλαγή αναιρέθηκε',
  redo: 'Η αλλαγή επαναλήφθηκε',
  undone: 'Αναιρέθηκε: {{what}}',
  redone: 'Επαναλήφθηκε: {{what}}',
  nothingToUndo: 'Δεν υπάρχει κάτι για αναίρεση.',
  nothingToRedo: 'Δεν υπάρχει κάτι για επανάληψη.',
  changedSince: 'Δεν μπορεί πλέον να αναιρεθεί: άλλαξε στο μεταξύ.',
} as const satisfies MessagesLike<typeof commandsEn>
