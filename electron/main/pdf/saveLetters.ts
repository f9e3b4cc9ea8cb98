import type { Letters } from '#shared/formats/letters.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import type { RequestAnswer } from '#shared/ipc/contract.ts'
import { err } from '#shared/lib/result.ts'
import { safeFileName } from '../files/safeFileName.ts'
import { saveFile, type SaveSettings } from '../files/saveFile.ts'
import { logger } from '../log.ts'
import { DOSSIER_FONTS } from './fonts.ts'
import { NO_HEADER } from './footer.ts'
import { lettersHtml } from './lettersHtml.ts'
import { printPdf } from './printPdf.ts'

const log = logger('pdf')

/** Prints letters into one file, asks where it should go, and writes it whole or not at all. */
export async function saveLetters(
  letters: Letters,
  settings: SaveSettings & { readonly language: Language },
): Promise<RequestAnswer<'pdf.saveLetters'>> {
  const { language } = settings
  let bytes: Uint8Array
  try {
    // A letter has no foot: where it has two pages, the second is the end of the same sheet.
    bytes = await printPdf(lettersHtml(letters, language, DOSSIER_FONTS), NO_HEADER)
  } catch (error) {
    log.error('lettersFailed', { error: error instanceof Error ? error.name : 'unknown' })
    return err('renderFailed')
  }
  const t = translator(language)
  const saved = await saveFile(
    bytes,
    {
      title: t('main.saveLetters.title'),
      button: t('main.savePdf.button'),
      fileKind: t('main.savePdf.fileKind'),
      fileName: safeFileName(
        t('main.saveLetters.fileName', { title: letters.title, day: letters.today }),
        'pdf',
      ),
      ending: 'pdf',
    },
    settings,
  )
  if (saved.ok) log.info('lettersSaved', { bytes: bytes.length, letters: letters.letters.length })
  return saved
}
