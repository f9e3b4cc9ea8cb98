import type { Locator, Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate.ts'
import type { ChosenFile } from './importing.ts'

/** The sheet in which e-mails are looked over before they are written down. */
export class Mails {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  get sheet(): Locator {
    return this.window.getByRole('dialog').filter({ has: this.window.locator('[data-dialog="mail"]') })
  }

  /** Opens the sheet from the dossier that is shown, and chooses files. */
  async choose(files: readonly ChosenFile[]): Promise<void> {
    await this.window.getByRole('button', { name: this.t('dossier.header.more'), exact: true }).click()
    await this.window.getByRole('menuitem', { name: this.t('mail.add') }).click()
    await this.sheet.locator('input[type="file"]').setInputFiles(files.map(asPayload))
  }

  /** Drops files on the part of the dossier where its files are. */
  async drop(files: readonly ChosenFile[]): Promise<void> {
    const contents = files.map(({ name, content }) => ({ name, bytes: [...Buffer.from(content)] }))
    const transfer = await this.window.evaluateHandle((given) => {
      const data = new DataTransfer()
      for (const { name, bytes } of given) data.items.add(new File([new Uint8Array(bytes)], name))
      return data
    }, contents)
    const target = this.window.locator('[data-files]').first()
    await target.dispatchEvent('dragenter', { dataTransfer: transfer })
    await target.dispatchEvent('dragover', { dataTransfer: transfer })
    await target.dispatchEvent('drop', { dataTransfer: transfer })
  }

  /** The mail in sight becomes a person's who was not known. */
  async addSender(): Promise<void> {
    await this.sheet.getByText(this.t('mail.unknown.newPerson'), { exact: true }).click()
  }

  async save(): Promise<void> {
    await this.sheet.getByRole('button', { name: this.t('mail.save'), exact: true }).click()
  }
}

function asPayload({ name, content }: ChosenFile) {
  return { name, mimeType: '', buffer: Buffer.from(content) }
}
