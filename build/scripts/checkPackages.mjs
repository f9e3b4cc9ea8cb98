// @ts-check
// What Keyfolio is made of at run time: few packages, each with a reason, under licences that allow it, and no program
// of theirs runs at installation.
import { readFile } from 'node:fs/promises'
import { inRoot } from './lib/paths.mjs'
import { runCommand, say } from './lib/say.mjs'
import { licenceProblems } from './lib/supply/licences.mjs'
import { reasonProblems } from './lib/supply/reasons.mjs'
import { allPackages, runtimePackages } from './lib/supply/runtimePackages.mjs'

await runCommand(async () => {
  const [settings, manifest, lock, contributing] = await Promise.all(
    ['.npmrc', 'package.json', 'package-lock.json', 'CONTRIBUTING.md'].map((file) =>
      readFile(inRoot(file), 'utf8'),
    ),
  )
  const locked = JSON.parse(lock ?? '')
  const packages = runtimePackages(locked)
  const problems = [
    ...reasonProblems(Object.keys(JSON.parse(manifest ?? '').dependencies), contributing ?? ''),
    ...licenceProblems(packages),
    ...packages
      .filter(({ hasInstallScript }) => hasInstallScript)
      .map(({ name }) => `${name} has an install script, which no package that is built in may need.`),
    ...allPackages(locked)
      .filter(({ hasIntegrity }) => !hasIntegrity)
      .map(({ name, version }) => `The lock file does not say by which hash ${name} ${version} is known.`),
    ...(/^ignore-scripts=true$/m.test(settings ?? '') ? [] : ['.npmrc lets install scripts run.']),
  ]
  problems.forEach(say)
  return problems.length === 0 ? 0 : 1
})
