import { z } from 'zod'
import { AGENDA_REASONS } from '#shared/domain/agenda/agendaOf.ts'
import { CELEBRATION_KINDS } from '#shared/domain/celebrations/celebration.ts'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { FollowUpIdSchema } from '#shared/domain/followUps/followUp.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import { ProposalIdSchema } from '#shared/domain/proposals/proposal.ts'
import { TRADE_KINDS } from '#shared/domain/tradeKinds.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { IdSchema } from '#shared/lib/ids.ts'
import { LocalTimeSchema } from '#shared/lib/localTimes.ts'

/** So many days before a proposal expires somebody may be reminded of it; 0 is its last day. */
export const LEAD_DAYS = [14, 7, 3, 1, 0] as const
export const LeadDaysSchema = z.union(LEAD_DAYS.map((days) => z.literal(days)))
export type LeadDays = z.infer<typeof LeadDaysSchema>

/** What a reminder is about; a click on it leads there. */
export const ReminderSubjectSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('proposal'),
      proposalId: ProposalIdSchema,
      clientId: ClientIdSchema,
      leadDays: LeadDaysSchema,
    }),
    z.object({
      kind: z.literal('birthday'),
      personId: PersonIdSchema,
      /** What is celebrated; what was planned by an older version knew birthdays only. */
      celebration: z.enum(CELEBRATION_KINDS).default('birthday'),
      /** The age reached; null when the year of birth is not known. */
      turns: z.int().nullable(),
    }),
    z.object({
      kind: z.literal('followUp'),
      followUpId: FollowUpIdSchema,
      clientId: ClientIdSchema.nullable(),
      hasTime: z.boolean(),
    }),
    z.object({
      kind: z.literal('trade'),
      /** Which record of the trade, and why it stands on that day. */
      record: z.enum(TRADE_KINDS),
      id: IdSchema,
      clientId: ClientIdSchema.nullable(),
      reason: z.enum(AGENDA_REASONS),
    }),
  ])
  .readonly()
export type ReminderSubject = z.infer<typeof ReminderSubjectSchema>

/** One thing to be reminded of, at one time. It holds no content: names and titles lie apart. */
export const ReminderSchema = z
  .object({
    /** Rule, record, local day, and the time where the record has one of its own. Never delivered twice. */
    key: z.string().min(1).max(120),
    at: LocalTimeSchema,
    /** The day it is about: the last valid day, the birthday, the due day. */
    day: DaySchema,
    subject: ReminderSubjectSchema,
  })
  .readonly()
export type Reminder = z.infer<typeof ReminderSchema>

/** What people wrote, by which a reminder is recognised; either may be empty. */
export const ReminderWordsSchema = z
  .object({ who: z.string().max(500), what: z.string().max(500) })
  .readonly()
export type ReminderWords = z.infer<typeof ReminderWordsSchema>

/** What is to be reminded of in a span of days. */
export const ScheduleSchema = z
  .object({ from: DaySchema, through: DaySchema, reminders: z.array(ReminderSchema).readonly() })
  .readonly()
export type Schedule = z.infer<typeof ScheduleSchema>
