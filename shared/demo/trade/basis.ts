import { CompetitorSchema } from '#shared/domain/market/competitor.ts'
import { SpecialistSchema } from '#shared/domain/house/specialist.ts'
import { OfferingSchema } from '#shared/domain/portfolio/offering.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { basisTexts } from './basisTexts.ts'
import type { TradeDemoContext } from './tradeDemo.ts'

type Basis = Pick<TradeDemoContext, 'offerings' | 'specialists' | 'competitors'>

/** What the house sells, who knows about it, and who else sells it: everything else hangs on these. */
export function demoBasis(language: Language, newId: TradeDemoContext['newId']): Basis {
  const texts = basisTexts[language]
  return {
    offerings: texts.offerings.map((offering) =>
      OfferingSchema.parse({
        id: newId('offering'),
        ...offering,
        price: offering.euros === null ? null : { minor: offering.euros * 100, currency: 'EUR' },
      }),
    ),
    specialists: texts.specialists.map((specialist) =>
      SpecialistSchema.parse({ id: newId('specialist'), ...specialist }),
    ),
    competitors: texts.competitors.map((competitor) =>
      CompetitorSchema.parse({ id: newId('competitor'), ...competitor }),
    ),
  }
}
