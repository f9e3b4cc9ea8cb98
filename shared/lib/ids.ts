import { z } from 'zod'

/**
 * Ids are UUIDv7 (RFC 9562), random and never reused. They are made where randomness lives (commands) and
 * handed to the rules; `shared` only knows their form.
 */
export const IdSchema = z.uuid()

/** A schema for the ids of one kind of record, so that a client's id cannot be passed for a person's. */
export function idOf<const Kind extends string>(_kind: Kind) {
  return IdSchema.brand<Kind>()
}
