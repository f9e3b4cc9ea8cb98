/** One writer in a data folder: what is said when somebody else has it. */
export const lockEn = {
  watching: {
    title: 'Looking whether Keyfolio is open somewhere else',
    detail:
      'These data are marked as open on the computer “{{host}}”. If nothing happens there, Keyfolio starts by itself within half a minute.',
    quit: 'Quit',
  },
  busy: {
    title: 'Keyfolio is open somewhere else',
    detail:
      '{{user}} has had these data open on the computer “{{host}}” since {{since}}. Two at once would damage them. Close Keyfolio there and try again.\n\n{{folder}}',
    tryAgain: 'Try again',
    quit: 'Quit',
  },
  lost: {
    title: 'These data have been opened somewhere else',
    detail:
      'This computer was out of reach for a while, and {{user}} opened the data on the computer “{{host}}” at {{since}}. Nothing is written from here any more. Copy what you still need from the window, then quit.',
    quit: 'Quit',
  },
  somebody: 'Somebody',
} as const
