import type { Client } from '#shared/domain/clients/client.ts'
import { present } from '../../demoContext.ts'
import type { TradeDemoContext } from '../tradeDemo.ts'

/** The client of a story, by the short name that its address has in every language. */
export function clientOf({ clients }: Pick<TradeDemoContext, 'clients'>, name: string): Client {
  return present(
    clients.find(({ website }) => website === `www.${name}.example`),
    name,
  )
}
