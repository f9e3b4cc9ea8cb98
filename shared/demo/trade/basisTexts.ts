import type { OfferingKind } from '#shared/domain/portfolio/offering.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { basisEl } from './basisTextsEl.ts'
import { basisEn } from './basisTextsEn.ts'

/** Offerings, specialists and competitors that the records of the demo are about. */
export interface BasisTexts {
  readonly offerings: readonly {
    readonly name: string
    readonly code: string
    readonly kind: OfferingKind
    readonly benefit: string
    readonly euros: number | null
    readonly unit: string
  }[]
  readonly specialists: readonly {
    readonly name: string
    readonly title: string
    readonly department: string
    readonly expertise: readonly string[]
    readonly phone: string
    readonly email: string
  }[]
  readonly competitors: readonly {
    readonly name: string
    readonly website: string
    readonly strengths: string
    readonly weaknesses: string
  }[]
}

/** In both languages the same twelve offerings, six specialists and six competitors, in the same order. */
export const basisTexts: Readonly<Record<Language, BasisTexts>> = { el: basisEl, en: basisEn }
