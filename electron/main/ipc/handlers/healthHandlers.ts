import { app } from 'electron'
import { ok } from '#shared/lib/result.ts'
import { healthReport } from '../../health/healthReport.ts'
import { MissingAttachments } from '../../health/missingAttachments.ts'
import { programFacts } from '../../health/programFacts.ts'
import type { ReminderDesk } from '../../reminders/reminderDesk.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Handlers } from '../answerRequest.ts'

/** What support needs to know of this machine. */
export function healthHandlers(vault: Vault, desk: ReminderDesk): Pick<Handlers, 'health.report'> {
  const program = programFacts(app.getVersion())
  const missing = new MissingAttachments(vault)
  return {
    'health.report': async () => ok(await healthReport({ program, vault, missing, reminders: desk.state() })),
  }
}
