import { ipcMain, type WebContents } from 'electron'
import { REQUEST_CHANNELS } from '#shared/ipc/channels.ts'
import { answerRequest, type SomeHandlers } from './answerRequest.ts'
import { isTrusted, senderFacts } from './sender.ts'

/**
 * Opens every channel of the contract to our window; the only place where requests come in.
 * @param handlers of this moment: fewer while the vault is locked
 */
export function registerRequests(handlers: () => SomeHandlers, ourContents: () => WebContents | null): void {
  for (const channel of REQUEST_CHANNELS) {
    ipcMain.handle(channel, (event, argument: unknown) =>
      answerRequest(channel, handlers()[channel], isTrusted(senderFacts(event, ourContents())), argument),
    )
  }
}
