import type { InteractionKind } from '#shared/domain/interactions/interaction.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { KitName } from '../grammar/kits.ts'

/**
 * Who of a client a step is about; where nobody fits, the next best one is taken. `crew` and `gate` take nobody else
 * than somebody who uses our plants or guards a door, `friend` only those who think well of us.
 */
export type Wanted = 'tech' | 'money' | 'boss' | 'user' | 'crew' | 'desk' | 'gate' | 'friend' | 'any'

/** The same in Greek and in English: a template for each (see `fill`). */
export type Wording = readonly [el: string, en: string]

/** One dealing of an episode. */
export interface Step {
  readonly kind: InteractionKind
  /** Days after the step before. */
  readonly after: number
  readonly who: readonly Wanted[]
  /** Ways of saying it, taken in turns; at least one, and all of them with the same special slots. */
  readonly ways: readonly Readonly<Record<Language, string>>[]
  /** Only alarms wake anybody. */
  readonly isAtNight: boolean
}

/** A small story that can happen at many clients. */
export interface Episode {
  /** `open`: before we deliver anything; `served`: afterwards. */
  readonly stage: 'any' | 'open' | 'served'
  /** Where it fits; everywhere when empty. */
  readonly kits: readonly KitName[]
  /** For how many days we must have looked after the client before it begins: last year's figures need a last year. */
  readonly servedDays: number
  readonly steps: readonly Step[]
}

export function step(
  kind: InteractionKind,
  after: number,
  who: readonly Wanted[],
  ...wordings: readonly Wording[]
): Step {
  return { kind, after, who, ways: wordings.map(([el, en]) => ({ el, en })), isAtNight: false }
}

/** A step that happens before dawn. */
export function nightStep(...given: Parameters<typeof step>): Step {
  return { ...step(...given), isAtNight: true }
}

export function episode(stage: Episode['stage'], ...steps: readonly Step[]): Episode {
  return { stage, kits: [], servedDays: 0, steps }
}

export function episodeAt(
  kits: readonly KitName[],
  stage: Episode['stage'],
  ...steps: readonly Step[]
): Episode {
  return { stage, kits, servedDays: 0, steps }
}

/** The episode, but only when we have looked after the client for so many days. */
export function afterServing(servedDays: number, told: Episode): Episode {
  return { ...told, servedDays }
}

/** Whether any way of saying any step asks for something. */
export function mentions({ steps }: Episode, what: string | RegExp): boolean {
  return steps.some(({ ways }) =>
    ways.some(({ el }) => (typeof what === 'string' ? el.includes(what) : what.test(el))),
  )
}
