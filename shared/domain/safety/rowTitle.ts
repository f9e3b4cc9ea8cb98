import { fullName } from '../people/person.ts'
import { recordTitle } from '../recordTitle.ts'
import type { EntityKind, RecordOf } from '../records.ts'
import { isTradeKind } from '../tradeKinds.ts'

/** What people recognise a row of any kind by; empty for one that is known only by what it connects. */
export function rowTitle<Kind extends EntityKind>(kind: Kind, row: RecordOf<Kind>): string {
  if (isTradeKind(kind)) return recordTitle(kind, row as never) // the kind says which record of the trade it is
  const named: object = row
  if ('givenName' in named) return fullName(row as RecordOf<'person'>) // only people have a given name
  for (const field of ['name', 'title', 'text'] as const) {
    const value = (named as Readonly<Record<string, unknown>>)[field] // a row is an object with fields
    if (typeof value === 'string') return firstLine(value)
  }
  return ''
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0]?.slice(0, LONGEST) ?? ''
}

const LONGEST = 120
