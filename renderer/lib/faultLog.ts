import { bridge } from '#renderer/bridge.ts'

/**
 * Writes down that something went wrong in the window: a broken security policy, an error nobody caught.
 * Only the fact and a count go into the log, never what was on screen.
 */
export function startFaultLog(): void {
  let faults = 0
  const note = (event: string): void => {
    faults += 1
    // The log itself must not fail loudly, or it would call itself for ever.
    void bridge()
      .request('log.write', { level: 'error', event, counts: { faults } })
      .catch(() => undefined)
  }
  document.addEventListener('securitypolicyviolation', () => note('window.policyViolation'))
  window.addEventListener('error', ({ message }) => {
    // Chromium's word for "observed once more in the next frame": a popover that measures itself, no fault.
    if (!message.startsWith('ResizeObserver loop')) note('window.error')
  })
  window.addEventListener('unhandledrejection', () => note('window.unhandledRejection'))
}
