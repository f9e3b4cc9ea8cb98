import { formatDay, formatList } from '#shared/i18n/format.ts'
import type { PrintedClient, PrintedDossier } from './editionOf.ts'
import { html, type Html } from './html.ts'
import { facts, type Voice } from './page.ts'
import { chapterIds } from './trade.ts'

/** The first page: whom it is about, who made it, for whose eyes. */
export function cover(dossier: PrintedDossier, voice: Voice): Html {
  const { t, language } = voice
  const { client, edition, managerName, today, team, others, proposals, interactions } = dossier
  return html`<header class="cover">
    <p class="label cover-kind">${t('pdf.kind')}</p>
    <p class="cover-edition">${t(`pdf.edition.${edition}`)}</p>
    <div class="cover-title">
      <h1>${client.name}</h1>
      ${client.summary === '' ? null : html`<p class="cover-summary">${client.summary}</p>`}
    </div>
    ${facts([
      [t('pdf.class'), classText(client, voice)],
      [t('pdf.sector'), client.sector],
      [t('pdf.preparedBy'), managerName],
      [t('pdf.date'), formatDay(today, language, 'long')],
    ])}
    <nav class="cover-contents" aria-label="${t('pdf.contents')}">
      <p class="label">${t('pdf.contents')}</p>
      <ol>
        <li><a href="#overview">${t('pdf.overview')}</a></li>
        <li>
          <a href="#team">${t('pdf.team')}</a>
          <span class="quiet">${t('pdf.teamCount', { count: team.length })}</span>
        </li>
        ${others.length === 0 ? null : html`<li><a href="#others">${t('pdf.others')}</a> <span class="quiet">${t('pdf.teamCount', { count: others.length })}</span></li>`}
        ${proposals.length === 0 ? null : html`<li><a href="#proposals">${t('pdf.proposals')}</a> <span class="quiet">${t('pdf.proposalCount', { count: proposals.length })}</span></li>`}
        ${chapterIds(dossier.trade).map((id) => html`<li><a href="#${id}">${t(`pdf.trade.${id}`)}</a></li>`)}
        <li>
          <a href="#timeline">${t('pdf.timeline')}</a>
          <span class="quiet">${t('pdf.timelineCount', { count: interactions.length })}</span>
        </li>
      </ol>
    </nav>
    <p class="cover-note">${t(`pdf.editionNote.${edition}`)}</p>
  </header>`
}

/** "Key: revenue and image"; null in an edition without ratings. */
export function classText(client: PrintedClient, { t, language }: Voice): string | null {
  if (client.class === null) return null
  const name = t(`vocabulary.clientClass.${client.class}`)
  if (client.keyReasons.length === 0) return name
  const reasons = client.keyReasons.map((reason) =>
    t(`vocabulary.keyReason.${reason}`).toLocaleLowerCase(language),
  )
  return t('pdf.classWithReasons', { class: name, reasons: formatList(reasons, language) })
}
