import { defineConfig } from '@playwright/test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Journeys in a real Electron; each project is run by its own script, which names the Electron in the environment. */
export default defineConfig({
  testDir: `${root}test`,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  // The file of the second one is named in PLAYWRIGHT_JSON_OUTPUT_FILE.
  reporter: [['list'], ['json']],
  projects: [
    {
      name: 'e2e',
      outputDir: `${root}test-results/e2e`,
      testMatch: 'e2e/**/*.spec.ts',
      testIgnore: 'e2e/tour.spec.ts',
    },
    { name: 'tour', outputDir: `${root}test-results/tour`, testMatch: 'e2e/tour.spec.ts', timeout: 600_000 },
    {
      name: 'bench',
      outputDir: `${root}test-results/bench`,
      testMatch: 'bench/**/*.bench.spec.ts',
      timeout: 600_000,
      fullyParallel: false,
    },
    {
      name: 'faults',
      outputDir: `${root}test-results/faults`,
      testMatch: 'faults/*.faults.spec.ts',
      timeout: 600_000,
    },
    {
      name: 'package',
      outputDir: `${root}test-results/package`,
      testMatch: 'package/**/*.spec.ts',
      timeout: 240_000,
      fullyParallel: false,
    },
  ],
})
