import { type Client, ClientSchema, type UnitKind } from '#shared/domain/clients/client.ts'
import { dayFrom } from '../../demoDays.ts'
import type { TradeDemoContext } from '../tradeDemo.ts'
import { clientOf } from './clientOf.ts'

/** The same in Greek and in English. */
type Both = readonly [el: string, en: string]

interface UnitPlot {
  readonly of: string
  /** By which the sales and the matrix know it. */
  readonly name: UnitName
  readonly kind: UnitKind
  readonly label: Both
  readonly summary: Both
  readonly city: Both
}

export type UnitName = 'sindos' | 'transport' | 'avlonas' | 'islands' | 'patras' | 'paxos'

/** The dossiers of units were opened lately, when the plans of the year asked who buys what there. */
const OPENED_DAY = -25

const plots: readonly UnitPlot[] = [
  {
    of: 'thermaikos',
    name: 'sindos',
    kind: 'branch',
    label: ['Ψυγεία Θερμαϊκού, σταθμός Σίνδου', 'Thermaikos Cold Stores, Sindos station'],
    summary: ['Δύο θάλαμοι, και ένας τρίτος που χτίζεται', 'Two chambers, and a third under construction'],
    city: ['Σίνδος', 'Sindos'],
  },
  {
    of: 'thermaikos',
    name: 'transport',
    kind: 'subsidiary',
    label: ['Μεταφορές Θερμαϊκού Μ.Ε.Π.Ε.', 'Thermaikos Transport Ltd'],
    summary: ['Τριάντα οκτώ φορτηγά ψυγεία', 'Thirty-eight refrigerated lorries'],
    city: ['Θεσσαλονίκη', 'Thessaloniki'],
  },
  {
    of: 'meltemi',
    name: 'avlonas',
    kind: 'department',
    label: ['Αγορές Μελτέμι, κέντρο διανομής', 'Meltemi Markets, distribution centre'],
    summary: ['Από εδώ τροφοδοτούνται όλα τα καταστήματα', 'Every shop is supplied from here'],
    city: ['Αυλώνας', 'Avlonas'],
  },
  {
    of: 'meltemi',
    name: 'islands',
    kind: 'subsidiary',
    label: ['Μελτέμι Νήσων Μ.Α.Ε.', 'Meltemi Islands S.A.'],
    summary: ['Είκοσι τρία καταστήματα στις Κυκλάδες', 'Twenty-three shops on the Cyclades'],
    city: ['Ερμούπολη', 'Ermoupoli'],
  },
  {
    of: 'iliostasio',
    name: 'patras',
    kind: 'branch',
    label: ['Ηλιοστάσιο, κλινική Πάτρας', 'Solstice Clinics, Patras'],
    summary: ['Ογδόντα κλίνες και δικό της φαρμακείο', 'Eighty beds and a pharmacy of its own'],
    city: ['Πάτρα', 'Patras'],
  },
  {
    of: 'argonaftis',
    name: 'paxos',
    kind: 'subsidiary',
    label: ['Αργοναύτης Παξών Μ.Α.Ε.', 'Argonaut Paxos S.A.'],
    summary: ['Το νέο θέρετρο, ανοίγει του χρόνου', 'The new resort, opening next year'],
    city: ['Γάιος', 'Gaios'],
  },
]

/** Branches, departments and daughter companies, each with a dossier of its own. */
export function demoUnits(context: TradeDemoContext): ReadonlyMap<UnitName, Client> {
  const { language, today, newId } = context
  const say = ([el, en]: Both): string => (language === 'el' ? el : en)
  return new Map(
    plots.map(({ of, name, kind, label, summary, city }) => {
      const parent = clientOf(context, of)
      const unit = ClientSchema.parse({
        id: newId('client'),
        name: say(label),
        summary: say(summary),
        class: 'regular',
        parentId: parent.id,
        unitKind: kind,
        sector: parent.sector,
        source: parent.source,
        sites: [
          {
            id: newId('client'),
            label: '',
            street: '',
            postalCode: '',
            city: say(city),
            region: '',
            country: language === 'el' ? 'Ελλάδα' : 'Greece',
          },
        ],
        createdOn: dayFrom(today, OPENED_DAY),
      })
      return [name, unit]
    }),
  )
}
