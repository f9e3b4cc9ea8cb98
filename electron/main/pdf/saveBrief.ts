import type { PrintedBrief } from '#shared/formats/brief.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import type { RequestAnswer } from '#shared/ipc/contract.ts'
import { err } from '#shared/lib/result.ts'
import { safeFileName } from '../files/safeFileName.ts'
import { saveFile, type SaveSettings } from '../files/saveFile.ts'
import { logger } from '../log.ts'
import { briefHtml } from './briefHtml.ts'
import { DOSSIER_FONTS } from './fonts.ts'
import { NO_HEADER } from './footer.ts'
import { printPdf } from './printPdf.ts'

const log = logger('pdf')

/** Prints the brief of a meeting, asks where it should go, and writes it whole or not at all. */
export async function saveBrief(
  printed: PrintedBrief,
  settings: SaveSettings & { readonly language: Language },
): Promise<RequestAnswer<'pdf.saveBrief'>> {
  const { language } = settings
  let bytes: Uint8Array
  try {
    bytes = await printPdf(briefHtml(printed, language, DOSSIER_FONTS), NO_HEADER)
  } catch (error) {
    log.error('briefFailed', { error: error instanceof Error ? error.name : 'unknown' })
    return err('renderFailed')
  }
  const t = translator(language)
  const name = t('main.saveBrief.fileName', { client: printed.brief.clientName, day: printed.brief.day })
  const saved = await saveFile(
    bytes,
    {
      title: t('main.saveBrief.title'),
      button: t('main.savePdf.button'),
      fileKind: t('main.savePdf.fileKind'),
      fileName: safeFileName(name, 'pdf'),
      ending: 'pdf',
    },
    settings,
  )
  if (saved.ok) log.info('briefSaved', { bytes: bytes.length, people: printed.brief.people.length })
  return saved
}
