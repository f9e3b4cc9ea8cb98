import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { createPosition } from '#renderer/commands/positions.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { getRecord, listRecords } from '#renderer/data/queries/records.ts'
import { fieldLabel, recordWord } from '#renderer/features/records/words.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import type { OpenDialog } from '#renderer/navigation/route.ts'
import type { DealId } from '#shared/domain/deals/deal.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { type Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import { addDays } from '#shared/lib/days.ts'
import { aClientInput, aPersonInput, aPositionInput, done } from '../../commands/inputs.ts'
import { aWindow, TODAY } from '../aWindow.tsx'

type RecordDialog = Omit<Extract<OpenDialog, { dialog: 'recordForm' }>, 'dialog'>

const dialog = () => page.getByRole('dialog')
const save = () => userEvent.keyboard('{Control>}{Enter}{/Control}')
/** Opens every folded group. */
async function unfold(): Promise<void> {
  await expect.element(dialog().getByRole('heading', { level: 3 }).first()).toBeVisible()
  for (const heading of dialog().getByRole('heading', { level: 3 }).elements()) {
    heading.querySelector<HTMLElement>('[aria-expanded="false"]')?.click()
  }
}
const NEEDED = 'Please fill this in.'

/** The form of a record of `kind`, found by the words of its kind. */
function formOf(kind: TradeKind, language: Language = 'en') {
  const t = translator(language)
  const label = (name: string, rows?: string): string => fieldLabel(t, kind, name, rows)
  return {
    label,
    text: (name: string, rows?: string) =>
      dialog().getByRole('textbox', { name: label(name, rows), exact: true }),
    // Not inside the dialog: an open list hides all around its box, and with it the star of what is required.
    reference: (name: string, rows?: string) =>
      page.getByRole('combobox', { name: new RegExp(`^${label(name, rows)}\\*?$`) }),
    group: (id: string) => dialog().getByRole('button', { name: recordWord(t, kind, `groups.${id}`) }),
    word: (path: string) => recordWord(t, kind, path),
  }
}

/** An empty screen over a store with two clients and a person at the first. */
async function aTrade(language: Language = 'en') {
  const window = await aWindow({ language })
  const aegean = done(await createClient({ input: aClientInput({ name: 'Aegean Foods' }) })).id
  const ionian = done(await createClient({ input: aClientInput({ name: 'Ionian Ports' }) })).id
  const maria = done(
    await createPerson({ input: aPersonInput({ givenName: 'Maria', familyName: 'Pappa' }) }),
  ).id
  const position = done(
    await createPosition({
      personId: maria,
      input: aPositionInput(aegean, { title: 'Head of purchasing' }),
    }),
  ).id
  await window.show(<p>Behind</p>)
  const open = (place: RecordDialog): void => openDialog({ dialog: 'recordForm', ...place })
  return { aegean, ionian, maria, position, open }
}

const aDeal = async (over: Parameters<typeof createRecord<'deal'>>[1]): Promise<DealId> =>
  done(await createRecord('deal', { title: 'Cold store', openedOn: TODAY, ...over })).id

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
