import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { isOwnAddress } from '../protocol/origin.ts'

/** What is known of whoever sent a message. */
export interface SenderFacts {
  readonly isOurWindow: boolean
  /** False for frames inside the page, and when the frame is gone already. */
  readonly isMainFrame: boolean
  readonly url: string
}

/** Only the main frame of our own window, showing our own page, is heard. */
export function isTrusted({ isOurWindow, isMainFrame, url }: SenderFacts): boolean {
  return isOurWindow && isMainFrame && isOwnAddress(url)
}

/** Reads the facts off an Electron event. */
export function senderFacts(event: IpcMainInvokeEvent, ours: WebContents | null): SenderFacts {
  const frame = event.senderFrame
  return {
    isOurWindow: ours !== null && event.sender === ours,
    isMainFrame: frame !== null && frame === event.sender.mainFrame,
    url: frame?.url ?? '',
  }
}
