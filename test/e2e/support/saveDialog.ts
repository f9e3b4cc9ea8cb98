import type { ElectronApplication } from '@playwright/test'

/** Answers the operating system's save dialog from now on: with a path, or as cancelled. */
export async function answerSaveDialog(app: ElectronApplication, filePath: string | null): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () =>
      Promise.resolve(path === null ? { canceled: true, filePath: '' } : { canceled: false, filePath: path })
  }, filePath)
}
