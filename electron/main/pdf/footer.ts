import { formatDay } from '#shared/i18n/format.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { PrintedDossier } from './editionOf.ts'
import { type FontFile, fontFaces } from './fonts.ts'
import { html, Html } from './html.ts'
import { voiceOf } from './page.ts'

/** What stands at the foot of each page: whose dossier, which edition, who made it and when, page x of y. */
export function dossierFooter(
  dossier: PrintedDossier,
  language: Language,
  fonts: readonly FontFile[],
): string {
  const { t } = voiceOf(language)
  const made = [dossier.managerName, formatDay(dossier.today, language, 'long')].filter((text) => text !== '')
  const styles = `${fontFaces(fonts.filter(({ family, weight }) => family === 'Noto Sans' && weight === 400))}
#footer { padding: 0 !important; }
.foot { width: 100%; margin: 0 25mm 9mm 30mm; padding-top: 2mm; border-top: 0.3pt solid #b9b4aa; display: flex; gap: 6mm;
  font: 400 7pt 'Noto Sans', sans-serif; color: #5a5f66; }
.what { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; }
.foot > span { white-space: nowrap; }`
  return html`<style>
      ${new Html(styles)}
    </style>
    <div class="foot" lang="${language}">
      <span class="what">${dossier.client.name} · ${t(`pdf.edition.${dossier.edition}`)}</span
      ><span>${made.join(' · ')}</span><span>${pageOf(t('pdf.pageOf', { page: PAGE, pages: PAGES }))}</span>
    </div>`.markup
}

/** Chromium writes no header unless it is given one. */
export const NO_HEADER = '<span></span>'

const PAGE = '\u0001'
const PAGES = '\u0002'

// Chromium fills elements of these classes with its numbers.
function pageOf(sentence: string): Html {
  const parts = sentence.split(/([\u0001\u0002])/u).map((text) => {
    if (text === PAGE) return html`<span class="pageNumber"></span>`
    return text === PAGES ? html`<span class="totalPages"></span>` : html`${text}`
  })
  return html`${parts}`
}
