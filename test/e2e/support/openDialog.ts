import type { ElectronApplication } from '@playwright/test'
import { inMain } from './inMain.ts'

/** Answers the operating system's dialog for files and folders from now on: with a path, or as cancelled. */
export async function answerOpenDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await inMain(
    app,
    ({ dialog }, chosen) => {
      dialog.showOpenDialog = () =>
        Promise.resolve(
          chosen === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [chosen] },
        )
    },
    path,
  )
}
