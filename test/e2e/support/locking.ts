import { inMain } from './inMain.ts'
import type { Running } from './launch.ts'

/** Does what locks, and waits for the window that comes instead. */
export async function lockedBy(running: Running, lock: () => Promise<unknown>): Promise<Running> {
  const [window] = await Promise.all([running.app.waitForEvent('window', { timeout: 30_000 }), lock()])
  await window.locator('[data-screen]').first().waitFor()
  return { ...running, window }
}

/** Chooses to lock from the menu. */
export async function clickLock({ app }: Running): Promise<void> {
  await inMain(app, ({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('lock')?.click()
  })
}

/** Locks from the menu, and answers with the lock screen. */
export function locked(running: Running): Promise<Running> {
  return lockedBy(running, () => clickLock(running))
}
