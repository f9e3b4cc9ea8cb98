import { bridge } from '#renderer/bridge.ts'
import { changeFeed } from '#renderer/data/changeFeed.ts'
import { onStoreReopened } from '#renderer/data/guardian.ts'
import {
  peopleToRemindOf,
  peopleToRemindOfAmong,
  type RemindedPerson,
} from '#renderer/data/queries/reminders.ts'
import { withTimeLimit } from '#renderer/data/timeLimit.ts'
import { today } from '#renderer/lib/clock.ts'
import { usePreferencesStore } from '#renderer/lib/preferences.ts'
import { doneBetweenFrames } from '#renderer/ui/index.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import type { EntityKind } from '#shared/domain/records.ts'
import { TRADE_KINDS } from '#shared/domain/tradeKinds.ts'
import type { KeyfolioBridge } from '#shared/ipc/contract.ts'
import { type JournalEntry, REMINDERS_PER_MESSAGE } from '#shared/ipc/schemas.ts'
import type { Day } from '#shared/lib/days.ts'
import { mapInSlices, type Sliced } from '#shared/lib/slices.ts'
import { type PlannedReminders, planReminders } from './planReminders.ts'

/** What is committed in a row goes over in one message. */
const SETTLE_MS = 400
/** How soon a schedule that was refused is tried again, and how often the day is asked for. */
const CHECK_MS = 60_000

const CONCERNED: ReadonlySet<EntityKind> = new Set([
  'client',
  'person',
  'position',
  'followUp',
  'proposal',
  ...TRADE_KINDS,
])

export interface ReminderReaction {
  /** Hands over at once what is still waiting, and answers whether it has arrived within the time. */
  readonly flush: (timeoutMs: number) => Promise<boolean>
  readonly stop: () => void
}

/**
 * Keeps the main process informed of what to remind of: at the start, after each change that concerns it, and
 * when the day or the preferences change. What is the same as before is not sent again.
 */
export function startReminders(main: KeyfolioBridge = bridge()): ReminderReaction {
  let people: Map<PersonId, RemindedPerson> | null = null
  let changedPeople = new Set<PersonId>()
  let sent = ''
  let plannedFor: Day | null = null
  let isWaiting = true
  let isStopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: Promise<unknown> = Promise.resolve()

  /** Birthdays have no index: everybody is read once, afterwards only who has changed. */
  const readPeople = async (): Promise<readonly RemindedPerson[]> => {
    const changed = changedPeople
    changedPeople = new Set()
    try {
      if (people === null) people = byId(await peopleToRemindOf())
      else if (changed.size > 0) {
        const found = await peopleToRemindOfAmong([...changed])
        for (const id of changed) people.delete(id)
        for (const person of found) people.set(person.id, person)
      }
    } catch (error) {
      changed.forEach((id) => changedPeople.add(id))
      throw error
    }
    return [...people.values()]
  }

  const update = async (): Promise<boolean> => {
    if (isStopped) return false
    clearTimeout(timer)
    isWaiting = false
    try {
      const day = today()
      const { reminders } = usePreferencesStore.getState().preferences
      const planned = await planReminders(await readPeople(), reminders, day)
      const content = await doneBetweenFrames(contentOf(planned))
      if (content !== sent) {
        if (!(await handOver(main, planned))) throw new Error('The schedule was refused')
        sent = content
      }
      plannedFor = day
      return true
    } catch {
      // The store is away, or the disk is full: the next look tries again.
      isWaiting = true
      return false
    }
  }
  const updateNext = (): Promise<boolean> => {
    const done = last.then(update)
    last = done
    return done
  }
  const soon = (): void => {
    isWaiting = true
    clearTimeout(timer)
    timer = setTimeout(() => void updateNext(), SETTLE_MS)
  }
  const heard = ({ record }: JournalEntry): void => {
    const concerned = record.changes.filter(({ entity }) => CONCERNED.has(entity))
    for (const { entity, id } of concerned) {
      if (entity === 'person') changedPeople.add(id as PersonId) // the id of a person
    }
    if (concerned.length > 0) soon()
  }
  const startAnew = (): void => {
    people = null
    soon()
  }

  const stopListening = changeFeed.subscribe(heard)
  const stopReopened = onStoreReopened(startAnew)
  const stopPreferences = usePreferencesStore.subscribe(({ preferences }, before) => {
    const { reminders, homeZone } = before.preferences
    if (preferences.reminders !== reminders || preferences.homeZone !== homeZone) soon()
  })
  const check = setInterval(() => {
    if (isWaiting || plannedFor !== today()) soon()
  }, CHECK_MS)
  soon()

  return {
    async flush(timeoutMs) {
      if (!isWaiting) return true
      return withTimeLimit(updateNext(), timeoutMs).catch(() => false)
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
      clearInterval(check)
      stopListening()
      stopReopened()
      stopPreferences()
    },
  }
}

/** All of it as text, by which it is compared. */
function* contentOf({ from, through, reminders }: PlannedReminders): Sliced<string> {
  const lines = yield* mapInSlices(reminders, (reminder) => JSON.stringify(reminder))
  return [from, through, ...lines].join('\n')
}

async function handOver(
  main: KeyfolioBridge,
  { from, through, reminders }: PlannedReminders,
): Promise<boolean> {
  const pieces = Math.max(1, Math.ceil(reminders.length / REMINDERS_PER_MESSAGE))
  for (let piece = 0; piece < pieces; piece++) {
    const start = piece * REMINDERS_PER_MESSAGE
    const answer = await main.request('reminders.replace', {
      from,
      through,
      reminders: reminders.slice(start, start + REMINDERS_PER_MESSAGE),
      isFirst: piece === 0,
      isLast: piece === pieces - 1,
    })
    if (!answer.ok) return false
  }
  return true
}

function byId(people: readonly RemindedPerson[]): Map<PersonId, RemindedPerson> {
  return new Map(people.map((person) => [person.id, person]))
}
