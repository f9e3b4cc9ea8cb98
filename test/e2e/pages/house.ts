import type { Locator, Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate.ts'

/** The own house: the way of a product question to a specialist, and word for word back. */
export class House {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  /** The way of the question whose page is on screen. */
  get way(): Locator {
    return this.window.getByRole('group', { name: this.t('house.way.title'), exact: true })
  }

  /** Passes the question on to whom Keyfolio suggests. */
  async passOn(): Promise<void> {
    await this.way.getByRole('button', { name: this.t('house.way.pass'), exact: true }).click()
  }

  /** Takes down what the specialist said. */
  async takeDown(words: string): Promise<void> {
    await this.way.getByRole('textbox', { name: this.t('house.way.words'), exact: true }).fill(words)
    await this.way.getByRole('button', { name: this.t('house.way.answer'), exact: true }).click()
  }

  /** Tells the client the answer as it stands there. */
  async tell(words: string): Promise<void> {
    await this.way.getByText(words, { exact: true }).waitFor()
    await this.way.getByRole('button', { name: this.t('house.way.tell'), exact: true }).click()
  }
}
