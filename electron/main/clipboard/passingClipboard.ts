/** The clipboard of the system, as far as it is needed. */
export interface Clipboard {
  readText(): string | Promise<string>
  writeText(text: string): void | Promise<void>
  clear(): void | Promise<void>
}

/** So long contact data stays on the clipboard, milliseconds. */
export const CLIPBOARD_MS = 60_000

/** Copies contact data, which every program can read there, for a while only. */
export class PassingClipboard {
  readonly #clipboard: Clipboard
  #copied: { readonly text: string; readonly timer: NodeJS.Timeout } | null = null

  constructor(clipboard: Clipboard) {
    this.#clipboard = clipboard
  }

  copy(text: string): void {
    this.#forget()
    void this.#clipboard.writeText(text)
    const timer = setTimeout(() => void this.clear(), CLIPBOARD_MS)
    timer.unref()
    this.#copied = { text, timer }
  }

  /** Takes it away now, unless something else was copied since: when locking, and at the end. */
  async clear(): Promise<void> {
    const copied = this.#copied
    this.#forget()
    if (copied === null) return
    // Electron 45 answers later, earlier ones at once.
    if ((await this.#clipboard.readText()) === copied.text) await this.#clipboard.clear()
  }

  #forget(): void {
    if (this.#copied !== null) clearTimeout(this.#copied.timer)
    this.#copied = null
  }
}
