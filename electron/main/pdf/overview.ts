import type { Site } from '#shared/domain/clients/client.ts'
import { formatMoney, formatNumber } from '#shared/i18n/format.ts'
import { classText } from './cover.ts'
import type { PrintedClient } from './editionOf.ts'
import { html, type Html } from './html.ts'
import { facts, part, prose, type Voice } from './page.ts'

/** The business side of the client. */
export function overview(client: PrintedClient, voice: Voice): Html {
  const { t } = voice
  const parts = [
    part(t('pdf.business'), businessFacts(client, voice)),
    part(t('pdf.sites'), sites(client.sites)),
    part(t('pdf.development'), prose(client.development)),
    part(t('pdf.weaknesses'), prose(client.weaknesses)),
    part(t('pdf.growthZones'), prose(client.growthZones)),
    part(t('pdf.notes'), prose(client.notes)),
  ]
  const isEmpty = parts.every((content) => content === null)
  return html`<section class="chapter" id="overview">
    <h2>${t('pdf.overview')}</h2>
    ${isEmpty ? html`<p class="quiet">${t('pdf.nothingYet')}</p>` : parts}
  </section>`
}

function businessFacts(client: PrintedClient, voice: Voice): Html | null {
  const { t, language } = voice
  const { turnover, employees, source } = client
  return facts([
    [t('pdf.class'), classText(client, voice)],
    [t('pdf.sector'), client.sector],
    [
      t('pdf.turnover'),
      turnover &&
        t('pdf.turnoverInYear', { amount: formatMoney(turnover.amount, language), year: turnover.year }),
    ],
    [t('pdf.employees'), employees === null ? null : formatNumber(employees, language)],
    [t('pdf.source'), source && t(`vocabulary.clientSource.${source}`)],
    [t('pdf.website'), client.website],
    [t('pdf.phone'), client.phone],
    [t('pdf.email'), client.email],
  ])
}

function sites(all: readonly Site[]): Html | null {
  if (all.length === 0) return null
  return html`<ul class="sites">
    ${all.map((site) => html`<li>${siteLines(site)}</li>`)}
  </ul>`
}

function siteLines({ label, street, postalCode, city, region, country }: Site): Html {
  const town = [postalCode, city].filter((word) => word !== '').join(' ')
  const address = [street, town, region, country].filter((word) => word !== '').join(', ')
  return html`${label === '' ? null : html`<strong>${label}</strong><br />`}${address}`
}
