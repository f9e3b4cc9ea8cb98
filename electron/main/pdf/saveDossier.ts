import { basename, dirname, extname, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { Dossier } from '#shared/formats/dossier.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import type { RequestAnswer } from '#shared/ipc/contract.ts'
import { err, ok } from '#shared/lib/result.ts'
import { logger } from '../log.ts'
import { writeAtomically } from '../vault/atomicFile.ts'
import { type Disk, diskErrorOf } from '../vault/disk.ts'
import { dossierHtml } from './dossierHtml.ts'
import { editionOf } from './editionOf.ts'
import { dossierFooter } from './footer.ts'
import { DOSSIER_FONTS } from './fonts.ts'
import { pdfFileName } from './pdfFileName.ts'
import { printPdf } from './printPdf.ts'
import type { WrittenFiles } from './writtenFiles.ts'

const log = logger('pdf')

export interface SaveSettings {
  readonly window: BrowserWindow | null
  readonly language: Language
  readonly disk: Disk
  readonly written: WrittenFiles
}

/** Prints a dossier, asks where it should go, and writes it whole or not at all. */
export async function saveDossier(
  dossier: Dossier,
  settings: SaveSettings,
): Promise<RequestAnswer<'pdf.saveDossier'>> {
  const { language, disk, written } = settings
  let bytes: Uint8Array
  try {
    const printed = editionOf(dossier)
    const page = dossierHtml(printed, language, DOSSIER_FONTS)
    bytes = await printPdf(page, dossierFooter(printed, language, DOSSIER_FONTS))
  } catch (error) {
    log.error('renderFailed', { error: error instanceof Error ? error.name : 'unknown' })
    return err('renderFailed')
  }
  const path = await askForPath(dossier, settings)
  if (path === null) return err('cancelled')
  try {
    await writeAtomically(disk, path, bytes)
  } catch (error) {
    const code = diskErrorOf(error)
    log.warn('writeFailed', { code })
    return err(code)
  }
  lastFolder = dirname(path)
  log.info('saved', {
    bytes: bytes.length,
    members: dossier.members.length,
    interactions: dossier.interactions.length,
  })
  return ok({ fileId: written.add(path), fileName: basename(path) })
}

let lastFolder: string | null = null

async function askForPath(
  dossier: Dossier,
  { window, language, disk }: SaveSettings,
): Promise<string | null> {
  const t = translator(language)
  const name = pdfFileName(t('main.savePdf.fileName', { client: dossier.client.name, day: dossier.today }))
  const options = {
    title: t('main.savePdf.title'),
    buttonLabel: t('main.savePdf.button'),
    defaultPath: join(lastFolder ?? app.getPath('documents'), name),
    filters: [{ name: t('main.savePdf.fileKind'), extensions: ['pdf'] }],
    properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
  }
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options))
  if (canceled || filePath === '') return null
  return extname(filePath).toLowerCase() === '.pdf' ? filePath : freePath(disk, filePath)
}

// The dialog has asked about overwriting the name without its ending, so the full name must be a free one.
async function freePath(disk: Disk, path: string): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? `${path}.pdf` : `${path} (${number}).pdf`
    if (!(await disk.exists(candidate).catch(() => false))) return candidate
  }
}
