import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createClient, updateClient } from '#renderer/commands/clients.ts'
import { ClientListPage } from '#renderer/features/clients/index.ts'
import { searchClients, showClients } from '#renderer/features/clients/useClientView.ts'
import { getClient, listClients } from '#renderer/data/queries/clients.ts'
import { openDialog, useLocation } from '#renderer/navigation/location.ts'
import type { ClientId, ClientInput } from '#shared/domain/clients/client.ts'
import { aClientInput, done } from '../../commands/inputs.ts'
import { aWindow } from '../aWindow.tsx'

const field = (label: string) => page.getByRole('textbox', { name: label, exact: true })
const sheet = (title: string) => page.getByRole('dialog', { name: title })
const save = () => userEvent.keyboard('{Control>}{Enter}{/Control}')

/** The list with the form over it: of a stored client when `stored` is given, else of a new one. */
async function theForm(
  language: 'en' | 'el' = 'en',
  stored?: Partial<ClientInput>,
): Promise<ClientId | undefined> {
  showClients('all')
  searchClients('')
  const window = await aWindow({ language })
  const id = stored && done(await createClient({ input: aClientInput(stored) })).id
  await window.show(<ClientListPage />)
  openDialog(id === undefined ? { dialog: 'clientForm' } : { dialog: 'clientForm', clientId: id })
  await expect.element(page.getByRole('dialog')).toBeVisible()
  return id
}

describe('the form of a client', () => {
  it('writes a client down and goes on to its dossier', async () => {
    await theForm()
    await field('Name').fill('Aegean Foods')
    await field('Turnover').fill('12,500,000')
    await field('Employees').fill('1,200')
    await field('Name').click()
    await save()
    await expect
      .poll(() => useLocation.getState())
      .toMatchObject({ route: { screen: 'client' }, dialog: null })
    const [client] = await listClients()
    expect(client).toMatchObject({
      name: 'Aegean Foods',
      class: 'prospect',
      turnover: { amount: { minor: 1_250_000_000, currency: 'EUR' }, year: 2025 },
      employees: 1200,
      createdOn: '2026-11-23',
    })
  })

  it('says beside each field what is wrong, keeps what was typed and stores nothing', async () => {
    await theForm()
    await field('Turnover').fill('a lot')
    await field('Year').fill('19')
    await field('Employees').fill('many')
    await field('E-mail').fill('not an address')
    await page.getByRole('button', { name: 'Create client' }).click()
    await expect.element(field('Name')).toHaveAccessibleDescription('Please fill this in.')
    await expect.element(field('Turnover')).toHaveAccessibleDescription(/An amount is a number/)
    await expect.element(field('Year')).toHaveAccessibleDescription(/four digits/)
    await expect.element(field('Employees')).toHaveAccessibleDescription(/whole number/)
    await expect.element(field('E-mail')).toHaveAccessibleDescription(/e-mail address/)
    await expect.element(field('Turnover')).toHaveValue('a lot')
    await expect.element(field('E-mail')).toHaveValue('not an address')
    await expect.element(field('Name')).toHaveFocus()
    expect(await listClients()).toEqual([])
    await page.getByRole('button', { name: 'Cancel' }).click()
  })

  it('reads amounts as they are written in Greek', async () => {
    await theForm('el')
    await field('Επωνυμία').fill('Άλφα Τρόφιμα')
    await field('Κύκλος εργασιών').fill('12.500.000,50')
    await save()
    await expect.poll(async () => (await listClients())[0]?.turnover?.amount.minor).toBe(1_250_000_050)
  })

  it('asks for key reasons of key clients only, and forgets them with the class', async () => {
    const id = await theForm('en', { name: 'Aegean Foods', class: 'key', keyReasons: ['revenue'] })
    await expect.element(page.getByRole('checkbox', { name: 'Revenue' })).toBeChecked()
    await page.getByText('Regular', { exact: true }).last().click()
    await expect.element(page.getByRole('checkbox', { name: 'Revenue' })).not.toBeInTheDocument()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect.element(sheet('Edit client')).not.toBeInTheDocument()
    expect(await getClient(id as ClientId)).toMatchObject({ class: 'regular', keyReasons: [] }) // a stored one was asked for
  })

  it('adds and removes sites', async () => {
    const id = await theForm('en', { name: 'Aegean Foods' })
    await page.getByRole('button', { name: 'Add site' }).click()
    await page.getByRole('button', { name: 'Add site' }).click()
    await page.getByRole('group', { name: 'Site 2' }).getByRole('textbox', { name: 'City' }).fill('Volos')
    await page.getByRole('button', { name: 'Remove site 1' }).click()
    await save()
    await expect.element(sheet('Edit client')).not.toBeInTheDocument()
    expect((await getClient(id as ClientId))?.sites.map((site) => site.city)).toEqual(['Volos']) // as above
  })

  it('keeps what was typed when it is closed with Esc, and drops it on demand', async () => {
    await theForm()
    await field('Name').fill('Aegean')
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    openDialog({ dialog: 'clientForm' })
    await expect.element(field('Name')).toHaveValue('Aegean')
    await page.getByRole('button', { name: 'Discard' }).click()
    await expect.element(field('Name')).toHaveValue('')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  })

  it('points to a client of the same name without refusing', async () => {
    await theForm('en', { name: 'Ψυκτική Αιγαίου' })
    await page.getByRole('button', { name: 'Cancel' }).click()
    openDialog({ dialog: 'clientForm' })
    await expect.element(sheet('New client')).toBeVisible()
    await field('Name').fill('ψυκτικη αιγαιου')
    await expect.element(page.getByText('A client with this name is already here:')).toBeVisible()
    await expect.element(page.getByRole('link', { name: 'Ψυκτική Αιγαίου' })).toBeVisible()
    await save()
    await expect.poll(async () => (await listClients()).length).toBe(2)
  })
})

describe('parent company and tax number', () => {
  const company = () => page.getByRole('button', { name: 'Parent company and tax number' })
  const parent = () => page.getByRole('combobox', { name: 'Belongs to' })

  it('offers all but the client itself and what belongs to it', async () => {
    const id = await theForm('en', { name: 'Aegean Foods' })
    const branch = done(
      await createClient({ input: aClientInput({ name: 'Aegean Foods Volos', parentId: id ?? null }) }),
    ).id
    done(await createClient({ input: aClientInput({ name: 'Ionian Group' }) }))
    await expect.element(company()).toHaveAttribute('aria-expanded', 'false')
    await company().click()
    await parent().click()
    await expect.element(page.getByRole('option', { name: 'Ionian Group' })).toBeVisible()
    await expect.element(page.getByRole('option', { name: /Aegean/ })).not.toBeInTheDocument()
    await page.getByRole('option', { name: 'Ionian Group' }).click()
    await page.getByRole('dialog').getByText('Daughter company', { exact: true }).click()
    await save()
    await expect
      .poll(async () => id && (await getClient(id)))
      .toMatchObject({ parentId: expect.any(String) as string, unitKind: 'subsidiary' })
    expect(await getClient(branch)).toMatchObject({ parentId: id })
  })

  it('refuses a parent that belongs to the client, wherever the wish comes from', async () => {
    const id = await theForm('en', { name: 'Aegean Foods' })
    const input = aClientInput({ name: 'Aegean Foods Volos', parentId: id ?? null })
    const branch = done(await createClient({ input })).id
    if (id === undefined) throw new Error('There is a stored client')
    expect(
      await updateClient({ id, input: aClientInput({ name: 'Aegean Foods', parentId: branch }) }),
    ).toEqual({ ok: false, error: 'belongsToItself' })
    expect(await getClient(id)).toMatchObject({ parentId: null })
  })

  it('opens, says what is wrong with an ΑΦΜ and focuses it; without spaces it is stored', async () => {
    const id = await theForm('en', { name: 'Aegean Foods' })
    await company().click()
    await field('ΑΦΜ').fill('094 019 246')
    await company().click()
    await save()
    await expect.element(field('ΑΦΜ')).toHaveFocus()
    await expect.element(field('ΑΦΜ')).toHaveAccessibleDescription(/nine digits/)
    await field('ΑΦΜ').fill('EL 094 019 245')
    await save()
    await expect
      .poll(async () => id && (await getClient(id)))
      .toMatchObject({ taxNumber: { country: 'GR', number: '094019245' } })
  })
})
