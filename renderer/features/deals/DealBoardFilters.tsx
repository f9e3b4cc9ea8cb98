import { useT } from '#renderer/lib/language.ts'
import { Select } from '#renderer/ui/index.ts'
import { CLIENT_CLASSES, CLIENT_SOURCES } from '#shared/domain/clients/client.ts'
import { DEAL_KINDS } from '#shared/domain/deals/deal.ts'
import { changeDealBoard, useDealBoard } from './useDealBoard.ts'
import styles from './deals.module.css'

/** Stands for "no filter", since a choice needs an id. */
const ALL = 'all'

/** Which clients, from where, and of which kind. */
export function DealBoardFilters() {
  const t = useT()
  const { clientClass, source, kind } = useDealBoard()
  return (
    <div className={styles['filters']}>
      <Select
        label={t('deals.filter.clients')}
        isLabelHidden
        choices={[
          { id: ALL, label: t('deals.filter.allClients') },
          ...CLIENT_CLASSES.map((id) => ({ id, label: t(`vocabulary.clientClass.${id}`) })),
        ]}
        value={clientClass ?? ALL}
        onChange={(chosen) => changeDealBoard({ clientClass: chosen === ALL ? null : chosen })}
      />
      <Select
        label={t('deals.filter.source')}
        isLabelHidden
        choices={[
          { id: ALL, label: t('deals.filter.allSources') },
          ...CLIENT_SOURCES.map((id) => ({ id, label: t(`vocabulary.clientSource.${id}`) })),
        ]}
        value={source ?? ALL}
        onChange={(chosen) => changeDealBoard({ source: chosen === ALL ? null : chosen })}
      />
      <Select
        label={t('deals.filter.kind')}
        isLabelHidden
        choices={[
          { id: ALL, label: t('deals.filter.allKinds') },
          ...DEAL_KINDS.map((id) => ({ id, label: t(`records.deal.choices.kind.${id}`) })),
        ]}
        value={kind ?? ALL}
        onChange={(chosen) => changeDealBoard({ kind: chosen === ALL ? null : chosen })}
      />
    </div>
  )
}
