import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { archiveClients, createClient } from '#renderer/commands/clients.ts'
import { createFollowUp } from '#renderer/commands/followUps.ts'
import { ClientListPage } from '#renderer/features/clients/index.ts'
import { showClients, searchClients } from '#renderer/features/clients/useClientView.ts'
import { getClient, listClients } from '#renderer/data/queries/clients.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import type { ClientId, ClientInput } from '#shared/domain/clients/client.ts'
import { day } from '#shared/lib/days.ts'
import { aClientInput, done } from '../../commands/inputs.ts'
import { aWindow } from '../aWindow.tsx'

const HEAD_OFFICE = {
  id: '00000000-0000-7000-8000-000000000001',
  label: '',
  street: '',
  postalCode: '',
  city: 'Αθήνα',
  region: '',
  country: '',
}

async function someClients(...inputs: readonly Partial<ClientInput>[]): Promise<readonly ClientId[]> {
  const ids: ClientId[] = []
  for (const input of inputs) ids.push(done(await createClient({ input: aClientInput(input) })).id)
  return ids
}

async function theList(language: 'en' | 'el' = 'en') {
  showClients('all')
  searchClients('')
  const window = await aWindow({ language })
  return {
    ...window,
    open: () => window.show(<ClientListPage />),
    row: (name: string) => page.getByRole('row', { name: new RegExp(name) }),
    /** Names in the order in which they stand in the table. */
    names: () =>
      [...document.querySelectorAll('[role="rowheader"] [title]')].map((cell) => cell.getAttribute('title')),
  }
}

describe('the list of clients', () => {
  it('says what it is for while there is nobody, and offers to write down the first', async () => {
    const list = await theList()
    await list.open()
    await expect.element(page.getByText('Your first dossier starts here')).toBeVisible()
    await page.getByRole('button', { name: 'New client' }).last().click()
    await expect.element(page.getByRole('dialog', { name: 'New client' })).toBeVisible()
  })

  it('finds a client by city without accents', async () => {
    const list = await theList('el')
    await someClients({ name: 'Άλφα Τρόφιμα', sites: [HEAD_OFFICE] }, { name: 'Μύλοι Σερρών' })
    await list.open()
    await expect.element(list.row('Μύλοι Σερρών')).toBeVisible()
    await page.getByRole('searchbox').fill('Αθηνα')
    await expect.element(list.row('Μύλοι Σερρών')).not.toBeInTheDocument()
    await expect.element(list.row('Άλφα Τρόφιμα')).toBeVisible()
  })

  it('says that nothing was found and clears the search', async () => {
    const list = await theList()
    await someClients({ name: 'Aegean Foods' })
    await list.open()
    await page.getByRole('searchbox').fill('nowhere')
    await expect.element(page.getByText('No client here matches “nowhere”.')).toBeVisible()
    await page.getByRole('button', { name: 'Clear search' }).last().click()
    await expect.element(list.row('Aegean Foods')).toBeVisible()
  })

  it('shows the clients of a saved filter', async () => {
    const list = await theList()
    await someClients({ name: 'Aegean Foods', class: 'key' }, { name: 'Delta Plastics', class: 'prospect' })
    await list.open()
    await page.getByRole('radio', { name: /Prospects/ }).click()
    await expect.element(list.row('Aegean Foods')).not.toBeInTheDocument()
    await expect.element(list.row('Delta Plastics')).toBeVisible()
  })

  it('opens the dossier on a click', async () => {
    const list = await theList()
    const [id] = await someClients({ name: 'Aegean Foods' })
    await list.open()
    await list.row('Aegean Foods').click()
    await expect
      .poll(() => useLocation.getState().route)
      .toEqual({ screen: 'client', clientId: id, tab: 'overview' })
  })

  it('archives what is selected and brings it back from the toast', async () => {
    const list = await theList()
    const [id] = await someClients({ name: 'Aegean Foods' }, { name: 'Delta Plastics' })
    await list.open()
    await list.row('Aegean Foods').getByRole('checkbox').click({ force: true })
    await page.getByRole('button', { name: 'Archive', exact: true }).click()
    await expect.element(page.getByText('Archived 1 client.')).toBeVisible()
    await expect.element(list.row('Aegean Foods')).not.toBeInTheDocument()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(list.row('Aegean Foods')).toBeVisible()
    expect((await getClient(id as ClientId))?.archivedOn).toBeNull() // given by someClients
  })

  it('restores from the archive', async () => {
    const list = await theList()
    const ids = await someClients({ name: 'Aegean Foods' })
    done(await archiveClients({ ids }))
    await list.open()
    await page.getByRole('radio', { name: /Archived/ }).click()
    await list.row('Aegean Foods').getByRole('checkbox').click({ force: true })
    await page.getByRole('button', { name: 'Restore' }).click()
    await expect.element(page.getByText('The archive is empty')).toBeVisible()
    expect((await listClients()).map((client) => client.archivedOn)).toEqual([null])
  })

  it('sorts by a column and remembers it', async () => {
    const list = await theList()
    await someClients({ name: 'Aegean Foods', sector: 'Food' }, { name: 'Zenith', sector: 'Building' })
    await list.open()
    await expect.poll(list.names).toEqual(['Aegean Foods', 'Zenith'])
    await page.getByRole('columnheader', { name: 'Sector' }).getByRole('button').first().click()
    await expect.poll(list.names).toEqual(['Zenith', 'Aegean Foods'])
    expect(list.preferences().tables['clients']?.sorting).toEqual([{ id: 'sector', desc: false }])
  })

  it('marks the next step that is overdue, in words', async () => {
    const list = await theList()
    const [clientId] = await someClients({ name: 'Aegean Foods' })
    const input = {
      clientId: clientId ?? null,
      personIds: [],
      title: 'Send the offer',
      dueTime: null,
      interactionId: null,
    }
    done(await createFollowUp({ input: { ...input, dueDay: day('2026-11-20') } }))
    await list.open()
    await expect.element(list.row('Aegean Foods').getByRole('img', { name: 'Overdue' })).toBeVisible()
  })

  it('opens the marked row with the keyboard', async () => {
    const list = await theList()
    const [id] = await someClients({ name: 'Aegean Foods' })
    await list.open()
    await expect.element(list.row('Aegean Foods')).toBeVisible()
    list.row('Aegean Foods').element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => useLocation.getState().route).toMatchObject({ screen: 'client', clientId: id })
  })
})
