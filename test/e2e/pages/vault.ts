import type { Locator, Page } from '@playwright/test'
import type { Translate } from '#shared/i18n/translate.ts'

/** What stands before the data, and what is set about it. */
export class Vault {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  /** The question of the first start. */
  get firstStart(): Locator {
    return this.window.locator('[data-screen="firstStart"]')
  }

  /** Behind the first passphrase: the key for the day it is forgotten. */
  get firstRecoveryKey(): Locator {
    return this.window.locator('[data-screen="firstRecoveryKey"]')
  }

  get lockScreen(): Locator {
    return this.window.locator('[data-screen="locked"]')
  }

  get recoverScreen(): Locator {
    return this.window.locator('[data-screen="recover"]')
  }

  /** The key file is damaged, or of a newer Keyfolio. */
  get unreadableScreen(): Locator {
    return this.window.locator('[data-screen="keysUnreadable"]')
  }

  /** What went wrong, on whichever screen or sheet it is said. */
  get problem(): Locator {
    return this.window.getByRole('alert')
  }

  /** How long it takes until the next try. */
  get pause(): Locator {
    return this.window.getByRole('timer')
  }

  /** The advice to set a passphrase, or to make a recovery key. */
  advice(missing: 'passphrase' | 'recoveryKey'): Locator {
    return this.window.locator(`[data-vault-advice="${missing}"]`)
  }

  /** At the first start: sets a passphrase, and puts the recovery key off. */
  async setPassphrase(passphrase: string): Promise<void> {
    await this.beginWithPassphrase(passphrase)
    await this.firstRecoveryKey.getByRole('button', { name: this.t('vault.recovery.later') }).click()
    await this.firstRecoveryKey.waitFor({ state: 'detached' })
  }

  /** At the first start: sets a passphrase and makes the recovery key. Answers its words. */
  async setPassphraseWithRecoveryKey(passphrase: string): Promise<readonly string[]> {
    await this.beginWithPassphrase(passphrase)
    const words = await this.proveRecoveryKey()
    await this.firstRecoveryKey.waitFor({ state: 'detached' })
    return words
  }

  private async beginWithPassphrase(passphrase: string): Promise<void> {
    await this.typeNewPassphrase(this.firstStart, passphrase)
    await this.firstStart.getByRole('button', { name: this.t('vault.first.set') }).click()
    await this.firstRecoveryKey.waitFor()
  }

  /** At the first start: goes on without a passphrase. */
  async notNow(): Promise<void> {
    await this.firstStart.getByRole('button', { name: this.t('vault.first.notNow') }).click()
    await this.firstStart.waitFor({ state: 'detached' })
  }

  /** Types a passphrase at the lock screen and presses Enter; whether it is right is seen afterwards. */
  async tryPassphrase(passphrase: string): Promise<void> {
    const field = this.lockScreen.getByLabel(this.t('vault.locked.passphrase'), { exact: true })
    await field.fill(passphrase)
    await field.press('Enter')
  }

  /** Opens the data with the right passphrase. */
  async unlock(passphrase: string): Promise<void> {
    await this.lockScreen.waitFor()
    await this.tryPassphrase(passphrase)
    await this.lockScreen.waitFor({ state: 'detached' })
  }

  /** From the lock screen: types the recovery key and a new passphrase; whether it is right is seen afterwards. */
  async tryRecoveryKey(recoveryKey: string, passphrase: string): Promise<void> {
    await this.lockScreen.getByRole('button', { name: this.t('vault.locked.lost') }).click()
    await this.recoverScreen.getByLabel(this.t('vault.recover.key'), { exact: true }).fill(recoveryKey)
    await this.typeNewPassphrase(this.recoverScreen, passphrase)
    await this.recoverScreen.getByRole('button', { name: this.t('vault.recover.open') }).click()
  }

  /** Opens the data with the right recovery key, and sets a new passphrase. */
  async recover(recoveryKey: string, passphrase: string): Promise<void> {
    await this.tryRecoveryKey(recoveryKey, passphrase)
    await this.recoverScreen.waitFor({ state: 'detached' })
  }

  /** In the settings: sets the first passphrase, and puts the recovery key off. */
  async setPassphraseLater(passphrase: string): Promise<void> {
    await this.security.getByRole('button', { name: this.t('vault.banner.set') }).click()
    const sheet = this.sheet('passphrase')
    await this.typeNewPassphrase(sheet, passphrase)
    await this.window.keyboard.press('Enter')
    await this.sheet('recoveryKey').waitFor()
    await this.window.getByRole('button', { name: this.t('vault.recovery.later') }).click()
    await this.sheet('recoveryKey').waitFor({ state: 'detached' })
  }

  /** In the settings: changes the passphrase. */
  async changePassphrase(current: string, next: string): Promise<void> {
    await this.security.getByRole('button', { name: this.t('vault.change.changeTitle') }).click()
    const sheet = this.sheet('passphrase')
    await sheet.getByLabel(this.t('vault.passphrase.current'), { exact: true }).fill(current)
    await this.typeNewPassphrase(sheet, next)
    await this.window.keyboard.press('Enter')
    await sheet.waitFor({ state: 'detached' })
  }

  /** In the settings: makes a recovery key, the first or a new one. Answers its words. */
  async makeRecoveryKey(): Promise<readonly string[]> {
    const names = [this.t('vault.security.makeRecoveryKey'), this.t('vault.security.newRecoveryKey')]
    await this.security.getByRole('button', { name: new RegExp(`^(${names.join('|')})$`) }).click()
    const words = await this.proveRecoveryKey()
    await this.sheet('recoveryKey').waitFor({ state: 'detached' })
    return words
  }

  /** The words that are shown now; the recovery key does not hold yet. */
  async shownWords(): Promise<readonly string[]> {
    const words = this.window.locator('[data-recovery-word]')
    await words.first().waitFor()
    return words.allTextContents()
  }

  /** Chooses in the settings after how long it locks by itself; null is never. */
  async lockAfter(minutes: number | null): Promise<void> {
    await this.security.getByRole('button', { name: this.t('vault.security.lockAfter') }).click()
    const name =
      minutes === null
        ? this.t('vault.security.lockNever')
        : this.t('vault.security.lockAfterMinutes', { count: minutes })
    await this.window.getByRole('option', { name, exact: true }).click()
  }

  /** In the settings: whether the key store of the system opens the data. */
  get systemKey(): Locator {
    return this.security.getByRole('checkbox', { name: this.t('vault.security.systemKey'), exact: true })
  }

  /** Locks from the left bar; the window goes, so what follows needs the new one. */
  async lockNow(): Promise<void> {
    await this.window
      .getByRole('navigation', { name: this.t('app.nav.label') })
      .getByRole('button', { name: this.t('vault.security.lockNow') })
      .click()
  }

  /** The section of the settings. */
  get security(): Locator {
    return this.window.getByRole('group', { name: this.t('vault.security.title'), exact: true })
  }

  private sheet(name: 'passphrase' | 'recoveryKey'): Locator {
    return this.window.locator(`[data-dialog="${name}"]`)
  }

  private async typeNewPassphrase(form: Locator, passphrase: string): Promise<void> {
    await form.getByLabel(this.t('vault.passphrase.new'), { exact: true }).fill(passphrase)
    await form.getByLabel(this.t('vault.passphrase.again'), { exact: true }).fill(passphrase)
  }

  /** Reads the words, then types back those that are asked for. */
  private async proveRecoveryKey(): Promise<readonly string[]> {
    const words = await this.shownWords()
    await this.window.getByRole('button', { name: this.t('vault.recovery.toProof') }).click()
    for (const [index, word] of words.entries()) {
      const label = this.t('vault.recovery.wordLabel', { number: index + 1 })
      const field = this.window.getByLabel(label, { exact: true })
      if ((await field.count()) === 1) await field.fill(word)
    }
    await this.window.getByRole('button', { name: this.t('vault.recovery.confirm') }).click()
    return words
  }
}
