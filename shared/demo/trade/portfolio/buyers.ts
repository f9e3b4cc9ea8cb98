import type { UnitName } from './units.ts'

/** The offerings of the house, by their place in its list. */
const OFFER = {
  chill: 0,
  freezer: 1,
  plant: 2,
  cabinets: 3,
  lorries: 4,
  service: 5,
  standby: 6,
  monitoring: 7,
  refurbish: 8,
  training: 9,
  audit: 10,
  study: 11,
} as const

/** What a client of the demonstration buys. */
export interface Buyer {
  readonly of: string
  /** Everyday works in a year, in the currency. */
  readonly yearly: number
  readonly currency: 'EUR' | 'USD' | 'GBP'
  /** What they buy month by month; null for parts and repairs that belong to none. */
  readonly offerings: readonly (number | null)[]
  /** What the accepted proposals were about. */
  readonly project: number
  /** Days from today, where it is another than that of the story. */
  readonly from?: number
  readonly until?: number
  /** The shares of units in the everyday works. */
  readonly parts?: Readonly<Partial<Record<UnitName, number>>>
}

const { chill, freezer, plant, cabinets, lorries, service, standby, monitoring, refurbish, training, audit } =
  OFFER

export const buyers: readonly Buyer[] = [
  buys('thermaikos', 62_000, refurbish, [service, null, monitoring], {
    parts: { sindos: 0.4, transport: 0.15 },
  }),
  buys('meltemi', 48_000, cabinets, [service, cabinets, null], { parts: { islands: 0.5, avlonas: 0.15 } }),
  buys('asklipias', 18_000, standby, [service, null], { from: -300 }),
  buys('amfilyki', 26_000, refurbish, [service, null, audit]),
  buys('lefkokyma', 22_000, chill, [null, training], { currency: 'USD' }),
  buys('anemodeiktis', 44_000, freezer, [service, standby, null]),
  buys('iliostasio', 36_000, monitoring, [monitoring, service], { parts: { patras: 0.3 } }),
  buys('argonaftis', 30_000, chill, [service, null, cabinets], { currency: 'GBP' }),
  buys('porfyra', 52_000, plant, [null, service, training], { currency: 'USD' }),
  buys('efforia', 34_000, cabinets, [service, cabinets]),
  buys('dryada', 128_000, freezer, [service, null, refurbish, chill]),
  buys('mesimeri', 92_000, chill, [service, null, chill]),
  buys('farofylakas', 74_000, chill, [service, null, cabinets]),
  buys('aktinidionas', 70_000, chill, [service, refurbish, null]),
  buys('kavotriani', 64_000, plant, [service, null]),
  buys('glaronisi', 72_000, plant, [null, service, freezer]),
  buys('rodakinia', 56_000, chill, [refurbish, null]),
  buys('esperida', 52_000, plant, [service, null]),
  buys('stachyologos', 48_000, chill, [service, null, cabinets]),
  buys('ilektra', 40_000, audit, [service, monitoring]),
  buys('mikrokosmos', 46_000, standby, [monitoring, standby, service]),
  buys('anemoni', 34_000, chill, [service, lorries]),
  buys('petrokavos', 38_000, plant, [service, null]),
  buys('pevkorema', 28_000, chill, [service, null]),
  buys('anemopetra', 24_000, service, [service, null]),
  buys('chiononifada', 36_000, freezer, [null, freezer]),
  buys('nerantzi', 22_000, chill, [service, null]),
  buys('tachyplous', 26_000, lorries, [lorries, null], { until: -260 }),
  buys('pagodasos', 42_000, freezer, [service, null], { from: -730, until: -390 }),
  buys('skiero', 12_000, cabinets, [cabinets, null], { from: -640, until: -330 }),
]

type Rest = Partial<Pick<Buyer, 'currency' | 'from' | 'until' | 'parts'>>

function buys(
  of: string,
  yearly: number,
  project: number,
  offerings: Buyer['offerings'],
  rest: Rest = {},
): Buyer {
  return { of, yearly, project, offerings, currency: 'EUR', ...rest }
}
