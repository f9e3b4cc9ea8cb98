/** How long the window may take to hand over what is pending. */
export const CLOSE_LIMIT_MS = 3000

export interface ClosingWindow {
  /** False when nobody would answer: the page crashed or never loaded. */
  canAnswer(): boolean
  /** Tells the page that the window is about to close. */
  announce(): void
  /** Closes for good. */
  close(): void
}

/** Lets the page hand over its pending changes before its window goes, but never waits without a limit. */
export class CloseHandshake {
  readonly #window: ClosingWindow
  readonly #limitMs: number
  #state: 'open' | 'closing' | 'done' = 'open'
  #timer: NodeJS.Timeout | null = null

  constructor(window: ClosingWindow, limitMs = CLOSE_LIMIT_MS) {
    this.#window = window
    this.#limitMs = limitMs
  }

  /** Somebody wants to close; true if the window has to stay for now. */
  holdBack(): boolean {
    if (this.#state === 'done') return false
    if (!this.#window.canAnswer()) {
      this.#end()
      return false
    }
    if (this.#state === 'open') {
      this.#state = 'closing'
      this.#timer = setTimeout(() => {
        this.#finish()
      }, this.#limitMs)
      this.#window.announce()
    }
    return true
  }

  /** The page has answered, or is gone. */
  ready(): void {
    if (this.#state === 'closing') this.#finish()
  }

  /** The window has stayed after all: the next time everything is asked again. */
  startAnew(): void {
    this.#end()
    this.#state = 'open'
  }

  #finish(): void {
    this.#end()
    this.#window.close()
  }

  #end(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#state = 'done'
  }
}
