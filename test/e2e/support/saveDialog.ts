import type { ElectronApplication } from '@playwright/test'
import { inMain } from './inMain.ts'

/** Answers the operating system's save dialog from now on: with a path, or as cancelled. */
export async function answerSaveDialog(app: ElectronApplication, filePath: string | null): Promise<void> {
  await inMain(
    app,
    ({ dialog }, path) => {
      dialog.showSaveDialog = () =>
        Promise.resolve(
          path === null ? { canceled: true, filePath: '' } : { canceled: false, filePath: path },
        )
    },
    filePath,
  )
}
