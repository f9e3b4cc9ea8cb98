import { describe, expect, it } from 'vitest'
import { fieldsOf, formSpec } from '#renderer/features/records/formSpec.ts'
import { specs } from '#renderer/features/records/specs/index.ts'
import type { FieldSpec, SimpleField } from '#renderer/features/records/spec.ts'
import { choicePath } from '#renderer/features/records/words.ts'
import { emptyRecordForm } from '#renderer/features/records/formValues.ts'
import { recordFormSchema } from '#renderer/features/records/formValuesSchema.ts'
import { recordSchemas } from '#shared/domain/records.ts'
import { TRADE_KINDS, type TradeKind } from '#shared/domain/tradeKinds.ts'
import { el } from '#shared/i18n/el.ts'
import { en } from '#shared/i18n/en.ts'
import { day } from '#shared/lib/days.ts'

const TODAY = day('2026-11-23')
const LANGUAGES = { en, el }

/** Fields that no form shows: a screen of their own writes them. */
const WRITTEN_BY_COMMANDS: Partial<Record<TradeKind, readonly string[]>> = {
  callList: ['filter'],
  tender: ['doneSteps'],
}

describe.each(TRADE_KINDS)('the words of the kind %s', (kind) => {
  it.each(['en', 'el'] as const)('are all there (%s)', (language) => {
    const missing = wordsOf(kind).filter((path) => textAt(LANGUAGES[language], path) === undefined)
    expect(missing).toEqual([])
  })
})

describe.each(TRADE_KINDS)('the form of the kind %s', (kind) => {
  it('shows each field of the record once', () => {
    const inRecord = Object.keys(recordSchemas[kind].unwrap().shape).filter((name) => name !== 'id')
    const hidden = WRITTEN_BY_COMMANDS[kind] ?? []
    const inForm = fieldsOf(formSpec(kind)).map(({ name }) => name)
    expect([...inForm, ...hidden].toSorted()).toEqual(inRecord.toSorted())
  })

  it('shows each part of the items of its lists once, but for their ids', () => {
    for (const field of fieldsOf(formSpec(kind))) {
      if (field.type !== 'rows') continue
      const shape = itemShape(kind, field.name).filter((name) => name !== 'id')
      expect(field.fields.map(({ name }) => name).toSorted(), field.name).toEqual(shape.toSorted())
    }
  })

  it('demands what the record demands: what a new one begins with and what is required make a valid one', () => {
    const fields = fieldsOf(formSpec(kind))
    const values = emptyRecordForm(kind, 'en', TODAY, {})
    const filled = Object.fromEntries(
      fields.map((field) => [
        field.name,
        field.isRequired ? filledIn(field, values[field.name]) : values[field.name],
      ]),
    )
    const read = recordFormSchema(kind, 'en').safeParse(filled)
    expect(read.error?.issues ?? []).toEqual([])
  })

  it('says which of its fields are required, and no others', () => {
    const values = emptyRecordForm(kind, 'en', TODAY, {})
    const emptied = Object.fromEntries(
      fieldsOf(formSpec(kind)).map((field) => [
        field.name,
        field.isRequired ? nothingIn(field) : values[field.name],
      ]),
    )
    const read = recordFormSchema(kind, 'en').safeParse(emptied)
    const refused = read.error?.issues.map(({ path, message }) => [path[0], message]) ?? []
    const required = fieldsOf(formSpec(kind)).filter(({ isRequired }) => isRequired === true)
    expect(refused.toSorted()).toEqual(required.map(({ name }) => [name, 'required']).toSorted())
  })
})

describe('acts and states', () => {
  it.each(TRADE_KINDS)('have words in both languages (%s)', (kind) => {
    const acts = (specs[kind].acts ?? []).map(({ id }) => `records.${kind}.acts.${id}`)
    const missing = acts.filter((path) => textAt(en, path) === undefined || textAt(el, path) === undefined)
    expect(missing).toEqual([])
  })
})

/** Every word that form, list and page may ask for. */
function wordsOf(kind: TradeKind): readonly string[] {
  const own = [
    'one',
    'many',
    'newTitle',
    'editTitle',
    'add',
    'created',
    'updated',
    'emptyTitle',
    'emptyText',
    'search',
  ]
  const plural = ['count_one', 'count_other', 'deleted_one', 'deleted_other']
  const groups = formSpec(kind).groups.filter(({ id }) => id !== 'main')
  return [
    ...[...own, ...plural, ...groups.map(({ id }) => `groups.${id}`)].map(
      (name) => `records.${kind}.${name}`,
    ),
    ...fieldsOf(formSpec(kind)).flatMap((field) => [
      `records.${kind}.fields.${field.name}`,
      ...(field.type === 'rows'
        ? field.fields.flatMap((inner) => [
            `records.${kind}.items.${field.name}.${inner.name}`,
            ...codesOf(kind, inner),
          ])
        : codesOf(kind, field)),
    ]),
  ]
}

function codesOf(kind: TradeKind, field: SimpleField<string>): readonly string[] {
  return field.type === 'choice' ? field.choices.map((code) => choicePath(kind, field, code)) : []
}

function textAt(messages: unknown, path: string): string | undefined {
  const found = path
    .split('.')
    .reduce<unknown>(
      (part, key) =>
        typeof part === 'object' && part !== null
          ? (part as Readonly<Record<string, unknown>>)[key]
          : undefined,
      messages,
    )
  return typeof found === 'string' && found !== '' ? found : undefined
}

/** The names inside the items of a list field. */
function itemShape(kind: TradeKind, name: string): readonly string[] {
  const parsed = recordSchemas[kind].unwrap().shape as unknown as Readonly<Record<string, Unwrapping>>
  let part: Unwrapping | undefined = parsed[name]
  while (part !== undefined && part.shape === undefined) part = part.element ?? part.unwrap?.()
  return Object.keys(part?.shape ?? {})
}
interface Unwrapping {
  readonly shape?: Readonly<Record<string, unknown>>
  readonly element?: Unwrapping
  readonly unwrap?: () => Unwrapping
}

/** Something that may stand in a field. What a new record begins with stays. */
function filledIn(field: FieldSpec, begins: unknown): unknown {
  switch (field.type) {
    case 'line':
    case 'text':
      return begins === '' ? 'Something' : begins
    case 'day':
      return begins ?? TODAY
    case 'month':
      return { month: '11', year: '2026' }
    case 'money':
      return { amount: '1250', currency: 'EUR' }
    case 'number':
      return begins === '' ? String(field.min) : begins
    case 'reference':
      return '00000000-0000-7000-8000-000000000001'
    case 'references':
      return ['00000000-0000-7000-8000-000000000001']
    default:
      return begins
  }
}

function nothingIn(field: FieldSpec): unknown {
  switch (field.type) {
    case 'month':
      return { month: null, year: '' }
    case 'money':
      return { amount: '', currency: 'EUR' }
    case 'line':
    case 'text':
    case 'number':
      return ''
    case 'references':
    case 'words':
    case 'rows':
      return []
    default:
      return null
  }
}
