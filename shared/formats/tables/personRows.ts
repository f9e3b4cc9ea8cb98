import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { type Position, PositionIdSchema } from '#shared/domain/decisionTeam/position.ts'
import {
  type Contact,
  emptyPersonInput,
  fullName,
  newPerson,
  type Person,
  PersonIdSchema,
} from '#shared/domain/people/person.ts'
import { LINE_LIMIT } from '#shared/lib/fields.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import { type ClientIndex, clientIndex } from './clientIndex.ts'
import { clientNamed } from './clientRows.ts'
import type { Mapping } from './mapping.ts'
import { personIndex } from './personIndex.ts'
import {
  type ExistingRecords,
  type FieldReader,
  fieldReader,
  type PlannedRow,
  type PlannedWrite,
  type PlanOptions,
  type TableRow,
} from './rows.ts'
import { readBirthday, readList, readWord } from './values.ts'
import { DECISION_ROLE_WORDS } from './words.ts'

/** Plans rows of people one after the other; with a company each gets a position there. */
export function personPlanner(
  mapping: Mapping,
  existing: ExistingRecords,
  options: PlanOptions,
): (row: TableRow) => PlannedRow {
  const clients = clientIndex(existing.clients)
  const people = personIndex(existing.people, existing.positions)
  return (row) => {
    const reader = fieldReader(row, mapping)
    const read = readPerson(reader, options)
    const part = readPart(reader)
    const company = companyOf(reader, clients, options)
    const about = {
      number: row.number,
      label: fullName(read),
      detail: [part.title, reader.raw('company')].filter((text) => text !== '').join(' · '),
    }
    if (reader.problems.length > 0)
      return { ...about, outcome: 'faulty', problems: reader.problems, like: null, writes: [] }

    const clientId = company?.client.id ?? null
    const known = people.find(read, clientId)
    const mayPlace = known === null || options.fillGaps
    const personId = known?.record.id ?? read.id
    const position =
      clientId !== null && mayPlace && !people.isAt(personId, clientId)
        ? positionOf(personId, clientId, part, options.newId)
        : null
    const writes: PlannedWrite[] = []
    if (position !== null) {
      people.putPosition(position)
      if (company?.isNew) {
        clients.put(company.client, row.number)
        writes.push(['client', company.client])
      }
    }
    const person =
      known === null ? read : options.fillGaps ? withGapsFilled(known.record, read) : known.record
    if (person !== known?.record) {
      people.put(person, known === null ? row.number : known.row)
      writes.push(['person', person])
    }
    if (position !== null) writes.push(['position', position])
    const like = known === null ? null : { label: fullName(known.record), row: known.row }
    const outcome = known === null ? 'new' : writes.length > 0 ? 'filled' : 'known'
    return { ...about, outcome, problems: [], like, writes }
  }
}

function readPerson(reader: FieldReader, options: PlanOptions): Person {
  const contacts: Contact[] = []
  const add = (kind: Contact['kind'], value: string): void => {
    if (value !== '') contacts.push({ id: options.newId(), kind, value })
  }
  add('mobile', reader.line('mobile'))
  add('phone', reader.line('phone'))
  add('email', reader.email('email'))
  const empty = emptyPersonInput()
  const input = {
    ...empty,
    ...readName(reader),
    contacts,
    birthday: reader.read('birthday', readBirthday),
    hobbies: reader.read('hobbies', readHobbies) ?? [],
    values: reader.text('values'),
    topicsToRaise: reader.text('topicsToRaise'),
    topicsToAvoid: reader.text('topicsToAvoid'),
    notes: reader.text('notes'),
    privacy: { ...empty.privacy, source: options.source.slice(0, LINE_LIMIT) },
  }
  return newPerson(PersonIdSchema.parse(options.newId()), input, options.today)
}

/**
 * Names as they stand in their columns. A whole name is taken apart: its last word is the family name, and
 * behind a comma stands the given one («Παππά, Μαρία»).
 */
function readName(reader: FieldReader): Pick<Person, 'givenName' | 'familyName'> {
  const given = reader.line('givenName')
  const family = reader.line('familyName')
  const whole = reader.line('fullName')
  if (family !== '') return { givenName: given, familyName: family }
  if (whole === '') {
    reader.note(reader.raw('fullName') === '' ? 'familyName' : 'fullName', 'required')
    return { givenName: given, familyName: '' }
  }
  const [before = '', after] = whole.split(',').map((part) => part.trim())
  if (after !== undefined && before !== '') return { givenName: after, familyName: before }
  const words = whole.split(' ')
  return { givenName: given === '' ? words.slice(0, -1).join(' ') : given, familyName: words.at(-1) ?? '' }
}

type Part = Pick<Position, 'title' | 'unit' | 'decisionRole'>

function readPart(reader: FieldReader): Part {
  const decisionRole = reader.read('decisionRole', (text) => readWord(text, DECISION_ROLE_WORDS))
  return { title: reader.line('title'), unit: reader.line('unit'), decisionRole }
}

function companyOf(
  reader: FieldReader,
  clients: ClientIndex,
  options: PlanOptions,
): { readonly client: Client; readonly isNew: boolean } | null {
  const name = reader.line('company')
  if (name === '') {
    for (const field of ['title', 'unit', 'decisionRole'] as const) {
      if (reader.raw(field) !== '') reader.note(field, 'titleWithoutClient')
    }
    return null
  }
  const [known, ...others] = clients.named(name)
  if (others.length > 0) reader.note('company', 'ambiguousClient')
  else if (known !== undefined) return { client: known.record, isNew: false }
  else if (options.createClients) return { client: clientNamed(name, options), isNew: true }
  else reader.note('company', 'unknownClient')
  return null
}

function positionOf(personId: Person['id'], clientId: ClientId, part: Part, newId: () => string): Position {
  return {
    id: PositionIdSchema.parse(newId()),
    personId,
    clientId,
    ...part,
    fromDay: null,
    toDay: null,
    orientation: null,
    attitude: null,
    coverage: 'unknown',
  }
}

function readHobbies(text: string): Result<readonly string[], 'tooLong'> {
  const hobbies = readList(text)
  return hobbies.some((hobby) => hobby.length > LINE_LIMIT) ? err('tooLong') : ok(hobbies)
}

const FILLABLE_TEXTS = ['givenName', 'values', 'topicsToRaise', 'topicsToAvoid', 'notes'] as const

/** The person with what the card lacked; the very same one when it lacked nothing. */
function withGapsFilled(person: Person, read: Person): Person {
  const filled: { -readonly [Field in keyof Person]?: Person[Field] } = {}
  for (const field of FILLABLE_TEXTS) {
    if (person[field] === '' && read[field] !== '') filled[field] = read[field]
  }
  if (person.birthday === null && read.birthday !== null) filled.birthday = read.birthday
  if (person.hobbies.length === 0 && read.hobbies.length > 0) filled.hobbies = read.hobbies
  const kinds = new Set(person.contacts.map(({ kind }) => kind))
  const added = read.contacts.filter(({ kind }) => !kinds.has(kind))
  if (added.length > 0) filled.contacts = [...person.contacts, ...added]
  return Object.keys(filled).length === 0 ? person : { ...person, ...filled }
}
