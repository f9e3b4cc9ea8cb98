import type { Preparer } from '#shared/domain/proposals/preparedBy.ts'
import { formatDay, formatMoney } from '#shared/i18n/format.ts'
import type { PrintedProposal } from './editionOf.ts'
import { html, type Html } from './html.ts'
import type { Voice } from './page.ts'

/** What was offered, in a table: those that await an answer first. Null where there is nothing to show. */
export function proposals(offers: readonly PrintedProposal[], voice: Voice): Html | null {
  if (offers.length === 0) return null
  const { t } = voice
  return html`<section class="chapter follows" id="proposals">
    <h2>${t('pdf.proposals')}</h2>
    <table class="offers">
      <thead>
        <tr>
          <th scope="col">${t('pdf.proposalTitle')}</th>
          <th scope="col" class="figure">${t('pdf.amount')}</th>
          <th scope="col">${t('pdf.status')}</th>
          <th scope="col">${t('pdf.sentOn')}</th>
          <th scope="col">${t('pdf.validUntil')}</th>
        </tr>
      </thead>
      ${offers.map((offer) => rows(offer, voice))}
    </table>
  </section>`
}

/** An offer with the reason for its day below; the two stay on one page. */
function rows(offer: PrintedProposal, { t, language }: Voice): Html {
  const { title, amount, status, sentOn, validUntil, validityReason, isExpired, preparedBy } = offer
  // The reason explains a day; without one there is nothing to explain.
  const reason = validUntil === null || validityReason === '' ? null : validityReason
  return html`<tbody>
    <tr>
      <th scope="row">${title}</th>
      <td class="figure">${amount && formatMoney(amount, language)}</td>
      <td class="short">${t(`vocabulary.proposalStatus.${status}`)}</td>
      <td class="short">${sentOn && formatDay(sentOn, language, 'short')}</td>
      <td class="short">
        ${validUntil && formatDay(validUntil, language, 'short')}${isExpired ? html`<span class="mark-word">${t('pdf.expired')}</span>` : null}
      </td>
    </tr>
    ${
      reason &&
      html`<tr class="reason">
        <td colspan="5" class="quiet">${reason}</td>
      </tr>`
    }
    ${
      preparedBy.length === 0
        ? null
        : html`<tr class="reason">
            <td colspan="5" class="quiet">${t('pdf.preparedBy')}: ${preparedBy.map(preparer).join('; ')}</td>
          </tr>`
    }
  </tbody>`
}

/** "Stephen Marlow (Mechanical engineer, 020 7946 0310)". */
function preparer({ name, details }: Preparer): string {
  return details.length === 0 ? name : `${name} (${details.join(', ')})`
}
