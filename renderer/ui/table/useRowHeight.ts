import { useSyncExternalStore } from 'react'

const ROW_HEIGHTS = { comfortable: 36, dense: 30 } as const

/** The height of a row in pixels by `<html data-density>`; as `--row-height` in the tokens. */
export function useRowHeight(): number {
  return ROW_HEIGHTS[useSyncExternalStore(subscribe, density)]
}

function density(): keyof typeof ROW_HEIGHTS {
  return document.documentElement.dataset['density'] === 'dense' ? 'dense' : 'comfortable'
}

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['data-density'] })
  return () => observer.disconnect()
}
