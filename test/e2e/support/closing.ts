import type { ElectronApplication } from '@playwright/test'
import { inMain } from './inMain.ts'

/** Closes the window as its title bar does. */
export async function closeWindow(app: ElectronApplication): Promise<void> {
  await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
}

/** How many windows can be seen. */
export function visibleWindows(app: ElectronApplication): Promise<number> {
  return inMain(
    app,
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((window) => window.isVisible()).length,
  )
}

const ANSWERS = ['minimise', 'quit', 'stay'] as const

/** Answers the system's question from now on, and keeps what it said. */
export async function answerQuestion(
  app: ElectronApplication,
  answer: (typeof ANSWERS)[number],
  { forGood = false } = {},
): Promise<void> {
  await inMain(
    app,
    ({ dialog }, given) => {
      const asked: string[] = []
      Object.assign(globalThis, { askedByKeyfolio: asked })
      // Called with the window and the question.
      dialog.showMessageBox = (...arguments_: readonly unknown[]) => {
        asked.push((arguments_[1] as { message: string }).message)
        return Promise.resolve(given)
      }
    },
    { response: ANSWERS.indexOf(answer), checkboxChecked: forGood },
  )
}

/** Answers the question that holds everything up, from now on; tells what it said so far. */
export async function answerBeforeLosing(
  app: ElectronApplication,
  answer: 'stay' | 'leave',
): Promise<() => Promise<readonly string[]>> {
  await inMain(
    app,
    ({ dialog }, given) => {
      const asked: string[] = []
      Object.assign(globalThis, { askedBeforeLosing: asked })
      // Called with the window and the question.
      dialog.showMessageBoxSync = (...arguments_: readonly unknown[]) => {
        asked.push((arguments_[1] as { message: string }).message)
        return given
      }
    },
    answer === 'leave' ? 1 : 0,
  )
  // Put there above.
  return () =>
    inMain(app, () => (globalThis as { askedBeforeLosing?: readonly string[] }).askedBeforeLosing ?? [])
}

/** What was asked since the answer was settled. */
export function questions(app: ElectronApplication): Promise<readonly string[]> {
  // Put there above.
  return inMain(app, () => (globalThis as { askedByKeyfolio?: readonly string[] }).askedByKeyfolio ?? [])
}

/**
 * From now on counts how often the window is sent to the task bar. Only a window manager could carry that out, and
 * the display of the tests has none: so this ends where Electron begins.
 */
export async function countMinimising(app: ElectronApplication): Promise<() => Promise<number>> {
  await inMain(app, ({ BrowserWindow }) => {
    const counted = { minimised: 0 }
    Object.assign(globalThis, { countedByJourney: counted })
    for (const window of BrowserWindow.getAllWindows()) {
      window.minimize = () => {
        counted.minimised += 1
      }
    }
  })
  // Put there above.
  return () =>
    inMain(
      app,
      () => (globalThis as { countedByJourney?: { minimised: number } }).countedByJourney?.minimised ?? 0,
    )
}
