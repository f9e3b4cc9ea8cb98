/** Contact with a client: the two poles to avoid, and why it stands so. */
export const contactEn = {
  state: { tooSilent: 'Too silent', fine: 'In balance', tooPushy: 'Too pushy' },
  silence_one: '{{count}} day of silence, usual are up to {{limit}}',
  silence_other: '{{count}} days of silence, usual are up to {{limit}}',
  never: 'No dealing yet, usual is one within {{limit}} days',
  unanswered_one: '{{count}} contact unanswered in a short time',
  unanswered_other: '{{count}} contacts unanswered in a short time',
  wait: 'Better to wait for an answer',
} as const
