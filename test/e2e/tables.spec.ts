import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { withoutFormulaMarker } from '#shared/formats/tables/formulaMarker.ts'
import { Keyfolio } from './pages/keyfolio.ts'
import { Tables } from './pages/tables.ts'
import { expect, test } from './support/journey.ts'
import { answerSaveDialog } from './support/saveDialog.ts'

test('columns hidden and moved, and the order of the rows, are as they were left', async ({ start }) => {
  const first = await start({ demo: true })
  const keyfolio = new Keyfolio(first)
  const tables = new Tables(first.window, keyfolio.t)
  await keyfolio.goTo('clients')
  await expect(tables.header('sector')).toBeVisible()
  await tables.toggleColumn(keyfolio.t('clients.columns.sector'))
  await expect(tables.header('sector')).toBeHidden()
  await tables.moveLeft(keyfolio.t('clients.columns.city'))
  const columns = await tables.columns()
  expect(columns.indexOf('city')).toBe(columns.indexOf('expiry') - 1)
  await tables.sortBy('lastDealing')
  await tables.sortBy('lastDealing')
  await expect(tables.header('lastDealing')).toHaveAttribute('aria-sort', 'descending')
  const names = await tables.names()
  await first.quit()

  const second = await start({ demo: true })
  const again = new Tables(second.window, keyfolio.t)
  await new Keyfolio(second).goTo('clients')
  await expect(again.header('lastDealing')).toHaveAttribute('aria-sort', 'descending')
  expect(await again.columns()).toEqual(columns)
  await expect.poll(() => again.names()).toEqual(names)
})

test('a table as CSV holds what is seen, for an Excel in Greek', async ({ start, dataFolder }) => {
  const running = await start({ language: 'el' })
  const keyfolio = new Keyfolio(running, 'el')
  const tables = new Tables(running.window, keyfolio.t)
  await keyfolio.clients.add({ name: 'Ψυγεία Αιγαίου Α.Ε.', class: 'key', sector: 'Τρόφιμα; ποτά' })
  await keyfolio.clients.add({ name: '=Άλφα "Δίκτυα"', class: 'regular' })
  await keyfolio.clients.add({ name: 'Ωμέγα', class: 'regular' })
  await keyfolio.goTo('clients')
  await tables.sortBy('name')
  await expect(tables.header('name')).toHaveAttribute('aria-sort', 'descending')
  await keyfolio.clients.search('α')
  await expect(keyfolio.clients.row('Ωμέγα')).toBeVisible()

  const path = join(dataFolder, 'Πελάτες.csv')
  await answerSaveDialog(running.app, path)
  await tables.export('greekExcel')
  await expect(keyfolio.toast(keyfolio.t('tables.export.done', { file: 'Πελάτες.csv' }))).toBeVisible()
  await expect(
    running.window.getByRole('button', { name: keyfolio.t('tables.export.showInFolder') }),
  ).toBeVisible()

  const text = await readFile(path, 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const [header, ...rows] = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ';' }).data
  expect(header?.slice(0, 2)).toEqual([
    keyfolio.t('clients.columns.name'),
    keyfolio.t('clients.columns.class'),
  ])
  expect(header).not.toContain(keyfolio.t('clients.columns.source'))
  expect(rows.map(([name = '']) => withoutFormulaMarker(name))).toEqual([
    'Ωμέγα',
    'Ψυγεία Αιγαίου Α.Ε.',
    '=Άλφα "Δίκτυα"',
  ])
  expect(rows[2]?.[0]).toBe(`'=Άλφα "Δίκτυα"`)
  expect(rows[1]).toContain('Τρόφιμα; ποτά')
})

test('a table that cannot be written there is one sentence and another place', async ({
  start,
  dataFolder,
}) => {
  const running = await start()
  const keyfolio = new Keyfolio(running)
  const tables = new Tables(running.window, keyfolio.t)
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.goTo('clients')
  await expect(keyfolio.clients.row('Aegean Cold Stores')).toBeVisible()
  await answerSaveDialog(running.app, join(dataFolder, 'gone', 'Clients.csv'))
  await tables.export('commas')
  await expect(keyfolio.toast(keyfolio.t('tables.export.error.folderGone'))).toBeVisible()

  await answerSaveDialog(running.app, join(dataFolder, 'Clients.csv'))
  await running.window.getByRole('button', { name: keyfolio.t('tables.export.another') }).click()
  await expect(keyfolio.toast(keyfolio.t('tables.export.done', { file: 'Clients.csv' }))).toBeVisible()
  expect(await readFile(join(dataFolder, 'Clients.csv'), 'utf8')).toContain('Aegean Cold Stores')
})
