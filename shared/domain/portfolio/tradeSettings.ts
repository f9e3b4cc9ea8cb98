import { z } from 'zod'
import { CurrencySchema } from '#shared/lib/fields.ts'
import { idOf } from '#shared/lib/ids.ts'

export const TradeSettingsIdSchema = idOf('tradeSettings')

/** There is one record of this kind; its id is the same on every laptop, so that two of them merge into one. */
export const TRADE_SETTINGS_ID = TradeSettingsIdSchema.parse('00000000-0000-7000-8000-0000000000f1')

const percent = z.int().min(0).max(100)
const days = z.int().min(1).max(3650)

/** How this house counts: its currency, its year, and the limits at which the rules of the trade speak up. */
export const TradeSettingsSchema = z
  .object({
    id: TradeSettingsIdSchema,
    reportingCurrency: CurrencySchema.default('EUR'),
    /** 1 January … 12 December. */
    fiscalYearStartMonth: z.int().min(1).max(12).default(1),
    /** Bands of the share of all key clients, in percent: usual from, watch above, mono-dependence above. */
    keyShareUsualFrom: percent.default(30),
    keyShareWatchAbove: percent.default(55),
    keyShareMonoAbove: percent.default(75),
    /** The same for the largest client. */
    largestWatchAbove: percent.default(25),
    largestMonoAbove: percent.default(75),
    /** A client weighs on the income from this share of all sales on, in percent. */
    weighsFrom: percent.default(5),
    /** Days without a real dealing after which a client of a class has become too silent. */
    silentAfterKey: days.default(30),
    silentAfterRegular: days.default(60),
    silentAfterProspect: days.default(45),
    silentAfterFormer: days.default(180),
    /** So many outgoing contacts unanswered within so many working days are too pushy. */
    pushyContacts: z.int().min(1).max(20).default(3),
    pushyWorkingDays: z.int().min(1).max(60).default(10),
    /** One advocate is asked at most so often a quarter. */
    asksPerQuarter: z.int().min(1).max(20).default(2),
    /** Preparation of a tender starts so many months before its deadline. */
    tenderLeadMonths: z.int().min(1).max(36).default(9),
  })
  .readonly()
export type TradeSettings = z.infer<typeof TradeSettingsSchema>

/** As long as nobody has set anything. */
export function usualTradeSettings(): TradeSettings {
  return TradeSettingsSchema.parse({ id: TRADE_SETTINGS_ID })
}
