import type { Locator, Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate.ts'

/** What reminders are made of, and where missed ones are listed. */
export class Reminders {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  get missedList(): Locator {
    return this.window.locator('[data-dialog="missedReminders"]')
  }

  /** Writes down a proposal that has arrived, for the client whose dossier is open. The day as people type it. */
  async addProposal(title: string, validUntil: string): Promise<void> {
    await this.openForDossier('proposalForm')
    const form = this.window.locator('[data-dialog="proposalForm"]')
    await form.getByLabel(this.t('proposals.form.title'), { exact: false }).first().fill(title)
    await form.getByRole('button', { name: this.t('proposals.form.status') }).click()
    await this.window.getByRole('option', { name: this.t('vocabulary.proposalStatus.received') }).click()
    await form.getByRole('textbox', { name: this.t('proposals.form.validUntil') }).fill(validUntil)
    await this.window.keyboard.press('Control+Enter')
    await form.waitFor({ state: 'detached' })
  }

  /** Writes down a follow-up for the client whose dossier is open. Day and time as people type them. */
  async addFollowUp(title: string, day: string, time: string): Promise<void> {
    await this.openForDossier('followUpForm')
    const form = this.window.locator('[data-dialog="followUpForm"]')
    await form.getByRole('textbox', { name: this.t('calendar.form.what') }).fill(title)
    await form.getByRole('textbox', { name: this.t('calendar.form.day') }).fill(day)
    await form.getByRole('textbox', { name: this.t('calendar.form.time') }).fill(time)
    await this.window.keyboard.press('Control+Enter')
    await form.waitFor({ state: 'detached' })
  }

  /** Asks for a test notification in the settings. */
  async test(): Promise<void> {
    await this.window.getByRole('button', { name: this.t('reminders.settings.test') }).click()
  }

  /** The line that says how many were missed. */
  missedBanner(count: number): Locator {
    return this.window.getByText(this.t('reminders.banner.missed', { count }))
  }

  async showMissed(): Promise<void> {
    await this.window.getByRole('button', { name: this.t('reminders.banner.show'), exact: true }).click()
    await this.missedList.waitFor()
  }

  async dismissMissed(): Promise<void> {
    await this.window.getByRole('button', { name: this.t('reminders.list.dismiss') }).click()
    await this.missedList.waitFor({ state: 'detached' })
  }

  /** Sheets have addresses, and a client's dossier says whose it is. */
  private async openForDossier(dialog: 'proposalForm' | 'followUpForm'): Promise<void> {
    await this.window.evaluate((name) => {
      const clientId = /clientId=([^&]+)/.exec(location.hash)?.[1] ?? ''
      location.hash += `&dialog=${name}&dialog.clientId=${clientId}`
    }, dialog)
    await this.window.locator(`[data-dialog="${dialog}"]`).waitFor()
  }
}
