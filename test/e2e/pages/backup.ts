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

  /** On an empty computer: makes the backup its beginning. The window starts anew. */
  async takeOver(): Promise<void> {
    await this.restoreScreen.getByRole('button', { name: this.t('backup.restore.adopt') }).click()
  }
}
