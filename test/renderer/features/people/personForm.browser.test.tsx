import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { listPeople } from '#renderer/data/queries/people.ts'
import { listPositions } from '#renderer/data/queries/positions.ts'
import { PersonListPage } from '#renderer/features/people/index.ts'
import { searchPeople, showPeople } from '#renderer/features/people/usePersonView.ts'
import { openDialog, useLocation } from '#renderer/navigation/location.ts'
import { aClientInput, aPersonInput, done } from '../../commands/inputs.ts'
import { aWindow } from '../aWindow.tsx'

const field = (label: string) => page.getByRole('textbox', { name: label, exact: true })
const contact = (number: number) =>
  page.getByRole('group', { name: `Contact ${number}` }).getByRole('textbox', { name: 'Number or address' })
const save = () => userEvent.keyboard('{Control>}{Enter}{/Control}')

async function theList(): Promise<void> {
  showPeople('all')
  searchPeople('')
  const window = await aWindow({ route: { screen: 'people' } })
  await window.show(<PersonListPage />)
}

async function theForm(): Promise<void> {
  await theList()
  openDialog({ dialog: 'personForm' })
  await expect.element(page.getByRole('dialog')).toBeVisible()
}

describe('the form of a person', () => {
  it('makes a card from a name, leaving out what stayed empty', async () => {
    await theForm()
    await field('Given name').fill('Maria')
    await field('Family name').fill('Pappa')
    await contact(2).fill('maria@company.gr')
    await page.getByRole('textbox', { name: 'Hobbies' }).fill('Sailing')
    await userEvent.keyboard('{Enter}')
    await save()
    await expect
      .poll(() => useLocation.getState())
      .toMatchObject({ route: { screen: 'person' }, dialog: null })
    const [person] = await listPeople()
    expect(person).toMatchObject({ givenName: 'Maria', familyName: 'Pappa', hobbies: ['Sailing'] })
    expect(person?.contacts.map(({ kind, value }) => [kind, value])).toEqual([['email', 'maria@company.gr']])
  })

  it('says beside each field what is wrong, keeps what was typed and stores nothing', async () => {
    await theForm()
    await contact(2).fill('not an address')
    await page.getByRole('textbox', { name: 'Informed on' }).fill('some day')
    const birthday = page.getByRole('group', { name: 'Birthday' })
    await birthday.getByRole('textbox', { name: 'Day' }).fill('31')
    await page.getByRole('button', { name: 'Create card' }).click()
    await expect.element(field('Family name')).toHaveAccessibleDescription('Please fill this in.')
    await expect.element(contact(2)).toHaveAccessibleDescription(/e-mail address/)
    await expect.element(birthday).toHaveAccessibleDescription('A day needs its month too.')
    const informed = page.getByRole('textbox', { name: 'Informed on' })
    await expect.element(informed).toHaveAccessibleDescription('There is no such day.')
    await expect.element(informed).toHaveValue('some day')
    await expect.element(contact(2)).toHaveValue('not an address')
    expect(await listPeople()).toEqual([])
    await page.getByRole('button', { name: 'Cancel' }).click()
  })

  it('writes person and position down together when it is opened from a client', async () => {
    await theList()
    const { id: clientId } = done(await createClient({ input: aClientInput({ name: 'Aegean Foods' }) }))
    openDialog({ dialog: 'personForm', clientId })
    await expect.element(page.getByRole('dialog', { name: 'New person at Aegean Foods' })).toBeVisible()
    await field('Family name').fill('Pappa')
    await field('Title').fill('Purchasing director')
    await page.getByRole('button', { name: /Decision role/ }).click()
    await page.getByRole('option', { name: 'Decision maker' }).click()
    await save()
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    const [person] = await listPeople()
    expect(await listPositions()).toMatchObject([
      {
        personId: person?.id,
        clientId,
        title: 'Purchasing director',
        decisionRole: 'decisionMaker',
        toDay: null,
      },
    ])
    await page.getByRole('radio', { name: /Decision makers/ }).click()
    await expect.element(page.getByRole('row', { name: /Pappa/ })).toBeVisible()
  })

  it('points to a card with the same e-mail address', async () => {
    await theList()
    const contacts = [
      { id: '00000000-0000-7000-8000-000000000009', kind: 'email' as const, value: 'maria@company.gr' },
    ]
    done(await createPerson({ input: aPersonInput({ contacts }) }))
    openDialog({ dialog: 'personForm' })
    await contact(2).fill('MARIA@company.gr')
    await expect
      .element(page.getByText('Somebody with the same phone or e-mail is already here:'))
      .toBeVisible()
    await expect.element(page.getByRole('dialog').getByRole('link', { name: 'Μαρία Παππά' })).toBeVisible()
    await page.getByRole('button', { name: 'Cancel' }).click()
  })

  it('says that a photo could not be read', async () => {
    await theForm()
    const broken = new File(['not a picture'], 'face.png', { type: 'image/png' })
    await userEvent.upload(document.querySelector('input[type="file"]') as HTMLInputElement, broken) // in PhotoField
    await expect
      .element(page.getByText('This picture could not be read. Choose a JPEG or PNG.'))
      .toBeVisible()
    await page.getByRole('button', { name: 'Cancel' }).click()
  })
})

describe('days to celebrate', () => {
  it('takes a name day without a year and other occasions with or without one', async () => {
    await theForm()
    await field('Family name').fill('Pappa')
    const nameDay = page.getByRole('group', { name: 'Name day' })
    await expect.element(nameDay.getByRole('textbox', { name: 'Year' })).not.toBeInTheDocument()
    await nameDay.getByRole('textbox', { name: 'Day' }).fill('15')
    await nameDay.getByRole('button', { name: /Month/ }).click()
    await page.getByRole('option', { name: 'August' }).click()
    await page.getByRole('button', { name: 'Add another occasion' }).click()
    const occasion = page.getByRole('group', { name: 'Occasion 1' })
    await occasion.getByRole('textbox', { name: 'Occasion' }).fill('Twenty years with the firm')
    await occasion.getByRole('textbox', { name: 'Year' }).fill('2027')
    await save()
    await expect.poll(listPeople).toMatchObject([
      {
        nameDay: { day: 15, month: 8 },
        occasions: [{ label: 'Twenty years with the firm', date: { year: 2027 } }],
      },
    ])
  })

  it('says what a name day and an occasion lack', async () => {
    await theForm()
    await field('Family name').fill('Pappa')
    const nameDay = page.getByRole('group', { name: 'Name day' })
    await nameDay.getByRole('textbox', { name: 'Day' }).fill('31')
    await page.getByRole('button', { name: 'Add another occasion' }).click()
    await save()
    await expect.element(nameDay).toHaveAccessibleDescription('A day needs its month too.')
    const occasion = page.getByRole('group', { name: 'Occasion 1' })
    await expect
      .element(occasion.getByRole('textbox', { name: 'Occasion' }))
      .toHaveAccessibleDescription('Please fill this in.')
    await expect
      .element(occasion.getByRole('group', { name: 'Date' }))
      .toHaveAccessibleDescription('Please fill this in.')
    expect(await listPeople()).toEqual([])
    await page.getByRole('button', { name: 'Remove occasion 1' }).click()
    await nameDay.getByRole('textbox', { name: 'Day' }).fill('')
    await nameDay.getByRole('button', { name: /Month/ }).click()
    await page.getByRole('option', { name: 'August' }).click()
    await save()
    await expect.element(nameDay).toHaveAccessibleDescription('This needs both the day and the month.')
    await page.getByRole('button', { name: 'Cancel' }).click()
  })
})
