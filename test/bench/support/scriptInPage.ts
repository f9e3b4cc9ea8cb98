import type { Page } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { expect } from '../../e2e/support/journey.ts'

/**
 * Leaves the application for an empty page of the same origin, so that nothing else has the database open, and puts
 * the exports of a script of `test/bench/storage` there as the global `name`.
 */
export async function bringIntoPage(window: Page, script: string, name: string): Promise<void> {
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
      lib: {
        entry: fileURLToPath(new URL(`../storage/${script}`, import.meta.url)),
        formats: ['iife'],
        name,
      },
    },
  })
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput // not watching
  return `${output[0].code}\nglobalThis.${name} = ${name}; undefined`
}
