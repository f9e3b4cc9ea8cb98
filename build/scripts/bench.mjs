// @ts-check
import { readdir } from 'node:fs/promises'
import { inRoot } from './lib/paths.mjs'
import { runPlaywright } from './lib/playwright.mjs'
import { prepareApp, testEnvironment } from './lib/prepare.mjs'
import { describeRuntime } from './lib/runtime/types.mjs'
import { PlainError, runCommand, say } from './lib/say.mjs'
import { DISPLAY_PROGRAMS } from './lib/system/ensure.mjs'

await runCommand(async () => {
  const names = await readdir(inRoot('test', 'bench')).catch(() => /** @type {string[]} */ ([]))
  if (!names.some((name) => name.endsWith('.bench.spec.ts'))) {
    throw new PlainError('There is no benchmark yet: put one into test/bench/ as <name>.bench.spec.ts.')
  }
  const prepared = await prepareApp([...DISPLAY_PROGRAMS, 'dbus-run-session'])
  say(`Measuring on ${describeRuntime(prepared.runtime)} …`)
  // One after the other: together they would measure each other.
  const args = ['--workers=1', ...process.argv.slice(2)]
  const { code } = await runPlaywright('bench', args, testEnvironment(prepared))
  return code
})
