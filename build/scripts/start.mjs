// @ts-check
import { ROOT } from './lib/paths.mjs'
import { prepareApp } from './lib/prepare.mjs'
import { run } from './lib/run.mjs'
import { describeRuntime } from './lib/runtime/types.mjs'
import { runCommand, say } from './lib/say.mjs'
import { hasDisplay } from './lib/system/display.mjs'
import { takeTour } from './lib/tour.mjs'

await runCommand(async () => {
  if (!hasDisplay()) {
    say('There is no display to open a window on: taking the tour instead (npm run tour).')
    return takeTour()
  }
  const { runtime, switches } = await prepareApp([])
  if (switches.includes('--no-sandbox')) {
    say('You are root, so Chromium runs without its sandbox: use an ordinary account for real data.')
  }
  say(`Starting Keyfolio on ${describeRuntime(runtime)} …`)
  const { code } = await run(runtime.executable, [...switches, ROOT, ...process.argv.slice(2)])
  return code
})
