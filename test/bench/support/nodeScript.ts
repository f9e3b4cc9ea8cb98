import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Runs a function of a script of `test/bench` in Node, bundled as the application is: what a test runner makes of the same
 * code while it loads it is slower by a third. Answers what the function answers, which JSON must know.
 */
export async function runInNode<Measure extends () => Promise<unknown>>(
  script: string,
  name: string,
): Promise<Awaited<ReturnType<Measure>>> {
  const folder = await mkdtemp(join(ROOT, '.cache', 'bench-'))
  try {
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      build: {
        ssr: join(ROOT, 'test', 'bench', script),
        outDir: folder,
        target: 'node20',
        rolldownOptions: { output: { format: 'es', entryFileNames: 'script.mjs' } },
      },
    })
    const call = `const { ${name} } = await import('./script.mjs'); console.log(JSON.stringify(await ${name}()))`
    const { stdout } = await promisify(execFile)('node', ['--input-type=module', '-e', call], {
      cwd: folder,
      maxBuffer: 1 << 26,
    })
    return JSON.parse(stdout) as Awaited<ReturnType<Measure>> // the function's own answer, as its type says
  } finally {
    await rm(folder, { recursive: true })
  }
}
