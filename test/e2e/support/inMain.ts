import type { ElectronApplication } from '@playwright/test'
import type * as Electron from 'electron'

const ATTEMPTS = 3

/**
 * Runs a function in the main process and answers its value; without a promise of its own, and harmless when it runs
 * twice. The inspector holds the promise that Playwright waits for only weakly, so that a garbage collection at the
 * wrong moment loses the answer (microsoft/playwright#33737): then it is asked again.
 */
export async function inMain<Value, Argument = undefined>(
  app: ElectronApplication,
  run: (electron: typeof Electron, argument: Argument) => Value,
  ...[argument]: Argument extends undefined ? [] : [argument: Argument]
): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      // Safe: without an argument `Argument` is undefined, and so is what is passed.
      return await app.evaluate(run as never, argument as never)
    } catch (error) {
      const isLost = error instanceof Error && error.message.includes('garbage collected')
      if (!isLost || attempt === ATTEMPTS) throw error
    }
  }
}
