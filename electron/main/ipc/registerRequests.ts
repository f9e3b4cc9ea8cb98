import { ipcMain, type WebContents } from 'electron'
import { REQUEST_CHANNELS } from '#shared/ipc/channels.ts'
import { answerRequest, type Handlers } from './answerRequest.ts'
import { isTrusted, senderFacts } from './sender.ts'

/** Opens every channel of the contract to our window; the only place where requests come in. */
export function registerRequests(handlers: Handlers, ourContents: () => WebContents | null): void {
  for (const channel of REQUEST_CHANNELS) {
    ipcMain.handle(channel, (event, argument: unknown) =>
      answerRequest(channel, handlers[channel], isTrusted(senderFacts(event, ourContents())), argument),
    )
  }
}
