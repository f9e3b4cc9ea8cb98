import type { ReactNode } from 'react'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { externalUrl, openExternal } from '#renderer/lib/openExternal.ts'
import { Facts, Link } from '#renderer/ui/index.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import { formatDay, formatMoney, formatNumber } from '#shared/i18n/format.ts'
import { AddQuietly } from './AddQuietly.tsx'

/** Figures about the company and how to reach it; what is not known is left out. */
export function BusinessFacts({ client }: { readonly client: Client }) {
  const t = useT()
  const language = useLanguage()
  const { turnover, employees, source, sector, website, phone, email } = client
  const facts = [
    { label: t('dossier.overview.sector'), value: sector },
    {
      label: t('dossier.overview.turnover'),
      value:
        turnover &&
        t('dossier.overview.turnoverOfYear', {
          amount: formatMoney(turnover.amount, language),
          year: turnover.year,
        }),
    },
    { label: t('dossier.overview.employees'), value: employees && formatNumber(employees, language) },
    { label: t('dossier.overview.source'), value: source && t(`vocabulary.clientSource.${source}`) },
    { label: t('dossier.overview.website'), value: outward(website, externalUrl.website) },
    { label: t('dossier.overview.phone'), value: outward(phone, externalUrl.phone) },
    { label: t('dossier.overview.email'), value: outward(email, externalUrl.email) },
    { label: t('dossier.overview.since'), value: formatDay(client.createdOn, language, 'short') },
  ]
  const isBare = [sector, turnover, employees, source, website, phone, email].every(
    (value) => value === '' || value === null,
  )
  return (
    <>
      <Facts facts={facts} hidesUnknown />
      {isBare && <AddQuietly client={client}>{t('dossier.overview.addFacts')}</AddQuietly>}
    </>
  )
}

function outward(text: string, urlOf: (text: string) => string): ReactNode {
  return text === '' ? null : <ExternalLink url={urlOf(text)}>{text}</ExternalLink>
}

function ExternalLink({ url, children }: { readonly url: string; readonly children: string }) {
  const t = useT()
  return <Link onPress={() => void openExternal(url, t)}>{children}</Link>
}
