import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect } from '../../e2e/support/journey.ts'

/**
 * Brings a script of `test/bench` into the window's page, of Keyfolio's origin, in which the application does not run any
 * more; what it exports is there under `name`.
 */
export async function bringScript(
  { app, window }: { readonly app: ElectronApplication; readonly window: Page },
  script: string,
  name: string,
): Promise<void> {
  // The window goes nowhere else than to its own page, so that page is emptied: nothing else has the database open then.
  await app.evaluate(({ session }) => {
    const { protocol } = session.defaultSession
    protocol.unhandle('app')
    protocol.handle(
      'app',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    )
  })
  await window.reload()
  expect(await window.evaluate(() => document.scripts.length + document.body.children.length)).toBe(0)
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
