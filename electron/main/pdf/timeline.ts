import { formatDay } from '#shared/i18n/format.ts'
import type { Day } from '#shared/lib/days.ts'
import type { PrintedInteraction } from './editionOf.ts'
import { html, type Html } from './html.ts'
import { prose, type Voice } from './page.ts'

/** What happened, newest day first. */
export function timeline(interactions: readonly PrintedInteraction[], voice: Voice): Html {
  const { t, language } = voice
  return html`<section class="chapter" id="timeline">
    <h2>${t('pdf.timeline')}</h2>
    ${interactions.length === 0 ? html`<p class="quiet">${t('pdf.noTimeline')}</p>` : null}
    ${byDay(interactions).map(
      ([day, entries]) =>
        html`<section class="day">
          <h3>${formatDay(day, language, 'withWeekday')}</h3>
          ${entries.map((interaction) => entry(interaction, voice))}
        </section>`,
    )}
  </section>`
}

// A longer entry may break across pages: kept whole it would leave half a page empty.
const KEPT_WHOLE_CHARACTERS = 900

function entry({ kind, time, text, people }: PrintedInteraction, { t }: Voice): Html {
  return html`<div class="${text.length > KEPT_WHOLE_CHARACTERS ? 'entry' : 'entry whole'}">
    <p class="entry-kind">
      <span class="label">${t(`vocabulary.interactionKind.${kind}`)}</span
      >${time === null ? null : html` <span class="quiet">${time}</span>`}
    </p>
    <div class="entry-text">
      ${prose(text)}
      ${people.length === 0 ? null : html`<p class="quiet">${t('pdf.withPeople', { people: people.join(', ') })}</p>`}
    </div>
  </div>`
}

function byDay(
  interactions: readonly PrintedInteraction[],
): readonly (readonly [Day, readonly PrintedInteraction[]])[] {
  const days = new Map<Day, PrintedInteraction[]>()
  for (const interaction of interactions) {
    const entries = days.get(interaction.day)
    if (entries) entries.push(interaction)
    else days.set(interaction.day, [interaction])
  }
  return [...days]
}
