import type { Locator, Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate.ts'

/** The files of the record that is on screen. */
export class Files {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  get section(): Locator {
    return this.window.locator('[data-files]')
  }

  /** One file, by its name. */
  file(name: string): Locator {
    return this.section.getByRole('button', { name, exact: true })
  }

  /** Chooses files as the system's dialog would, and waits until they are there. */
  async add(...paths: readonly string[]): Promise<void> {
    await this.section.locator('input[type=file]').setInputFiles([...paths])
    const added = this.t('commands.attachment.add', { count: paths.length })
    await this.window.getByText(added, { exact: true }).waitFor()
  }

  async open(name: string): Promise<void> {
    await this.file(name).click()
  }

  /** Saves a copy; the system's question is answered by the journey. */
  async save(name: string): Promise<void> {
    await this.act(name, this.t('attachments.save.label'))
    await this.window.getByText(this.t('attachments.save.done', { name: '' }).trim()).waitFor()
  }

  async delete(name: string): Promise<void> {
    await this.act(name, this.t('attachments.delete'))
    await this.file(name).waitFor({ state: 'detached' })
  }

  private async act(name: string, label: string): Promise<void> {
    await this.section.getByRole('button', { name: this.t('attachments.actions', { name }) }).click()
    await this.window.getByRole('menuitem', { name: label, exact: true }).click()
  }
}
