import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const SOURCES = join(ROOT, 'test', 'faults', 'children')

/** Where the bundled programs lie that suites start and kill: `<name>.js` for each file in `children`. */
export const CHILDREN_FOLDER =
  process.env['KEYFOLIO_FAULT_CHILDREN'] ?? join(ROOT, '.cache', 'faults', `children-${String(process.pid)}`)

/** Once before the suites: bundles each program with the production code that it runs, as the main process is. */
export async function setup(): Promise<void> {
  const names = (await readdir(SOURCES)).filter((name) => name.endsWith('.ts'))
  if (names.length === 0) return
  // Each run has its own: another one must not take away what is being started.
  process.env['KEYFOLIO_FAULT_CHILDREN'] = CHILDREN_FOLDER
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    cacheDir: join(ROOT, '.cache', 'vite-faults'),
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: CHILDREN_FOLDER,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name.replace(/\.ts$/, ''), join(SOURCES, name)])),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  })
}

export async function teardown(): Promise<void> {
  await rm(CHILDREN_FOLDER, { recursive: true, force: true })
}
