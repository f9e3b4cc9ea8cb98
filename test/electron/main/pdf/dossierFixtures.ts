import type { Dossier } from '#shared/formats/dossier.ts'
import { DossierSchema } from '#shared/formats/dossier.ts'
import { day } from '#shared/lib/days.ts'
import { aClient, anId, anInteraction, aPerson, aPosition } from '../../../shared/builders.ts'

/** Texts that only we may read, by the field that holds them. */
export type PrivateTexts = Readonly<
  Record<
    | 'clientNotes'
    | 'weaknesses'
    | 'values'
    | 'raise'
    | 'avoid'
    | 'personNotes'
    | 'relative'
    | 'relativeNote'
    | 'note',
    string
  >
>

export const PRIVATE_TEXTS: PrivateTexts = {
  clientNotes: 'ΙΔΙΩΤΙΚΟ-πελάτη',
  weaknesses: 'ΙΔΙΩΤΙΚΟ-αδυναμία',
  values: 'ΙΔΙΩΤΙΚΟ-αξία',
  raise: 'ΙΔΙΩΤΙΚΟ-θέμα',
  avoid: 'ΙΔΙΩΤΙΚΟ-αποφυγή',
  personNotes: 'ΙΔΙΩΤΙΚΟ-προσώπου',
  relative: 'ΙΔΙΩΤΙΚΟ-συγγενής',
  relativeNote: 'ΙΔΙΩΤΙΚΟ-συγγενή',
  note: 'ΙΔΙΩΤΙΚΟ-σημείωμα',
}

/** A dossier in which every field is filled, one person restricted, one outside the decision team. */
export function aDossier(edition: Dossier['edition'], texts: PrivateTexts = PRIVATE_TEXTS): Dossier {
  const client = aClient({
    name: 'Ψυγεία Βορείου Ελλάδος Α.Ε.',
    summary: 'Ψυκτικοί θάλαμοι',
    class: 'key',
    keyReasons: ['revenue', 'image'],
    sector: 'Εφοδιαστική',
    turnover: { amount: { minor: 4_825_000_000, currency: 'EUR' }, year: 2025 },
    employees: 1312,
    source: 'exhibition',
    website: 'https://psygeia.example',
    phone: '+30 2310 555 123',
    email: 'info@psygeia.example',
    sites: [
      {
        id: anId(),
        label: 'Έδρα',
        street: 'Νίκης 12',
        postalCode: '54624',
        city: 'Θεσσαλονίκη',
        region: '',
        country: '',
      },
    ],
    development: 'Νέα μονάδα\nστη Σίνδο',
    weaknesses: texts.weaknesses,
    growthZones: 'Φάρμακα',
    notes: texts.clientNotes,
  })
  const boss = aPerson({
    givenName: 'Αικατερίνη',
    familyName: 'Γεωργίου',
    contacts: [{ id: anId(), kind: 'mobile', value: '+30 697 123 4567' }],
    birthday: { day: 25, month: 11, year: 1971 },
    hobbies: ['Ιστιοπλοΐα'],
    family: [{ id: anId(), relation: 'spouse', name: texts.relative, note: texts.relativeNote }],
    values: texts.values,
    topicsToRaise: texts.raise,
    topicsToAvoid: texts.avoid,
    notes: texts.personNotes,
  })
  const restricted = aPerson({ givenName: 'Μυστική', familyName: 'Απόρρητη', restricted: true })
  const other = aPerson({ givenName: 'Πέτρος', familyName: 'Ιωάννου' })
  return DossierSchema.parse({
    edition,
    today: day('2026-11-23'),
    managerName: 'Άννα Δημητρίου',
    client,
    members: [
      {
        person: boss,
        position: aPosition({
          title: 'Διευθύντρια',
          decisionRole: 'decisionMaker',
          orientation: 'executive',
          attitude: 'sceptic',
          coverage: 'inDepth',
        }),
      },
      { person: restricted, position: aPosition({ title: 'Νομική', decisionRole: 'influencer' }) },
      { person: other, position: aPosition({ title: 'Αποθηκάριος' }) },
    ],
    interactions: [
      anInteraction({
        kind: 'meeting',
        day: day('2026-11-20'),
        text: 'Δεύτερη συνάντηση',
        personIds: [boss.id, restricted.id],
      }),
      anInteraction({ kind: 'note', day: day('2026-11-20'), text: texts.note }),
      anInteraction({ kind: 'call', day: day('2026-11-02'), time: '10:30', text: 'Πρώτη κλήση' }),
    ],
    personNames: { [boss.id]: 'Αικατερίνη Γεωργίου', [restricted.id]: 'Μυστική Απόρρητη' },
  })
}
