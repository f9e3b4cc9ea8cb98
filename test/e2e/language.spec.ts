import type { ElectronApplication } from '@playwright/test'
import { Keyfolio } from './pages/keyfolio.ts'
import { expect, test } from './support/journey.ts'
import { inMain } from './support/inMain.ts'

test('Greek to English and back at once, menu and window, and after a restart', async ({ start }) => {
  const first = await start({ language: 'el' })
  const greek = new Keyfolio(first, 'el')
  await expect(greek.window.locator('html')).toHaveAttribute('lang', 'el')
  await greek.goTo('settings')
  await greek.settings.chooseLanguage('en')
  const english = new Keyfolio(first, 'en')
  await english.goTo('clients')
  await expect(english.window.getByText(english.t('clients.nothingYet.title'))).toBeVisible()
  expect(await menuLabels(first.app)).toContain(english.t('main.menu.edit'))
  await first.quit()

  const second = await start({ language: 'el' })
  const again = new Keyfolio(second, 'en')
  await expect(again.window.getByText(again.t('today.firstStart.title'))).toBeVisible()
  await again.goTo('settings')
  await again.settings.chooseLanguage('el')
  expect(await menuLabels(second.app)).toContain(greek.t('main.menu.edit'))
})

test('light and dark switch at once and stay', async ({ start }) => {
  const first = await start()
  const keyfolio = new Keyfolio(first)
  await keyfolio.goTo('settings')
  await keyfolio.settings.chooseTheme('dark')
  await expect(keyfolio.window.locator('html')).toHaveAttribute('data-theme', 'dark')
  await keyfolio.settings.chooseTheme('light')
  await expect(keyfolio.window.locator('html')).toHaveAttribute('data-theme', 'light')
  await keyfolio.settings.chooseTheme('dark')
  await first.quit()
  const second = await start()
  await expect(second.window.locator('html')).toHaveAttribute('data-theme', 'dark')
})

async function menuLabels(app: ElectronApplication): Promise<readonly string[]> {
  return inMain(app, ({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label) ?? [])
}
