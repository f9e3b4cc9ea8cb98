import type { InteractionKind } from '#shared/domain/interactions/interaction.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { KitName } from '../grammar/kits.ts'

/** Who of a client a step is about; where nobody fits, the next best one is taken. */
export type Wanted = 'tech' | 'money' | 'boss' | 'user' | 'desk' | 'any'

/** One dealing of an episode: a template for each language (see `fill`). */
export interface Step {
  readonly kind: InteractionKind
  /** Days after the step before. */
  readonly after: number
  readonly who: readonly Wanted[]
  readonly text: Readonly<Record<Language, string>>
  /** Only alarms wake anybody. */
  readonly isAtNight: boolean
}

/** A small story that can happen at many clients. */
export interface Episode {
  /** `open`: before we deliver anything; `served`: afterwards. */
  readonly stage: 'any' | 'open' | 'served'
  /** Where it fits; everywhere when empty. */
  readonly kits: readonly KitName[]
  readonly steps: readonly Step[]
}

export function step(
  kind: InteractionKind,
  after: number,
  who: readonly Wanted[],
  el: string,
  en: string,
  isAtNight = false,
): Step {
  return { kind, after, who, text: { el, en }, isAtNight }
}

export function episode(stage: Episode['stage'], ...steps: readonly Step[]): Episode {
  return { stage, kits: [], steps }
}

export function episodeAt(
  kits: readonly KitName[],
  stage: Episode['stage'],
  ...steps: readonly Step[]
): Episode {
  return { stage, kits, steps }
}
