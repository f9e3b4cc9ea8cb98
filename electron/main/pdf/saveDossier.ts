import type { Dossier } from '#shared/formats/dossier.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import type { RequestAnswer } from '#shared/ipc/contract.ts'
import { err } from '#shared/lib/result.ts'
import { safeFileName } from '../files/safeFileName.ts'
import { saveFile, type SaveSettings } from '../files/saveFile.ts'
import { logger } from '../log.ts'
import { dossierHtml } from './dossierHtml.ts'
import { editionOf } from './editionOf.ts'
import { dossierFooter } from './footer.ts'
import { DOSSIER_FONTS } from './fonts.ts'
import { printPdf } from './printPdf.ts'

const log = logger('pdf')

/** Prints a dossier, asks where it should go, and writes it whole or not at all. */
export async function saveDossier(
  dossier: Dossier,
  settings: SaveSettings & { readonly language: Language },
): Promise<RequestAnswer<'pdf.saveDossier'>> {
  const { language } = settings
  let bytes: Uint8Array
  try {
    const printed = editionOf(dossier)
    const page = dossierHtml(printed, language, DOSSIER_FONTS)
    bytes = await printPdf(page, dossierFooter(printed, language, DOSSIER_FONTS))
  } catch (error) {
    log.error('renderFailed', { error: error instanceof Error ? error.name : 'unknown' })
    return err('renderFailed')
  }
  const t = translator(language)
  const name = t('main.savePdf.fileName', { client: dossier.client.name, day: dossier.today })
  const saved = await saveFile(
    bytes,
    {
      title: t('main.savePdf.title'),
      button: t('main.savePdf.button'),
      fileKind: t('main.savePdf.fileKind'),
      fileName: safeFileName(name, 'pdf'),
      ending: 'pdf',
    },
    settings,
  )
  if (saved.ok) {
    log.info('saved', {
      bytes: bytes.length,
      members: dossier.members.length,
      interactions: dossier.interactions.length,
    })
  }
  return saved
}
