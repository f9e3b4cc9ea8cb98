const FORGET_MS = 60_000

/** After a crash of the page: reload it once; when it crashes again soon, ask the person. */
export class CrashPolicy {
  #lastMs: number | null = null

  next(nowMs: number): 'reload' | 'ask' {
    const isAgain = this.#lastMs !== null && nowMs - this.#lastMs < FORGET_MS
    this.#lastMs = nowMs
    return isAgain ? 'ask' : 'reload'
  }
}
