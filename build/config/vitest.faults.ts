import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Fault tests that need no window: they kill, tear and damage what the main process writes. */
export default defineConfig({
  root,
  cacheDir: `${root}.cache/vitest-faults`,
  test: {
    name: 'faults',
    environment: 'node',
    include: ['test/faults/*.faults.test.ts'],
    globalSetup: 'test/faults/support/buildChildren.ts',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: process.env['KEYFOLIO_FAULT_LONG'] === '1' ? 1_800_000 : 240_000,
    env: { TZ: 'Europe/Athens' },
  },
})
