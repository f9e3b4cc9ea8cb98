import type { Locator, Page } from '@playwright/test'
import type { ClientClass, KeyReason } from '#shared/domain/clients/client.ts'
import type { Translate } from '#shared/i18n/translate.ts'

/** What a journey says of a client. */
export interface ClientEntry {
  readonly name?: string
  readonly summary?: string
  readonly class?: ClientClass
  readonly keyReasons?: readonly KeyReason[]
  readonly sector?: string
  readonly email?: string
  readonly turnover?: string
  readonly development?: string
  readonly weaknesses?: string
}

/** The list of clients and the form. */
export class Clients {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  get form(): Locator {
    return this.window.locator('[data-dialog="clientForm"]')
  }

  /** The name in the form. */
  get name(): Locator {
    return this.field('clients.form.identity.name')
  }

  get sheet(): Locator {
    return this.window.getByRole('dialog')
  }

  /** The row of a client in the table. */
  row(name: string): Locator {
    return this.window.getByRole('row').filter({ hasText: name })
  }

  /** Opens the form for a new client from the top bar. */
  async openNew(): Promise<void> {
    await this.window.getByRole('button', { name: this.t('app.new'), exact: true }).click()
    await this.window.getByRole('menuitem', { name: this.t('app.newClient') }).click()
    await this.form.waitFor()
  }

  /** Writes a client down and ends on the new dossier. */
  async add(entry: ClientEntry): Promise<void> {
    await this.openNew()
    await this.fill(entry)
    await this.submit()
    await this.window.locator('[data-screen="client"]').waitFor()
  }

  /** Fills in what is given and leaves the rest. */
  async fill(entry: ClientEntry): Promise<void> {
    if (entry.name !== undefined) await this.field('clients.form.identity.name').fill(entry.name)
    if (entry.summary !== undefined) await this.field('clients.form.identity.summary').fill(entry.summary)
    if (entry.class !== undefined) await this.chooseClass(entry.class)
    for (const reason of entry.keyReasons ?? [])
      await this.form.getByText(this.t(`vocabulary.keyReason.${reason}`), { exact: true }).click()
    if (entry.sector !== undefined) await this.field('clients.form.business.sector').fill(entry.sector)
    if (entry.email !== undefined) await this.field('clients.form.business.email').fill(entry.email)
    if (entry.turnover !== undefined) await this.field('clients.form.business.turnover').fill(entry.turnover)
    if (entry.development !== undefined)
      await this.field('clients.form.knowledge.development').fill(entry.development)
    if (entry.weaknesses !== undefined)
      await this.field('clients.form.knowledge.weaknesses').fill(entry.weaknesses)
  }

  async submit(): Promise<void> {
    await this.window.keyboard.press('Control+Enter')
  }

  /** Shows the list, wherever the window stands. */
  async show(): Promise<void> {
    await this.window
      .getByRole('navigation', { name: this.t('app.nav.label') })
      .getByRole('link', { name: this.t('app.nav.clients'), exact: true })
      .click()
    await this.window.locator('[data-screen="clients"]').waitFor()
  }

  /** Opens a dossier from the list. */
  async open(name: string): Promise<void> {
    await this.show()
    await this.row(name).click()
    await this.window.locator('[data-screen="client"]').waitFor()
  }

  async search(text: string): Promise<void> {
    await this.window.getByRole('searchbox', { name: this.t('clients.search.label') }).fill(text)
  }

  private async chooseClass(clientClass: ClientClass): Promise<void> {
    await this.form
      .getByText(this.t(`vocabulary.clientClass.${clientClass}`), { exact: true })
      .first()
      .click()
  }

  private field(
    key:
      | 'clients.form.identity.name'
      | 'clients.form.identity.summary'
      | 'clients.form.business.sector'
      | 'clients.form.business.email'
      | 'clients.form.business.turnover'
      | 'clients.form.knowledge.development'
      | 'clients.form.knowledge.weaknesses',
  ): Locator {
    return this.form.getByLabel(this.t(key)).first()
  }
}
