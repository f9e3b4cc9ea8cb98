/** The market of a client, in its dossier. */
export const marketEn = {
  shares: {
    title: 'Who else sells here',
    bar: 'Competitors have {{theirs}} of what they buy in our field, {{left}} is left',
    left: '{{left}} left for us, and for what nobody knows of',
    tooMuch: 'Together {{share}} more than everything: look at the shares again',
  },
  general: { title: 'What moves the whole market', all: 'All market notes' },
} as const
