import type { Specialist } from '#shared/domain/house/specialist.ts'
import type { Proposal } from './proposal.ts'

/** A colleague who stands behind a proposal, with position and contacts. */
export interface Preparer {
  readonly name: string
  /** Position, telephone, e-mail: those that are known, in this order. */
  readonly details: readonly string[]
}

/** Who prepared a proposal, in the order in which they were named; whoever has left the records is not named. */
export function preparedBy(
  { specialistIds }: Pick<Proposal, 'specialistIds'>,
  specialists: readonly Specialist[],
): readonly Preparer[] {
  const byId = new Map(specialists.map((specialist) => [specialist.id, specialist]))
  return specialistIds.flatMap((id) => {
    const specialist = byId.get(id)
    if (specialist === undefined) return []
    const { name, title, phone, email } = specialist
    return [{ name, details: [title, phone, email].filter((detail) => detail !== '') }]
  })
}
