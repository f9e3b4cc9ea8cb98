import { create } from 'zustand'
import { draftOf, keepDraft } from '#renderer/lib/drafts.ts'
import type { ExhibitionId } from '#shared/domain/prospecting/exhibition.ts'
import { CARD_FIELDS, EMPTY_CARD, type TypedCard } from '#shared/domain/prospecting/standCardRules.ts'
import { withRoom } from './pastedCards.ts'

/** Cards that were typed and not taken over yet, by exhibition: neither a look at another screen nor a lock loses any. */
const useStore = create<Readonly<Record<string, readonly TypedCard[]>>>()(() => ({}))

const NOTHING: readonly TypedCard[] = [EMPTY_CARD]

/** The typed cards of an exhibition; the last row is empty. */
export function useTypedCards(id: ExhibitionId): readonly TypedCard[] {
  return useStore((cards) => cards[id] ?? keptCards(id) ?? NOTHING)
}

/** Puts other cards in the place of those typed so far. */
export function setTypedCards(id: ExhibitionId, cards: readonly TypedCard[]): void {
  const typed = withRoom(cards)
  keepDraft(keyOf(id), cards.length === 0 ? null : { cards: typed })
  useStore.setState({ [id]: typed })
}

function keptCards(id: ExhibitionId): readonly TypedCard[] | null {
  const cards = draftOf(keyOf(id))?.['cards']
  return isCards(cards) ? cards : null
}

function isCards(value: unknown): value is readonly TypedCard[] {
  return Array.isArray(value) && value.every(isCard)
}

function isCard(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  return CARD_FIELDS.every((field) => typeof fields.get(field) === 'string')
}

function keyOf(id: ExhibitionId): string {
  return `standCards:${id}`
}
