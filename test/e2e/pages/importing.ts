import { expect, type Locator, type Page } from '@playwright/test'
import type { TableKind } from '#shared/formats/tables/fields.ts'
import type { Translate } from '#shared/i18n/translate.ts'

/** A file as somebody chooses it. */
export interface ChosenFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** The screen where a file becomes records. */
export class Importing {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  get screen(): Locator {
    return this.window.locator('[data-screen="import"]')
  }

  /** Opens the screen from the menu of new things. */
  async open(): Promise<void> {
    await this.window.getByRole('button', { name: this.t('app.new'), exact: true }).click()
    await this.window.getByRole('menuitem', { name: this.t('importing.menu') }).click()
    await this.screen.waitFor()
  }

  /** Chooses a file, the first or another one. */
  async choose({ name, content }: ChosenFile): Promise<void> {
    await this.screen
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
  }

  /** A row of the preview by its number in the file; a faulty one has a line for each fault. */
  row(number: number): Locator {
    return this.screen
      .getByRole('row')
      .filter({ has: this.window.getByRole('rowheader', { name: String(number), exact: true }) })
  }

  /** The line that says what is wrong with a row. */
  fault(number: number, reason: string): Locator {
    return this.row(number).filter({ hasText: reason })
  }

  /** How many rows a filter of the preview counts. */
  async expectCount(filter: 'all' | 'new' | 'known' | 'faulty', count: number): Promise<void> {
    await expect(
      this.screen.getByRole('radio', {
        name: new RegExp(`^${this.t(`importing.filters.${filter}`)}\\W*${count}$`),
      }),
    ).toBeVisible()
  }

  importButton(kind: TableKind, count: number): Locator {
    return this.screen.getByRole('button', { name: this.t(`importing.import.${kind}`, { count }) })
  }

  /** The sheets of the workbook that can be chosen. */
  async sheets(): Promise<readonly string[]> {
    await this.sheetBox.click()
    const names = await this.window.getByRole('option').allTextContents()
    await this.window.keyboard.press('Escape')
    return names
  }

  async chooseSheet(name: string): Promise<void> {
    await this.sheetBox.click()
    await this.window.getByRole('option', { name, exact: true }).click()
  }

  private get sheetBox(): Locator {
    return this.screen.getByRole('button', { name: this.t('importing.file.sheet') })
  }

  /** Says to which field a column goes. */
  async sendColumn(column: string, field: string): Promise<void> {
    await this.screen.getByRole('button', { name: this.t('importing.mapping.fieldOf', { column }) }).click()
    await this.window.getByRole('option', { name: field, exact: true }).click()
  }
}
