// @ts-check
import { runCommand } from './lib/say.mjs'
import { takeTour } from './lib/tour.mjs'

await runCommand(takeTour)
