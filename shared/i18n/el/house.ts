import type { MessagesLike } from '../messages.ts'
import type { houseEn } from '../en/house.ts'

export const houseEl = {
  way: {
    title: 'Ο δρόμος της απάντησης',
    promised: 'Υποσχεθήκαμε:',
    asked: 'Ρώτησαν',
    passed: 'Δόθηκε σε ειδικό',
    answered: 'Απαντήθηκε',
    told: 'Το έμαθε ο πελάτης',
    who: 'Ποιος ξέρει;',
    knows: 'Γνωρίζει: {{words}}',
    pass: 'Δίνεται σήμερα',
    passDone: 'Η ερώτηση δόθηκε στον ειδικό',
    words: 'Η απάντηση, λέξη προς λέξη',
    wordsHint: 'Όπως την είπε ο ειδικός: τίποτα να μη λείπει, τίποτα να μην προστεθεί.',
    answer: 'Καταγραφή της απάντησης',
    answerDone: 'Η απάντηση καταγράφηκε',
    copy: 'Αντιγραφή λέξη προς λέξη',
    copied: 'Η απάντηση αντιγράφηκε',
    notCopied: 'Δεν αντιγράφηκε: άλλο πρόγραμμα κρατά το πρόχειρο. Δοκιμάστε ξανά σε λίγο.',
    by: 'Πώς το μαθαίνει ο πελάτης',
    tell: 'Ειπώθηκε σήμερα',
    tellDone: 'Ειπώθηκε και γράφτηκε στον φάκελο',
    wordsChanged: 'Δεν γράφτηκε: η απάντηση άλλαξε στο μεταξύ. Διαβάστε την ακόμη μία φορά.',
  },
} as const satisfies MessagesLike<typeof houseEn>
