import { encode } from 'uqr'
import type { Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import type { NewRecoveryKey } from '#shared/ipc/vault.ts'
import type { PrintPage } from './dossierHtml.ts'
import { type FontFile, fontFaces } from './fonts.ts'
import { html, Html } from './html.ts'

/** The sheet with a recovery key, to be put where no laptop is: numbered words, the same as a QR code, what it is for. */
export function recoveryHtml(
  { words, identity }: Pick<NewRecoveryKey, 'words' | 'identity'>,
  language: Language,
  fonts: readonly FontFile[],
): PrintPage {
  const t = translator(language)
  const styles = `${fontFaces(fonts)}\n${STYLES}`
  // Put together in one piece: the content policy knows the sheet by the hash of exactly these characters.
  const sheet = new Html(`<style>${styles}</style>`)
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${t('main.recoverySheet.title')}</title>
        ${sheet}
      </head>
      <body>
        <h1>${t('main.recoverySheet.title')}</h1>
        <p>${t('main.recoverySheet.purpose')}</p>
        <p>${t('main.recoverySheet.keep')}</p>
        <ol>
          ${words.map((word) => html`<li>${word}</li>`)}
        </ol>
        <div class="code">
          ${qrCode(identity)}
          <p>${identity}</p>
        </div>
      </body>
    </html> `
  return { markup: page.markup, styles }
}

/** One square of the code is one unit; the margin of four is what readers of such codes ask for. */
function qrCode(text: string): Html {
  const { data, size } = encode(text, { border: 4, ecc: 'M' })
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
  )
  return html`<svg viewBox="0 0 ${size} ${size}" role="img">
    <path d="${squares.join('')}" />
  </svg>`
}

const STYLES = `
@page { size: A4; margin: 24mm }
body { font: 11pt/1.5 'Noto Sans', sans-serif; color: #1b1f24; margin: 0 }
h1 { font-size: 18pt; line-height: 1.3; margin: 0 0 6mm }
p { margin: 0 0 3mm; max-width: 150mm }
ol { columns: 3; column-gap: 8mm; margin: 8mm 0; padding: 0 0 0 10mm; font-size: 13pt; line-height: 2 }
li { break-inside: avoid }
.code { display: flex; align-items: center; gap: 8mm; break-inside: avoid }
.code svg { width: 48mm; height: 48mm; flex: none; shape-rendering: crispEdges }
.code p { font-size: 9pt; overflow-wrap: anywhere; margin: 0 }
`
