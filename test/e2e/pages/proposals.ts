import type { Locator, Page } from '@playwright/test'
import type { ProposalStatus } from '#shared/domain/proposals/proposal.ts'
import type { Translate } from '#shared/i18n/translate.ts'

/** What a journey says of a proposal; days as they are typed. */
export interface ProposalEntry {
  readonly title?: string
  readonly amount?: string
  readonly validUntil?: string
  readonly validityReason?: string
  /** One argument, in a sentence. */
  readonly argument?: string
}

/** The list of proposals, their form and their extension; also as the dossier shows them. */
export class Proposals {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  get form(): Locator {
    return this.window.locator('[data-dialog="proposalForm"]')
  }

  get extension(): Locator {
    return this.window.locator('[data-dialog="extendProposal"]')
  }

  /** The proposals of the dossier on screen. */
  get panel(): Locator {
    return this.window.getByRole('group', { name: this.t('dossier.overview.proposals'), exact: true })
  }

  /** The row of a proposal in the table. */
  row(title: string): Locator {
    return this.window.getByRole('row').filter({ hasText: title })
  }

  /** Adds a proposal to the dossier on screen. */
  async addInDossier(entry: ProposalEntry): Promise<void> {
    await this.panel.getByRole('button', { name: this.t('dossier.overview.addProposal') }).click()
    await this.fill(entry)
    await this.submit()
  }

  /** Adds a proposal to the deal whose page is on screen. */
  async addToDeal(entry: ProposalEntry): Promise<void> {
    await this.window
      .locator('[data-screen="record"][data-kind="deal"]')
      .getByRole('button', { name: this.t('proposals.newProposal'), exact: true })
      .click()
    await this.fill(entry)
    await this.submit()
  }

  /** Fills in what is given and leaves the rest. */
  async fill(entry: ProposalEntry): Promise<void> {
    const { form, t } = this
    await form.waitFor()
    const field = (label: string): Locator => form.getByRole('textbox', { name: label, exact: true })
    if (entry.title !== undefined) await field(t('proposals.form.title')).fill(entry.title)
    if (entry.amount !== undefined) await field(t('proposals.form.amount')).fill(entry.amount)
    if (entry.validUntil !== undefined) await field(t('proposals.form.validUntil')).fill(entry.validUntil)
    if (entry.validityReason !== undefined)
      await field(t('proposals.form.validityReason')).fill(entry.validityReason)
    if (entry.argument !== undefined) {
      await form.getByRole('button', { name: t('afterSending.arguments.add') }).click()
      await field(t('afterSending.arguments.text')).last().fill(entry.argument)
    }
  }

  async submit(): Promise<void> {
    await this.window.keyboard.press('Control+Enter')
    await this.form.waitFor({ state: 'detached' })
  }

  /** Puts a proposal into a status, from its menu in the list or in the dossier. */
  async setStatus(title: string, status: ProposalStatus): Promise<void> {
    const word = this.t(`vocabulary.proposalStatus.${status}`)
    await this.openMenu(title)
    await this.window.getByRole('menuitem', { name: word, exact: true }).click()
    await this.window.getByText(this.t('proposals.done.status', { title, status: word })).waitFor()
  }

  /** Gives a proposal a later last day. */
  async extend(title: string, newDay: string, reason: string): Promise<void> {
    const { extension, t } = this
    await this.openMenu(title)
    await this.window.getByRole('menuitem', { name: t('proposals.menu.extend'), exact: true }).click()
    await extension.getByRole('textbox', { name: t('proposals.extend.newDay'), exact: true }).fill(newDay)
    await extension
      .getByRole('textbox', { name: t('proposals.form.validityReason'), exact: true })
      .fill(reason)
    await this.window.keyboard.press('Control+Enter')
    await extension.waitFor({ state: 'detached' })
  }

  /** Shows a saved filter of the list. */
  async show(filter: 'awaiting' | 'expiring' | 'drafts' | 'won' | 'lost' | 'all'): Promise<void> {
    await this.window.getByRole('radio', { name: this.t(`proposals.filters.${filter}`) }).click()
  }

  private async openMenu(title: string): Promise<void> {
    await this.window.getByRole('button', { name: this.t('proposals.menu.label', { title }) }).click()
  }
}
