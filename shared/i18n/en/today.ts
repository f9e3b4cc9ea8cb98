/** The first screen: what matters today. */
export const todayEn = {
  loading: 'Gathering your day',
  failedTitle: 'Your day could not be gathered',
  failedText: 'Nothing is lost. Try again.',
  birthdays: {
    one: 'Birthday today: {{names}}',
    several: 'Birthdays today: {{names}} · {{count}} of your people',
    more: '{{count}} more',
    none: 'None of your people celebrates today',
  },
  nameDays: {
    one: 'Name day today: {{names}}',
    several: 'Name day today: {{names}} · {{count}} of your people',
  },
  occasion: '{{label}} today: {{name}}',
  due: {
    title: 'To do today',
    complete: 'Complete: {{title}}',
    completed: 'Done: {{title}}',
    overdue: 'overdue',
    snooze: 'Put off: {{title}}',
    snoozed: 'Put off to {{day}}: {{title}}',
    choice: {
      tomorrow: 'Tomorrow',
      inThreeDays: 'In three days',
      nextMonday: 'Next Monday',
    },
    more_one: 'Show {{count}} more',
    more_other: 'Show {{count}} more',
  },
  ahead: {
    title: 'The next seven days',
    empty: 'Nothing is planned for the next seven days.',
  },
  agenda: { title: 'Promised and expected' },
  proposals: {
    title: 'Proposals that expire',
    empty: 'No proposal ends within two weeks.',
    through: 'valid through {{day}}',
    today: 'valid through today',
    left_one: '{{count}} day left',
    left_other: '{{count}} days left',
    lastDay: 'last day',
    expired: 'expired on {{day}}',
  },
  celebrations: {
    title: 'Celebrations of the week',
    empty: 'Nobody celebrates within seven days.',
    nameDay: 'name day',
    turns: 'turns {{age}}',
  },
  silent: {
    title: 'Contact out of balance',
    empty: 'You have spoken with everybody in time, and nobody is pushed.',
    days_one: '{{count}} day of silence',
    days_other: '{{count}} days of silence',
    beyond_one: '{{count}} day beyond the usual',
    beyond_other: '{{count}} days beyond the usual',
    never: 'No dealing yet',
    record: 'Write down a dealing with {{name}}',
  },
  firstStart: {
    title: 'Good to have you here',
    text: 'Write down your first client. From then on this page tells you every morning what to do, who celebrates, and who has not heard from you.',
    action: 'Write down the first client',
  },
  clear: {
    title: 'The day is clear',
    text: 'Nothing is overdue and nothing is due today. A good moment to plan a next step.',
    silent_one:
      'Nothing is overdue and nothing is due today. Call {{name}}: {{count}} day without a word from you.',
    silent_other:
      'Nothing is overdue and nothing is due today. Call {{name}}: {{count}} days without a word from you.',
    birthday: 'Nothing is overdue and nothing is due today. Call {{name}}, it is a birthday.',
    nameDay: 'Nothing is overdue and nothing is due today. Call {{name}}, it is a name day.',
    occasion: 'Nothing is overdue and nothing is due today. Call {{name}} today: {{label}}.',
    expiry:
      'Nothing is overdue and nothing is due today. Ask {{name}} about “{{title}}”, which ends {{when}}.',
    open: 'Open',
    plan: 'Note what happened',
  },
} as const
