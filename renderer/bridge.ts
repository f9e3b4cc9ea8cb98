import type { KeyfolioBridge } from '#shared/ipc/contract.ts'

declare global {
  interface Window {
    /** Put there by the preload; absent when the page runs outside Keyfolio. */
    readonly keyfolio?: KeyfolioBridge
  }
}

/** The way to the main process, and the only place that touches `window.keyfolio`. Throws when it is missing. */
export function bridge(): KeyfolioBridge {
  if (window.keyfolio === undefined) throw new Error('The preload has not run: window.keyfolio is missing')
  return window.keyfolio
}
