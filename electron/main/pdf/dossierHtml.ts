import type { Language } from '#shared/i18n/messages.ts'
import { cover } from './cover.ts'
import type { PrintedDossier } from './editionOf.ts'
import { type FontFile, fontFaces } from './fonts.ts'
import { html, Html } from './html.ts'
import { overview } from './overview.ts'
import { voiceOf } from './page.ts'
import { proposals } from './proposals.ts'
import { DOSSIER_STYLES } from './styles.ts'
import { team } from './team.ts'
import { timeline } from './timeline.ts'
import { trade } from './trade.ts'

/** A page to be printed: its markup, and the style sheet that its content policy has to admit. */
export interface PrintPage {
  readonly markup: string
  readonly styles: string
}

/** The whole dossier as one page that needs nothing from outside: fonts and pictures lie in it. */
export function dossierHtml(
  dossier: PrintedDossier,
  language: Language,
  fonts: readonly FontFile[],
): PrintPage {
  const voice = voiceOf(language)
  const styles = `${fontFaces(fonts)}\n${DOSSIER_STYLES}`
  // Put together in one piece: the content policy knows the sheet by the hash of exactly these characters.
  const sheet = new Html(`<style>${styles}</style>`)
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${voice.t('pdf.documentTitle', { client: dossier.client.name })}</title>
        ${sheet}
      </head>
      <body>
        ${cover(dossier, voice)}
        <main>
          ${overview(dossier.client, voice)} ${team(dossier.team, dossier.others, voice)}
          ${proposals(dossier.proposals, voice)} ${trade(dossier.trade, voice)}
          ${timeline(dossier.interactions, voice)}
        </main>
      </body>
    </html> `
  return { markup: page.markup, styles }
}
