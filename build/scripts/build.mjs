// @ts-check
import { buildApp } from './lib/buildApp.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { requireNode } from './lib/nodeVersion.mjs'
import { runCommand, say } from './lib/say.mjs'

await runCommand(async () => {
  requireNode()
  await ensureDependencies()
  const built = await buildApp()
  say(built === 0 ? 'Nothing changed since the last build.' : 'Built into out/.')
})
