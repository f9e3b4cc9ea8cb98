import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The preload: a sandboxed one has to be a single CommonJS file, by content and by name. */
export default defineConfig({
  root,
  publicDir: false,
  cacheDir: `${root}.cache/vite-preload`,
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: `${root}electron/preload/preload.ts`,
    outDir: `${root}out/preload`,
    emptyOutDir: true,
    target: 'chrome130',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      external: ['electron', /^electron\//],
      output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
    },
  },
})
