import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Tests that need no window: rules, formats, main process, scripts. */
export default defineConfig({
  root,
  cacheDir: `${root}.cache/vitest-unit`,
  test: {
    name: 'unit',
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.browser.test.ts', 'test/faults/**', '**/node_modules/**'],
    maxWorkers: 2,
    // Properties run a hundred times; a busy machine is no failure.
    testTimeout: 30_000,
    env: { TZ: 'Europe/Athens' },
  },
})
