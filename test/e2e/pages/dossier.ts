import type { Locator, Page } from '@playwright/test'
import type { DossierTab } from '#renderer/navigation/route.ts'
import type { DossierEdition } from '#shared/formats/dossier.ts'
import type { Translate } from '#shared/i18n/translate.ts'

/** One client's dossier. */
export class Dossier {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  get screen(): Locator {
    return this.window.locator('[data-screen="client"]')
  }

  get printSheet(): Locator {
    return this.window.locator('[data-dialog="printDossier"]')
  }

  async openTab(tab: DossierTab): Promise<void> {
    await this.window.getByRole('tab', { name: this.t(`dossier.tabs.${tab}`) }).click()
  }

  /** Opens the form for a person who is not in Keyfolio yet. */
  async addNewPerson(): Promise<void> {
    await this.openTab('team')
    await this.window
      .getByRole('button', { name: this.t('dossier.team.addPerson') })
      .first()
      .click()
    await this.window.getByRole('menuitem', { name: this.t('dossier.team.addNew') }).click()
  }

  /** Writes down what happened, where the timeline begins. */
  async record(text: string): Promise<void> {
    await this.openTab('timeline')
    await this.window.getByRole('textbox', { name: this.t('dossier.composer.text') }).fill(text)
    await this.window.keyboard.press('Control+Enter')
    await this.window
      .getByRole('article')
      .or(this.window.getByRole('listitem'))
      .filter({ hasText: text })
      .first()
      .waitFor()
  }

  /** Opens the form of the client. */
  async edit(): Promise<void> {
    await this.screen.getByRole('button', { name: this.t('dossier.header.edit'), exact: true }).click()
  }

  /** Deletes the client with everything that belongs to it. */
  async delete(): Promise<void> {
    await this.screen.getByRole('button', { name: this.t('dossier.header.more'), exact: true }).click()
    await this.window.getByRole('menuitem', { name: this.t('dossier.header.delete'), exact: true }).click()
  }

  /** Prints the dossier in an edition and waits for the answer of the sheet. */
  async print(edition: DossierEdition): Promise<void> {
    await this.window.getByRole('button', { name: this.t('dossier.header.print') }).click()
    await this.printSheet.waitFor()
    await this.printSheet.getByText(this.t(`dossier.print.${edition}`), { exact: true }).click()
    await this.window.getByRole('button', { name: this.t('dossier.print.save') }).click()
  }
}
