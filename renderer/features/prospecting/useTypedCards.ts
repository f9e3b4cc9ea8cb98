import { create } from 'zustand'
import type { ExhibitionId } from '#shared/domain/prospecting/exhibition.ts'
import { EMPTY_CARD, type TypedCard } from '#shared/domain/prospecting/standCardRules.ts'
import { withRoom } from './pastedCards.ts'

/** Cards that were typed and not taken over yet, by exhibition: a look at another screen loses none. */
const useStore = create<Readonly<Record<string, readonly TypedCard[]>>>()(() => ({}))

const NOTHING: readonly TypedCard[] = [EMPTY_CARD]

/** The typed cards of an exhibition; the last row is empty. */
export function useTypedCards(id: ExhibitionId): readonly TypedCard[] {
  return useStore((cards) => cards[id] ?? NOTHING)
}

/** Puts other cards in the place of those typed so far. */
export function setTypedCards(id: ExhibitionId, cards: readonly TypedCard[]): void {
  useStore.setState({ [id]: withRoom(cards) })
}
