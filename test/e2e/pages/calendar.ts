import type { Locator, Page } from '@playwright/test'
import type { SnoozeChoice } from '#shared/domain/followUps/snooze.ts'
import type { Translate } from '#shared/i18n/translate.ts'

/** The calendar and the form of a follow-up. */
export class Calendar {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  get screen(): Locator {
    return this.window.locator('[data-screen="calendar"]')
  }

  get form(): Locator {
    return this.window.locator('[data-dialog="followUpForm"]')
  }

  /** A day of the month or the week, `YYYY-MM-DD`. */
  day(day: string): Locator {
    return this.screen.locator(`[role="cell"][data-date="${day}"]`)
  }

  /** Everything that stands on a day and says the text. */
  on(day: string, text: string): Locator {
    return this.day(day).getByRole('button').filter({ hasText: text })
  }

  /** The small panel of what was pressed. */
  get details(): Locator {
    return this.window.locator('[data-entry]')
  }

  async show(view: 'month' | 'week' | 'agenda'): Promise<void> {
    await this.screen.getByText(this.t(`calendar.view.${view}`), { exact: true }).click()
    await this.screen.locator(`[data-view="${view}"]`).waitFor()
  }

  /** Adds a follow-up by a click beside what stands on a day. */
  async addOn(day: string, title: string): Promise<void> {
    const cell = this.day(day)
    const { width, height } = (await cell.boundingBox()) ?? { width: 0, height: 0 }
    await cell.click({ position: { x: width - 8, y: height - 6 } })
    await this.fill(title)
  }

  /** Fills in the form that is open and saves it. */
  async fill(title: string): Promise<void> {
    await this.form.getByRole('textbox', { name: this.t('calendar.form.what') }).fill(title)
    await this.window.keyboard.press('Control+Enter')
    await this.form.waitFor({ state: 'detached' })
  }

  /** Drags what stands on a day to another one, by the mouse. */
  async drag(text: string, from: string, to: string): Promise<void> {
    const item = this.on(from, text)
    await item.hover()
    await this.window.mouse.down()
    const target = await this.day(to).boundingBox()
    if (target === null) throw new Error(`${to} is not on screen`)
    const { x, y, width, height } = target
    await this.window.mouse.move(x + width / 2, y + height / 3, { steps: 12 })
    await this.window.mouse.move(x + width / 2, y + height / 2, { steps: 4 })
    await this.window.mouse.up()
  }

  /** Opens the panel of something on a day. */
  async open(day: string, text: string): Promise<void> {
    await this.on(day, text).click()
    await this.details.waitFor()
  }

  async act(action: 'complete' | 'reopen' | 'edit' | 'delete'): Promise<void> {
    await this.details.getByRole('button', { name: this.t(`calendar.action.${action}`) }).click()
  }

  async snooze(choice: SnoozeChoice): Promise<void> {
    await this.details.getByRole('button', { name: this.t(`calendar.snooze.${choice}`) }).click()
    await this.details.waitFor({ state: 'detached' })
  }

  async toggle(kind: 'followUp' | 'birthday' | 'expiry'): Promise<void> {
    await this.screen
      .getByRole('group', { name: this.t('calendar.kinds.label') })
      .getByRole('button', { name: this.t(`calendar.kinds.${kind}`) })
      .click()
  }
}
