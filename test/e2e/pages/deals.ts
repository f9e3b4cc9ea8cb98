import type { Locator, Page } from '@playwright/test'
import type { DealStage } from '#shared/domain/deals/deal.ts'
import type { Translate } from '#shared/i18n/translate.ts'

/** What the call after sending found out. */
export interface AfterSendingEntry {
  readonly nextSteps?: string
  readonly urgency?: string
  /** As it is typed. */
  readonly interimOn?: string
}

/** The page of a deal, the way of a tender to its deadline, and the call after a proposal was sent. */
export class Deals {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  get call(): Locator {
    return this.window.locator('[data-dialog="afterSending"]')
  }

  /** The stages of the deal whose page is on screen. */
  get path(): Locator {
    return this.window.getByRole('list', { name: this.t('deals.page.stage') })
  }

  /** The stage on which the deal stands. */
  get stage(): Locator {
    return this.path.locator('[aria-current="step"]')
  }

  /** Takes the deal to a stage; won and lost are told why. */
  async takeTo(stage: DealStage, reason?: string): Promise<void> {
    await this.path
      .getByRole('button', { name: this.t(`records.deal.choices.stage.${stage}`), exact: true })
      .click()
    if (reason === undefined) return
    const sheet = this.window.locator('[data-dialog="closeDeal"]')
    await sheet.getByRole('textbox').fill(reason)
    await this.window.keyboard.press('Control+Enter')
    await sheet.waitFor({ state: 'detached' })
  }

  /** Makes follow-ups of all steps of the tender whose page is on screen. */
  async planTender(): Promise<void> {
    const steps = this.window.getByRole('group', { name: this.t('tenders.plan.title'), exact: true })
    await steps.getByRole('button').last().click()
    await this.window.getByText(this.t('tenders.plan.allMade')).waitFor()
  }

  /** Writes down the call after sending, from the menu of the proposal: it has arrived, and what they said. */
  async callAfterSending(title: string, { nextSteps, urgency, interimOn }: AfterSendingEntry): Promise<void> {
    const { t, call } = this
    await this.window.getByRole('button', { name: t('proposals.menu.label', { title }) }).click()
    await this.window.getByRole('menuitem', { name: t('afterSending.open'), exact: true }).click()
    await call.getByText(t('afterSending.arrivedYes'), { exact: true }).click()
    const field = (name: string): Locator => call.getByRole('textbox', { name, exact: true })
    if (nextSteps !== undefined) await field(t('afterSending.nextSteps')).fill(nextSteps)
    if (urgency !== undefined) await field(t('afterSending.urgency')).fill(urgency)
    if (interimOn !== undefined) await field(t('afterSending.interim')).fill(interimOn)
    await this.window.keyboard.press('Control+Enter')
    await call.waitFor({ state: 'detached' })
  }
}
