import type { Locator, Page } from '@playwright/test'
import type { SnoozeChoice } from '#shared/domain/followUps/snooze.ts'
import type { Translate } from '#shared/i18n/translate.ts'

/** The first screen. */
export class Today {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  get screen(): Locator {
    return this.window.locator('[data-screen="today"]')
  }

  /** What is overdue and due today. */
  get due(): Locator {
    return this.screen.getByRole('group', { name: this.t('today.due.title') })
  }

  get ahead(): Locator {
    return this.screen.getByRole('group', { name: this.t('today.ahead.title') })
  }

  /** Ticks something off. */
  async complete(title: string): Promise<void> {
    // The box itself is for screen readers; what is seen and pressed lies above it.
    await this.screen
      .getByRole('checkbox', { name: this.t('today.due.complete', { title }) })
      .click({ force: true })
  }

  /** Puts something off from its menu. */
  async snooze(title: string, choice: SnoozeChoice): Promise<void> {
    await this.screen.getByRole('button', { name: this.t('today.due.snooze', { title }) }).click()
    await this.window.getByRole('menuitem', { name: this.t(`today.due.choice.${choice}`) }).click()
  }
}
