import type { Locator, Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate.ts'

/** What a journey says of a person. */
export interface PersonEntry {
  readonly givenName?: string
  readonly familyName?: string
  readonly hobbies?: readonly string[]
  readonly values?: string
  readonly notes?: string
  readonly position?: string
  readonly phone?: string
}

/** The list of people, the card and the form. */
export class People {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  get form(): Locator {
    return this.window.locator('[data-dialog="personForm"]')
  }

  row(name: string): Locator {
    return this.window.getByRole('row').filter({ hasText: name })
  }

  async fill(entry: PersonEntry): Promise<void> {
    const { form, t } = this
    await form.waitFor()
    if (entry.givenName !== undefined)
      await form.getByLabel(t('people.form.identity.givenName')).first().fill(entry.givenName)
    if (entry.familyName !== undefined)
      await form.getByLabel(t('people.form.identity.familyName')).first().fill(entry.familyName)
    for (const hobby of entry.hobbies ?? []) {
      await form.getByLabel(t('people.form.personal.hobbies')).first().fill(hobby)
      await this.window.keyboard.press('Enter')
    }
    if (entry.values !== undefined)
      await form.getByLabel(t('people.form.personal.values')).first().fill(entry.values)
    if (entry.notes !== undefined)
      await form.getByLabel(t('people.form.personal.notes')).first().fill(entry.notes)
    if (entry.position !== undefined)
      await form.getByLabel(t('people.form.position.positionTitle')).first().fill(entry.position)
    if (entry.phone !== undefined) {
      await form.getByRole('button', { name: t('people.form.contacts.add') }).click()
      await form.getByLabel(t('people.form.contacts.value')).last().fill(entry.phone)
    }
  }

  async submit(): Promise<void> {
    await this.window.keyboard.press('Control+Enter')
    await this.form.waitFor({ state: 'detached' })
  }

  /** On the card of a person: copies a number or an address. */
  async copyContact(value: string): Promise<void> {
    await this.window.getByRole('button', { name: this.t('people.page.copy', { value }) }).click()
    await this.window.getByText(this.t('people.page.copied')).first().waitFor()
  }
}
