// @ts-check
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inRoot, ROOT } from '../paths.mjs'
import { runNpm } from '../run.mjs'
import { PlainError } from '../say.mjs'
import { runtimePackages } from './runtimePackages.mjs'

/**
 * A bill of materials in CycloneDX's form, as far as it is looked into here.
 * @typedef {object} Sbom
 * @property {string} bomFormat
 * @property {{ component: { 'bom-ref': string, name: string } }} metadata
 * @property {{ 'bom-ref': string, name: string, version: string }[]} components
 * @property {{ ref: string, dependsOn: string[] }[]} dependencies
 */

/**
 * Writes what a package is made of beside it: the packages that are built in, and the Electron that runs them.
 * @param {string} folder
 * @param {string} electronVersion
 * @returns {Promise<string>} the file
 */
export async function writeSbom(folder, electronVersion) {
  const { version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'))
  const lock = JSON.parse(await readFile(inRoot('package-lock.json'), 'utf8'))
  await mkdir(folder, { recursive: true })
  const file = join(folder, sbomName(version))
  const sbom = productSbom(await wholeSbom(), lock, electronVersion)
  await writeFile(file, `${JSON.stringify(sbom, null, 2)}\n`)
  return file
}

/** @param {string} version of Keyfolio */
export function sbomName(version) {
  return `Keyfolio-${version}.cdx.json`
}

/**
 * npm's own list without the tools. (Asked to omit them itself, npm also leaves out what tools and product share, such
 * as React; it omits them unasked where NODE_ENV says production, as it does once Vite has built in this process.)
 * @param {Sbom} whole
 * @param {import('./runtimePackages.mjs').Lock} lock
 * @param {string} electronVersion
 * @returns {Sbom}
 */
export function productSbom(whole, lock, electronVersion) {
  const kept = new Set(runtimePackages(lock).map(({ name, version }) => `${name}@${version}`))
  const product = whole.metadata.component['bom-ref']
  const electron = {
    'bom-ref': `electron@${electronVersion}`,
    type: 'framework',
    name: 'electron',
    version: electronVersion,
    scope: 'required',
    purl: `pkg:npm/electron@${electronVersion}`,
    licenses: [{ license: { id: 'MIT' } }],
  }
  const dependencies = whole.dependencies
    .filter(({ ref }) => ref === product || kept.has(ref))
    .map(({ ref, dependsOn }) => ({
      ref,
      dependsOn: [
        ...dependsOn.filter((other) => kept.has(other)),
        ...(ref === product ? [electron['bom-ref']] : []),
      ],
    }))
  return {
    ...whole,
    metadata: { ...whole.metadata, component: { ...whole.metadata.component, name: 'Keyfolio' } },
    components: [...whole.components.filter((component) => kept.has(component['bom-ref'])), electron],
    dependencies: [...dependencies, { ref: electron['bom-ref'], dependsOn: [] }],
  }
}

/** @returns {Promise<Sbom>} */
async function wholeSbom() {
  const args = [
    'sbom',
    '--sbom-format=cyclonedx',
    '--package-lock-only',
    '--include=dev',
    '--loglevel=silent',
  ]
  const { code, output } = await runNpm(args, { cwd: ROOT, quiet: true })
  if (code !== 0) throw new PlainError(`npm could not list what the package is made of: ${output.trim()}`)
  return JSON.parse(output)
}
