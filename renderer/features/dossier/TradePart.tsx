import { ClientMarketCards } from '#renderer/features/market/index.ts'
import { ClientPortfolioCards } from '#renderer/features/portfolio/index.ts'
import { RecordSections } from '#renderer/features/records/index.ts'
import { ClientServiceCards } from '#renderer/features/service/index.ts'
import { useT } from '#renderer/lib/language.ts'
import { Card } from '#renderer/ui/index.ts'
import type { DossierView } from './dossierView.ts'
import { ProposalList } from './ProposalList.tsx'
import { countOfPart, listedKinds, SHOWN_ONLY, type TradePartName } from './tradeParts.ts'
import styles from './Overview.module.css'

interface TradePartProps {
  readonly view: DossierView
  readonly part: TradePartName
}

/** One part of a dossier made of records of the trade: what is open first, what is missing as quiet offers. */
export function TradePart({ view, part }: TradePartProps) {
  const t = useT()
  const { client, proposals } = view
  return (
    <div className={styles['part']}>
      {countOfPart(view, part) === 0 && <p className={styles['quiet']}>{t(`dossier.trade.empty.${part}`)}</p>}
      {part === 'service' && <ClientServiceCards clientId={client.id} />}
      {part === 'market' && <ClientPortfolioCards client={client} />}
      {part === 'market' && <ClientMarketCards clientId={client.id} />}
      <RecordSections
        to="client"
        id={client.id}
        kinds={listedKinds(part)}
        notAdded={SHOWN_ONLY}
        presets={{ clientId: client.id }}
      >
        {part === 'deals' && proposals.length > 0 && (
          <Card title={t('dossier.overview.proposals')}>
            <ProposalList clientId={client.id} proposals={proposals} />
          </Card>
        )}
      </RecordSections>
    </div>
  )
}
