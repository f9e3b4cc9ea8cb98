import { create } from 'zustand'
import { useLocation } from '#renderer/navigation/location.ts'
import type { Route } from '#renderer/navigation/route.ts'
import { isTabOf, type Part, partOf, SCREENS_OF } from './parts.ts'

/** The tab at which each part was left, while the window is open. */
const useLastTabs = create<Partial<Readonly<Record<Part, Route>>>>()(() => ({}))

/** Where the entry of a part in the left bar leads: to the tab at which it was left, else to the first. */
export function useEntryOf(part: Part): Route {
  return useLastTabs((tabs) => tabs[part]) ?? SCREENS_OF[part][0]
}

/** The same outside of a component. */
export function entryOf(part: Part): Route {
  return useLastTabs.getState()[part] ?? SCREENS_OF[part][0]
}

/** Remembers the tabs until the answer is called. */
export function rememberTabs(): () => void {
  const remember = (): void => {
    const { route } = useLocation.getState()
    const part = partOf(route)
    const tab = part === null ? undefined : SCREENS_OF[part].find((candidate) => isTabOf(candidate, route))
    if (part !== null && tab !== undefined) useLastTabs.setState({ [part]: tab })
  }
  remember()
  return useLocation.subscribe(remember)
}
