import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { TableSelection } from './columns.ts'

interface RowNavigationOptions {
  readonly ids: readonly string[]
  readonly body: RefObject<HTMLElement | null>
  /** How many rows fit, for the Page keys. */
  readonly pageSize: () => number
  readonly scrollTo: (index: number) => void
  readonly onOpen: (index: number) => void
  readonly selection: TableSelection | undefined
  readonly onSelectionChange: ((selection: TableSelection) => void) | undefined
}

export interface RowNavigation {
  /** The row that has, or would get, the focus; −1 without rows. */
  readonly activeIndex: number
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** Makes a row the active one, e.g. when it is clicked. */
  readonly activate: (index: number) => void
  /** Adds or takes away one row. */
  readonly toggle: (index: number) => void
  /** Selects from the last toggled or activated row to this one. */
  readonly extendTo: (index: number) => void
}

/** One row is in the tab order; arrows move it, Enter opens, Space and Shift select. */
export function useRowNavigation(options: RowNavigationOptions): RowNavigation {
  const { ids, body, pageSize, scrollTo, onOpen, selection, onSelectionChange } = options
  const [activeId, setActiveId] = useState<string | null>(null)
  const anchor = useRef<string | null>(null)
  const wantsFocus = useRef(false)
  const found = activeId === null ? -1 : ids.indexOf(activeId)
  const activeIndex = found >= 0 ? found : ids.length > 0 ? 0 : -1

  useLayoutEffect(() => {
    if (!wantsFocus.current) return
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${activeIndex}"]`)
    if (!row) return
    wantsFocus.current = false
    row.focus({ preventScroll: true })
  })

  const activate = useCallback(
    (index: number) => {
      const id = ids[index]
      if (id === undefined) return
      anchor.current = id
      setActiveId(id)
    },
    [ids],
  )
  const toggle = (index: number): void => {
    const id = ids[index]
    if (id === undefined || !selection || !onSelectionChange) return
    const next = new Set(selection)
    if (!next.delete(id)) next.add(id)
    anchor.current = id
    setActiveId(id)
    onSelectionChange(next)
  }
  const extendTo = (index: number): void => {
    const id = ids[index]
    if (id === undefined || !selection || !onSelectionChange) return
    const start = anchor.current === null ? activeIndex : ids.indexOf(anchor.current)
    anchor.current ??= ids[activeIndex] ?? null
    const [from, to] = start < index ? [start, index] : [index, start]
    setActiveId(id)
    onSelectionChange(new Set(ids.slice(Math.max(0, from), to + 1)))
  }
  const goTo = (index: number, isExtending: boolean): void => {
    const next = Math.max(0, Math.min(ids.length - 1, index))
    wantsFocus.current = true
    scrollTo(next)
    if (isExtending) extendTo(next)
    else activate(next)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    // Buttons and links inside of cells keep their own keys.
    if (!(event.target instanceof HTMLElement) || event.target.dataset['index'] === undefined) return
    const isCtrl = event.ctrlKey || event.metaKey
    const target = targetOf(event.key, activeIndex, ids.length, pageSize)
    if (target !== null && !event.altKey) goTo(target, event.shiftKey && selection !== undefined)
    else if (event.key === 'Enter' && !isCtrl) onOpen(activeIndex)
    else if (event.key === ' ' && selection) toggle(activeIndex)
    else if (event.key.toLowerCase() === 'a' && isCtrl && selection) onSelectionChange?.(new Set(ids))
    else if (event.key === 'Escape' && selection && selection.size > 0) onSelectionChange?.(new Set())
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return { activeIndex, onKeyDown, activate, toggle, extendTo }
}

function targetOf(key: string, active: number, count: number, pageSize: () => number): number | null {
  switch (key) {
    case 'ArrowDown':
      return active + 1
    case 'ArrowUp':
      return active - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'PageDown':
      return active + pageSize()
    case 'PageUp':
      return active - pageSize()
    default:
      return null
  }
}
