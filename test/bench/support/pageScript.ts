import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import type { Page } from '@playwright/test'
import { expect } from '../../e2e/support/journey.ts'

/**
 * Brings a script of `test/bench` into a page of Keyfolio's origin in which the application does not run; what it
 * exports is there under `name`.
 */
export async function bringScript(window: Page, script: string, name: string): Promise<void> {
  // The same origin without the application: nothing else has the database open.
  await window.goto('app://keyfolio/nothing-here')
  // Told to the page by the debugger, which no policy of the page forbids.
  const debug = await window.context().newCDPSession(window)
  const told = await debug.send('Runtime.evaluate', { expression: await bundled(script, name) })
  expect(told.exceptionDetails).toBeUndefined()
}

async function bundled(script: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('../../../', import.meta.url)),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome130',
      lib: { entry: fileURLToPath(new URL(`../${script}`, import.meta.url)), formats: ['iife'], name },
    },
  })
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput // not watching
  return `${output[0].code}\nglobalThis.${name} = ${name}; undefined`
}
