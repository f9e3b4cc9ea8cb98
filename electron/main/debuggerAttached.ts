/** Long enough for any debugger; afterwards a window is better than none. */
const LIMIT_MS = 15_000

/**
 * Ends when Playwright has attached and calls the function by which it lets an Electron application go on. A window
 * that navigates at the very moment of attaching never tells of it (Chromium 130), and Playwright waits for ever.
 */
export function debuggerAttached(limitMs = LIMIT_MS): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, limitMs)
    Object.assign(globalThis, {
      __playwright_run: () => {
        clearTimeout(timer)
        resolve()
      },
    })
  })
}
