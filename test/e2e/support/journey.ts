import { expect, test as base } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchKeyfolio, type LaunchOptions, type Running } from './launch.ts'

export interface Journey {
  /** A data folder of this journey's own; gone afterwards. */
  readonly dataFolder: string
  /** Starts Keyfolio on that folder. At the end every start is closed, and none may have had a fault. */
  readonly start: (options?: Omit<LaunchOptions, 'dataFolder'>) => Promise<Running>
}

/** `test` for journeys: an own folder, a fixed clock, and not one page error or policy violation. */
export const test = base.extend<Journey>({
  // Playwright reads the fixture's needs from this empty pattern.
  dataFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'keyfolio-journey-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  start: async ({ dataFolder }, use) => {
    const started: Running[] = []
    await use(async (options = {}) => {
      const running = await launchKeyfolio({ ...options, dataFolder })
      started.push(running)
      return running
    })
    for (const running of started) {
      const faults = await running.faults()
      await running.quit()
      expect(faults, 'page errors and policy violations').toEqual([])
    }
  },
})

export { expect } from '@playwright/test'
