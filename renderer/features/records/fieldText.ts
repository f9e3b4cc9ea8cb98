import { idsIn } from '#shared/domain/relations.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { formatDay, formatList, formatMoney, formatNumber, formatPartialDate } from '#shared/i18n/format.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { MoneySchema } from '#shared/lib/fields.ts'
import { decimalText } from './numbers.ts'
import type { Names } from './recordNames.ts'
import type { FieldSpec } from './spec.ts'
import { choiceLabel } from './words.ts'

/** What the words of a value depend on. */
export interface FieldContext {
  readonly kind: TradeKind
  readonly names: Names
  readonly t: Translate
  readonly language: Language
}

/** The value of a field in words; empty for nothing. */
export function fieldText(field: FieldSpec, value: unknown, context: FieldContext): string {
  const { kind, names, t, language } = context
  if (isUnset(field, value)) return ''
  switch (field.type) {
    case 'line':
    case 'text':
    case 'currency':
      return String(value)
    case 'words':
      return Array.isArray(value) ? value.join(', ') : ''
    case 'day': {
      const day = DaySchema.safeParse(value)
      return day.success ? formatDay(day.data, language, 'short') : ''
    }
    case 'month': {
      const [year, month] = String(value).split('-').map(Number)
      return formatPartialDate({ year, month }, language)
    }
    case 'money': {
      const money = MoneySchema.safeParse(value)
      return money.success ? formatMoney(money.data, language) : ''
    }
    case 'number':
      return typeof value === 'number' ? decimalText(value, field.decimals ?? 0, language) : ''
    case 'flag':
      return t(value === true ? 'recordPages.yes' : 'recordPages.no')
    case 'choice':
      return choiceLabel(t, kind, field, String(value))
    case 'reference':
    case 'references':
      return formatList(
        idsIn({ value }, 'value')
          .map(names.of)
          .filter((name) => name !== ''),
        language,
      )
    case 'rows':
      return Array.isArray(value) ? formatNumber(value.length, language) : ''
  }
}

/** By what a column of the field is sorted; null comes last. */
export function fieldSortValue(
  field: FieldSpec,
  value: unknown,
  context: FieldContext,
): string | number | null {
  if (isUnset(field, value)) return null
  switch (field.type) {
    case 'day':
    case 'month':
      return String(value)
    case 'money': {
      const money = MoneySchema.safeParse(value)
      return money.success ? money.data.minor : null
    }
    case 'number':
      return typeof value === 'number' ? value / 10 ** (field.decimals ?? 0) : null
    case 'choice':
      return field.choices.indexOf(String(value))
    case 'flag':
      return value === true ? 0 : 1
    case 'rows':
      return Array.isArray(value) ? value.length : null
    default:
      return fieldText(field, value, context)
  }
}

/** True where nothing was written down; a "no" to what may stay undecided was. */
export function isUnset(field: FieldSpec, value: unknown): boolean {
  if (value === false) return !(field.type === 'flag' && field.hasNone === true)
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
