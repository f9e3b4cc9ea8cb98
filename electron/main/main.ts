import { join } from 'node:path'
import { app } from 'electron'
import { debuggingSwitches, silenceChromium } from './guards/commandLine.ts'
import { keepCrashesPrivate } from './guards/memoryDumps.ts'
import { IS_TEST_BUILD } from './guards/testBuild.ts'
import { guardWebContents } from './guards/webContents.ts'
import { planLaunch } from './launch.ts'
import { logger, openLog } from './log.ts'
import { registerSchemes } from './protocol/appScheme.ts'
import { startKeyfolio } from './startKeyfolio.ts'

// What has to happen before Electron is ready, in this order. Nothing here may be awaited at the top level: an
// ES-module main that waits for ready waits for ever.
const isRelease = app.isPackaged && !IS_TEST_BUILD
const log = logger('main')

const launch = planLaunch({
  argv: process.argv.slice(1),
  environment: process.env,
  userDataSwitch: app.commandLine.getSwitchValue('user-data-dir'),
  appDataFolder: app.getPath('appData'),
  isTestable: !isRelease,
  nowMs: Date.now(),
  systemZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
})
app.setName('Keyfolio')
app.setPath('userData', launch.userDataFolder)
keepCrashesPrivate(app, launch.userDataFolder)
app.setAppUserModelId('app.keyfolio.desktop')

if (isRelease && debuggingSwitches(app.commandLine).length > 0) {
  process.stderr.write('Keyfolio does not start with a remote debugger.\n')
  app.exit(1)
} else if (!app.requestSingleInstanceLock()) {
  // The first one has been told and shows its window.
  app.exit(0)
} else {
  openLog(join(launch.userDataFolder, 'logs'))
  silenceChromium(app.commandLine)
  registerSchemes()
  guardWebContents(app)
  // A packaged application has no developer tools, not even one that tests may drive.
  startKeyfolio(launch, { allowDevTools: !app.isPackaged }).catch((error: unknown) => {
    log.error('startFailed', { error: error instanceof Error ? error.name : 'unknown' })
    app.exit(1)
  })
}
