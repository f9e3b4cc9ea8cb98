import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { interactionsOfPerson } from '#renderer/data/queries/interactions.ts'
import { listRecords } from '#renderer/data/queries/records.ts'
import { StandCards } from '#renderer/features/prospecting/index.ts'
import { aWindow } from '../aWindow.tsx'
import { aProspect, aStand } from './places.ts'

const cell = (row: number, field: string) => page.getByRole('textbox', { name: `Row ${row}, ${field}` })

function paste(element: Element, text: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}

describe('the cards of a stand', () => {
  it('are typed like in a spreadsheet, marked while typing, and taken over with one undo', async () => {
    const window = await aWindow()
    const known = await aProspect('Cold Store')
    await window.show(<StandCards exhibitionId={await aStand()} />)
    await cell(1, 'Family name').fill('Βέργου')
    await cell(1, 'Company').fill('cold store')
    await expect.element(page.getByText('New', { exact: true })).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await expect.element(cell(2, 'Company')).toHaveFocus()
    await cell(2, 'Given name').fill('Νίκος')
    await cell(2, 'Family name').fill('ΠΑΠΑΔΟΠΟΥΛΟΣ')
    await cell(2, 'Company').fill('Cold Store')
    await expect.element(page.getByText('Known: Νίκος Παπαδόπουλος')).toBeVisible()
    await page.getByRole('button', { name: 'Take over 2 cards' }).click()
    await expect.element(page.getByText('2 cards taken over')).toBeVisible()
    expect(await listRecords('client')).toHaveLength(1)
    const people = await listRecords('person')
    expect(people.map(({ familyName }) => familyName).toSorted()).toEqual(['Βέργου', 'Παπαδόπουλος'])
    expect(people.find(({ familyName }) => familyName === 'Βέργου')?.privacy.source).toBe(
      'Exhibition Cold and Food',
    )
    expect(await interactionsOfPerson(known.personId)).toMatchObject([{ kind: 'event' }])
    expect((await listRecords('exhibition'))[0]?.cards).toHaveLength(2)
    await expect.element(cell(1, 'Family name')).toHaveValue('')

    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => listRecords('person')).toHaveLength(1)
    expect((await listRecords('exhibition'))[0]?.cards).toEqual([])
  })

  it('come from a spreadsheet in one paste; what is wrong stops all of them', async () => {
    const window = await aWindow()
    await window.show(<StandCards exhibitionId={await aStand()} />)
    await expect.element(cell(1, 'Given name')).toBeVisible()
    paste(
      cell(1, 'Given name').element(),
      'Άννα\tΒέργου\tΚρύα Αλυσίδα\tΠρομήθειες\tanna@\t\r\nΝίκος\tΡάπτης\tΚρύα Αλυσίδα\r\n',
    )
    await expect.element(cell(2, 'Family name')).toHaveValue('Ράπτης')
    await expect.element(page.getByText('This is no e-mail address')).toBeVisible()
    await expect.element(page.getByText('1 row to be put right first')).toBeVisible()
    await expect.element(page.getByRole('button', { name: /^Take over/ })).toBeDisabled()
    await cell(1, 'E-mail').fill('anna@krya.example')
    await expect.element(page.getByText('2 new people · 1 new prospect')).toBeVisible()
    await page.getByRole('button', { name: 'Take over 2 cards' }).click()
    await expect
      .poll(() => listRecords('client'))
      .toMatchObject([{ source: 'exhibition', class: 'prospect' }])
    expect(await listRecords('position')).toHaveLength(2)
  })

  it('say which row is the same card again', async () => {
    const window = await aWindow()
    await window.show(<StandCards exhibitionId={await aStand()} />)
    await expect.element(cell(1, 'Given name')).toBeVisible()
    paste(cell(1, 'Given name').element(), 'Άννα\tΒέργου\tΚρύα\nΑΝΝΑ\tΒΕΡΓΟΥ\tΚΡΥΑ')
    await expect.element(page.getByText('Same as row 1')).toBeVisible()
    await page.getByRole('button', { name: 'Remove row 2' }).click()
    await expect.element(page.getByRole('button', { name: 'Take over 1 card' })).toBeEnabled()
  })
})
