import type { SearchableTrade } from '#renderer/data/queries/search.ts'
import { type AnyRecord, kindFields, type Names, specOf, titleOf } from '#renderer/features/records/index.ts'
import { fullName, type Person } from '#shared/domain/people/person.ts'
import { isAwaiting, type Proposal } from '#shared/domain/proposals/proposal.ts'
import { recordTitle } from '#shared/domain/recordTitle.ts'
import { idsIn, relationsFrom } from '#shared/domain/relations.ts'
import type { Searched, SearchedRecord } from '#shared/domain/search/searchEverything.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Day } from '#shared/lib/days.ts'
import { eachInSlices, mapInSlices, type Sliced } from '#shared/lib/slices.ts'
import { searchText } from '#shared/lib/textMatch.ts'

/** Every record of the trade and every proposal, with what it is found by: worked out once for a whole search. */
export function* searchedRecords(
  searchable: Searched & SearchableTrade,
  today: Day,
  language: Language,
): Sliced<readonly SearchedRecord[]> {
  if (searchable.trade.length + searchable.proposals.length === 0) return []
  const names = yield* namesOf(searchable)
  const proposals = yield* mapInSlices(searchable.proposals, (proposal) => ofProposal(proposal, names))
  const found: SearchedRecord[] = [...proposals]
  for (const { kind, rows } of searchable.trade) {
    if (NOT_SEARCHED.has(kind)) continue
    const make = recordMaker(kind, names, today, language)
    // Safe: rows of a kind known only while the program runs. Ids grow with time: the newest first.
    const newestFirst = rows.toReversed() as readonly unknown[] as readonly AnyRecord[]
    yield* eachInSlices(newestFirst, (row) => void found.push(make(row)))
  }
  return found
}

/** Settings have no title and no page. */
const NOT_SEARCHED: ReadonlySet<TradeKind> = new Set<TradeKind>(['tradeSettings'])

function recordMaker(
  kind: TradeKind,
  names: Names,
  today: Day,
  language: Language,
): (record: AnyRecord) => SearchedRecord {
  const { isOpen = () => true } = specOf(kind)
  const fields = kindFields(kind)
  const relations = relationsFrom(kind)
  return (record) => {
    const title = titleOf(kind, record, names, language)
    const clientName = names.of(typeof record['clientId'] === 'string' ? record['clientId'] : '')
    const written = fields.flatMap((field) =>
      field.type === 'rows'
        ? itemsOf(record[field.name]).flatMap((item) => writtenIn(field.fields, item))
        : writtenIn([field], record),
    )
    const connected = relations.flatMap(({ field }) => idsIn(record, field).map(names.of))
    const text = searchText([title, clientName, ...written, ...connected])
    const isNamed = names.of(record.id) !== ''
    return { kind, id: record.id, title, clientName, isNamed, isOpen: isOpen(record, today), text }
  }
}

function ofProposal(proposal: Proposal, names: Names): SearchedRecord {
  const { id, title, clientId, validityReason, afterSending, specialistIds } = proposal
  const clientName = names.of(clientId)
  const text = searchText([
    title,
    clientName,
    validityReason,
    afterSending.nextSteps,
    afterSending.urgency,
    ...proposal.arguments.map((argument) => argument.text),
    ...specialistIds.map(names.of),
  ])
  const isOpen = proposal.status === 'draft' || isAwaiting(proposal)
  return { kind: 'proposal', id, title, clientName, isNamed: true, isOpen, text }
}

type Values = Readonly<Record<string, unknown>>

/** What somebody wrote into these fields in their own words. */
function writtenIn(
  fields: readonly { readonly type: string; readonly name: string }[],
  values: Values,
): readonly string[] {
  return fields.flatMap(({ type, name }) => {
    const value = values[name]
    if (type === 'line' || type === 'text') return typeof value === 'string' ? [value] : []
    return type === 'words' && Array.isArray(value) ? value.map(String) : []
  })
}

function itemsOf(value: unknown): readonly Values[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  return items.filter((item): item is Values => typeof item === 'object' && item !== null)
}

/** What everything is called, from what was read anyway. */
function* namesOf(searchable: Searched & SearchableTrade): Sliced<Names> {
  const names = new Map<string, string>()
  const people = new Map<string, Person>()
  const persons = new Map<string, string>()
  yield* eachInSlices(searchable.clients, ({ id, name }) => void names.set(id, name))
  yield* eachInSlices(searchable.people, (person) => {
    people.set(person.id, person)
    names.set(person.id, fullName(person))
  })
  yield* eachInSlices(searchable.positions, ({ id, personId }) => {
    persons.set(id, personId)
    names.set(id, names.get(personId) ?? '')
  })
  for (const { kind, rows } of searchable.trade)
    yield* eachInSlices(rows, (row) => void names.set(row.id, recordTitle(kind, row)))
  yield* eachInSlices(searchable.proposals, ({ id, title }) => void names.set(id, title))
  return {
    of: (id) => names.get(id) ?? '',
    isRestricted: (id) => people.get(persons.get(id) ?? id)?.restricted ?? false,
    personOf: (id) => persons.get(id) ?? null,
  }
}
