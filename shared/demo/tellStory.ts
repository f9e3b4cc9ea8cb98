import type { ClientClass, ClientSource, KeyReason } from '#shared/domain/clients/client.ts'
import type { Attitude, Coverage, DecisionRole, Orientation } from '#shared/domain/decisionTeam/position.ts'
import type { InteractionKind } from '#shared/domain/interactions/interaction.ts'
import type { Relation } from '#shared/domain/people/person.ts'
import type { ProposalStatus } from '#shared/domain/proposals/proposal.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { KitName } from './grammar/kits.ts'
import type { ManagerName } from './managers.ts'
import type { ClientStory, ClientTexts, PersonPlot, PersonTexts, PositionPlot } from './types.ts'

/** The same in Greek and in English. */
type Both = readonly [el: string, en: string]

type Part = readonly [DecisionRole, Orientation | null, Attitude | null, Coverage]

/** A position at this client; somebody from another story is named by the short name. */
interface ShortPosition {
  readonly title: Both
  readonly unit: Both
  readonly part: Part
  readonly since: number | null
  readonly left?: number
}

/** The short name of a person is the English family name in small letters. */
interface ShortPerson extends ShortPosition {
  readonly name: Both
  /** '1968-03-12', without a year '03-12', only a year '1968', or near today. */
  readonly born?: string | { readonly inDays: number; readonly age: number }
  readonly likes?: readonly Both[]
  readonly values?: Both
  readonly raise?: Both
  readonly avoid?: Both
  readonly notes?: Both
  readonly relative?: readonly [Relation, name: Both, note: Both]
}

/** A story in short: Greek and English side by side. Days count from today. */
export interface ShortStory {
  readonly domain: string
  readonly class: ClientClass
  readonly reasons?: readonly KeyReason[]
  readonly source: ClientSource
  readonly areaCode: string
  readonly turnoverMillions: number | null
  readonly employees: number
  readonly firstDay: number
  readonly everyday: {
    readonly kit: KitName
    readonly manager: ManagerName
    readonly servedFrom: number | null
    readonly dealings: number
    readonly lastDay: number
    readonly followUps: number
  }
  readonly name: Both
  readonly summary: Both
  readonly sector: Both
  readonly site: {
    readonly label: Both
    readonly street: Both
    readonly postalCode: string
    readonly city: Both
    readonly region: Both
  }
  readonly development?: Both
  readonly weaknesses?: Both
  readonly growthZones?: Both
  readonly notes?: Both
  readonly people: readonly ShortPerson[]
  readonly guests?: Readonly<Record<string, ShortPosition>>
  readonly dealings: readonly (readonly [
    day: number,
    kind: InteractionKind,
    who: readonly string[],
    time: string | null,
    ...text: Both,
  ])[]
  readonly followUps?: readonly (readonly [
    day: number,
    who: readonly string[],
    time: string | null,
    ...title: Both,
  ])[]
  readonly proposals: readonly (readonly [
    status: ProposalStatus,
    euros: number,
    sentDay: number | null,
    lastDay: number | null,
    title: Both,
    reason: Both,
  ])[]
}

/** The whole story from the short one. Its proposals are told by the everyday. */
export function tellStory(short: ShortStory): ClientStory {
  return {
    plot: {
      clientClass: short.class,
      keyReasons: short.reasons ?? [],
      source: short.source,
      domain: `${short.domain}.example`,
      areaCode: short.areaCode,
      turnoverMillions: short.turnoverMillions,
      employees: short.employees,
      firstDay: short.firstDay,
      archivedDay: null,
      postalCodes: [short.site.postalCode],
      people: Object.fromEntries(
        short.people.map((person) => [shortNameOf(person), personPlot(person, short.domain)]),
      ),
      positions: Object.fromEntries(
        positionsOf(short).map(([name, position]) => [name, positionPlot(position)]),
      ),
      dealings: short.dealings.map(([day, kind, who, time]) => ({ day, kind, who, time })),
      followUps: (short.followUps ?? []).map(([day, who, time]) => {
        return { day, who, time, fromLastDealing: false, isDone: false, isOnTheVeryDay: false }
      }),
      proposals: short.proposals.map(([status, euros, sentDay, lastDay]) => {
        return { status, euros, sentDay, lastDay }
      }),
    },
    texts: { el: textsOf(short, 0), en: textsOf(short, 1) },
    everyday: { ...short.everyday, tellsProposals: true },
  }
}

const COUNTRY: Readonly<Record<Language, string>> = { el: 'Ελλάδα', en: 'Greece' }

function textsOf(short: ShortStory, language: 0 | 1): ClientTexts {
  const { site } = short
  const say = (both: Both | undefined): string => both?.[language] ?? ''
  return {
    name: say(short.name),
    summary: say(short.summary),
    sector: say(short.sector),
    sites: [
      {
        label: say(site.label),
        street: say(site.street),
        city: say(site.city),
        region: say(site.region),
        country: COUNTRY[language === 0 ? 'el' : 'en'],
      },
    ],
    development: say(short.development),
    weaknesses: say(short.weaknesses),
    growthZones: say(short.growthZones),
    notes: say(short.notes),
    people: Object.fromEntries(
      short.people.map((person) => [shortNameOf(person), personTexts(person, language)]),
    ),
    positions: Object.fromEntries(
      positionsOf(short).map(([name, { title, unit }]) => [name, { title: say(title), unit: say(unit) }]),
    ),
    dealings: short.dealings.map((dealing) => dealing[language === 0 ? 4 : 5]),
    followUps: (short.followUps ?? []).map((followUp) => followUp[language === 0 ? 3 : 4]),
    proposals: short.proposals.map(([, , , , title, reason]) => {
      return { title: say(title), validityReason: say(reason) }
    }),
  }
}

function positionsOf({ people, guests }: ShortStory): readonly (readonly [string, ShortPosition])[] {
  return [...people.map((person) => [shortNameOf(person), person] as const), ...Object.entries(guests ?? {})]
}

function shortNameOf({ name }: ShortPerson): string {
  return namesOf(name[1])[1].toLowerCase()
}

function personPlot(person: ShortPerson, domain: string): PersonPlot {
  const [given] = namesOf(person.name[1])
  const isHardToReach = person.part[3] === 'noContact'
  return {
    email: `${given.charAt(0).toLowerCase()}.${shortNameOf(person)}@${domain}.example`,
    contacts: isHardToReach
      ? ['phone']
      : person.part[0] === 'gatekeeper'
        ? ['phone', 'email']
        : ['mobile', 'email'],
    birthday: birthdayOf(person.born),
    relatives: person.relative === undefined ? [] : [person.relative[0]],
  }
}

function positionPlot({ part, since, left }: ShortPosition): PositionPlot {
  const [decisionRole, orientation, attitude, coverage] = part
  return { decisionRole, orientation, attitude, coverage, fromDay: since, toDay: left ?? null }
}

function personTexts(person: ShortPerson, language: 0 | 1): PersonTexts {
  const [givenName, familyName] = namesOf(person.name[language])
  const say = (both: Both | undefined): string => both?.[language] ?? ''
  return {
    givenName,
    familyName,
    hobbies: (person.likes ?? []).map(say),
    values: say(person.values),
    topicsToRaise: say(person.raise),
    topicsToAvoid: say(person.avoid),
    notes: say(person.notes),
    relatives:
      person.relative === undefined ? [] : [{ name: say(person.relative[1]), note: say(person.relative[2]) }],
  }
}

function birthdayOf(born: ShortPerson['born']): PersonPlot['birthday'] {
  if (born === undefined) return null
  if (typeof born !== 'string') return born
  const numbers = born.split('-').map(Number)
  if (numbers.length === 1) return { year: numbers[0] ?? 0 }
  const [day, month, year] = numbers.toReversed()
  return year === undefined
    ? { day: day ?? 1, month: month ?? 1 }
    : { day: day ?? 1, month: month ?? 1, year }
}

function namesOf(name: string): readonly [given: string, family: string] {
  const at = name.indexOf(' ')
  return [name.slice(0, at), name.slice(at + 1)]
}
