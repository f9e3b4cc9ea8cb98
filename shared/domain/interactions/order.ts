import type { Interaction } from './interaction.ts'

/** Orders a timeline: later day first, then later time (none comes last in its day), then what was written later. */
export function newestFirst(one: Interaction, other: Interaction): number {
  return compare(other.day, one.day) || compare(other.time ?? '', one.time ?? '') || compare(other.id, one.id)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
