// @ts-check
import { prepareDependencies } from './lib/prepare.mjs'
import { describeRuntime } from './lib/runtime/types.mjs'
import { runCommand, say } from './lib/say.mjs'
import { sum, summaryLine } from './lib/test/counts.mjs'
import { chooseParts } from './lib/test/parts.mjs'
import { testSession } from './lib/test/session.mjs'

await runCommand(async () => {
  const { parts, rest } = chooseParts(process.argv.slice(2))
  await prepareDependencies()
  if (process.env['CI'] || !process.stdout.isTTY) process.env['NO_COLOR'] = '1'
  const session = testSession(rest)
  const results = []
  for (const part of parts) {
    say(`\n── ${part} ──`)
    const counts = await session.run(part)
    results.push({ part, counts })
  }
  say('')
  for (const { part, counts } of results) say(`${part}: ${summaryLine(counts)}`)
  const runtime = session.runtime()
  if (runtime !== null) say(`Journeys ran on ${describeRuntime(runtime)}.`)
  const total = sum(results.map(({ counts }) => counts))
  say(summaryLine(total))
  return total.failed === 0 ? 0 : 1
})
