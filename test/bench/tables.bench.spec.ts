import { loadavg } from 'node:os'
import { dayOfInstant } from '#shared/lib/days.ts'
import { test } from '../e2e/support/journey.ts'
import { NOW } from '../e2e/support/launch.ts'
import { setWindowSize } from '../e2e/support/windowSize.ts'
import { bigDepartment } from './support/bigDepartment.ts'
import { fillFolder } from './support/fillFolder.ts'
import { measureList, type MeasuredList, show } from './support/listSteps.ts'
import { measureScreens } from './support/screenSteps.ts'
import { measure, type Smoothness, smoothnessTable } from './support/smoothness.ts'

const SIZE = { clients: 10_000, people: 20_000, interactions: 30_000 } as const

const LISTS: readonly MeasuredList[] = [
  {
    screen: 'clients',
    rows: 9800,
    columns: ['name', 'class', 'nextStep', 'lastDealing', 'city', 'sector'],
    filters: ['Key', 'Prospects', 'All active'],
    words: ['ψυκτ', 'αθηνα'],
  },
  {
    screen: 'people',
    rows: 19_800,
    columns: ['name', 'position', 'client', 'birthday', 'lastContact', 'email'],
    filters: ['Decision makers', 'Celebrating soon', 'All active'],
    words: ['παππ', 'μαρια γε'],
  },
  {
    screen: 'proposals',
    rows: 2000,
    columns: ['title', 'client', 'amount', 'validUntil'],
    filters: ['Expiring soon', 'All', 'Awaiting an answer'],
    words: ['πατρα'],
  },
]

test('lists of 10,000 clients and 20,000 people stay smooth', async ({ start, dataFolder }) => {
  test.setTimeout(1_200_000)
  await fillFolder(
    dataFolder,
    bigDepartment(SIZE, dayOfInstant(Date.parse(NOW), 'Europe/Athens')),
    Date.parse(NOW),
  )
  const filling = await start({ startLimitMs: 300_000 })
  await filling.quit()

  const before = Date.now()
  const { app, window } = await start({ startLimitMs: 60_000 })
  const startMs = Date.now() - before
  const loads = [loadavg()[0]]
  await setWindowSize(app, window, { width: 1280, height: 720 })
  await show(window, 'settings')
  await window.locator('[data-screen="settings"]').waitFor()
  await window.waitForTimeout(3000)

  const measured: Smoothness[] = []
  try {
    measured.push(await measure({ app, window }, 'idle', () => window.waitForTimeout(2000)))
    for (const list of LISTS) measured.push(...(await measureList({ app, window }, list)))
    measured.push(...(await measureScreens({ app, window })))
  } finally {
    // What was measured before something failed is worth reading too.
    loads.push(loadavg()[0])
    const load = loads.map((one) => (one ?? 0).toFixed(1)).join(' and ')
    process.stdout.write(
      `\nStart with the database full: ${String(startMs)} ms; load of the machine before and after: ${load}\n` +
        `${smoothnessTable(measured)}\n`,
    )
  }
})
