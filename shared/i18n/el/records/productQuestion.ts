import type { MessagesLike } from '../../messages.ts'
import type { productQuestionEn } from '../../en/records/productQuestion.ts'

export const productQuestionEl = {
  one: 'Ερώτηση για προϊόν',
  many: 'Ερωτήσεις για προϊόντα',
  newTitle: 'Νέα ερώτηση για προϊόν',
  editTitle: 'Επεξεργασία ερώτησης',
  add: 'Προσθήκη ερώτησης για προϊόν',
  created: 'Η ερώτηση προστέθηκε',
  updated: 'Η ερώτηση άλλαξε',
  deleted_one: 'Η ερώτηση διαγράφηκε',
  deleted_other: 'Διαγράφηκαν {{count}} ερωτήσεις',
  count_one: '{{count}} ερώτηση',
  count_other: '{{count}} ερωτήσεις',
  emptyTitle: 'Καμία ερώτηση για προϊόν ακόμη',
  emptyText:
    'Ό,τι θέλει να μάθει ο πελάτης πηγαίνει στον ειδικό που το ξέρει, και η απάντηση επιστρέφει λέξη προς λέξη.',
  search: 'Αναζήτηση στις ερωτήσεις',
  fields: {
    clientId: 'Πελάτης',
    personId: 'Ποιος ρωτά',
    dealId: 'Για την υπόθεση',
    question: 'Τι θέλουν να μάθουν',
    detail: 'Τι άλλο χρειάζεται να ξέρει ο ειδικός',
    askedOn: 'Ρώτησαν στις',
    specialistId: 'Ποιος ξέρει',
    passedOn: 'Του δόθηκε στις',
    dueOn: 'Απάντηση έως',
    answer: 'Η απάντηση, λέξη προς λέξη',
    answeredOn: 'Απαντήθηκε στις',
    toldOn: 'Ειπώθηκε στον πελάτη στις',
  },
  items: {},
  choices: {},
  groups: { answer: 'Η απάντηση', more: 'Περισσότερα' },
  hints: { answer: 'Όπως τη διατύπωσε ο ειδικός. Φτάνει στον πελάτη χωρίς να αλλάξει ούτε γράμμα.' },
  states: {
    asked: 'Δεν δόθηκε ακόμη',
    passed: 'Στον ειδικό',
    answered: 'Να ειπωθεί στον πελάτη',
    told: 'Ειπώθηκε',
  },
} as const satisfies MessagesLike<typeof productQuestionEn>
