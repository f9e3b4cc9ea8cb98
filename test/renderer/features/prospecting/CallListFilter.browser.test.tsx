import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { listRecords } from '#renderer/data/queries/records.ts'
import { CallListFilter } from '#renderer/features/prospecting/index.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import { aWindow } from '../aWindow.tsx'
import { aProspect } from './places.ts'

describe('a call list from a filter', () => {
  it('counts and names who fits while it is filled in, and leads to calling', async () => {
    const window = await aWindow()
    const food = await aProspect('Food Works')
    await aProspect('Other Works')
    await window.show(<CallListFilter />)
    const sheet = page.getByRole('dialog')
    await expect.element(sheet.getByText('2 clients fit')).toBeVisible()
    await sheet.getByRole('checkbox', { name: 'Key' }).click({ force: true })
    await expect.element(sheet.getByText('Nobody fits. Take something out of the filter.')).toBeVisible()
    await sheet.getByRole('checkbox', { name: 'Key' }).click({ force: true })
    await sheet.getByRole('textbox', { name: 'Name of the list' }).fill('Autumn')
    await expect.element(sheet.getByText('Food Works')).toBeVisible()
    await sheet.getByRole('button', { name: 'Make the list' }).click()
    await expect.poll(() => useLocation.getState().route.screen).toBe('callRun')
    const [list] = await listRecords('callList')
    expect(list?.clientIds).toContain(food.clientId)
    expect(list).toMatchObject({ name: 'Autumn', filter: { classes: [] } })
  })

  it('refuses a number of days that is none, and a list without a name', async () => {
    const window = await aWindow()
    await aProspect('Food Works')
    await window.show(<CallListFilter />)
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('textbox', { name: 'Nothing from us for so many days' }).fill('soon')
    await expect.element(sheet.getByText('A whole number of days, up to 3650.')).toBeVisible()
    await sheet.getByRole('button', { name: 'Make the list' }).click()
    await expect.element(sheet.getByRole('textbox', { name: 'Name of the list' })).toBeInvalid()
    expect(await listRecords('callList')).toEqual([])
  })
})
