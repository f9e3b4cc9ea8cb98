import { useId } from 'react'
import { useT } from '#renderer/lib/language.ts'
import { Icon, type IconName } from '#renderer/ui/index.ts'
import type { DossierEdition } from '#shared/formats/dossier.ts'
import { DOSSIER_CHAPTERS, HANDED_OUT_KINDS } from '#shared/formats/dossierTrade.ts'
import type { DossierMaterial } from './gatherDossier.ts'
import styles from './PrintDossier.module.css'

const CHAPTER_ICONS = {
  business: 'briefcase',
  service: 'handshake',
  market: 'search',
} as const satisfies Record<(typeof DOSSIER_CHAPTERS)[number]['id'], IconName>

/** What the chosen edition holds, before anything is printed. */
export function PrintContents({
  material,
  edition,
}: {
  readonly material: DossierMaterial
  readonly edition: DossierEdition
}) {
  const t = useT()
  const titleId = useId()
  const { client, members, interactions, proposals, trade, restrictedCount } = material
  const isInternal = edition === 'internal'
  const printed = interactions.filter(({ kind }) => isInternal || kind !== 'note')
  const offers = proposals.filter(({ status }) => isInternal || status !== 'draft')
  const chapters = DOSSIER_CHAPTERS.filter(({ kinds }) =>
    kinds.some((kind) => (isInternal || HANDED_OUT_KINDS.has(kind)) && trade[kind].length > 0),
  )
  const parts: readonly { readonly icon: IconName; readonly text: string }[] = [
    { icon: 'fileText', text: t('dossier.print.cover', { name: client.name }) },
    { icon: 'building2', text: t(isInternal ? 'dossier.print.overviewNotes' : 'dossier.print.overview') },
    {
      icon: 'users',
      text: t(isInternal ? 'dossier.print.teamPersonal' : 'dossier.print.team', { count: members.length }),
    },
    ...(offers.length > 0
      ? [{ icon: 'send', text: t('dossier.print.proposals', { count: offers.length }) } as const]
      : []),
    ...chapters.map(({ id }) => ({ icon: CHAPTER_ICONS[id], text: t(`pdf.trade.${id}`) })),
    { icon: 'history', text: t('dossier.print.timeline', { count: printed.length }) },
  ]
  return (
    <section className={styles['contents']} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles['contentsTitle']}>
        {t('dossier.print.contents')}
      </h3>
      <ol className={styles['parts']}>
        {parts.map(({ icon, text }) => (
          <li key={icon}>
            <Icon name={icon} />
            <span>{text}</span>
          </li>
        ))}
      </ol>
      {restrictedCount > 0 && (
        <p className={styles['leftOut']}>
          <Icon name="shield" />
          <span>{t('dossier.print.restricted', { count: restrictedCount })}</span>
        </p>
      )}
    </section>
  )
}
