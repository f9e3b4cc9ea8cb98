import type { Control } from 'react-hook-form'
import { z } from 'zod'
import {
  type Client,
  type ClientInput,
  ClientInputSchema,
  emptyClientInput,
  withConsistentReasons,
} from '#shared/domain/clients/client.ts'
import { plainTaxNumber, TaxNumberSchema } from '#shared/domain/clients/taxNumber.ts'
import { amountText, parseAmount } from '#shared/i18n/amount.ts'
import { formatNumber } from '#shared/i18n/format.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Day } from '#shared/lib/days.ts'
import { CurrencySchema } from '#shared/lib/fields.ts'

/** The turnover as texts: what cannot be read stays as it was typed. */
interface TurnoverTexts {
  readonly amount: string
  readonly currency: string
  readonly year: string
}

/** The tax number as typed, and the country that gave it. */
interface TaxNumberTexts {
  readonly country: string
  readonly number: string
}

/** What stands in the form: as in the record, but figures and the tax number as typed. */
export interface ClientFormValues extends Omit<ClientInput, 'turnover' | 'employees' | 'taxNumber'> {
  readonly turnover: TurnoverTexts
  readonly taxNumber: TaxNumberTexts
  readonly employees: string
}

export type ClientFormControl = Control<ClientFormValues, unknown, ClientInput>

/** Reads the form into what the command takes; errors are codes beside the fields. */
export function clientFormSchema(language: Language): z.ZodType<ClientInput, ClientFormValues> {
  const fields = {
    ...ClientInputSchema.shape,
    turnover: turnoverField(language),
    employees: countField,
    taxNumber: taxNumberField,
  }
  const schema = z.object(fields).transform((values): ClientInput => withConsistentReasons(values))
  // The form has every field; the schema would also take objects that leave some to their defaults.
  return schema as z.ZodType<ClientInput, ClientFormValues>
}

/** An empty form. The year of a turnover is most often the last one that ended. */
export function emptyClientForm(today: Day): ClientFormValues {
  return { ...emptyClientInput(), turnover: emptyTurnover(today), employees: '', taxNumber: NO_TAX_NUMBER }
}

/** The form of a stored client. */
export function clientFormOf(client: Client, language: Language, today: Day): ClientFormValues {
  const {
    id: _id,
    createdOn: _createdOn,
    archivedOn: _archivedOn,
    turnover,
    employees,
    taxNumber,
    ...same
  } = client
  return {
    ...same,
    turnover:
      turnover === null
        ? emptyTurnover(today)
        : {
            amount: amountText(turnover.amount, language),
            currency: turnover.amount.currency,
            year: String(turnover.year),
          },
    employees: employees === null ? '' : formatNumber(employees, language),
    taxNumber: taxNumber ?? NO_TAX_NUMBER,
  }
}

function emptyTurnover(today: Day): TurnoverTexts {
  return { amount: '', currency: 'EUR', year: String(Number(today.slice(0, 4)) - 1) }
}

const NO_TAX_NUMBER: TaxNumberTexts = { country: 'GR', number: '' }

/** Without its spaces and dots; no number is none, whatever the country says. */
const taxNumberField = z
  .object({ country: z.string(), number: z.string() })
  .transform(({ country, number }) => {
    const plain = plainTaxNumber(number, country)
    return plain === '' ? null : { country, number: plain }
  })
  .pipe(TaxNumberSchema.nullable())

/** No amount means no turnover, whatever stands in the year. */
function turnoverField(language: Language) {
  return z
    .object({ amount: z.string(), currency: CurrencySchema, year: z.string() })
    .transform(({ amount, currency, year }, context): ClientInput['turnover'] => {
      if (amount.trim() === '') return null
      const minor = parseAmount(amount, language, currency)
      if (!minor.ok) context.addIssue({ code: 'custom', message: minor.error, path: ['amount'] })
      const readYear = yearOf(year)
      if (readYear === null) {
        const message = year.trim() === '' ? 'required' : 'invalidYear'
        context.addIssue({ code: 'custom', message, path: ['year'] })
      }
      return minor.ok && readYear !== null
        ? { amount: { minor: minor.value, currency }, year: readYear }
        : z.NEVER
    })
}

function yearOf(text: string): number | null {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0
  return year >= 1900 && year <= 2200 ? year : null
}

const HEAD_COUNT_LIMIT = 10_000_000

/** People are counted in whole numbers, so a dot or a comma can only part the thousands. */
const countField = z.string().transform((text, context): number | null => {
  const typed = text.trim()
  if (typed === '') return null
  const isCount = /^\d+$|^\d{1,3}(?:[., ]\d{3})+$/.test(typed.replace(/\s/g, ' '))
  const count = Number(typed.replace(/[.,\s]/g, ''))
  if (isCount && count <= HEAD_COUNT_LIMIT) return count
  context.addIssue({ code: 'custom', message: 'invalidNumber' })
  return z.NEVER
})
