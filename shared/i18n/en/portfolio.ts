/** The portfolio: sales and on whom they depend. */
export const portfolioEn = {
  title: 'Portfolio',
  year: 'Fiscal year',
  limits: 'How we count',
  showAll: 'Show all {{count}}',
  noneInYear: 'Nothing was sold in this year.',
  noShare: 'There is nothing yet to be a share of.',
  failed: {
    title: 'The portfolio could not be read',
    text: 'Your data is safe. Try again in a moment.',
  },
  empty: {
    title: 'On whom does your income depend?',
    text: 'Write down what you sold: one line a client and month is enough. Then you see the share of your key clients, and what if one of them were lost.',
  },
  missingRate_one:
    '{{count}} sale in {{currency}} is not counted: there is no rate to {{reporting}} for {{day}}.',
  missingRate_other:
    '{{count}} sales in {{currency}} are not counted: the first one has no rate to {{reporting}} for {{day}}.',
  total: { title: 'Sales' },
  key: {
    title: 'Share of key clients',
    band: { below: 'Below usual', usual: 'Usual', watch: 'Watch', mono: 'Mono-dependence' },
    text: {
      below: 'Few sales go to key clients. Are the right ones named?',
      usual: 'The group of key clients has its usual part.',
      watch: 'Much hangs on this group. New clients would insure you.',
      mono: 'One change of plan at a client can push us out of the market.',
    },
  },
  largest: {
    title: 'Largest client',
    band: { fine: 'Fine', watch: 'Watch', mono: 'Mono-dependence' },
  },
  change: {
    long: '{{percent}} beside the same months of the year before ({{amount}})',
    nothingBefore: 'Nothing to compare with in the year before',
    new: 'new',
  },
  months: {
    title: 'By month',
    asTable: 'As a table',
    asChart: 'As a chart',
    label: 'Sales by month of {{year}}. The best month is {{month}} with {{amount}}.',
    tip: '{{month}}: {{amount}}; a year before {{before}}',
  },
  offerings: { title: 'By offering', none: 'No offering named' },
  clients: {
    title: 'By client',
    class: 'Class',
    sales: 'Sales',
    share: 'Share',
    before: 'Year before',
    target: 'Of the target',
    lost: 'What if',
  },
  units: {
    show_one: 'Show {{count}} unit of {{name}}',
    show_other: 'Show {{count}} units of {{name}}',
    hide_one: 'Hide {{count}} unit of {{name}}',
    hide_other: 'Hide {{count}} units of {{name}}',
  },
  hint: {
    doesNotWeigh: 'Key by revenue, yet below {{percent}}',
    weighsUnnamed: '{{percent}} or more: key by revenue?',
  },
  target: {
    none: 'no target',
    behind: 'Behind the target',
    open: 'Open the plan: {{reached}}',
  },
  client: {
    sales: 'Sales {{year}}',
    noSales: 'No sales are written down for this year and the one before.',
    left_one: '{{count}} sale is not counted: its exchange rate is missing.',
    left_other: '{{count}} sales are not counted: their exchange rates are missing.',
    toPortfolio: 'In the portfolio',
    toWhitespace: 'In the matrix',
    openings_one: '{{count}} opening',
    openings_other: '{{count}} openings',
  },
  whatIf: {
    lose: 'What if we lose {{name}}?',
    keep: 'We keep {{name}}',
    banner: 'Imagined, and nothing is changed: without {{names}}',
    back: 'Back to what is',
    instead: 'instead of {{value}}',
  },
} as const
