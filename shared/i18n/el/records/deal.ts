import type { MessagesLike } from '../../messages.ts'
import type { dealEn } from '../../en/records/deal.ts'

export const dealEl = {
  one: 'Υπόθεση',
  many: 'Υποθέσεις',
  newTitle: 'Νέα υπόθεση',
  editTitle: 'Επεξεργασία: υπόθεση',
  add: 'Προσθήκη: υπόθεση',
  created: 'Η υπόθεση προστέθηκε',
  updated: 'Η υπόθεση άλλαξε',
  deleted_one: 'Η υπόθεση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν: {{count}} υποθέσεις',
  count_one: '{{count}} υπόθεση',
  count_other: '{{count}} υποθέσεις',
  emptyTitle: 'Δεν υπάρχουν ακόμη υποθέσεις',
  emptyText: 'Καταγράψτε την πρώτη εγγραφή.',
  search: 'Αναζήτηση: υποθέσεις',
  fields: {
    clientId: 'Πελάτης',
    title: 'Τίτλος',
    kind: 'Είδος',
    stage: 'Στάδιο',
    value: 'Αξία',
    probability: 'Πιθανότητα (%)',
    source: 'Πηγή',
    openedOn: 'Ξεκίνησε στις',
    expectedOn: 'Αναμενόμενη απόφαση',
    closedOn: 'Έκλεισε στις',
    outcome: 'Έκβαση',
    offeringIds: 'Προϊόντα και υπηρεσίες',
    roles: 'Ρόλοι στην απόφαση',
    notes: 'Σημειώσεις',
  },
  items: {
    roles: {
      positionId: 'Πρόσωπο',
      role: 'Ρόλος στην απόφαση',
      attitude: 'Στάση',
    },
  },
  choices: {
    kind: {
      product: 'Προϊόν',
      service: 'Υπηρεσία',
      pilot: 'Πιλοτικό',
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
} as const satisfies MessagesLike<typeof dealEn>
