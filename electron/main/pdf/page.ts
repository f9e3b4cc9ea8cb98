import type { Language } from '#shared/i18n/messages.ts'
import { type Translate, translator } from '#shared/i18n/translate.ts'
import { html, type Html, type HtmlValue } from './html.ts'

/** What every part of a printed page needs to speak. */
export interface Voice {
  readonly language: Language
  readonly t: Translate
}

/** The voice of a language. */
export function voiceOf(language: Language): Voice {
  return { language, t: translator(language) }
}

/**
 * Facts with their labels; those without a value are left out, and so is an empty list. A table, because
 * Chromium writes no structure for definition lists into a PDF.
 */
export function facts(rows: readonly (readonly [label: string, value: HtmlValue])[]): Html | null {
  const known = rows.filter(([, value]) => value !== null && value !== '')
  if (known.length === 0) return null
  const cells = known.map(
    ([label, value]) =>
      html`<tr>
        <th scope="row">${label}</th>
        <td>${value}</td>
      </tr>`,
  )
  return html`<table class="facts">
    <tbody>
      ${cells}
    </tbody>
  </table>`
}

/** Free text as paragraphs, its single line breaks kept; null when there is none. */
export function prose(text: string): Html | null {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
  if (paragraphs.length === 0) return null
  return html`${paragraphs.map((paragraph) => html`<p>${lines(paragraph.trim())}</p>`)}`
}

/** Text with its line breaks. */
export function lines(text: string): Html {
  return html`${text.split('\n').map((line, index) => (index === 0 ? line : html`<br />${line}`))}`
}

/** A titled part that disappears when it has nothing to say. */
export function part(title: string, content: Html | null): Html | null {
  return (
    content &&
    html`<section class="part">
      <h3>${title}</h3>
      ${content}
    </section>`
  )
}
