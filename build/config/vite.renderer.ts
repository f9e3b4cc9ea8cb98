import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The window: Chromium 130 is the oldest it runs in (the second source of the runtime). */
export default defineConfig({
  root: `${root}renderer`,
  base: './',
  publicDir: false,
  cacheDir: `${root}.cache/vite-renderer`,
  plugins: [react()],
  build: {
    outDir: `${root}out/renderer`,
    emptyOutDir: true,
    target: 'chrome130',
    // The content security policy allows no data: fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
  },
})
