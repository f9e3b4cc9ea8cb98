import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { undo } from '#renderer/commands/lib/undo.ts'
import { readTradeSettings } from '#renderer/data/queries/tradeSettings.ts'
import { HowWeCount } from '#renderer/features/portfolio/index.ts'
import { aWindow } from '../aWindow.tsx'

async function theLimits() {
  const window = await aWindow({ route: { screen: 'settings' } })
  await window.show(<HowWeCount />)
}
const field = (name: string) => page.getByRole('textbox', { name, exact: true })

describe('how we count', () => {
  it('begins with the usual limits, and keeps another one when its field is left', async () => {
    await theLimits()
    await expect.element(field('Watch above (%)')).toHaveValue('55')
    await userEvent.fill(field('Watch above (%)'), '60')
    await userEvent.tab()
    await expect.poll(async () => (await readTradeSettings()).keyShareWatchAbove).toBe(60)
  })

  it('says what is wrong beside the field, and keeps nothing', async () => {
    await theLimits()
    await userEvent.fill(field('Usual from (%)'), '80')
    await userEvent.tab()
    await expect
      .element(page.getByText('The bands have to follow each other', { exact: false }))
      .toBeVisible()
    await userEvent.fill(field('Asks of one advocate a quarter'), '0')
    await userEvent.tab()
    await expect.element(page.getByText('This lies outside what is possible here.')).toBeVisible()
    await userEvent.fill(field('Months to prepare a tender'), 'nine')
    await userEvent.tab()
    await expect.element(page.getByText('This has to be a whole number.')).toBeVisible()
    expect(await readTradeSettings()).toMatchObject({
      keyShareUsualFrom: 30,
      asksPerQuarter: 2,
      tenderLeadMonths: 9,
    })
  })

  it('sets the fiscal year, and undo takes it back', async () => {
    await theLimits()
    await userEvent.click(page.getByRole('button', { name: /The fiscal year begins in/ }))
    await userEvent.click(page.getByRole('option', { name: 'April' }))
    await expect.poll(async () => (await readTradeSettings()).fiscalYearStartMonth).toBe(4)
    await undo()
    await expect.poll(async () => (await readTradeSettings()).fiscalYearStartMonth).toBe(1)
  })
})
