import { formatDay } from '#shared/i18n/format.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Letters, PrintedLetter } from '#shared/formats/letters.ts'
import type { PrintPage } from './dossierHtml.ts'
import { type FontFile, fontFaces } from './fonts.ts'
import { html, Html } from './html.ts'
import { lines, prose } from './page.ts'
import { LETTER_STYLES } from './letterStyles.ts'

/** Letters as one document, each on a page of its own; it needs nothing from outside, for the fonts lie in it. */
export function lettersHtml(letters: Letters, language: Language, fonts: readonly FontFile[]): PrintPage {
  const styles = `${fontFaces(fonts)}\n${LETTER_STYLES}`
  // Put together in one piece: the content policy knows the sheet by the hash of exactly these characters.
  const sheet = new Html(`<style>${styles}</style>`)
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${letters.title}</title>
        ${sheet}
      </head>
      <body>
        ${letters.letters.map((letter) => letterPage(letter, letters))}
      </body>
    </html> `
  return { markup: page.markup, styles }
}

function letterPage(letter: PrintedLetter, { today, managerName }: Letters): Html {
  const { language, address, subject, body } = letter
  return html`<article class="letter" lang="${language}">
    <header>
      ${managerName === '' ? null : html`<p class="sender">${managerName}</p>`}
      <address>${lines(address.join('\n'))}</address>
      <p class="date">${formatDay(today, language, 'long')}</p>
    </header>
    ${subject === '' ? null : html`<h1>${subject}</h1>`}
    <div class="body">${prose(body)}</div>
  </article>`
}
