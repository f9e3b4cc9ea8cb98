import { z } from 'zod'
import { recordSchemas } from '#shared/domain/records.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { parseAmount } from '#shared/i18n/amount.ts'
import { validationEn } from '#shared/i18n/en/validation.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { fieldsOf, formSpec } from './formSpec.ts'
import type { MoneyTexts, MonthTexts, ReadRecord, RecordFormValues } from './formValues.ts'
import { parseDecimal } from './numbers.ts'
import type { FieldSpec } from './spec.ts'

type Path = readonly PropertyKey[]
interface Problem {
  readonly path: Path
  readonly code: string
}

/** Any id will do while a form is checked: the command gives the true one. */
const SOME_ID = '00000000-0000-7000-8000-000000000000'

/**
 * Reads the form of a kind into what its commands take, and lets the record's own schema judge it. Errors are codes
 * beside the fields.
 * @param hidden what the record has besides the fields of its form; it is checked along, and not answered
 */
export function recordFormSchema(
  kind: TradeKind,
  language: Language,
  hidden: ReadRecord = {},
): z.ZodType<ReadRecord, RecordFormValues> {
  const fields = fieldsOf(formSpec(kind))
  const schema = z.record(z.string(), z.unknown()).transform((values, context): ReadRecord => {
    const problems: Problem[] = []
    const read = readFields(fields, values, language, [], problems)
    const judged = recordSchemas[kind].safeParse({ ...hidden, ...read, id: SOME_ID })
    const unread = problems.map(({ path }) => path)
    for (const issue of judged.error?.issues ?? []) {
      const problem = problemOf(issue, read, fields)
      // What could not even be read has its code already.
      const isKnown = unread.some((path) => startsWith(path, problem.path) || startsWith(problem.path, path))
      if (!isKnown) problems.push(problem)
    }
    for (const { path, code } of problems) {
      context.addIssue({ code: 'custom', message: code, path: [...path] })
    }
    return read
  })
  return schema
}

function readFields(
  fields: readonly FieldSpec[],
  values: Readonly<Record<string, unknown>>,
  language: Language,
  at: Path,
  problems: Problem[],
): ReadRecord {
  return Object.fromEntries(
    fields.map((field) => {
      const path = [...at, field.name]
      const read = readField(field, values[field.name], language, path, problems)
      if (
        field.isRequired === true &&
        isMissing(read) &&
        !problems.some((one) => startsWith(one.path, path))
      ) {
        problems.push({ path: field.type === 'money' ? [...path, 'amount'] : path, code: 'required' })
      }
      return [field.name, read]
    }),
  )
}

function readField(
  field: FieldSpec,
  value: unknown,
  language: Language,
  path: Path,
  problems: Problem[],
): unknown {
  // As in `valuesOf`: what stands in a field of the form follows from its type.
  switch (field.type) {
    case 'money':
      return readMoney(value as MoneyTexts, language, path, problems)
    case 'month':
      return readMonth(value as MonthTexts, path, problems)
    case 'number': {
      const typed = value as string
      if (typed.trim() === '') return undefined // the schema has its own default for it
      const figure = parseDecimal(typed, field.decimals ?? 0)
      if (figure === null)
        problems.push({ path, code: field.decimals === undefined ? 'invalidNumber' : 'invalidDecimal' })
      else if (figure < field.min || figure > field.max) problems.push({ path, code: 'outOfRange' })
      return figure
    }
    case 'rows':
      return (value as readonly Readonly<Record<string, unknown>>[]).map((item, index) => ({
        ...readFields(field.fields, item, language, [...path, index], problems),
        id: item['id'],
      }))
    case 'line':
    case 'text':
      return (value as string).trim() === '' ? '' : value
    default:
      return value
  }
}

/** No amount is no amount, whatever the currency says. A minus before it is a credit. */
function readMoney(
  { amount, currency }: MoneyTexts,
  language: Language,
  path: Path,
  problems: Problem[],
): unknown {
  const typed = amount.trim()
  if (typed === '') return null
  const isCredit = /^[-−–]/.test(typed)
  const minor = parseAmount(isCredit ? typed.slice(1) : typed, language, currency)
  if (!minor.ok) {
    problems.push({ path: [...path, 'amount'], code: 'invalidAmount' })
    return null
  }
  return { minor: isCredit ? -minor.value : minor.value, currency }
}

function readMonth({ month, year }: MonthTexts, path: Path, problems: Problem[]): unknown {
  if (month === null) return null
  if (/^\d{4}$/.test(year.trim())) return `${year.trim()}-${month}`
  problems.push({ path: [...path, 'year'], code: 'invalidYear' })
  return null
}

/** The place and the code of what the record's schema says. */
function problemOf(issue: z.core.$ZodIssue, read: ReadRecord, fields: readonly FieldSpec[]): Problem {
  const path = formPath(issue.path, fields)
  if (path === null) return { path: ['root'], code: 'invalid' }
  if (isMissing(valueAt(read, issue.path))) return { path, code: 'required' }
  return { path, code: Object.hasOwn(validationEn, issue.message) ? issue.message : 'invalid' }
}

/** Where in the form a place of the record is; null if it has none. The parts of an amount are one box. */
function formPath(path: Path, fields: readonly FieldSpec[]): Path | null {
  const field = fields.find(({ name }) => name === path[0])
  const [name, index, ...rest] = path
  if (field === undefined || name === undefined) return null
  if (field.type === 'money') return [name, 'amount']
  if (field.type === 'month') return [name, 'year']
  if (field.type !== 'rows' || index === undefined) return field.type === 'rows' ? path : [name]
  const inner = formPath(rest, field.fields)
  return inner === null ? [name, index] : [name, index, ...inner]
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null
        ? (part as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    value,
  )
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key)
}
