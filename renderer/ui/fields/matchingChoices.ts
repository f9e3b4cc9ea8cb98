import { searchKey } from '#shared/lib/searchKey.ts'
import type { Choice } from './listBox.tsx'

/** Nobody reads more; thousands of lines would take seconds to draw. */
export const MOST_CHOICES = 50

export interface MatchingChoices<Id extends string> {
  /** The best matches: those that begin with what was typed come first. The chosen one is always among them. */
  readonly shown: readonly Choice<Id>[]
  readonly hasMore: boolean
}

/** The choices that match what was typed, accents and case apart; while nothing was typed, the first ones. */
export function matchingChoices<Id extends string>(
  choices: readonly Choice<Id>[],
  typed: string,
  chosenId: Id | null,
): MatchingChoices<Id> {
  const key = searchKey(typed)
  const chosen = choices.find(({ id }) => id === chosenId)
  // What stands in the box is the chosen one: then all can be chosen from.
  const isTyped = key !== '' && typed !== chosen?.label
  const matches = isTyped ? choices.filter((choice) => foldedLabel(choice).includes(key)) : choices
  const best = isTyped
    ? [
        ...matches.filter((choice) => foldedLabel(choice).startsWith(key)),
        ...matches.filter((choice) => !foldedLabel(choice).startsWith(key)),
      ]
    : matches
  const shown = best.slice(0, MOST_CHOICES)
  const isChosenMissing = chosen !== undefined && !isTyped && !shown.includes(chosen)
  return {
    shown: isChosenMissing ? [chosen, ...shown.slice(1)] : shown,
    hasMore: best.length > MOST_CHOICES,
  }
}

const foldedLabels = new WeakMap<Choice, string>()

function foldedLabel(choice: Choice): string {
  const known = foldedLabels.get(choice)
  if (known !== undefined) return known
  const made = searchKey(choice.label)
  foldedLabels.set(choice, made)
  return made
}
