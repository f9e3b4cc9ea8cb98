import type { Locator, Page } from '@playwright/test'
import type { CsvStyle } from '#shared/formats/tables/writeCsv.ts'
import type { Translate } from '#shared/i18n/translate.ts'

/** What every table can do: columns, sorting, export. */
export class Tables {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  get grid(): Locator {
    return this.window.getByRole('grid')
  }

  /** The ids of the visible columns, from left to right. */
  async columns(): Promise<readonly string[]> {
    return this.grid
      .locator('[data-column]')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-column') ?? ''))
  }

  /** The first cell of each row on screen, from top to bottom. */
  async names(): Promise<readonly string[]> {
    return this.grid.getByRole('rowheader').allInnerTexts()
  }

  /** The header of a column, by its id. */
  header(column: string): Locator {
    return this.grid.locator(`[data-column="${column}"]`)
  }

  async sortBy(column: string): Promise<void> {
    await this.header(column).getByRole('button').first().click()
  }

  /** Shows or hides a column, by what it is called. */
  async toggleColumn(header: string): Promise<void> {
    await this.openChooser()
    await this.window.getByRole('dialog').getByText(header, { exact: true }).click()
    await this.closeChooser()
  }

  /** Moves a column one place to the left. */
  async moveLeft(header: string): Promise<void> {
    await this.openChooser()
    await this.window.getByRole('button', { name: this.t('ui.table.moveUp', { column: header }) }).click()
    await this.closeChooser()
  }

  async export(style: CsvStyle): Promise<void> {
    await this.window.getByRole('button', { name: this.t('tables.export.label') }).click()
    await this.window.getByRole('menuitem', { name: this.t(`tables.export.style.${style}`) }).click()
  }

  private async openChooser(): Promise<void> {
    await this.window.getByRole('button', { name: this.t('ui.table.chooseColumns') }).click()
    await this.window.getByRole('dialog').waitFor()
  }

  private async closeChooser(): Promise<void> {
    await this.window.keyboard.press('Escape')
    await this.window.getByRole('dialog').waitFor({ state: 'detached' })
  }
}
