import type { WebContents } from 'electron'
import type { EventChannel, EventPayload } from '#shared/ipc/contract.ts'

/** Tells the window something, if there is one that can hear. */
export function sendEvent<Channel extends EventChannel>(
  contents: WebContents | null,
  channel: Channel,
  payload: EventPayload<Channel>,
): void {
  if (contents !== null && !contents.isDestroyed() && !contents.isCrashed()) contents.send(channel, payload)
}
