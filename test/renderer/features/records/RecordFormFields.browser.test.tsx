import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createRecord } from '#renderer/commands/records.ts'
import { getRecord, listRecords } from '#renderer/data/queries/records.ts'
import { addDays } from '#shared/lib/days.ts'
import { done } from '../../commands/inputs.ts'
import { TODAY } from '../aWindow.tsx'
import { aDeal, aTrade, dialog, formOf, NEEDED, save, unfold } from './recordForm.tsx'

describe('references', () => {
  it('offer what belongs to the chosen client, and another client takes it out', async () => {
    const { aegean, ionian, open } = await aTrade()
    await aDeal({ clientId: aegean, title: 'Cold store' })
    await aDeal({ clientId: ionian, title: 'Quay cranes' })
    const form = formOf('contract')
    open({ kind: 'contract', clientId: aegean })
    await unfold()
    await form.reference('dealId').click()
    await expect.element(page.getByRole('option', { name: 'Cold store' })).toBeVisible()
    await expect.element(page.getByRole('option', { name: 'Quay cranes' })).not.toBeInTheDocument()
    await page.getByRole('option', { name: 'Cold store' }).click()
    await expect.element(form.reference('dealId')).toHaveValue('Cold store')
    await form.reference('clientId').fill('ionian')
    await page.getByRole('option', { name: 'Ionian Ports' }).click()
    await expect.element(form.reference('dealId')).toHaveValue('')
    await form.reference('dealId').click()
    await expect.element(page.getByRole('option', { name: 'Quay cranes' })).toBeVisible()
  })

  it('ask for the client first', async () => {
    const { open } = await aTrade()
    const form = formOf('contract')
    open({ kind: 'contract' })
    await unfold()
    await expect.element(form.reference('dealId')).toBeDisabled()
    await expect.element(form.reference('dealId')).toHaveAccessibleDescription('Choose the client first')
  })

  it('leave out what is archived, unless it is chosen', async () => {
    const { aegean, open } = await aTrade()
    const archivedOn = addDays(TODAY, -30)
    const old = done(await createRecord('offering', { name: 'Ice blocks', archivedOn })).id
    done(await createRecord('offering', { name: 'Blast freezers' }))
    const form = formOf('sale')
    open({ kind: 'sale', clientId: aegean })
    await form.reference('offeringId').click()
    await expect.element(page.getByRole('option', { name: 'Blast freezers' })).toBeVisible()
    await expect.element(page.getByRole('option', { name: 'Ice blocks' })).not.toBeInTheDocument()
    await userEvent.keyboard('{Escape}')
    open({ kind: 'sale', clientId: aegean, offeringId: old })
    await expect.element(form.reference('offeringId')).toHaveValue('Ice blocks')
  })

  it('make a new offering of a name that is not there yet', async () => {
    const { aegean, open } = await aTrade()
    const form = formOf('sale')
    open({ kind: 'sale', clientId: aegean })
    await form.text('amount').fill('100')
    await form.reference('offeringId').fill('Cold chain audit')
    await page.getByRole('option', { name: 'Add “Cold chain audit”' }).click()
    await expect.element(form.reference('offeringId')).toHaveValue('Cold chain audit')
    const [offering] = await listRecords('offering')
    expect(offering).toMatchObject({ name: 'Cold chain audit' })
    await save()
    await expect.poll(() => listRecords('sale')).toMatchObject([{ offeringId: offering?.id }])
  })

  it('stand as chips where there may be several', async () => {
    const { aegean, open } = await aTrade()
    const freezers = done(await createRecord('offering', { name: 'Blast freezers' })).id
    const service = done(await createRecord('offering', { name: 'Service' })).id
    const id = await aDeal({ clientId: aegean, offeringIds: [freezers] })
    const form = formOf('deal')
    open({ kind: 'deal', id })
    const add = dialog().getByRole('combobox', { name: `Add: ${form.label('offeringIds')}` })
    await add.fill('serv')
    await page.getByRole('option', { name: 'Service' }).click()
    await expect
      .element(page.getByRole('combobox', { name: `Add: ${form.label('offeringIds')}` }))
      .toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog().getByRole('listitem').filter({ hasText: 'Service' })).toBeVisible()
    await dialog().getByRole('button', { name: 'Remove Blast freezers' }).click()
    await expect.element(dialog().getByRole('button', { name: 'Remove Service' })).toHaveFocus()
    await save()
    await expect.poll(() => getRecord('deal', id)).toMatchObject({ offeringIds: [service] })
  })
})

describe('lists with fields of their own', () => {
  it('are added to, put in another order and taken from by keyboard', async () => {
    const { aegean, open } = await aTrade()
    const form = formOf('accountPlan')
    const { id } = done(
      await createRecord('accountPlan', {
        clientId: aegean,
        year: 2026,
        objectives: [
          { id: '00000000-0000-7000-8000-0000000000a1', text: 'First', measure: '', reached: 0 },
          { id: '00000000-0000-7000-8000-0000000000a2', text: 'Second', measure: '', reached: 40 },
        ],
      }),
    )
    open({ kind: 'accountPlan', id })
    const list = dialog().getByRole('group', { name: form.label('objectives'), exact: true })
    const texts = () =>
      list
        .getByRole('textbox', { name: form.label('text', 'objectives'), exact: true })
        .elements()
        .map((element) => (element as HTMLInputElement).value)
    await expect.poll(texts).toEqual(['First', 'Second'])
    const up = list.getByRole('button', { name: `Move ${form.label('objectives')} 2 up` })
    ;(up.element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(texts).toEqual(['Second', 'First'])
    await expect.poll(() => list.element().contains(document.activeElement)).toBe(true)
    await list.getByRole('button', { name: `Add: ${form.label('objectives')}` }).click()
    await expect.poll(texts).toEqual(['Second', 'First', ''])
    await userEvent.keyboard('Third')
    await expect.poll(texts).toEqual(['Second', 'First', 'Third'])
    await list.getByRole('button', { name: `Remove ${form.label('objectives')} 2` }).click()
    await expect.poll(texts).toEqual(['Second', 'Third'])
    await save()
    await expect
      .poll(() => getRecord('accountPlan', id))
      .toMatchObject({
        objectives: [
          { id: '00000000-0000-7000-8000-0000000000a2', text: 'Second', reached: 40 },
          { text: 'Third', reached: 0 },
        ],
      })
  })

  it('say in the item what is wrong with it', async () => {
    const { aegean, open } = await aTrade()
    const form = formOf('deal')
    const id = await aDeal({ clientId: aegean })
    open({ kind: 'deal', id })
    await form.group('decision').click()
    await dialog()
      .getByRole('button', { name: `Add: ${form.label('roles')}` })
      .click()
    await userEvent.keyboard('{Escape}')
    await save()
    await expect.element(form.reference('positionId', 'roles')).toHaveAccessibleDescription(NEEDED)
    await form.reference('positionId', 'roles').fill('maria')
    await page.getByRole('option', { name: /Maria Pappa/ }).click()
    await save()
    await expect.poll(() => getRecord('deal', id)).toMatchObject({ roles: [{ role: 'decisionMaker' }] })
  })
})

describe('single fields', () => {
  it('a month is a name and a year, an amount may be a credit', async () => {
    const { aegean, open } = await aTrade()
    const form = formOf('sale')
    open({ kind: 'sale', clientId: aegean })
    await dialog()
      .getByRole('button', { name: new RegExp(form.label('month')) })
      .first()
      .click()
    await page.getByRole('option', { name: 'October' }).click()
    await form.text('amount').fill('-1,200')
    await dialog()
      .getByRole('textbox', { name: `Year: ${form.label('month')}` })
      .fill('26')
    await save()
    await expect
      .element(dialog().getByRole('textbox', { name: `Year: ${form.label('month')}` }))
      .toHaveAccessibleDescription(/four digits/)
    await dialog()
      .getByRole('textbox', { name: `Year: ${form.label('month')}` })
      .fill('2026')
    await save()
    await expect
      .poll(() => listRecords('sale'))
      .toMatchObject([{ month: '2026-10', amount: { minor: -120_000, currency: 'EUR' } }])
  })

  it('a question that may be open has three answers', async () => {
    const { aegean, open } = await aTrade()
    const form = formOf('referral')
    const { id } = done(
      await createRecord('referral', { clientId: aegean, subject: 'A letter', mayPublish: true }),
    )
    open({ kind: 'referral', id })
    const answers = dialog().getByRole('radiogroup', { name: form.label('mayPublish') })
    await expect.element(answers.getByRole('radio', { name: 'Yes' })).toBeChecked()
    await answers.getByText('Not known').click()
    await save()
    await expect.poll(() => getRecord('referral', id)).toMatchObject({ mayPublish: null })
  })

  it('words are added with Enter', async () => {
    const { open } = await aTrade()
    const form = formOf('specialist')
    open({ kind: 'specialist' })
    await form.text('name').fill('Eleni Vasileiou')
    await form.text('expertise').fill('ammonia')
    await userEvent.keyboard('{Enter}')
    await save()
    await expect.poll(() => listRecords('specialist')).toMatchObject([{ expertise: ['ammonia'] }])
  })
})
