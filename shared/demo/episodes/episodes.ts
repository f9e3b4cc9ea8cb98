import { adviceDealings } from './advice.ts'
import { alarms } from './alarms.ts'
import type { Episode } from './episode.ts'
import { moneyDealings } from './money.ts'
import { partDealings } from './parts.ts'
import { relationDealings } from './relations.ts'
import { serviceDealings } from './service.ts'
import { tradeDealings } from './trades.ts'

/** Every small story that can happen between the large ones. */
export const episodes: readonly Episode[] = [
  ...alarms,
  ...partDealings,
  ...serviceDealings,
  ...moneyDealings,
  ...relationDealings,
  ...adviceDealings,
  ...tradeDealings,
]
