import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../../', import.meta.url))
const executablePath = process.env['KEYFOLIO_CHROMIUM']
const isRoot = process.getuid?.() === 0

/** Components and the database in a real Chromium, newer than the one inside Electron. */
export default defineConfig({
  root,
  cacheDir: `${root}.cache/vitest-browser`,
  publicDir: false,
  plugins: [react()],
  // Imported in workers or late: found in the middle of a run, Vite would load the running test anew.
  optimizeDeps: { include: ['libsodium-wrappers', 'postal-mime', 'read-excel-file/universal'] },
  test: {
    name: 'browser',
    include: ['test/**/*.browser.test.{ts,tsx}'],
    // One page at a time: they share an origin and with it IndexedDB.
    fileParallelism: false,
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1280, height: 800 },
      provider: playwright({
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          args: [
            ...(isRoot ? ['--no-sandbox'] : []),
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            // Tests of what is let go of have to know that it would be gone.
            '--js-flags=--expose-gc',
          ],
        },
        contextOptions: { locale: 'en-GB', timezoneId: 'Europe/Athens' },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
})
