import type { Page } from '@playwright/test'
import type { Language } from '#shared/i18n/messages.ts'
import { type Translate, translator } from '#shared/i18n/translate.ts'

/** The settings screen. */
export class Settings {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  /** Chooses the language; the window changes at once. */
  async chooseLanguage(language: Language): Promise<void> {
    await this.window.getByRole('button', { name: this.t('settings.language') }).click()
    await this.window.getByRole('option', { name: this.t(`settings.languageName.${language}`) }).click()
    const there = translator(language)
    await this.window.getByRole('heading', { level: 1, name: there('settings.title') }).waitFor()
  }

  /** Chooses the zone in which the days begin and end, by its name as the list shows it. */
  async chooseHomeZone(zone: string): Promise<void> {
    const box = this.window.getByRole('combobox', { name: this.t('settings.homeZone') })
    await box.fill(zone)
    await this.window.getByRole('option', { name: zone, exact: true }).click()
  }

  async chooseTheme(theme: 'system' | 'light' | 'dark'): Promise<void> {
    // The radio itself is hidden behind its label.
    await this.window
      .getByText(this.t(`settings.themeName.${theme}`), { exact: true })
      .last()
      .click()
  }
}
