import type { BriefPerson } from '#shared/domain/brief/brief.ts'
import type { PrintedBrief } from '#shared/formats/brief.ts'
import { type BriefBlock, briefBlocks, lastContactText, partText } from '#shared/i18n/briefBlocks.ts'
import { formatDay } from '#shared/i18n/format.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { attitudeMark } from './attitudeMark.ts'
import { BRIEF_STYLES } from './briefStyles.ts'
import type { PrintPage } from './dossierHtml.ts'
import { type FontFile, fontFaces } from './fonts.ts'
import { html, Html } from './html.ts'
import { type Voice, voiceOf } from './page.ts'

/** The brief of a meeting as one page that needs nothing from outside. */
export function briefHtml(printed: PrintedBrief, language: Language, fonts: readonly FontFile[]): PrintPage {
  const voice = voiceOf(language)
  const { t } = voice
  const { brief, nextQuestion } = printed
  const styles = `${fontFaces(fonts)}\n${BRIEF_STYLES}`
  // Put together in one piece: the content policy knows the sheet by the hash of exactly these characters.
  const sheet = new Html(`<style>${styles}</style>`)
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${t('brief.documentTitle', { client: brief.clientName })}</title>
        ${sheet}
      </head>
      <body>
        ${head(printed, voice)}
        <main>
          ${people(brief.people, voice)}
          <div class="columns">${briefBlocks(brief, t, language).map(block)}</div>
          ${nextQuestion === '' ? null : html`<p class="ask"><span class="label">${t('brief.ask')}</span> ${nextQuestion}</p>`}
        </main>
      </body>
    </html> `
  return { markup: page.markup, styles }
}

function head({ brief, today, managerName }: PrintedBrief, { t, language }: Voice): Html {
  const made = [managerName, formatDay(today, language, 'long')].filter((word) => word !== '')
  return html`<header>
    <div>
      <p class="label">${t('brief.forDay', { day: formatDay(brief.day, language, 'withWeekday') })}</p>
      <h1>${brief.clientName}</h1>
      ${brief.summary === '' ? null : html`<p class="quiet">${brief.summary}</p>`}
    </div>
    <p class="made">${made.join(' · ')}</p>
  </header>`
}

function people(all: readonly BriefPerson[], voice: Voice): Html {
  const { t } = voice
  if (all.length === 0) return html`<p class="quiet people">${t('brief.nobody')}</p>`
  return html`<table class="people">
    <thead>
      <tr>
        <th scope="col">${t('brief.people')}</th>
        <th scope="col">${t('brief.part')}</th>
        <th scope="col">${t('brief.toRaise')}</th>
        <th scope="col">${t('brief.toAvoid')}</th>
      </tr>
    </thead>
    <tbody>
      ${all.map((person) => row(person, voice))}
    </tbody>
  </table>`
}

function row(person: BriefPerson, { t, language }: Voice): Html {
  const { name, title, unit, attitude, topicsToRaise, topicsToAvoid } = person
  const place = [title, unit].filter((word) => word !== '').join(' · ')
  return html`<tr>
    <td>
      <strong>${name}</strong>
      <span class="quiet">${place}</span>
      <span class="quiet">${lastContactText(person, t, language)}</span>
    </td>
    <td>
      ${attitude && html`${attitudeMark(attitude)}${t(`vocabulary.attitude.${attitude}`)}`}
      <span class="quiet">${partText(person, t)}</span>
    </td>
    <td><span class="clamp">${topicsToRaise}</span></td>
    <td><span class="clamp">${topicsToAvoid}</span></td>
  </tr>`
}

function block({ title, lines }: BriefBlock): Html {
  return html`<section class="block">
    <h2>${title}</h2>
    <ul>
      ${lines.map(
        ({ text, detail, isLate }) =>
          html`<li>
            <span class="clamp">${text}</span>
            <span class="${isLate ? 'late' : 'quiet'}">${detail}</span>
          </li>`,
      )}
    </ul>
  </section>`
}
