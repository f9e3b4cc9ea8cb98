/** Instants of one page, in milliseconds of its own clock. */
export interface ScreenTimes {
  /** Enter was pressed; 0, when the page began, where nobody pressed it. */
  readonly pressed: number
  /** The first screen was drawn. */
  readonly drawn: number
  /** Its records were drawn too. */
  readonly filled: number
}

declare global {
  // Put there by `watchFirstScreen`; null until all is drawn.
  var keyfolioFirstScreen: { readonly times: () => ScreenTimes | null } | undefined
}

/**
 * Begins to note when Enter is pressed and when Today is drawn after it. It runs inside a page, and so can use nothing
 * that stands outside it.
 */
export function watchFirstScreen(): void {
  let pressed = 0
  let drawn: number | null = null
  let filled: number | null = null
  globalThis.keyfolioFirstScreen = {
    times: () => (drawn === null || filled === null ? null : { pressed, drawn, filled }),
  }
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' && pressed === 0) pressed = performance.now()
  })
  // A callback of a frame runs before the frame is drawn, a message that it sends comes after.
  const afterFrame = (work: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = work
      port2.postMessage(null)
    })
  }
  let [isThere, isFull] = [false, false]
  const observer = new MutationObserver(() => {
    const today = document.querySelector('[data-screen="today"]')
    if (today === null) return
    if (!isThere) {
      isThere = true
      afterFrame(() => {
        drawn = performance.now()
      })
    }
    if (isFull || today.getAttribute('aria-busy') !== 'false') return
    isFull = true
    observer.disconnect()
    afterFrame(() => {
      filled = performance.now()
    })
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true })
}
