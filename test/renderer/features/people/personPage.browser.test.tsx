import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { listRecords } from '#renderer/data/queries/records.ts'
import { getPerson, listPeople } from '#renderer/data/queries/people.ts'
import { PersonListPage, PersonPage } from '#renderer/features/people/index.ts'
import { searchPeople, showPeople } from '#renderer/features/people/usePersonView.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import { aClientInput, aPersonInput, aPositionInput, done } from '../../commands/inputs.ts'
import { aWindow } from '../aWindow.tsx'
import { refused, withVault } from '../vault/fakeVault.ts'

const MOBILE = { id: '00000000-0000-7000-8000-000000000009', kind: 'mobile' as const, value: '694 555 0101' }

async function aCard() {
  const window = await aWindow({ route: { screen: 'people' } })
  const { id: clientId } = done(await createClient({ input: aClientInput({ name: 'Aegean Foods' }) }))
  const input = aPersonInput({
    givenName: 'Maria',
    familyName: 'Pappa',
    contacts: [MOBILE],
    birthday: { day: 25, month: 11, year: 1975 },
    hobbies: ['Sailing'],
  })
  const position = aPositionInput(clientId, { title: 'Finance director' })
  const { id } = done(await createPerson({ input, position }))
  return { window, clientId, id }
}

describe('the card of a person', () => {
  it('shows who it is, where they work and when they celebrate', async () => {
    const { window, clientId, id } = await aCard()
    await window.show(<PersonPage personId={id} />)
    await expect.element(page.getByRole('heading', { name: 'Maria Pappa', level: 1 })).toBeVisible()
    await expect.element(page.getByText('Birthday in 2 days, turns 51')).toBeVisible()
    await expect.element(page.getByText('Sailing')).toBeVisible()
    await expect
      .element(page.getByRole('link', { name: 'Aegean Foods' }).first())
      .toHaveAttribute('href', `#/client?clientId=${clientId}&tab=team`)
  })

  it('calls through the system', async () => {
    const { window, id } = await aCard()
    await window.show(<PersonPage personId={id} />)
    await page.getByRole('link', { name: '694 555 0101' }).click()
    await expect.poll(() => window.opened).toEqual(['tel:6945550101'])
  })

  it('copies contact data by way of the main process, which takes it from the clipboard again', async () => {
    const { window, id } = await aCard()
    const vault = withVault()
    await window.show(<PersonPage personId={id} />)
    await page.getByRole('button', { name: `Copy ${MOBILE.value}` }).click()
    await expect.element(page.getByText('It leaves the clipboard after a minute.')).toBeVisible()
    expect(vault.asked).toContainEqual(['clipboard.copy', { text: MOBILE.value }])
    vault.answers.set('clipboard.copy', refused('failed'))
    await page.getByRole('button', { name: `Copy ${MOBILE.value}` }).click()
    await expect.element(page.getByText('It could not be copied.')).toBeVisible()
  })

  it('says when the person should be informed', async () => {
    const { window, id } = await aCard()
    await window.show(<PersonPage personId={id} />)
    await expect.element(page.getByText('Not informed yet; due by 23 Dec')).toBeVisible()
  })

  it('is deleted and brought back from the toast', async () => {
    const { window, id } = await aCard()
    await window.show(<PersonPage personId={id} />)
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await expect.element(page.getByText('This card is no longer here')).toBeVisible()
    await expect.poll(() => useLocation.getState().route).toEqual({ screen: 'people' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(page.getByRole('heading', { name: 'Maria Pappa', level: 1 })).toBeVisible()
    expect(await listPeople()).toHaveLength(1)
  })
})

describe('the list of people', () => {
  it('finds people by the name of their client, and archives them with a way back', async () => {
    showPeople('all')
    searchPeople('')
    const { window, id } = await aCard()
    done(await createPerson({ input: aPersonInput({ givenName: 'Nikos', familyName: 'Other' }) }))
    await window.show(<PersonListPage />)
    const row = page.getByRole('row', { name: /Maria Pappa/ })
    await page.getByRole('searchbox').fill('aegean')
    await expect.element(page.getByRole('row', { name: /Nikos/ })).not.toBeInTheDocument()
    await row.getByRole('checkbox').click({ force: true })
    await page.getByRole('button', { name: 'Archive', exact: true }).click()
    await expect.element(row).not.toBeInTheDocument()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(row).toBeVisible()
    expect((await getPerson(id))?.archivedOn).toBeNull()
  })
})

describe('relations between people', () => {
  it('are written down, told from both sides, changed and deleted', async () => {
    const { window, id } = await aCard()
    const nikos = done(
      await createPerson({ input: aPersonInput({ givenName: 'Nikos', familyName: 'Andreou' }) }),
    ).id
    await window.show(<PersonPage personId={id} />)
    const card = page.getByRole('group', { name: 'Whom they know' })
    await card.getByRole('button', { name: 'Add' }).click()
    await expect.element(page.getByRole('combobox', { name: 'Who', exact: true })).toHaveValue('Maria Pappa')
    await page.getByRole('combobox', { name: 'To whom' }).fill('nikos')
    await page.getByRole('option', { name: 'Nikos Andreou' }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Kind of relation$/ })
      .click()
    await page.getByRole('option', { name: 'Reports to' }).click()
    await page.getByRole('button', { name: 'Add relation' }).click()
    await expect.element(card.getByRole('link', { name: 'Nikos Andreou' })).toBeVisible()
    await expect.element(card.getByText('Reports to')).toBeVisible()
    await card.getByRole('button', { name: 'Edit the relation to Nikos Andreou' }).click()
    await page.getByRole('textbox', { name: 'Note' }).fill('Since the merger')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect.element(card.getByText('Since the merger')).toBeVisible()
    await card.getByRole('button', { name: 'Edit the relation to Nikos Andreou' }).click()
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await expect.element(card.getByText('No relation to others on our cards yet.')).toBeVisible()
    expect(await listRecords('personLink')).toEqual([])
    expect(await getPerson(nikos)).not.toBeNull()
  })

  it('are told from the other side too', async () => {
    const { window, id } = await aCard()
    const nikos = done(
      await createPerson({ input: aPersonInput({ givenName: 'Nikos', familyName: 'Andreou' }) }),
    ).id
    done(await createRecord('personLink', { personId: nikos, otherId: id, kind: 'reportsTo' }))
    await window.show(<PersonPage personId={id} />)
    const card = page.getByRole('group', { name: 'Whom they know' })
    await expect.element(card.getByText('Has in the team')).toBeVisible()
    await expect.element(card.getByRole('link', { name: 'Nikos Andreou' })).toBeVisible()
  })

  it('shows the name day and the other occasions', async () => {
    const window = await aWindow({ route: { screen: 'people' } })
    const date = { day: 1, month: 9, year: 2007 }
    const occasions = [{ id: '00000000-0000-7000-8000-00000000000b', label: 'Joined the firm', date }]
    const input = aPersonInput({ nameDay: { day: 15, month: 8 }, occasions })
    const { id } = done(await createPerson({ input }))
    await window.show(<PersonPage personId={id} />)
    await expect.element(page.getByText('15 August')).toBeVisible()
    await expect.element(page.getByText('Joined the firm: 1 September 2007')).toBeVisible()
  })
})
