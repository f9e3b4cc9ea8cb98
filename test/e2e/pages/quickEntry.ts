import type { Locator, Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate.ts'

/** The panel that writes down a dealing, by keyboard; it counts every key that is pressed, keys of text apart. */
export class QuickEntry {
  /** Keys pressed so far; Ctrl+J are two. */
  presses = 0

  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  get panel(): Locator {
    return this.window.locator('[data-dialog="quickEntry"]')
  }

  field(name: 'who' | 'text' | 'step' | 'day'): Locator {
    return this.panel.getByLabel(this.t(`quickEntry.${name}`), { exact: true })
  }

  async open(keys: 'Control+j' | 'q' = 'Control+j'): Promise<void> {
    await this.press(keys)
    await this.panel.waitFor()
  }

  /** Types letters of a name and takes the best match. */
  async choose(letters: string): Promise<void> {
    // One press each; `type` knows the letters of every alphabet.
    this.presses += letters.length
    await this.window.keyboard.type(letters)
    await this.panel.getByRole('option').first().waitFor()
    await this.press('Enter')
    // The next key is meant for the kind: nobody presses it before the box has let go.
    await this.panel.locator('input[type="radio"]:focus').waitFor({ state: 'attached' })
  }

  /** Text, which does not count. */
  async write(text: string): Promise<void> {
    await this.window.keyboard.type(text)
  }

  /** One key, or several held together. */
  async press(keys: string): Promise<void> {
    this.presses += keys.split('+').length
    await this.window.keyboard.press(keys)
  }

  async save(): Promise<void> {
    await this.press('Control+Enter')
    await this.panel.waitFor({ state: 'detached' })
  }
}
