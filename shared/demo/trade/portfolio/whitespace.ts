import type { Client } from '#shared/domain/clients/client.ts'
import {
  type WhitespaceCell,
  WhitespaceCellSchema,
  type WhitespaceState,
} from '#shared/domain/portfolio/whitespaceCell.ts'
import type { TradeDemoContext } from '../tradeDemo.ts'
import { clientOf } from './clientOf.ts'
import type { UnitName } from './units.ts'

/**
 * A letter for each of the twelve offerings: `u` us, `h` in-house, `n` nobody, `.` not asked yet, a digit for a
 * competitor by its place in the list.
 */
type Row = string

const clientRows: Readonly<Record<string, Row>> = {
  thermaikos: 'un2..uh.uuu.',
  meltemi: '2.nu.uh..n.n',
  asklipias: 'u..n.uu.nh.n',
  amfilyki: 'u0n..u..u.un',
  lefkokyma: 'u1...n...u.n',
  anemodeiktis: 'uu5.4uu.nnn.',
  iliostasio: 'n.....5u.n..',
  argonaftis: 'u0.u.u.n....',
  porfyra: '1nu.nu...u.n',
  efforia: '.2.u.u..nhu.',
}

const unitRows: Readonly<Record<UnitName, Row>> = {
  sindos: 'uuu..u5u.n.n',
  transport: 'n...43.n.u..',
  avlonas: 'un5.nuhn..n.',
  islands: '..nu.un..n..',
  patras: '5..n..nuh...',
  paxos: '.n.n.......u',
}

/** What is worth a note beside a competitor, by client and place. */
const notes: Readonly<Record<string, readonly [place: number, el: string, en: string]>> = {
  thermaikos: [
    2,
    'Παλιά μονάδα με φρέον, η σύμβαση λήγει την άνοιξη',
    'An old plant on freon; contract ends in spring',
  ],
  transport: [4, 'Δέκα νέα φορτηγά τον χρόνο', 'Ten new lorries a year'],
  anemodeiktis: [4, 'Ο στόλος ανανεώνεται το φθινόπωρο', 'The fleet is renewed in autumn'],
  sindos: [6, 'Ζήτησαν δεύτερη τιμή για την επιφυλακή', 'They asked for a second price for stand-by'],
  iliostasio: [6, 'Συμβόλαιο τριών ετών από το εξωτερικό', 'Three-year contract made abroad'],
}

/** Who serves the key clients and their units with what. */
export function demoWhitespace(
  context: TradeDemoContext,
  units: ReadonlyMap<UnitName, Client>,
): readonly WhitespaceCell[] {
  const ofClients = Object.entries(clientRows).map(
    ([name, row]) => [name, clientOf(context, name), row] as const,
  )
  const ofUnits = [...units].map(([name, unit]) => [name, unit, unitRows[name]] as const)
  return [...ofClients, ...ofUnits].flatMap(([name, { id: clientId }, row]) =>
    row.split('').flatMap((letter, place) => {
      const offering = context.offerings[place]
      if (letter === '.' || offering === undefined) return []
      const [noted, el, en] = notes[name] ?? []
      return [
        WhitespaceCellSchema.parse({
          id: context.newId('whitespaceCell'),
          clientId,
          offeringId: offering.id,
          state: STATES[letter] ?? 'competitor',
          competitorId: letter in STATES ? null : (context.competitors[Number(letter)]?.id ?? null),
          note: noted === place ? (context.language === 'el' ? el : en) : '',
        }),
      ]
    }),
  )
}

const STATES: Readonly<Record<string, WhitespaceState>> = { u: 'us', h: 'inHouse', n: 'none' }
