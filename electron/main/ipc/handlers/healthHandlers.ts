import { err } from '#shared/lib/result.ts'
import type { Handlers } from '../answerRequest.ts'

/** What support needs to know of this machine. */
export function healthHandlers(): Pick<Handlers, 'health.report'> {
  return { 'health.report': () => err('failed') }
}
