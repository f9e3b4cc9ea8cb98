import { type PersonId, PersonIdSchema } from '#shared/domain/people/person.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Day } from '#shared/lib/days.ts'
import type { ClientStory } from './types.ts'

/** What every part of the demonstration is made with. */
export interface DemoContext {
  readonly language: Language
  readonly today: Day
  readonly newId: () => string
  /** By the short name of the person. */
  readonly personIds: ReadonlyMap<string, PersonId>
}

/** An id for everybody, before anybody is mentioned: people turn up in other stories than their own. */
export function personIdsOf(
  stories: readonly ClientStory[],
  newId: () => string,
): ReadonlyMap<string, PersonId> {
  const names = stories.flatMap(({ plot }) => Object.keys(plot.people))
  return new Map(names.map((name) => [name, PersonIdSchema.parse(newId())]))
}

/** The people behind short names. */
export function idsOf(names: readonly string[], context: DemoContext): readonly PersonId[] {
  return names.map((name) => present(context.personIds.get(name), name))
}

/** What has to be there because plot and texts belong together. */
export function present<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The demonstration has no text or person for ${what}`)
  return value
}
