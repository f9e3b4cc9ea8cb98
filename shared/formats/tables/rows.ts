import type { Client } from '#shared/domain/clients/client.ts'
import type { Position } from '#shared/domain/decisionTeam/position.ts'
import type { Person } from '#shared/domain/people/person.ts'
import type { Proposal } from '#shared/domain/proposals/proposal.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Day } from '#shared/lib/days.ts'
import { LINE_LIMIT, emailOrEmpty, TEXT_LIMIT } from '#shared/lib/fields.ts'
import type { Result } from '#shared/lib/result.ts'
import type { FieldName } from './fields.ts'
import { withoutFormulaMarker } from './formulaMarker.ts'
import type { Mapping } from './mapping.ts'

/** A row of the file: its number as a spreadsheet shows it, and its cells by column. */
export interface TableRow {
  readonly number: number
  readonly cells: readonly string[]
}

export type ProblemCode =
  | 'required'
  | 'tooLong'
  | 'invalidEmail'
  | 'invalidDay'
  | 'noSuchDay'
  | 'invalidAmount'
  | 'invalidCurrency'
  | 'invalidNumber'
  | 'invalidYear'
  | 'unknownWord'
  | 'unknownClient'
  | 'ambiguousClient'
  | 'titleWithoutClient'
  | 'endsBeforeStart'

/** Why a row cannot be taken: what is wrong, in which field, and what stands there. */
export interface RowProblem {
  readonly code: ProblemCode
  readonly field: FieldName
  readonly value: string
}

/** A record that the import makes or, where it is there already, completes. */
export type PlannedWrite =
  | readonly ['client', Client]
  | readonly ['person', Person]
  | readonly ['position', Position]
  | readonly ['proposal', Proposal]

/** What becomes of a row: a new record, gaps filled in one that is there, nothing, or it is faulty. */
export type RowOutcome = 'new' | 'filled' | 'known' | 'faulty'

export interface PlannedRow {
  readonly number: number
  readonly outcome: RowOutcome
  /** What the row is called, e.g. the client's name; may be empty when that is what is missing. */
  readonly label: string
  /** What tells it apart: city, client, amount as written. */
  readonly detail: string
  readonly problems: readonly RowProblem[]
  /** For what is there already: what it is called, and the row of this file it came with (null: it is stored). */
  readonly like: { readonly label: string; readonly row: number | null } | null
  readonly writes: readonly PlannedWrite[]
}

export interface PlanOptions {
  /** Decides how an amount such as "12.500" is read. */
  readonly language: Language
  readonly today: Day
  readonly newId: () => string
  /** Completes empty fields of what is there; otherwise that stays untouched. Nothing is ever overwritten. */
  readonly fillGaps: boolean
  /** Makes a client for a company that is not there yet; otherwise its row is faulty. For people. */
  readonly createClients: boolean
  /** Kept with each person as the source of what we know. */
  readonly source: string
}

/** What is stored already, and is compared with. */
export interface ExistingRecords {
  readonly clients: readonly Client[]
  readonly people: readonly Person[]
  readonly positions: readonly Position[]
  readonly proposals: readonly Proposal[]
}

/** The fields of one row; what cannot be read is noted as a problem and counts as empty. */
export interface FieldReader {
  /** What stands in the cell, in one line. */
  line(field: FieldName): string
  /** The same, and it has to be there. */
  requiredLine(field: FieldName): string
  /** Several lines. */
  text(field: FieldName): string
  email(field: FieldName): string
  /** Reads a cell that is not empty; null for an empty one and for one that cannot be read. */
  read<Value>(field: FieldName, parse: (text: string) => Result<Value, ProblemCode>): Value | null
  /** As in the file, whatever it is. */
  raw(field: FieldName): string
  note(field: FieldName, code: ProblemCode): void
  readonly problems: readonly RowProblem[]
}

/** Reads a row by its mapping. */
export function fieldReader(row: TableRow, mapping: Mapping): FieldReader {
  const problems: RowProblem[] = []
  const raw = (field: FieldName): string => {
    const column = mapping.indexOf(field)
    return column < 0 ? '' : withoutFormulaMarker(row.cells[column] ?? '').trim()
  }
  const note = (field: FieldName, code: ProblemCode): void => {
    problems.push({ code, field, value: raw(field) })
  }
  const limited = (field: FieldName, value: string, limit: number): string => {
    if (value.length <= limit) return value
    note(field, 'tooLong')
    return ''
  }
  const line = (field: FieldName): string => limited(field, raw(field).replace(/\s+/g, ' '), LINE_LIMIT)
  return {
    raw,
    note,
    line,
    problems,
    requiredLine(field) {
      if (raw(field) === '') note(field, 'required')
      return line(field)
    },
    text: (field) => limited(field, raw(field).replace(/\r\n?/g, '\n'), TEXT_LIMIT),
    email(field) {
      const value = line(field)
      if (emailOrEmpty.safeParse(value).success) return value
      note(field, 'invalidEmail')
      return ''
    },
    read(field, parse) {
      const value = raw(field)
      if (value === '') return null
      const parsed = parse(value)
      if (parsed.ok) return parsed.value
      note(field, parsed.error)
      return null
    },
  }
}
