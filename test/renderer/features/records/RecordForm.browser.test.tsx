import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createRecord } from '#renderer/commands/records.ts'
import { getRecord, listRecords } from '#renderer/data/queries/records.ts'
import { done } from '../../commands/inputs.ts'
import { TODAY } from '../aWindow.tsx'
import { aDeal, aTrade, dialog, formOf, NEEDED, save } from './recordForm.tsx'

describe('a new record', () => {
  it('begins with what its kind begins with and what it was opened for, and is stored with Ctrl+Enter', async () => {
    const { aegean, open } = await aTrade()
    const form = formOf('deal')
    open({ kind: 'deal', clientId: aegean })
    await expect.element(form.reference('clientId')).toHaveValue('Aegean Foods')
    await expect.element(form.text('title')).toHaveFocus()
    await form.text('title').fill('Cold store, second phase')
    await form.text('value').fill('12,500.50')
    await save()
    await expect.element(page.getByText(form.word('created'))).toBeVisible()
    expect(await listRecords('deal')).toMatchObject([
      {
        clientId: aegean,
        title: 'Cold store, second phase',
        value: { minor: 1_250_050, currency: 'EUR' },
        openedOn: TODAY,
        stage: 'idea',
        roles: [],
      },
    ])
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => listRecords('deal')).toEqual([])
  })

  it('speaks Greek from the title to the error', async () => {
    const { open } = await aTrade('el')
    const form = formOf('complaint', 'el')
    open({ kind: 'complaint' })
    await expect.element(page.getByRole('dialog', { name: form.word('newTitle') })).toBeVisible()
    await expect.element(form.text('subject')).toHaveFocus()
    await save()
    await expect.element(form.reference('clientId')).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(form.text('subject')).toHaveAccessibleDescription('Συμπληρώστε αυτό το πεδίο.')
  })

  it('takes the client of the deal for which it was opened', async () => {
    const { ionian, open } = await aTrade()
    const dealId = await aDeal({ clientId: ionian })
    const form = formOf('contract')
    open({ kind: 'contract', dealId })
    await expect.element(form.reference('clientId')).toHaveValue('Ionian Ports')
    await form.text('title').fill('Cranes')
    await save()
    await expect.poll(() => listRecords('contract')).toMatchObject([{ clientId: ionian, dealId }])
  })

  it('takes a person as the first of several', async () => {
    const { aegean, maria, open } = await aTrade()
    const form = formOf('review')
    open({ kind: 'review', clientId: aegean, personId: maria })
    await expect.element(dialog().getByText('Maria Pappa')).toBeVisible()
    await form.text('title').fill('Half a year')
    await save()
    await expect.poll(() => listRecords('review')).toMatchObject([{ personIds: [maria] }])
  })

  it('says beside the fields what is missing, keeps what was typed and focuses the first', async () => {
    const { open } = await aTrade()
    const form = formOf('deal')
    open({ kind: 'deal' })
    await form.text('value').fill('12.500')
    await save()
    await expect.element(form.reference('clientId')).toHaveFocus()
    await expect.element(form.reference('clientId')).toHaveAccessibleDescription(NEEDED)
    // The list of clients is open and hides what is around it.
    await userEvent.keyboard('{Escape}')
    await expect.element(form.text('title')).toHaveAccessibleDescription(NEEDED)
    await expect.element(form.text('value')).toHaveAccessibleDescription(/An amount is a number/)
    await expect.element(form.text('value')).toHaveValue('12.500')
    expect(await listRecords('deal')).toEqual([])
  })

  it('keeps what was typed as a draft when it closes unsaved', async () => {
    const { aegean, open } = await aTrade()
    const form = formOf('promise')
    open({ kind: 'promise', clientId: aegean })
    await form.text('what').fill('Send the certificates')
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByText('Behind')).toBeVisible()
    open({ kind: 'promise', clientId: aegean })
    await expect.element(page.getByText('You typed this earlier and did not save it.')).toBeVisible()
    await expect.element(form.text('what')).toHaveValue('Send the certificates')
    await page.getByRole('button', { name: 'Discard' }).click()
    await expect.element(form.text('what')).toHaveValue('')
  })
})

describe('folded groups', () => {
  it('are closed until something is in them, and open by keyboard', async () => {
    const { aegean, open } = await aTrade()
    const form = formOf('deal')
    open({ kind: 'deal', clientId: aegean })
    await expect.element(form.group('more')).toHaveAttribute('aria-expanded', 'false')
    await expect.element(form.text('notes')).not.toBeInTheDocument()
    ;(form.group('more').element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(form.text('notes')).toBeVisible()
  })

  it('are open where something is in them', async () => {
    const { aegean, open } = await aTrade()
    const id = await aDeal({ clientId: aegean, notes: 'They wait for the licence' })
    const form = formOf('deal')
    open({ kind: 'deal', id })
    await expect.element(form.text('notes')).toHaveValue('They wait for the licence')
    await expect.element(form.group('outcome')).toHaveAttribute('aria-expanded', 'false')
  })

  it('open when something in them is wrong, and the focus goes there', async () => {
    const { aegean, open } = await aTrade()
    const id = await aDeal({ clientId: aegean })
    const form = formOf('deal')
    open({ kind: 'deal', id })
    await form.group('decision').click()
    await form.text('probability').fill('140')
    await form.group('decision').click()
    await expect.element(form.text('probability')).not.toBeInTheDocument()
    await save()
    await expect.element(form.text('probability')).toHaveFocus()
    await expect
      .element(form.text('probability'))
      .toHaveAccessibleDescription('This has to lie between 0 and 100.')
    expect(await getRecord('deal', id)).toMatchObject({ probability: null })
  })
})

describe('a stored record', () => {
  it('is changed, and keeps what the form does not show', async () => {
    const { aegean, open } = await aTrade()
    const filter = { classes: [], sources: [], sector: 'Food', region: '', silentDays: 90 }
    const { id } = done(
      await createRecord('callList', { name: 'Silent', madeOn: TODAY, filter, clientIds: [aegean] }),
    )
    const form = formOf('callList')
    open({ kind: 'callList', id })
    await form.text('name').fill('Silent in food')
    await save()
    await expect.element(page.getByText(form.word('updated'))).toBeVisible()
    expect(await getRecord('callList', id)).toMatchObject({ name: 'Silent in food', filter })
  })

  it('is deleted with what hangs on it, which the toast names, and undo brings all of it back', async () => {
    const { aegean, open } = await aTrade()
    const { id } = done(await createRecord('competitor', { name: 'Borealis' }))
    done(await createRecord('competitorPresence', { clientId: aegean, competitorId: id }))
    const form = formOf('competitor')
    open({ kind: 'competitor', id })
    await expect.element(form.text('name')).toHaveValue('Borealis')
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await expect.element(page.getByText(/With it went: 1 /)).toBeVisible()
    await expect.poll(() => listRecords('competitorPresence')).toEqual([])
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => listRecords('competitor')).toHaveLength(1)
    await expect.poll(() => listRecords('competitorPresence')).toHaveLength(1)
  })

  it('says so when it is no longer there', async () => {
    const { open } = await aTrade()
    open({ kind: 'deal', id: '00000000-0000-7000-8000-00000000dead' })
    await expect.element(page.getByText('This is no longer there')).toBeVisible()
  })
})
