import type { Client } from '#shared/domain/clients/client.ts'
import { type Proposal, ProposalIdSchema, ProposalSchema } from '#shared/domain/proposals/proposal.ts'
import { searchKey } from '#shared/lib/searchKey.ts'
import { clientIndex, type Known, type ClientIndex } from './clientIndex.ts'
import type { Mapping } from './mapping.ts'
import {
  type ExistingRecords,
  type FieldReader,
  fieldReader,
  type PlannedRow,
  type PlanOptions,
  type TableRow,
} from './rows.ts'
import { readCurrency, readDay, readMoney, readWord } from './values.ts'
import { STATUS_WORDS } from './words.ts'

/** Plans rows of proposals one after the other. Their clients have to be there. */
export function proposalPlanner(
  mapping: Mapping,
  existing: ExistingRecords,
  options: PlanOptions,
): (row: TableRow) => PlannedRow {
  const clients = clientIndex(existing.clients)
  const index = new Map<string, Known<Proposal>[]>()
  const put = (record: Proposal, row: number | null): void => {
    const key = keyOf(record)
    const others = (index.get(key) ?? []).filter((known) => known.record.id !== record.id)
    index.set(key, [...others, { record, row }])
  }
  for (const proposal of existing.proposals) put(proposal, null)

  return (row) => {
    const reader = fieldReader(row, mapping)
    const client = clientOf(reader, clients)
    const read = readProposal(reader, client, options)
    const about = {
      number: row.number,
      label: reader.raw('title'),
      detail: [reader.raw('client'), reader.raw('amount')].filter((text) => text !== '').join(' · '),
    }
    if (reader.problems.length > 0 || read === null)
      return { ...about, outcome: 'faulty', problems: reader.problems, like: null, writes: [] }
    const known = (index.get(keyOf(read)) ?? []).find(({ record }) => mayBeSameAmount(record, read))
    if (known === undefined) {
      put(read, row.number)
      return { ...about, outcome: 'new', problems: [], like: null, writes: [['proposal', read]] }
    }
    const like = { label: known.record.title, row: known.row }
    const filled = options.fillGaps ? withGapsFilled(known.record, read) : known.record
    if (filled === known.record) return { ...about, outcome: 'known', problems: [], like, writes: [] }
    put(filled, known.row)
    return { ...about, outcome: 'filled', problems: [], like, writes: [['proposal', filled]] }
  }
}

function clientOf(reader: FieldReader, clients: ClientIndex): Client | null {
  const name = reader.requiredLine('client')
  if (name === '') return null
  const [known, ...others] = clients.named(name)
  if (known === undefined) reader.note('client', 'unknownClient')
  else if (others.length > 0) reader.note('client', 'ambiguousClient')
  return known?.record ?? null
}

/** Null only with a problem noted. Sent without a status means sent; what has neither is a draft. */
function readProposal(reader: FieldReader, client: Client | null, options: PlanOptions): Proposal | null {
  const title = reader.requiredLine('title')
  const currency = reader.read('currency', readCurrency)
  const amount = reader.read('amount', (text) => readMoney(text, options.language, currency))
  const sentOn = reader.read('sentOn', readDay)
  const validUntil = reader.read('validUntil', readDay)
  const status = reader.read('status', (text) => readWord(text, STATUS_WORDS))
  const validityReason = reader.text('validityReason')
  if (sentOn !== null && validUntil !== null && validUntil < sentOn)
    reader.note('validUntil', 'endsBeforeStart')
  if (client === null || reader.problems.length > 0) return null
  return ProposalSchema.parse({
    id: ProposalIdSchema.parse(options.newId()),
    clientId: client.id,
    title,
    amount,
    status: status ?? (sentOn === null ? 'draft' : 'sent'),
    sentOn,
    validUntil,
    validityReason,
  })
}

function keyOf(proposal: Proposal): string {
  return `${proposal.clientId} ${searchKey(proposal.title)}`
}

/** An amount that is not known speaks against nothing. */
function mayBeSameAmount(one: Proposal, other: Proposal): boolean {
  if (one.amount === null || other.amount === null) return true
  return one.amount.minor === other.amount.minor && one.amount.currency === other.amount.currency
}

/** The proposal with what it lacked; the very same one when it lacked nothing. */
function withGapsFilled(proposal: Proposal, read: Proposal): Proposal {
  const filled: { -readonly [Field in keyof Proposal]?: Proposal[Field] } = {}
  if (proposal.amount === null && read.amount !== null) filled.amount = read.amount
  if (proposal.sentOn === null && read.sentOn !== null) filled.sentOn = read.sentOn
  if (proposal.validUntil === null && read.validUntil !== null) filled.validUntil = read.validUntil
  if (proposal.validityReason === '' && read.validityReason !== '')
    filled.validityReason = read.validityReason
  return Object.keys(filled).length === 0 ? proposal : { ...proposal, ...filled }
}
