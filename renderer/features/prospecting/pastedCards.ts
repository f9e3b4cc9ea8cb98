import { CARD_FIELDS, EMPTY_CARD, type TypedCard } from '#shared/domain/prospecting/standCardRules.ts'

/** The lines and cells of what a spreadsheet puts on the clipboard; quoted cells may hold tabs and line breaks. */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const endCell = (): void => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  const letters = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  for (let at = 0; at < letters.length; at++) {
    const letter = letters.charAt(at)
    if (isQuoted && letter === '"' && letters.charAt(at + 1) === '"') {
      cell += '"'
      at += 1
    } else if (isQuoted && letter === '"') isQuoted = false
    else if (isQuoted) cell += letter
    else if (letter === '"' && cell === '') isQuoted = true
    else if (letter === '\t') endCell()
    else if (letter === '\n') {
      endCell()
      rows.push([])
    } else cell += letter
  }
  endCell()
  return rows
}

/** The cards with a pasted block put in from a cell on, to the right and down; rows are added where they are missing. */
export function withPasted(
  cards: readonly TypedCard[],
  cells: readonly (readonly string[])[],
  fromRow: number,
  fromColumn: number,
): readonly TypedCard[] {
  const length = Math.max(cards.length, fromRow + cells.length)
  return Array.from({ length }, (_, row) => {
    const card = cards[row] ?? EMPTY_CARD
    const pasted = cells[row - fromRow]
    if (pasted === undefined) return card
    const entries = CARD_FIELDS.flatMap((field, column) => {
      const value = pasted[column - fromColumn]
      return value === undefined || column < fromColumn ? [] : [[field, value.replace(/\s+/g, ' ').trim()]]
    })
    return { ...card, ...(Object.fromEntries(entries) as Partial<TypedCard>) } // made from the fields of a card
  })
}

/** Always one empty row at the end, so that the next card can be typed. */
export function withRoom(cards: readonly TypedCard[]): readonly TypedCard[] {
  const last = cards.at(-1)
  const isFull = last === undefined || CARD_FIELDS.some((field) => last[field] !== '')
  return isFull ? [...cards, EMPTY_CARD] : cards
}
