import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { classes } from '../lib/classes.ts'
import styles from './Board.module.css'

export interface BoardColumn {
  readonly id: string
  readonly title: string
  /** Below the title, e.g. how many and how much. */
  readonly summary?: ReactNode
  /** What stands in a column without cards. */
  readonly emptyText: string
}

export interface BoardCard {
  readonly id: string
  readonly columnId: string
  /** The page of the card; its title is the link. */
  readonly href: string
  readonly title: string
  /** Below the title. */
  readonly content: ReactNode
}

export interface BoardProps {
  readonly label: string
  readonly columns: readonly BoardColumn[]
  /** In the order in which they stand in their columns. */
  readonly cards: readonly BoardCard[]
  /** Without it the cards stay where they are. */
  readonly onMove?: ((cardId: string, columnId: string) => void) | undefined
}

/** The key under which a card is carried; other things that are dragged over the board are let go by. */
const CARRIED = 'application/x-board-card'

/**
 * Cards in columns. With the mouse they are dragged; with the keyboard the arrows go from card to card, and Alt with
 * the left or right arrow takes the card to the next column. Each column has one tab stop, so that whoever uses the
 * keyboard can scroll it.
 */
export function Board({ label, columns, cards, onMove }: BoardProps) {
  const board = useRef<HTMLDivElement>(null)
  const [currentId, setCurrentId] = useState<string | null>(null)
  const [overId, setOverId] = useState<string | null>(null)
  const following = useRef<string | null>(null)

  const focusCard = (id: string | undefined): void => {
    if (id === undefined) return
    setCurrentId(id)
    linkOf(board.current, id)?.focus()
  }
  // A card that was moved by key is drawn anew in another column: the focus goes with it.
  useEffect(() => {
    const id = following.current
    if (id === null || document.activeElement === linkOf(board.current, id)) return
    if (document.activeElement === document.body) linkOf(board.current, id)?.focus()
  }, [cards])

  const move = (id: string, columnId: string | undefined): void => {
    const card = cards.find((candidate) => candidate.id === id)
    if (columnId === undefined || card === undefined || card.columnId === columnId) return
    following.current = id
    onMove?.(id, columnId)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, card: BoardCard): void => {
    const step = STEPS[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.altKey && (step.x === 0 || onMove === undefined)) return
    event.preventDefault()
    const at = columns.findIndex(({ id }) => id === card.columnId)
    if (event.altKey) move(card.id, columns[at + step.x]?.id)
    else focusCard(neighbour(columns, cards, card, step)?.id)
  }

  return (
    <div className={styles['board']} role="group" aria-label={label} ref={board}>
      {columns.map((column) => {
        const own = cards.filter(({ columnId }) => columnId === column.id)
        const stopId = own.some(({ id }) => id === currentId) ? currentId : own[0]?.id
        return (
          <section
            key={column.id}
            aria-label={column.title}
            className={classes(styles['column'], overId === column.id && styles['over'])}
            onDragOver={(event) => {
              if (onMove === undefined || !event.dataTransfer.types.includes(CARRIED)) return
              event.preventDefault()
              setOverId(column.id)
            }}
            onDragLeave={(event) => {
              if (event.currentTarget.contains(event.relatedTarget as Node | null)) return // a node or nothing
              setOverId((over) => (over === column.id ? null : over))
            }}
            onDrop={(event) => {
              setOverId(null)
              const id = event.dataTransfer.getData(CARRIED)
              if (id === '') return
              event.preventDefault()
              move(id, column.id)
            }}
          >
            <header className={styles['head']}>
              <h2 className={styles['title']}>{column.title}</h2>
              <div className={styles['summary']}>{column.summary}</div>
            </header>
            {own.length === 0 && <p className={styles['empty']}>{column.emptyText}</p>}
            <ul className={styles['cards']}>
              {own.map((card) => (
                <li
                  key={card.id}
                  className={styles['card']}
                  draggable={onMove !== undefined}
                  onDragStart={(event) => {
                    event.dataTransfer.setData(CARRIED, card.id)
                    event.dataTransfer.effectAllowed = 'move'
                  }}
                  onDragEnd={() => setOverId(null)}
                >
                  <a
                    href={card.href}
                    className={styles['link']}
                    draggable={false}
                    data-card={card.id}
                    tabIndex={card.id === stopId ? 0 : -1}
                    aria-keyshortcuts={onMove === undefined ? undefined : 'Alt+ArrowLeft Alt+ArrowRight'}
                    onFocus={() => setCurrentId(card.id)}
                    onKeyDown={(event) => onKeyDown(event, card)}
                  >
                    {card.title}
                  </a>
                  {card.content}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

interface Step {
  readonly x: number
  readonly y: number
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** The card one step away; sideways the next column that has any, as high up as it can be. */
function neighbour(
  columns: readonly BoardColumn[],
  cards: readonly BoardCard[],
  card: BoardCard,
  { x, y }: Step,
): BoardCard | undefined {
  const inColumn = (id: string): readonly BoardCard[] => cards.filter(({ columnId }) => columnId === id)
  const own = inColumn(card.columnId)
  const row = own.indexOf(card)
  if (x === 0) return own[row + y]
  const at = columns.findIndex(({ id }) => id === card.columnId)
  const onTheWay = x > 0 ? columns.slice(at + 1) : columns.slice(0, at).reverse()
  const next = onTheWay.map(({ id }) => inColumn(id)).find((some) => some.length > 0)
  return next?.[Math.min(row, next.length - 1)]
}

function linkOf(board: HTMLElement | null, id: string): HTMLElement | null {
  return board?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`) ?? null
}
