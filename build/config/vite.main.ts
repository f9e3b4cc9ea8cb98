import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * The main process and its workers, which make snapshots and derive keys: ES modules for Node 20 with everything inside
 * but Electron; fonts come as `?inline`.
 */
export default defineConfig({
  root,
  publicDir: false,
  cacheDir: `${root}.cache/vite-main`,
  define: {
    'process.env.NODE_ENV': JSON.stringify('production'),
    // Packages that tests drive: only they accept a remote debugger and a set clock.
    __TEST_BUILD__: JSON.stringify(process.env['KEYFOLIO_TEST_BUILD'] === '1'),
  },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    outDir: `${root}out/main`,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: `${root}electron/main/main.ts`,
        snapshotWorker: `${root}electron/main/vault/snapshots/snapshotWorker.ts`,
        deriveWorker: `${root}electron/main/vault/keys/deriveWorker.ts`,
      },
      external: ['electron', /^electron\//],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
})
