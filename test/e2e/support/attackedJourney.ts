import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as journey } from './journey.ts'
import { launchKeyfolio, type Running } from './launch.ts'

/** A server on this machine that nothing may reach. */
export interface Canary {
  readonly port: number
  /** How often somebody has connected. */
  readonly connections: () => number
}

/** `test` for attacks: each tries what our policies forbid, so that a broken policy is no fault of the page. */
export const test = journey.extend<{ readonly canary: Canary }>({
  start: async ({ dataFolder }, use) => {
    const started: Running[] = []
    await use(async (options = {}) => {
      const running = await launchKeyfolio({ ...options, dataFolder })
      started.push(running)
      return running
    })
    for (const running of started) await running.quit()
  },
  // Playwright reads the fixture's needs from this empty pattern.
  canary: async ({}, use) => {
    let connections = 0
    const server = createServer((_request, response) => {
      response.setHeader('Access-Control-Allow-Origin', '*')
      response.end('reached')
    })
    server.on('connection', () => {
      connections += 1
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    // Listening on a port, not on a pipe.
    await use({ port: (server.address() as AddressInfo).port, connections: () => connections })
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  },
})

export { expect } from '@playwright/test'
