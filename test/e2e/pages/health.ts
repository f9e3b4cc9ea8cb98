import type { Locator, Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate.ts'

/** The page for support. */
export class Health {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  get screen(): Locator {
    return this.window.locator('[data-screen="health"]')
  }

  /** Opens the page from the settings. */
  async open(): Promise<void> {
    await this.window
      .getByRole('navigation', { name: this.t('app.nav.label') })
      .getByRole('link', { name: this.t('app.nav.settings'), exact: true })
      .click()
    await this.window.getByRole('button', { name: this.t('health.title'), exact: true }).click()
    await this.screen.waitFor()
  }

  /** One part of the report. */
  section(id: 'heads' | 'journal' | 'backups' | 'files' | 'reminders' | 'versions' | 'records'): Locator {
    return this.screen.locator(`[data-section="${id}"]`)
  }

  /** Copies the report and answers what the clipboard holds. */
  async copyReport(clipboard: () => Promise<string>): Promise<string> {
    await this.screen.getByRole('button', { name: this.t('health.copy') }).click()
    await this.window.getByText(this.t('health.copied')).waitFor()
    return clipboard()
  }
}
