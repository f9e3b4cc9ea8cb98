import { getPerson } from '#renderer/data/queries/people.ts'
import { followUpsAbout } from '#renderer/data/queries/about.ts'
import { interactionsOfClient } from '#renderer/data/queries/interactions.ts'
import { positionsOfClient } from '#renderer/data/queries/positions.ts'
import { getRecord, getRecords } from '#renderer/data/queries/records.ts'
import { readTradeSettings } from '#renderer/data/queries/tradeSettings.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import type { Person, PersonId } from '#shared/domain/people/person.ts'
import { backPlan, type PlannedStep, preparationStart } from '#shared/domain/tenders/backPlanRules.ts'
import type { Tender } from '#shared/domain/tenders/tender.ts'
import { type Participant, participants } from '#shared/domain/tenders/tenderRules.ts'
import type { Day } from '#shared/lib/days.ts'
import { BackPlanCard } from './BackPlanCard.tsx'
import { ParticipantsCard } from './ParticipantsCard.tsx'
import { ScoreCard } from './ScoreCard.tsx'

interface TenderPartsView {
  readonly plan: readonly PlannedStep[]
  /** The day on which the preparation begins. */
  readonly start: Day
  /** Steps that have an open follow-up. */
  readonly plannedSteps: readonly string[]
  readonly participants: readonly Participant[]
  readonly people: ReadonlyMap<PersonId, Person>
}

/** What only the page of a tender has: the way to the deadline, the score, and who takes part. */
export function TenderParts({ tender }: { readonly tender: Tender }) {
  const today = useToday()
  const view = useQuery(() => readTenderParts(tender.id, today), [tender.id, today])
  if (view.state !== 'ready' || view.value === null) return null
  const { plan, start, plannedSteps, participants: who, people } = view.value
  return (
    <>
      {tender.status === 'preparing' && (
        <BackPlanCard tender={tender} plan={plan} start={start} plannedSteps={plannedSteps} />
      )}
      <ScoreCard key={tender.id} tender={tender} />
      <ParticipantsCard tender={tender} participants={who} people={people} start={start} />
    </>
  )
}

/** Reads how far the preparation of a tender is; null when it is not there any more. */
async function readTenderParts(id: string, today: Day): Promise<TenderPartsView | null> {
  const tender = await getRecord('tender', id)
  if (tender === null) return null
  const [rules, followUps, ofClient, chosen, interactions] = await Promise.all([
    readTradeSettings(),
    followUpsAbout(id),
    positionsOfClient(tender.clientId),
    getRecords('position', tender.participantIds),
    interactionsOfClient(tender.clientId),
  ])
  const start = preparationStart(tender, rules)
  const positions = [...new Map([...ofClient, ...chosen.values()].map((one) => [one.id, one])).values()]
  const who = participants(tender, positions, interactions, start, today)
  const people = await Promise.all([...new Set(who.map(({ position }) => position.personId))].map(getPerson))
  return {
    plan: backPlan(tender, rules, today),
    start,
    plannedSteps: followUps.filter(({ doneOn }) => doneOn === null).map(({ step }) => step),
    participants: who,
    people: new Map(people.flatMap((person) => (person === null ? [] : [[person.id, person] as const]))),
  }
}
