import type { InteractionKind } from '#shared/domain/interactions/interaction.ts'

/** The letter of each kind, as it stands on the key: right also where the keyboard types Greek. */
export const KIND_LETTERS = {
  call: 'C',
  meeting: 'M',
  email: 'E',
  letter: 'L',
  visit: 'V',
  event: 'T',
  note: 'N',
} as const satisfies Record<InteractionKind, string>

/** The kind whose letter lies at this place of the keyboard (`KeyC`); null for any other key. */
export function kindOfKey(code: string): InteractionKind | null {
  const entries = Object.entries(KIND_LETTERS) as [InteractionKind, string][] // Object.entries loses the key type
  return entries.find(([, letter]) => code === `Key${letter}`)?.[0] ?? null
}
