import { show } from './listSteps.ts'
import { measure, type Measured, type Smoothness } from './smoothness.ts'

/** Today, ticking something off there, and writing down a dealing from anywhere. */
export async function measureScreens(measured: Measured): Promise<readonly Smoothness[]> {
  const { window } = measured
  const results: Smoothness[] = []
  const add = async (work: string, run: () => Promise<unknown>): Promise<void> => {
    results.push(await measure(measured, work, run))
  }
  await add('today: open', async () => {
    await show(window, 'today')
    await window.locator('[data-screen="today"][aria-busy="false"]').waitFor({ timeout: 60_000 })
  })
  await add('today: tick one off, reminders anew', async () => {
    await window.locator('[data-screen="today"] li label').first().click()
    await window.waitForTimeout(1500)
  })
  await add('quick entry: open', async () => {
    await window.keyboard.press('Control+j')
    await window.locator('[data-dialog="quickEntry"]').waitFor()
  })
  await add('quick entry: find by letters', async () => {
    for (const letter of 'παππα') {
      await window.keyboard.type(letter)
      await window.waitForTimeout(120)
    }
    await window.locator('[data-dialog="quickEntry"] [role="option"]').first().waitFor()
  })
  await add('quick entry: save', async () => {
    await window.keyboard.press('Enter')
    await window.keyboard.press('c')
    await window.keyboard.type('Όλα καλά.')
    await window.keyboard.press('Control+Enter')
    await window.locator('[data-dialog="quickEntry"]').waitFor({ state: 'detached' })
    await window.waitForTimeout(1500)
  })
  await add('search panel: find by letters', async () => {
    await window.keyboard.press('Control+k')
    await window.waitForTimeout(400)
    for (const letter of 'παππα') {
      await window.keyboard.type(letter)
      await window.waitForTimeout(120)
    }
    await window.waitForTimeout(400)
    await window.keyboard.press('Escape')
  })
  return results
}
