import type { Attitude } from '#shared/domain/decisionTeam/position.ts'
import { initials } from '#shared/domain/people/person.ts'
import { formatPartialDate } from '#shared/i18n/format.ts'
import type { PrintedMember } from './editionOf.ts'
import { html, type Html } from './html.ts'
import { facts, prose, type Voice } from './page.ts'

/** Who decides: one card for each person; then the other contacts. */
export function team(
  members: readonly PrintedMember[],
  others: readonly PrintedMember[],
  voice: Voice,
): Html {
  const { t } = voice
  return html`<section class="chapter" id="team">
      <h2>${t('pdf.team')}</h2>
      ${members.length === 0 ? html`<p class="quiet">${t('pdf.noTeam')}</p>` : members.map((member) => card(member, voice))}
    </section>
    ${
      others.length === 0
        ? null
        : html`<section class="chapter follows" id="others">
            <h2>${t('pdf.others')}</h2>
            ${others.map((member) => card(member, voice))}
          </section>`
    }`
}

// Told by form and not by colour, so that a black-and-white print says it too.
const ATTITUDE_MARKS = {
  opponent: '○',
  sceptic: '◔',
  neutral: '◑',
  supporter: '◕',
  champion: '●',
} as const satisfies Record<Attitude, string>

function card(member: PrintedMember, voice: Voice): Html {
  const { t } = voice
  const place = [member.title, member.unit].filter((word) => word !== '').join(' · ')
  const part = member.decisionRole && t(`vocabulary.decisionRole.${member.decisionRole}`)
  return html`<article class="card">
    ${portrait(member, voice)}
    <div class="card-body">
      <h3>${member.name}</h3>
      ${place === '' ? null : html`<p class="card-place">${place}</p>`}
      ${part && html`<p class="label">${part}</p>`} ${facts(memberFacts(member, voice))}
      ${
        member.notes === ''
          ? null
          : html`<div class="card-notes">
              <p class="label">${t('pdf.notes')}</p>
              ${prose(member.notes)}
            </div>`
      }
    </div>
  </article>`
}

function memberFacts(member: PrintedMember, { t, language }: Voice) {
  const { orientation, attitude, coverage, birthday, hobbies, family } = member
  const relatives = family.map(({ relation, name, note }) => {
    const kind = t(`vocabulary.relation.${relation}`)
    const called =
      name === '' ? kind : t('pdf.relative', { name, relation: kind.toLocaleLowerCase(language) })
    return html`<li>${called}${note === '' ? null : html`<span class="quiet"> ${note}</span>`}</li>`
  })
  return [
    ...member.contacts.map(({ kind, value }) => [t(`vocabulary.contactKind.${kind}`), value] as const),
    [t('pdf.orientation'), orientation && t(`vocabulary.orientation.${orientation}`)],
    [
      t('pdf.attitude'),
      attitude &&
        html`<span aria-hidden="true" class="mark">${ATTITUDE_MARKS[attitude]}</span>
          ${t(`vocabulary.attitude.${attitude}`)}`,
    ],
    [t('pdf.coverage'), coverage && t(`vocabulary.coverage.${coverage}`)],
    [t('pdf.birthday'), birthday && formatPartialDate(birthday, language)],
    [t('pdf.hobbies'), hobbies.join(', ')],
    [
      t('pdf.family'),
      relatives.length === 0
        ? null
        : html`<ul class="plain">
            ${relatives}
          </ul>`,
    ],
    [t('pdf.values'), prose(member.values)],
    [t('pdf.topicsToRaise'), prose(member.topicsToRaise)],
    [t('pdf.topicsToAvoid'), prose(member.topicsToAvoid)],
  ] as const
}

function portrait({ photo, name }: PrintedMember, { t }: Voice): Html {
  if (photo !== null) return html`<img class="portrait" src="${photo}" alt="${t('pdf.photoOf', { name })}" />`
  return html`<div class="portrait initials" aria-hidden="true">${initials(name)}</div>`
}
