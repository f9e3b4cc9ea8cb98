import { Keyfolio } from './pages/keyfolio.ts'
import { expect, test } from './support/journey.ts'

test('the first start leads to the first client, and a clear day says so', async ({ start }) => {
  const keyfolio = new Keyfolio(await start())
  const { t, window } = keyfolio
  await window.getByRole('button', { name: t('today.firstStart.action') }).click()
  await keyfolio.clients.fill({ name: 'Aegean Cold Stores' })
  await keyfolio.clients.submit()
  await keyfolio.dossier.screen.waitFor()
  await window.keyboard.press('Control+1')
  await expect(keyfolio.today.screen.getByText(t('today.clear.title'))).toBeVisible()
  await expect(keyfolio.today.screen.getByText(t('today.silent.empty'))).toBeVisible()
})

test('a day of the demonstration: who celebrates, tick, undo, put off, go there', async ({ start }) => {
  const keyfolio = new Keyfolio(await start({ demo: true, language: 'el' }), 'el')
  const { t, today } = keyfolio
  await expect(today.screen.getByRole('heading', { level: 1 })).toHaveText('Τετάρτη 25 Νοεμβρίου 2026')

  const first = today.due.getByRole('listitem').first()
  await expect(first.getByText(t('today.due.overdue'))).toBeVisible()
  const title = await first.getByRole('link').first().innerText()
  await today.complete(title)
  await expect(keyfolio.toast(t('today.due.completed', { title }))).toBeVisible()
  await expect(today.due.getByText(title, { exact: true })).toHaveCount(0)
  await keyfolio.undo()
  await expect(today.due.getByText(title, { exact: true })).toBeVisible()

  await today.snooze(title, 'tomorrow')
  await expect(today.ahead.getByText(title, { exact: true })).toBeVisible()
  await expect(today.due.getByText(title, { exact: true })).toHaveCount(0)

  // The title leads to the follow-up, the name behind it to the dossier.
  const client = today.due.getByRole('listitem').first().getByRole('link').nth(1)
  const name = await client.innerText()
  await client.click()
  await expect(keyfolio.dossier.screen.getByRole('heading', { name })).toBeVisible()
})

test('another day begins at midnight, without a restart', async ({ start }) => {
  // Athens, twenty seconds before midnight.
  const keyfolio = new Keyfolio(await start({ now: '2026-11-25T21:59:40.000Z' }))
  await expect(keyfolio.today.screen.getByRole('heading', { level: 1 })).toHaveText(
    'Thursday 26 November 2026',
    { timeout: 60_000 },
  )
})
