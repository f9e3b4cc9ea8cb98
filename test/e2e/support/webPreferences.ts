import type { ElectronApplication } from '@playwright/test'
import type { WebPreferences } from 'electron'
import { inMain } from './inMain.ts'

/** What Electron made of the preferences of the main window, its own defaults included. */
export function effectivePreferences(app: ElectronApplication): Promise<WebPreferences> {
  return inMain(app, ({ BrowserWindow }) => {
    // Electron has the method and no type for it.
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): WebPreferences
    }
    return contents.getLastWebPreferences()
  })
}
