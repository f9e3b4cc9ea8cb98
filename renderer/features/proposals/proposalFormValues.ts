import type { Control } from 'react-hook-form'
import { z } from 'zod'
import { chosen } from '#renderer/lib/formSchemas.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { DealId } from '#shared/domain/deals/deal.ts'
import {
  type Argument,
  ArgumentSchema,
  type Proposal,
  type ProposalInput,
  ProposalInputSchema,
  type ProposalStatus,
} from '#shared/domain/proposals/proposal.ts'
import { extended } from '#shared/domain/proposals/proposalRules.ts'
import { amountText, parseAmount } from '#shared/i18n/amount.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { addDays, type Day, DaySchema } from '#shared/lib/days.ts'
import { CurrencySchema, text } from '#shared/lib/fields.ts'

/** What stands in the form: as in the record, but the amount as typed. */
export interface ProposalFormValues extends Omit<ProposalInput, 'clientId' | 'amount'> {
  readonly clientId: ClientId | null
  readonly money: { readonly amount: string; readonly currency: string }
  readonly status: ProposalStatus
}

export type ProposalFormControl = Control<ProposalFormValues, unknown, ProposalInput>

/** For how many days the terms of a new proposal hold, unless somebody says otherwise. */
const USUAL_VALIDITY_DAYS = 30

/** Reads the form into what the command takes; errors are codes beside the fields. */
export function proposalFormSchema(language: Language): z.ZodType<ProposalInput, ProposalFormValues> {
  const { clientId, amount: _amount, arguments: _arguments, ...same } = ProposalInputSchema.shape
  const fields = {
    ...same,
    clientId: chosen(clientId),
    money: moneyField(language),
    arguments: z.preprocess(withoutEmpty, z.array(ArgumentSchema).readonly()),
  }
  const schema = z
    .object(fields)
    .transform(({ money, ...values }): ProposalInput => ({ ...values, amount: money }))
    .refine(({ sentOn, validUntil }) => sentOn === null || validUntil === null || sentOn <= validUntil, {
      message: 'expiresBeforeSent',
      path: ['validUntil'],
    })
  // The form has every field; the schema would also take objects that leave some to their defaults.
  return schema as unknown as z.ZodType<ProposalInput, ProposalFormValues>
}

/** A new proposal: a draft with a usual validity. */
export function emptyProposalForm(
  clientId: ClientId | null,
  dealId: DealId | null,
  today: Day,
  validityReason: string,
): ProposalFormValues {
  return {
    clientId,
    dealId,
    title: '',
    money: { amount: '', currency: 'EUR' },
    status: 'draft',
    sentOn: null,
    validUntil: addDays(today, USUAL_VALIDITY_DAYS),
    validityReason,
    specialistIds: [],
    arguments: [],
  }
}

/** The form of a stored proposal. */
export function proposalFormOf(proposal: Proposal, language: Language): ProposalFormValues {
  const { id: _id, amount, ...same } = proposal
  return {
    ...same,
    money:
      amount === null
        ? { amount: '', currency: 'EUR' }
        : { amount: amountText(amount, language), currency: amount.currency },
  }
}

/** What stands in the form of an extension. */
export interface ExtensionFormValues {
  readonly validUntil: Day | null
  readonly validityReason: string
}
export interface Extension {
  readonly validUntil: Day
  readonly validityReason: string
}

/** Reads an extension; the day has to be later than the one the proposal has, and not past. */
export function extensionSchema(proposal: Proposal, today: Day): z.ZodType<Extension, ExtensionFormValues> {
  const schema = z
    .object({ validUntil: chosen(DaySchema), validityReason: text })
    .superRefine(({ validUntil, validityReason }, context) => {
      const later = extended(proposal, validUntil, validityReason, today)
      if (!later.ok) context.addIssue({ code: 'custom', message: later.error, path: ['validUntil'] })
    })
  // As above: the form's days are days already.
  return schema as unknown as z.ZodType<Extension, ExtensionFormValues>
}

/** So many days after the last valid one, or after today if that has passed. */
export function laterBy(days: number, validUntil: Day | null, today: Day): Day {
  return addDays(validUntil !== null && validUntil > today ? validUntil : today, days)
}

/** An argument that nobody has written is none. */
function withoutEmpty(given: unknown): unknown {
  return Array.isArray(given) ? given.filter((argument: Argument) => argument.text.trim() !== '') : given
}

/** No amount is no amount, whatever the currency says. */
function moneyField(language: Language) {
  return z
    .object({ amount: z.string(), currency: CurrencySchema })
    .transform(({ amount, currency }, context): ProposalInput['amount'] => {
      if (amount.trim() === '') return null
      const minor = parseAmount(amount, language, currency)
      if (minor.ok) return { minor: minor.value, currency }
      context.addIssue({ code: 'custom', message: minor.error, path: ['amount'] })
      return z.NEVER
    })
}
