import type { Attitude } from '#shared/domain/decisionTeam/position.ts'
import { initials, type Relative } from '#shared/domain/people/person.ts'
import { formatPartialDate } from '#shared/i18n/format.ts'
import { attitudeMark } from './attitudeMark.ts'
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
  const cards = members.map((member) => card(member, voice))
  return html`<section class="chapter" id="team">
      <h2>${t('pdf.team')}</h2>
      ${cards.length === 0 ? html`<p class="quiet">${t('pdf.noTeam')}</p>` : cards}
    </section>
    ${others.length === 0 ? null : otherContacts(others, voice)}`
}

function otherContacts(others: readonly PrintedMember[], voice: Voice): Html {
  return html`<section class="chapter follows" id="others">
    <h2>${voice.t('pdf.others')}</h2>
    ${others.map((member) => card(member, voice))}
  </section>`
}

function card(member: PrintedMember, voice: Voice): Html {
  const { t } = voice
  const { name, title, unit, decisionRole, notes } = member
  const place = [title, unit].filter((word) => word !== '').join(' · ')
  const more = facts([
    [t('pdf.values'), prose(member.values)],
    [t('pdf.topicsToRaise'), prose(member.topicsToRaise)],
    [t('pdf.topicsToAvoid'), prose(member.topicsToAvoid)],
  ])
  return html`<article class="card">
    ${portrait(member, voice)}
    <div>
      <h3>${name}</h3>
      ${place === '' ? null : html`<p>${place}</p>`}
      ${decisionRole && html`<p class="label">${t(`vocabulary.decisionRole.${decisionRole}`)}</p>`}
      <div class="card-columns">
        <div>${businessSide(member, voice)}</div>
        <div>${personalSide(member, voice)}</div>
      </div>
      ${more && html`<div class="card-more">${more}</div>`}
      ${
        notes === ''
          ? null
          : html`<div class="card-notes">
              <p class="label">${t('pdf.notes')}</p>
              ${prose(notes)}
            </div>`
      }
    </div>
  </article>`
}

function businessSide(
  { contacts, orientation, attitude, coverage }: PrintedMember,
  { t }: Voice,
): Html | null {
  return facts([
    ...contacts.map(({ kind, value }) => [t(`vocabulary.contactKind.${kind}`), value] as const),
    [t('pdf.orientation'), orientation && t(`vocabulary.orientation.${orientation}`)],
    [t('pdf.attitude'), attitude && marked(attitude, t(`vocabulary.attitude.${attitude}`))],
    [t('pdf.coverage'), coverage && t(`vocabulary.coverage.${coverage}`)],
  ])
}

function personalSide({ birthday, hobbies, family }: PrintedMember, voice: Voice): Html | null {
  const { t, language } = voice
  return facts([
    [t('pdf.birthday'), birthday && formatPartialDate(birthday, language)],
    [t('pdf.hobbies'), hobbies.join(', ')],
    [
      t('pdf.family'),
      family.length === 0
        ? null
        : html`<ul>
            ${family.map((one) => relative(one, voice))}
          </ul>`,
    ],
  ])
}

function relative({ relation, name, note }: Relative, { t, language }: Voice): Html {
  const kind = t(`vocabulary.relation.${relation}`)
  const called = name === '' ? kind : t('pdf.relative', { name, relation: kind.toLocaleLowerCase(language) })
  return html`<li>${called}${note === '' ? null : html`<span class="quiet"> ${note}</span>`}</li>`
}

function marked(attitude: Attitude, word: string): Html {
  return html`${attitudeMark(attitude)}${word}`
}

function portrait({ photo, name }: PrintedMember, { t }: Voice): Html {
  if (photo !== null) return html`<img class="portrait" src="${photo}" alt="${t('pdf.photoOf', { name })}" />`
  return html`<div class="portrait initials" aria-hidden="true">${initials(name)}</div>`
}
