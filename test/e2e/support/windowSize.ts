import type { ElectronApplication, Page } from '@playwright/test'
import { inMain } from './inMain.ts'

/** Gives the content of the window a size in pixels and waits until the page has it. */
export async function setWindowSize(
  app: ElectronApplication,
  page: Page,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await inMain(
    app,
    ({ BrowserWindow }, { width, height }) => {
      for (const window of BrowserWindow.getAllWindows().filter((candidate) => candidate.isVisible())) {
        window.setContentSize(width, height)
      }
    },
    size,
  )
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, {
    width: size.width,
    height: size.height,
  })
}
