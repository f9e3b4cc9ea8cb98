import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Keyfolio } from './pages/keyfolio.ts'
import { expect, test } from './support/journey.ts'
import { electronPath, launchArguments, launchEnvironment, NOW } from './support/launch.ts'
import { inMain } from './support/inMain.ts'

test('a second start shows the first window and leaves', async ({ start, dataFolder }) => {
  const running = await start()
  const keyfolio = new Keyfolio(running)
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await inMain(running.app, ({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.hide()
  })

  const second = spawn(electronPath(), launchArguments({ dataFolder }), {
    env: launchEnvironment(NOW),
    stdio: 'ignore',
  })
  const [code] = (await once(second, 'exit')) as [number | null]
  expect(code).toBe(0)
  await expect
    .poll(() =>
      inMain(running.app, ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.isVisible()),
      ),
    )
    .toEqual([true])
  await expect(keyfolio.dossier.screen).toBeVisible()
})
