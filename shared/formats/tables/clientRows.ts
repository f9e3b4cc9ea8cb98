import {
  type Client,
  ClientIdSchema,
  emptyClientInput,
  type KeyReason,
  newClient,
  type Site,
} from '#shared/domain/clients/client.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { clientIndex } from './clientIndex.ts'
import type { Mapping } from './mapping.ts'
import {
  type ExistingRecords,
  type FieldReader,
  fieldReader,
  type PlannedRow,
  type PlanOptions,
  type TableRow,
} from './rows.ts'
import { readList, readMoney, readWholeNumber, readWord, readYear } from './values.ts'
import { CLASS_WORDS, REASON_WORDS, SOURCE_WORDS } from './words.ts'

/** Plans rows of clients one after the other. Two of the same name are one client. */
export function clientPlanner(
  mapping: Mapping,
  existing: ExistingRecords,
  options: PlanOptions,
): (row: TableRow) => PlannedRow {
  const index = clientIndex(existing.clients)
  return (row) => {
    const reader = fieldReader(row, mapping)
    const read = readClient(reader, options)
    const about = { number: row.number, label: reader.raw('name'), detail: reader.raw('city') }
    if (reader.problems.length > 0)
      return { ...about, outcome: 'faulty', problems: reader.problems, like: null, writes: [] }
    const [known] = index.named(read.name)
    if (known === undefined) {
      index.put(read, row.number)
      return { ...about, outcome: 'new', problems: [], like: null, writes: [['client', read]] }
    }
    const like = { label: known.record.name, row: known.row }
    const filled = options.fillGaps ? withGapsFilled(known.record, read) : known.record
    if (filled === known.record) return { ...about, outcome: 'known', problems: [], like, writes: [] }
    index.put(filled, known.row)
    return { ...about, outcome: 'filled', problems: [], like, writes: [['client', filled]] }
  }
}

/** A client of whom only the name is known: somebody's company that is not in the list yet. */
export function clientNamed(name: string, options: PlanOptions): Client {
  const id = ClientIdSchema.parse(options.newId())
  return newClient(id, { ...emptyClientInput(), name }, options.today)
}

function readClient(reader: FieldReader, options: PlanOptions): Client {
  const lastYear = Number(options.today.slice(0, 4)) - 1
  const amount = reader.read('turnover', (text) => readMoney(text, options.language, null))
  const year = reader.read('turnoverYear', readYear) ?? lastYear
  const input = {
    ...emptyClientInput(),
    name: reader.requiredLine('name'),
    summary: reader.line('summary'),
    class: reader.read('class', (text) => readWord(text, CLASS_WORDS)) ?? 'prospect',
    keyReasons: reader.read('keyReasons', readReasons) ?? [],
    sector: reader.line('sector'),
    turnover: amount === null ? null : { amount, year },
    employees: reader.read('employees', readEmployees),
    source: reader.read('source', (text) => readWord(text, SOURCE_WORDS)),
    website: reader.line('website'),
    phone: reader.line('phone'),
    email: reader.email('email'),
    sites: readSites(reader, options.newId),
    development: reader.text('development'),
    weaknesses: reader.text('weaknesses'),
    growthZones: reader.text('growthZones'),
    notes: reader.text('notes'),
  }
  return newClient(ClientIdSchema.parse(options.newId()), input, options.today)
}

function readSites(reader: FieldReader, newId: () => string): readonly Site[] {
  const place = {
    street: reader.line('street'),
    postalCode: reader.line('postalCode'),
    city: reader.line('city'),
    region: reader.line('region'),
    country: reader.line('country'),
  }
  return Object.values(place).every((part) => part === '') ? [] : [{ id: newId(), label: '', ...place }]
}

function readReasons(text: string): Result<readonly KeyReason[], 'unknownWord'> {
  const reasons: KeyReason[] = []
  for (const part of readList(text)) {
    const reason = readWord(part, REASON_WORDS)
    if (!reason.ok) return reason
    if (!reasons.includes(reason.value)) reasons.push(reason.value)
  }
  return ok(reasons)
}

const MOST_EMPLOYEES = 10_000_000

function readEmployees(text: string): Result<number, 'invalidNumber'> {
  const read = readWholeNumber(text)
  return read.ok && read.value > MOST_EMPLOYEES ? err('invalidNumber') : read
}

const FILLABLE_TEXTS = [
  'summary',
  'sector',
  'website',
  'phone',
  'email',
  'development',
  'weaknesses',
  'growthZones',
  'notes',
] as const

/** The client with what it lacked; the very same one when it lacked nothing. */
function withGapsFilled(client: Client, read: Client): Client {
  const filled: { -readonly [Field in keyof Client]?: Client[Field] } = {}
  for (const field of FILLABLE_TEXTS) {
    if (client[field] === '' && read[field] !== '') filled[field] = read[field]
  }
  if (client.turnover === null && read.turnover !== null) filled.turnover = read.turnover
  if (client.employees === null && read.employees !== null) filled.employees = read.employees
  if (client.source === null && read.source !== null) filled.source = read.source
  if (client.sites.length === 0 && read.sites.length > 0) filled.sites = read.sites
  if (client.class === 'key' && client.keyReasons.length === 0 && read.keyReasons.length > 0)
    filled.keyReasons = read.keyReasons
  return Object.keys(filled).length === 0 ? client : { ...client, ...filled }
}
