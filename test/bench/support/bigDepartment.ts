import { type Client, CLIENT_CLASSES, CLIENT_SOURCES, ClientSchema } from '#shared/domain/clients/client.ts'
import {
  ATTITUDES,
  DECISION_ROLES,
  type Position,
  PositionSchema,
} from '#shared/domain/decisionTeam/position.ts'
import { type FollowUp, FollowUpSchema } from '#shared/domain/followUps/followUp.ts'
import {
  type Interaction,
  INTERACTION_KINDS,
  InteractionSchema,
} from '#shared/domain/interactions/interaction.ts'
import { type Person, PersonSchema } from '#shared/domain/people/person.ts'
import { type Proposal, ProposalSchema } from '#shared/domain/proposals/proposal.ts'
import { addDays, type Day } from '#shared/lib/days.ts'

/** The records of a department far larger than any we know. */
export interface BigDepartment {
  readonly clients: readonly Client[]
  readonly people: readonly Person[]
  readonly positions: readonly Position[]
  readonly interactions: readonly Interaction[]
  readonly followUps: readonly FollowUp[]
  readonly proposals: readonly Proposal[]
}

export interface DepartmentSize {
  readonly clients: number
  readonly people: number
  readonly interactions: number
}

/** The same records for the same size and day: every other number comes from a counter, never from chance. */
export function bigDepartment(size: DepartmentSize, today: Day): BigDepartment {
  const clients = times(size.clients, (index) => aBigClient(index, today))
  const people = times(size.people, (index) => aBigPerson(index))
  // One position each; every tenth person has a second one elsewhere.
  const positions = people.flatMap((person, index) => [
    aBigPosition(person, at(clients, index), index * 2),
    ...(index % 10 === 0 ? [aBigPosition(person, at(clients, index * 7 + 3), index * 2 + 1)] : []),
  ])
  const interactions = times(size.interactions, (index) => {
    const position = at(positions, scattered(index))
    return InteractionSchema.parse({
      id: idOf('4', index),
      clientId: position.clientId,
      personIds: [position.personId],
      kind: at(INTERACTION_KINDS, index),
      day: addDays(today, -(scattered(index) % 700)),
      text: `Συζήτηση ${String(index)} για τους όρους και τα επόμενα βήματα. They asked for figures before the summer.`,
    })
  })
  const followUps = times(Math.floor(size.clients / 5), (index) =>
    FollowUpSchema.parse({
      id: idOf('5', index),
      clientId: at(clients, index * 5).id,
      title: `Τηλεφώνημα για την προσφορά ${String(index)}`,
      dueDay: addDays(today, (scattered(index) % 60) - 10),
    }),
  )
  const proposals = times(Math.floor(size.clients / 5), (index) =>
    ProposalSchema.parse({
      id: idOf('6', index),
      clientId: at(clients, index * 5 + 2).id,
      title: `Ψυκτικός θάλαμος ${String(index)}`,
      status: 'sent',
      amount: { minor: 100_000 + scattered(index), currency: 'EUR' },
      sentOn: addDays(today, -20),
      validUntil: addDays(today, (scattered(index) % 90) - 10),
    }),
  )
  return { clients, people, positions, interactions, followUps, proposals }
}

function aBigClient(index: number, today: Day): Client {
  const name = `${at(TRADES, index)} ${at(PLACES, scattered(index))} ${String(index + 1)}`
  return ClientSchema.parse({
    id: idOf('1', index),
    name,
    summary: `${at(SECTORS, index)}, ${at(PLACES, scattered(index))}`,
    class: at(CLIENT_CLASSES, index),
    keyReasons: index % 4 === 0 ? ['revenue', ...(index % 8 === 0 ? ['image'] : [])] : [],
    sector: at(SECTORS, index),
    turnover:
      index % 3 === 0
        ? { amount: { minor: (1 + (scattered(index) % 900)) * 1_000_000, currency: 'EUR' }, year: 2025 }
        : null,
    source: at(CLIENT_SOURCES, index),
    phone: `+30 210 ${String(1_000_000 + index)}`,
    email: `info${String(index)}@example.gr`,
    sites: [
      {
        id: idOf('7', index),
        label: 'Έδρα',
        street: `Λεωφόρος Κηφισίας ${String(index % 300)}`,
        postalCode: '15125',
        city: at(PLACES, scattered(index)),
        region: 'Αττική',
        country: 'Ελλάδα',
      },
    ],
    development: 'Ανοίγουν δεύτερη μονάδα και ζητούν προμηθευτές με σταθερούς χρόνους παράδοσης.',
    createdOn: addDays(today, -400),
    archivedOn: index % 50 === 49 ? addDays(today, -30) : null,
  })
}

function aBigPerson(index: number): Person {
  return PersonSchema.parse({
    id: idOf('2', index),
    givenName: at(GIVEN_NAMES, index),
    familyName: `${at(FAMILY_NAMES, scattered(index))}${index % 3 === 0 ? `-${at(FAMILY_NAMES, index)}` : ''}`,
    contacts: [
      { id: idOf('8', index * 2), kind: 'mobile', value: `+30 69${String(10_000_000 + index)}` },
      { id: idOf('8', index * 2 + 1), kind: 'email', value: `person${String(index)}@example.gr` },
    ],
    birthday:
      index % 4 === 3
        ? null
        : { day: 1 + (index % 28), month: 1 + (scattered(index) % 12), year: 1955 + (index % 45) },
    hobbies: [at(HOBBIES, index), at(HOBBIES, scattered(index))],
    values: 'Θέλει σαφείς απαντήσεις.',
    createdOn: '2025-01-15',
    archivedOn: index % 100 === 99 ? '2026-01-15' : null,
  })
}

function aBigPosition(person: Person, client: Client, index: number): Position {
  return PositionSchema.parse({
    id: idOf('3', index),
    personId: person.id,
    clientId: client.id,
    title: at(TITLES, index),
    decisionRole: index % 5 === 4 ? null : at(DECISION_ROLES, index),
    attitude: index % 3 === 2 ? null : at(ATTITUDES, index),
  })
}

const TRADES = [
  'Ψυκτική',
  'Μεταφορές',
  'Γαλακτοκομικά',
  'Ξενοδοχεία',
  'Aegean Foods',
  'Ιχθυοτροφεία',
  'Delta Logistics',
  'Οινοποιία',
  'Άλφα Τεχνική',
]
const PLACES = [
  'Αθήνα',
  'Θεσσαλονίκη',
  'Πάτρα',
  'Ηράκλειο',
  'Βόλος',
  'Ιωάννινα',
  'Καβάλα',
  'Χανιά',
  'Λάρισα',
  'Ρόδος',
  'Σύρος',
]
const SECTORS = ['Τρόφιμα', 'Logistics', 'Τουρισμός', 'Υγεία', 'Βιομηχανία', 'Λιανεμπόριο', 'Ενέργεια']
const GIVEN_NAMES = [
  'Μαρία',
  'Γιώργος',
  'Ελένη',
  'Νίκος',
  'Άννα',
  'Κώστας',
  'Σοφία',
  'Δημήτρης',
  'Χρήστος',
  'Βασιλική',
  'Ίρις',
  'Anna',
  'Peter',
]
const FAMILY_NAMES = [
  'Παππά',
  'Γεωργίου',
  'Νικολάου',
  'Δημητρίου',
  'Αντωνίου',
  'Ιωάννου',
  'Βασιλείου',
  'Καραγιάννη',
  'Οικονόμου',
  'Λάμπρου',
  'Smith',
  'Ζαχαρίου',
  'Ρήγα',
  'Ψαρρά',
  'Ξένου',
  'Έξαρχου',
  'Άγγελου',
]
const TITLES = [
  'Διευθύντρια προμηθειών',
  'Οικονομικός διευθυντής',
  'Γενική διευθύντρια',
  'Head of operations',
  'Τεχνικός διευθυντής',
  'Υπεύθυνη ποιότητας',
]
const HOBBIES = ['ιστιοπλοΐα', 'πεζοπορία', 'μαγειρική', 'σκάκι', 'τένις', 'φωτογραφία']

function times<Item>(count: number, make: (index: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** A number that jumps about: neighbours in one list are not neighbours in another. */
function scattered(index: number): number {
  return (index * 7919 + 104_729) % 1_000_003
}

function at<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length] as Item // inside by the remainder; no list is empty
}

/** A valid UUIDv7 with room for a kind and a number. */
function idOf(kind: string, index: number): string {
  return `00000000-0000-7000-8000-${kind}${index.toString(16).padStart(11, '0')}`
}
