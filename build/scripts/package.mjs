// @ts-check
import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { buildApp } from './lib/buildApp.mjs'
import { packageApp } from './lib/packageApp.mjs'
import { inRoot, ROOT } from './lib/paths.mjs'
import { prepareDependencies } from './lib/prepare.mjs'
import { describeRuntime } from './lib/runtime/types.mjs'
import { findRuntime } from './lib/runtime/index.mjs'
import { PlainError, runCommand, say } from './lib/say.mjs'
import { writeSbom } from './lib/supply/sbom.mjs'

await runCommand(async () => {
  const args = process.argv.slice(2)
  await prepareDependencies()
  await buildApp()
  const onlyFolder = args.includes('--dir')
  const runtime = onlyFolder ? await findRuntime() : null
  if (runtime !== null) say(`Packing ${describeRuntime(runtime)} …`)
  const { code } = await packageApp(args, runtime)
  if (code === 0) {
    const sbom = await writeSbom(inRoot('release'), runtime?.version ?? (await pinnedElectron()))
    say(`What it is made of is listed in ${relative(ROOT, sbom)}.`)
  }
  if (code !== 0) {
    throw new PlainError(
      onlyFolder
        ? 'electron-builder could not pack the application (see above).'
        : 'electron-builder could not make the installers (see above): they need the network for Electron and for its helpers; --dir does not.',
    )
  }
})

/** The official Electron that electron-builder fetches. */
async function pinnedElectron() {
  return JSON.parse(await readFile(inRoot('package.json'), 'utf8')).devDependencies.electron
}
