import type { Locator, Page } from '@playwright/test'
import { kindFields, specOf } from '#renderer/features/records/anyRecord.ts'
import type { FieldName, FieldSpec } from '#renderer/features/records/spec.ts'
import { choiceLabel, fieldLabel, recordWord } from '#renderer/features/records/words.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { Translate } from '#shared/i18n/translate.ts'

/**
 * What a journey says of a record, by its fields: texts, figures and days as they are typed, choices by their codes,
 * other records by their names, words of a list one by one.
 */
export type RecordEntry<Kind extends TradeKind> = {
  readonly [Name in FieldName<Kind>]?: string | readonly string[]
}

/** The form, the sections and the pages of the records of the trade, whatever their kind. */
export class Records {
  private readonly window: Page
  private readonly t: Translate

  constructor(window: Page, t: Translate) {
    this.window = window
    this.t = t
  }

  get form(): Locator {
    return this.window.locator('[data-dialog="recordForm"]')
  }

  /** The page of a record. */
  page(kind: TradeKind): Locator {
    return this.window.locator(`[data-screen="record"][data-kind="${kind}"]`)
  }

  /** The records of a kind in a dossier or on the page of another record. */
  section(kind: TradeKind): Locator {
    return this.window.locator(`[data-section="${kind}"]`)
  }

  /** A row of the list on screen. */
  row(title: string): Locator {
    return this.window.getByRole('row').filter({ hasText: title })
  }

  /** Adds a record from where the window stands: a list, a dossier, the page of another record. */
  async add<Kind extends TradeKind>(kind: Kind, entry: RecordEntry<Kind>): Promise<void> {
    await this.window
      .getByRole('button', { name: recordWord(this.t, kind, 'add'), exact: true })
      .first()
      .click()
    await this.fill(kind, entry)
    await this.submit()
  }

  /** Changes the record whose page is on screen. */
  async edit<Kind extends TradeKind>(kind: Kind, entry: RecordEntry<Kind>): Promise<void> {
    await this.page(kind)
      .getByRole('button', { name: this.t('recordPages.edit'), exact: true })
      .click()
    await this.fill(kind, entry)
    await this.submit()
  }

  /** Fills in what is given and leaves the rest; a folded group is opened for what is in it. */
  async fill<Kind extends TradeKind>(kind: Kind, entry: RecordEntry<Kind>): Promise<void> {
    await this.form.waitFor()
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(entry)) {
      if (value === undefined) continue
      await this.unfold(kind, name)
      for (const one of typeof value === 'string' ? [value] : value) await this.fillIn(kind, name, one)
    }
  }

  async submit(): Promise<void> {
    await this.window.keyboard.press('Control+Enter')
    await this.form.waitFor({ state: 'detached' })
  }

  /** Goes to the page of a record by its link in a section. */
  async open(kind: TradeKind, title: string): Promise<void> {
    await this.section(kind).getByRole('link', { name: title, exact: true }).click()
    await this.page(kind).getByRole('heading', { name: title, exact: true }).waitFor()
  }

  /** Carries out what is one press away on the page of a record. */
  async act(kind: TradeKind, act: string): Promise<void> {
    const button = this.page(kind).getByRole('button', {
      name: recordWord(this.t, kind, `acts.${act}`),
      exact: true,
    })
    await button.click()
  }

  /** The words for where a record stands, on its page. */
  state(kind: TradeKind, code: string): Locator {
    return this.page(kind)
      .getByText(recordWord(this.t, kind, `states.${code}`), { exact: true })
      .first()
  }

  /** Deletes the record whose page is on screen. */
  async delete(kind: TradeKind, title: string): Promise<void> {
    await this.page(kind)
      .getByRole('button', { name: this.t('recordPages.more', { title }), exact: true })
      .click()
    await this.window.getByRole('menuitem', { name: this.t('recordPages.delete'), exact: true }).click()
  }

  private async unfold(kind: TradeKind, name: string): Promise<void> {
    const group = specOf(kind).groups.find(({ fields }) => fields.some((field) => field.name === name))
    if (group?.isFolded !== true) return
    const title = this.form.getByRole('button', {
      name: recordWord(this.t, kind, `groups.${group.id}`),
      exact: true,
    })
    // Waits for the title: what is stored may still be read.
    if ((await title.getAttribute('aria-expanded')) === 'false') await title.click()
  }

  private async fillIn(kind: TradeKind, name: string, value: string): Promise<void> {
    const field = kindFields(kind).find((candidate) => candidate.name === name)
    if (field === undefined) throw new Error(`A ${kind} has no field ${name} in its form`)
    const label = fieldLabel(this.t, kind, name)
    switch (field.type) {
      case 'line':
      case 'text':
      case 'day':
      case 'number':
      case 'money':
        await this.form.getByRole('textbox', { name: label, exact: true }).fill(value)
        return
      case 'words':
        await this.form.getByRole('textbox', { name: label }).fill(value)
        await this.window.keyboard.press('Enter')
        return
      case 'choice':
        await this.choose(label, choiceLabel(this.t, kind, field, value))
        return
      case 'flag':
        await this.answer(field, label, value)
        return
      case 'reference':
        await this.pick(label, value)
        return
      case 'references':
        await this.pick(this.t('recordForm.addTo', { label }), value)
        await this.form.locator('li').filter({ hasText: value }).waitFor()
        // Another one could be taken at once; the list for it hides the fields around.
        if ((await this.window.locator('[role="combobox"][aria-expanded="true"]').count()) > 0)
          await this.window.keyboard.press('Escape')
        return
      case 'currency':
      case 'month':
      case 'rows':
        throw new Error(`A journey fills in no ${field.type} yet: ${kind}.${name}`)
    }
  }

  private async answer(field: FieldSpec & { type: 'flag' }, label: string, value: string): Promise<void> {
    if (field.hasNone === true) await this.choose(label, this.t(`recordForm.${value as 'yes' | 'no'}`))
    else await this.form.getByRole('checkbox', { name: label, exact: true }).check({ force: true })
  }

  /** Side by side or in a list, as the form shows them. */
  private async choose(label: string, choice: string): Promise<void> {
    const segments = this.form.getByRole('radiogroup', { name: label, exact: true })
    const list = this.form.getByRole('button', { name: label })
    await segments.or(list).first().waitFor()
    if ((await segments.count()) > 0) {
      await segments.getByText(choice, { exact: true }).click()
      return
    }
    await list.click()
    await this.window.getByRole('option', { name: choice, exact: true }).click()
  }

  /** Finds another record by typing, and takes it. */
  private async pick(label: string, name: string): Promise<void> {
    // An open list hides everything around its box, so the box is sought in the whole window.
    await this.window.getByRole('combobox', { name: label }).fill(name)
    await this.window.getByRole('option', { name }).first().click()
  }
}
