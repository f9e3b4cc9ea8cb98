import type { Locator, Page } from '@playwright/test'
import type { ClientClass } from '#shared/domain/clients/client.ts'
import type { CallResult } from '#shared/domain/prospecting/callAttempt.ts'
import type { ObjectionOutcome } from '#shared/domain/prospecting/objection.ts'
import type { Translate } from '#shared/i18n/translate.ts'

/** A call as it is written down in the runner. */
export interface CallEntry {
  readonly result: CallResult
  readonly note?: string
  readonly objection?: {
    readonly said: string
    readonly answered: string
    readonly outcome: ObjectionOutcome
  }
  /** What we want to sell them from now on. */
  readonly deal?: string
}

/** Call lists made from a filter, and calling them down. */
export class Prospecting {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  get listForm(): Locator {
    return this.window.locator('[data-dialog="callListFilter"]')
  }

  get runner(): Locator {
    return this.window.locator('[data-screen="callRun"]')
  }

  /** The client on the desk. */
  callee(name: string): Locator {
    return this.runner.getByRole('region', { name, exact: true })
  }

  /** Makes a list of all clients of a class, from the call lists, and stands in its runner. */
  async makeList(name: string, clientClass: ClientClass): Promise<void> {
    const { t, listForm } = this
    await this.window
      .getByRole('button', { name: t('records.callList.acts.fromFilter') })
      .first()
      .click()
    await listForm.getByRole('textbox', { name: t('prospecting.newList.name') }).fill(name)
    await listForm.getByText(t(`vocabulary.clientClass.${clientClass}`), { exact: true }).click()
    await listForm.getByText(t('prospecting.newList.fitting', { count: 1 })).waitFor()
    await this.window.keyboard.press('Control+Enter')
    await this.runner.waitFor()
  }

  /** Writes down the call to the client on the desk. */
  async record({ result, note, objection, deal }: CallEntry): Promise<void> {
    const { t, runner } = this
    const field = (name: string): Locator => runner.getByRole('textbox', { name, exact: true })
    if (objection !== undefined) {
      await runner.getByRole('button', { name: t('prospecting.run.objection') }).click()
      await field(t('prospecting.run.objectionText')).fill(objection.said)
      await field(t('prospecting.run.answer')).fill(objection.answered)
      await runner.getByRole('button', { name: t('prospecting.run.outcome') }).click()
      await this.window
        .getByRole('option', {
          name: t(`records.objection.choices.outcome.${objection.outcome}`),
          exact: true,
        })
        .click()
    }
    await runner
      .getByRole('group', { name: t('prospecting.run.result') })
      .getByRole('button', { name: t(`records.callAttempt.choices.result.${result}`) })
      .click()
    if (note !== undefined) await field(t('prospecting.run.note')).fill(note)
    if (deal !== undefined) {
      await runner.getByText(t('prospecting.run.deal'), { exact: true }).click()
      await field(t('prospecting.run.dealTitle')).fill(deal)
    }
    await this.window.keyboard.press('Control+Enter')
  }
}
