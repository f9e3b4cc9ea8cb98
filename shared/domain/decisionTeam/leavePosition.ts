import type { Day } from '#shared/lib/days.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'
import type { Position } from './position.ts'

/** Ends a position on a day; it stays as history. Errors: `endsBeforeStart`. */
export function leavePosition(position: Position, toDay: Day): Result<Position, 'endsBeforeStart'> {
  if (position.fromDay !== null && toDay < position.fromDay) return err('endsBeforeStart')
  return ok({ ...position, toDay })
}
