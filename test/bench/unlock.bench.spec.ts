import { dayOfInstant } from '#shared/lib/days.ts'
import { Keyfolio } from '../e2e/pages/keyfolio.ts'
import { expect, test } from '../e2e/support/journey.ts'
import { NOW, type Running } from '../e2e/support/launch.ts'
import { bigDepartment } from './support/bigDepartment.ts'
import { fillFolder } from './support/fillFolder.ts'
import { type ScreenTimes, watchFirstScreen } from './support/firstScreen.ts'
import { percentile, textTable } from './support/smoothness.ts'

const PASSPHRASE = 'τέσσερις λέξεις χωρίς νόημα'
const RECORDS = 10_000
const ROUNDS = 9

test('from the passphrase to the first screen at 10,000 records, key derivation aside', async ({
  start,
  dataFolder,
}) => {
  test.setTimeout(600_000)
  const part = RECORDS / 4
  const today = dayOfInstant(Date.parse(NOW), 'Europe/Athens')
  const department = bigDepartment({ clients: part, people: part, interactions: part }, today)
  await fillFolder(dataFolder, department, Date.parse(NOW), PASSPHRASE)

  const times: ScreenTimes[] = []
  // The first start fills the database, the second warms up.
  for (let round = -2; round < ROUNDS; round++) {
    // Derives keys as cheaply as all journeys do.
    const running = await start({ asksForPassphrase: true })
    const measured = await timedUnlock(running)
    if (round >= 0) times.push(measured)
    await running.quit()
  }

  expect(times).toHaveLength(ROUNDS)
  const figures = (of: (time: ScreenTimes) => number): string[] =>
    [50, 0, 100].map((percent) => percentile(times.map(of), percent).toFixed(0))
  const rows = [
    ['from Enter, ms', 'median', 'least', 'most'],
    ['first screen drawn', ...figures(({ drawn, pressed }) => drawn - pressed)],
    ['its records drawn', ...figures(({ filled, pressed }) => filled - pressed)],
  ]
  process.stdout.write(`\n${textTable(rows)}\n`)
})

async function timedUnlock(running: Running): Promise<ScreenTimes> {
  const { window } = running
  const { vault } = new Keyfolio(running)
  await vault.lockScreen.waitFor()
  await window.evaluate(watchFirstScreen)
  await vault.tryPassphrase(PASSPHRASE)
  const noted = await window.waitForFunction(
    () => globalThis.keyfolioFirstScreen?.times() ?? null,
    undefined,
    {
      timeout: 120_000,
      polling: 50,
    },
  )
  const times = await noted.jsonValue()
  if (times === null) throw new Error('The first screen was not noted')
  return times
}
