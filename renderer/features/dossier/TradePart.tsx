import { RecordSections } from '#renderer/features/records/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { TradePartName } from './tradeParts.ts'
import { KINDS_OF_PART } from './tradeParts.ts'

interface TradePartProps {
  readonly clientId: ClientId
  readonly part: TradePartName
}

/** The records of the trade of a client, as far as they belong to one part of the dossier. */
export function TradePart({ clientId, part }: TradePartProps) {
  return <RecordSections to="client" id={clientId} kinds={KINDS_OF_PART[part]} presets={{ clientId }} />
}
