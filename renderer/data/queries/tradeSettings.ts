import {
  TRADE_SETTINGS_ID,
  type TradeSettings,
  usualTradeSettings,
} from '#shared/domain/portfolio/tradeSettings.ts'
import { getRecord } from './records.ts'

/** How this house counts; the usual limits as long as nobody has set any. */
export async function readTradeSettings(): Promise<TradeSettings> {
  return (await getRecord('tradeSettings', TRADE_SETTINGS_ID)) ?? usualTradeSettings()
}
