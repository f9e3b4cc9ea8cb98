import type { MessagesLike } from '../../messages.ts'
import type { dealEn } from '../../en/records/deal.ts'

export const dealEl = {
  one: 'Υπόθεση',
  many: 'Υποθέσεις',
  newTitle: 'Νέα υπόθεση',
  editTitle: 'Επεξεργασία υπόθεσης',
  add: 'Νέα υπόθεση',
  created: 'Η υπόθεση προστέθηκε',
  updated: 'Η υπόθεση άλλαξε',
  deleted_one: 'Η υπόθεση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} υποθέσεις',
  count_one: '{{count}} υπόθεση',
  count_other: '{{count}} υποθέσεις',
  emptyTitle: 'Εδώ στέκεται ό,τι θέλετε να πουλήσετε',
  emptyText:
    'Μια υπόθεση ξεκινά από μια ιδέα: ένα προϊόν, μια δοκιμή, λίγη τεχνογνωσία. Καταγράψτε την πρώτη και προχωρήστε την από στάδιο σε στάδιο, ώσπου να κερδηθεί ή να χαθεί.',
  search: 'Τίτλος, πελάτης, σημειώσεις',
  fields: {
    clientId: 'Πελάτης',
    title: 'Τι θέλουμε να πουλήσουμε',
    kind: 'Είδος',
    stage: 'Στάδιο',
    value: 'Αξία',
    probability: 'Πιθανότητα (%)',
    source: 'Από πού προέκυψε',
    openedOn: 'Ξεκίνησε στις',
    expectedOn: 'Η απόφαση αναμένεται στις',
    closedOn: 'Κρίθηκε στις',
    outcome: 'Γιατί κερδήθηκε ή χάθηκε',
    offeringIds: 'Προϊόντα και υπηρεσίες',
    roles: 'Ποιοι αποφασίζουν για την υπόθεση',
    notes: 'Σημειώσεις',
  },
  items: {
    roles: {
      positionId: 'Πρόσωπο',
      role: 'Ρόλος σε αυτή την απόφαση',
      attitude: 'Στάση απέναντί της',
    },
  },
  choices: {
    kind: {
      product: 'Προϊόν',
      service: 'Υπηρεσία',
      pilot: 'Πιλοτική δοκιμή',
      knowHow: 'Τεχνογνωσία',
    },
    stage: {
      idea: 'Ιδέα',
      contact: 'Επαφή',
      needs: 'Ανάγκες',
      proposal: 'Προσφορά',
      negotiation: 'Διαπραγμάτευση',
      won: 'Κερδήθηκε',
      lost: 'Χάθηκε',
    },
  },
  groups: {
    origin: 'Τι είναι και από πού προέκυψε',
    decision: 'Η απόφαση',
    outcome: 'Πώς έκλεισε',
    more: 'Σημειώσεις',
  },
  hints: {
    probability: 'Κενό σημαίνει τη συνηθισμένη του σταδίου. Ξεκινά από την αρχή όταν η υπόθεση προχωρά.',
    roles:
      'Μόνο όσοι παίζουν άλλον ρόλο από τον συνηθισμένο. Οι υπόλοιποι συμμετέχουν όπως στην ομάδα αποφάσεων.',
    outcome: 'Με μία πρόταση, για να έχει κάτι να μάθει η επόμενη υπόθεση.',
    closedOn: 'Συμπληρώνεται μόνη της όταν η υπόθεση κερδηθεί ή χαθεί.',
  },
  states: {
    open: 'Ανοιχτή',
    dayPassed: 'Πέρασε η ημέρα',
    won: 'Κερδήθηκε',
    lost: 'Χάθηκε',
  },
  acts: {
    advance: 'Στο επόμενο στάδιο',
  },
} as const satisfies MessagesLike<typeof dealEn>
