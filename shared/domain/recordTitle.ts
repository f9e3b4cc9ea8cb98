import type { ClientId } from './clients/client.ts'
import type { RecordOf } from './records.ts'
import type { TradeKind } from './tradeKinds.ts'

type TitleOf<Kind extends TradeKind> = (row: RecordOf<Kind>) => string

const rules: { readonly [Kind in TradeKind]: TitleOf<Kind> } = {
  specialist: ({ name }) => name,
  offering: ({ name }) => name,
  competitor: ({ name }) => name,
  expectation: ({ subject }) => subject,
  marketNote: ({ title }) => title,
  competitorPresence: ({ supplies }) => supplies,
  deal: ({ title }) => title,
  tender: ({ title }) => title,
  contract: ({ title }) => title,
  delivery: ({ title }) => title,
  promise: ({ what }) => what,
  complaint: ({ subject }) => subject,
  review: ({ title }) => title,
  feedback: ({ text }) => firstLine(text),
  referral: ({ subject }) => subject,
  whitespaceCell: ({ note }) => note,
  sale: ({ month, note }) => (note === '' ? month : `${month} ${note}`),
  exchangeRate: ({ from, to }) => `${from} → ${to}`,
  tradeSettings: () => '',
  accountPlan: ({ year }) => String(year),
  productQuestion: ({ question }) => question,
  request: ({ what }) => what,
  personalGoal: ({ title }) => title,
  coachingNote: ({ text }) => firstLine(text),
  callList: ({ name }) => name,
  callAttempt: ({ note }) => firstLine(note),
  objection: ({ objection }) => objection,
  exhibition: ({ name }) => name,
  letter: ({ title }) => title,
  personLink: ({ note }) => note,
}

/** What somebody wrote by which a record is recognised; empty for those known only by what they connect. */
export function recordTitle<Kind extends TradeKind>(kind: Kind, row: RecordOf<Kind>): string {
  return rules[kind](row)
}

/** The client that a record belongs to, if it belongs to one. */
export function clientOfRecord(row: RecordOf<TradeKind>): ClientId | null {
  return 'clientId' in row ? row.clientId : null
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0]?.slice(0, 200) ?? ''
}
