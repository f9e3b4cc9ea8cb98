import { z } from 'zod'
import type { NextStep } from '#shared/domain/followUps/followUpRules.ts'
import {
  type Direction,
  DIRECTIONS,
  type InteractionInput,
  type InteractionKind,
  InteractionSchema,
} from '#shared/domain/interactions/interaction.ts'
import type { Who } from '#shared/domain/search/findWho.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { parseNextDay } from '#shared/i18n/parseNextDay.ts'
import { addDays, type Day } from '#shared/lib/days.ts'
import { line } from '#shared/lib/fields.ts'

/** What stands in the panel. */
export interface QuickEntryValues {
  readonly who: Who | null
  readonly kind: InteractionKind
  readonly text: string
  /** null: as the kind tells it. */
  readonly direction: Direction | null
  readonly isGreeting: boolean
  readonly stepTitle: string
  /** As typed; nothing stands for tomorrow. */
  readonly stepDay: string
}

/** What the command takes. */
export interface ReadQuickEntry {
  readonly input: InteractionInput
  readonly nextStep: NextStep | null
}

/** A call, with whom it may be known already. */
export function emptyQuickEntry(who: Who | null): QuickEntryValues {
  return { who, kind: 'call', text: '', direction: null, isGreeting: false, stepTitle: '', stepDay: '' }
}

/** The day of the next step: what was typed, or tomorrow. Null when it is not a day to come. */
export function stepDayOf(typed: string, today: Day, language: Language): Day | null {
  return typed.trim() === '' ? addDays(today, 1) : parseNextDay(typed, today, language)
}

/** Reads the panel into what the command takes; errors are codes beside the fields. */
export function quickEntrySchema(
  today: Day,
  language: Language,
): z.ZodType<ReadQuickEntry, QuickEntryValues> {
  const { kind, text } = InteractionSchema.unwrap().shape
  return z
    .object({
      // A record that was found in the store; nothing else is ever put here.
      who: z.custom<Who>((who) => who !== null, { message: 'required' }),
      kind,
      text,
      direction: z.enum(DIRECTIONS).nullable(),
      isGreeting: z.boolean(),
      stepTitle: line,
      stepDay: z
        .string()
        .refine((typed) => stepDayOf(typed, today, language) !== null, { message: 'invalidDay' }),
    })
    .superRefine(({ stepTitle, stepDay }, context) => {
      if (stepTitle === '' && stepDay.trim() !== '')
        context.addIssue({ code: 'custom', message: 'required', path: ['stepTitle'] })
    })
    .transform(({ who, stepTitle, stepDay, ...entry }): ReadQuickEntry => {
      const dueDay = stepDayOf(stepDay, today, language)
      return {
        input: {
          ...entry,
          clientId: who.client.id,
          personIds: who.person === null ? [] : [who.person.id],
          day: today,
          time: null,
        },
        nextStep: stepTitle === '' || dueDay === null ? null : { title: stepTitle, dueDay },
      }
      // The form has every field; the schema alone would take more.
    })
}
