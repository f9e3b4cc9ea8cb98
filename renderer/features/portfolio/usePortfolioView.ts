import { create } from 'zustand'
import type { ClientId } from '#shared/domain/clients/client.ts'

interface PortfolioChoice {
  /** null: the latest year with sales. */
  readonly year: number | null
  /** Whom somebody imagines to be lost. Nothing of it is stored. */
  readonly lost: ReadonlySet<ClientId>
}

const NOBODY: ReadonlySet<ClientId> = new Set()

/** How the portfolio was left: coming back from a dossier finds the same year and the same question. */
export const usePortfolioView = create<PortfolioChoice>()(() => ({ year: null, lost: NOBODY }))

/** Shows another fiscal year. */
export function showYear(year: number): void {
  usePortfolioView.setState({ year })
}

/** Imagines a client to be lost, or to be there again. */
export function imagineLost(id: ClientId, isLost: boolean): void {
  usePortfolioView.setState(({ lost }) => {
    return { lost: isLost ? new Set([...lost, id]) : new Set([...lost].filter((other) => other !== id)) }
  })
}

/** Everybody is there again. */
export function imagineNobodyLost(): void {
  usePortfolioView.setState({ lost: NOBODY })
}
