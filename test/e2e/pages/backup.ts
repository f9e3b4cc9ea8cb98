import type { Locator, Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate.ts'

/** The page of backups, and the preview of a restore. */
export class Backup {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  get screen(): Locator {
    return this.window.locator('[data-screen="backup"]')
  }

  get restoreScreen(): Locator {
    return this.window.locator('[data-screen="restore"]')
  }

  /** Opens the page from the settings. */
  async open(): Promise<void> {
    await this.window
      .getByRole('navigation', { name: this.t('app.nav.label') })
      .getByRole('link', { name: this.t('app.nav.settings'), exact: true })
      .click()
    await this.window.getByRole('button', { name: this.t('backup.title') }).click()
    await this.screen.waitFor()
  }

  /** What is said of a place. */
  place(name: 'vault' | 'folder'): Locator {
    return this.screen.locator(`[data-place="${name}"]`)
  }

  /** Chooses the second folder; the dialog of the system has been answered. */
  async chooseFolder(): Promise<void> {
    await this.screen.getByRole('button', { name: this.t('backup.folder.choose') }).click()
    await this.place('folder').waitFor()
  }

  /** Backs up now and waits until it is said how that went. */
  async backUpNow(): Promise<void> {
    await this.screen.getByRole('button', { name: this.t('backup.now') }).click()
    await this.outcome.waitFor()
  }

  /** How the backup went that was asked for. */
  get outcome(): Locator {
    return this.screen.getByRole('group', { name: this.t('backup.done.title') })
  }

  /** The snapshots that were taken for a reason, newest first. */
  snapshots(reason: 'asked' | 'quit' | 'beforeRestore'): Locator {
    return this.screen.locator(`[data-snapshot="${reason}"]`)
  }

  /** Opens the preview of a snapshot in the list. */
  async preview(snapshot: Locator): Promise<void> {
    await snapshot.getByRole('link').click()
    await this.restoreScreen.waitFor()
  }

  /** What would come back, become as it was, or go. */
  changes(group: 'created' | 'changed' | 'removed'): Locator {
    return this.restoreScreen.locator(`[data-group="${group}"]`)
  }

  /** Restores what is shown. */
  async restore(): Promise<void> {
    await this.restoreScreen.getByRole('button', { name: this.t('backup.restore.confirm') }).click()
    await this.restoreScreen.getByText(this.t('backup.restore.doneTitle'), { exact: true }).waitFor()
  }

  /** From the empty first screen: chooses a backup; the dialog of the system has been answered. */
  async chooseAtFirstStart(): Promise<void> {
    await this.window.getByRole('button', { name: this.t('backup.restore.link') }).click()
    await this.restoreScreen.waitFor()
  }

  /** The sheet that asks for what opens a backup of other keys. */
  get foreignSheet(): Locator {
    return this.window.locator('[data-dialog="foreignBackup"]')
  }

  /** From the empty first screen: chooses a backup of another computer; the dialog of the system has been answered. */
  async chooseForeignAtFirstStart(): Promise<void> {
    await this.window.getByRole('button', { name: this.t('backup.restore.link') }).click()
    await this.foreignSheet.waitFor()
  }

  /** Types what opened the backup where it was made; whether it is right is seen afterwards. */
  async tryToOpenForeign(kind: 'passphrase' | 'recoveryKey', secret: string): Promise<void> {
    // A radio button lies under its words, so it is these that are clicked; the field has the same name.
    const ways = this.foreignSheet.getByRole('radiogroup')
    await ways.getByText(this.t(`backup.foreign.${kind}`), { exact: true }).click()
    const label = kind === 'passphrase' ? 'backup.foreign.passphraseOf' : 'vault.recover.key'
    const field = this.foreignSheet.getByLabel(this.t(label), { exact: true })
    await field.and(this.foreignSheet.locator('input:not([type="radio"]), textarea')).fill(secret)
    await this.window.getByRole('button', { name: this.t('backup.foreign.open'), exact: true }).click()
  }

  /** Opens it with the right one, and waits for the preview. */
  async openForeign(kind: 'passphrase' | 'recoveryKey', secret: string): Promise<void> {
    await this.tryToOpenForeign(kind, secret)
    await this.restoreScreen.waitFor()
    await this.foreignSheet.waitFor({ state: 'detached' })
  }

  /** On an empty computer: makes the backup its beginning. The window starts anew. */
  async takeOver(): Promise<void> {
    await this.restoreScreen.getByRole('button', { name: this.t('backup.restore.adopt') }).click()
  }
}
