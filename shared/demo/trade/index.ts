import type { EntityKind, RecordOf } from '#shared/domain/records.ts'
import { TRADE_KINDS } from '#shared/domain/tradeKinds.ts'
import { chanceOf } from '../demoChance.ts'
import { demoIds } from '../demoIds.ts'
import { demoAfterSale } from './afterSale/index.ts'
import { demoBasis } from './basis.ts'
import { demoPipeline } from './deals/index.ts'
import { demoHouse } from './house/index.ts'
import { demoLinks } from './people/index.ts'
import { demoProspecting } from './prospecting/index.ts'
import { demoPortfolio } from './portfolio/index.ts'
import type { TradeDemo, TradeDemoContext, TradeTeller } from './tradeDemo.ts'

/** Each part of the trade tells its own records. */
const tellers: readonly TradeTeller[] = [
  demoPipeline,
  demoProspecting,
  demoPortfolio,
  demoAfterSale,
  demoHouse,
  demoLinks,
]

/** What the records of the trade are told about. */
type Told = Pick<
  TradeDemoContext,
  'language' | 'today' | 'clients' | 'people' | 'positions' | 'interactions' | 'proposals'
>

/** The records of the trade of the demonstration; the same ones for the same seed. */
export function demoTrade(told: Told, seed = 1): TradeDemo {
  const nextId = demoIds(seed + 1000)
  const newId = <Kind extends EntityKind>(_kind: Kind) => nextId() as RecordOf<Kind>['id'] // a fresh id is one of any kind
  const basis = demoBasis(told.language, newId)
  const context: TradeDemoContext = { ...told, ...basis, newId, chance: chanceOf(seed) }
  const parts: readonly TradeDemo[] = [
    { offering: basis.offerings, specialist: basis.specialists, competitor: basis.competitors },
    ...tellers.map((tell) => tell(context)),
  ]
  return Object.fromEntries(
    (['client', ...TRADE_KINDS, 'followUp', 'proposal'] as const).map((kind) => [
      kind,
      parts.flatMap((part) => rowsOf(part, kind)),
    ]),
  )
}

function rowsOf<Kind extends keyof TradeDemo>(part: TradeDemo, kind: Kind): readonly RecordOf<Kind>[] {
  return part[kind] ?? []
}
