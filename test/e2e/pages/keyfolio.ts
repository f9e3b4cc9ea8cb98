import type { Locator, Page } from '@playwright/test'
import type { Language } from '#shared/i18n/messages.ts'
import { recordTab } from '#renderer/features/records/words.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { type Translate, translator } from '#shared/i18n/translate.ts'
import type { Running } from '../support/launch.ts'
import { Backup } from './backup.ts'
import { Calendar } from './calendar.ts'
import { Clients } from './clients.ts'
import { Deals } from './deals.ts'
import { Dossier } from './dossier.ts'
import { Files } from './files.ts'
import { Health } from './health.ts'
import { House } from './house.ts'
import { Importing } from './importing.ts'
import { Mails } from './mails.ts'
import { People } from './people.ts'
import { Proposals } from './proposals.ts'
import { Prospecting } from './prospecting.ts'
import { QuickEntry } from './quickEntry.ts'
import { Records } from './records.ts'
import { Settings } from './settings.ts'
import { Today } from './today.ts'
import { Vault } from './vault.ts'

/** The whole window, in the words of the language it speaks. */
export class Keyfolio {
  readonly backup: Backup
  readonly calendar: Calendar
  readonly clients: Clients
  readonly deals: Deals
  readonly dossier: Dossier
  readonly files: Files
  readonly health: Health
  readonly house: House
  readonly importing: Importing
  readonly mails: Mails
  readonly people: People
  readonly proposals: Proposals
  readonly prospecting: Prospecting
  readonly quickEntry: QuickEntry
  readonly records: Records
  readonly settings: Settings
  readonly today: Today
  readonly vault: Vault

  readonly window: Page
  readonly t: Translate

  constructor(running: Running, language: Language = 'en') {
    this.window = running.window
    this.t = translator(language)
    this.backup = new Backup(this.window, this.t)
    this.calendar = new Calendar(this.window, this.t)
    this.clients = new Clients(this.window, this.t)
    this.deals = new Deals(this.window, this.t)
    this.dossier = new Dossier(this.window, this.t)
    this.files = new Files(this.window, this.t)
    this.health = new Health(this.window, this.t)
    this.house = new House(this.window, this.t)
    this.importing = new Importing(this.window, this.t)
    this.mails = new Mails(this.window, this.t)
    this.people = new People(this.window, this.t)
    this.proposals = new Proposals(this.window, this.t)
    this.prospecting = new Prospecting(this.window, this.t)
    this.quickEntry = new QuickEntry(this.window, this.t)
    this.records = new Records(this.window, this.t)
    this.settings = new Settings(this.window, this.t)
    this.today = new Today(this.window, this.t)
    this.vault = new Vault(this.window, this.t)
  }

  /** The screen that is shown, by its name in the registry. */
  screen(name: string): Locator {
    return this.window.locator(`[data-screen="${name}"]`)
  }

  /** The sheet or panel that is open, by its name in the registry. */
  dialog(name: string): Locator {
    return this.window.locator(`[data-dialog="${name}"]`)
  }

  /** Goes somewhere by the navigation. */
  async goTo(
    part: 'today' | 'clients' | 'people' | 'calendar' | 'proposals' | 'portfolio' | 'settings',
  ): Promise<void> {
    if (part === 'proposals') return this.goToTab('deals', this.t('proposals.title'), 'proposals')
    if (part === 'portfolio') return this.goToTab('portfolio', this.t('portfolio.title'), 'portfolio')
    await this.window
      .getByRole('navigation', { name: this.t('app.nav.label') })
      .getByRole('link', { name: this.t(`app.nav.${part}`), exact: true })
      .click()
    await this.screen(part).waitFor()
  }

  /** Goes to the list of a kind of record of the trade, by the tabs of its part. */
  async goToRecords(
    part: 'prospecting' | 'deals' | 'service' | 'portfolio' | 'house',
    kind: TradeKind,
  ): Promise<void> {
    await this.goToTab(part, recordTab(this.t, kind), 'records')
    await this.window.locator(`[data-screen="records"][data-kind="${kind}"]`).waitFor()
  }

  private async goToTab(
    part: 'prospecting' | 'deals' | 'service' | 'portfolio' | 'house',
    tab: string,
    screen: string,
  ): Promise<void> {
    await this.window
      .getByRole('navigation', { name: this.t('app.nav.label') })
      .getByRole('link', { name: this.t(`app.nav.${part}`), exact: true })
      .click()
    await this.window
      .getByRole('navigation', { name: this.t(`app.nav.${part}`), exact: true })
      .getByRole('link', { name: tab, exact: true })
      .click()
    await this.screen(screen).waitFor()
  }

  /** Searches over everything, by keyboard, and goes to the best match once it is what was looked for. */
  async find(letters: string, title: string): Promise<void> {
    await this.window.keyboard.press('Control+k')
    await this.dialog('search').waitFor()
    await this.window.keyboard.type(letters)
    await this.window.getByRole('option', { name: new RegExp(title), selected: true }).waitFor()
    await this.window.keyboard.press('Enter')
    await this.dialog('search').waitFor({ state: 'detached' })
  }

  /** Whether everything is saved, at the foot of the navigation. */
  get savedState(): Locator {
    return this.window.locator('[data-saved]')
  }

  /** Waits until everything lies in the journal. */
  async waitUntilSaved({ timeoutMs = 30_000 } = {}): Promise<void> {
    await this.window.locator('[data-saved="saved"]').waitFor({ timeout: timeoutMs })
  }

  /** The banner that says what is wrong with the disk of the data folder. */
  storageBanner(trouble: 'diskFull' | 'readOnly' | 'folderGone' | 'writeFailed'): Locator {
    return this.window.locator(`[data-storage-trouble="${trouble}"]`)
  }

  /** The latest message at the edge of the window. */
  toast(text: string): Locator {
    return this.window.getByText(text)
  }

  /** Undoes the last command by keyboard. */
  async undo(): Promise<void> {
    await this.window.keyboard.press('Control+z')
  }
}
