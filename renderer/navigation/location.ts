import { create } from 'zustand'
import { formatPlace, type OpenDialog, parsePlace, type Place, type Route } from './route.ts'

/** Where the window stands now. The address is the truth: Back closes a sheet, a reload keeps the place. */
export const useLocation = create<Place>()(() => parsePlace(window.location.hash))

/** Follows the address until the answer is called. */
export function startLocation(): () => void {
  const follow = (): void => {
    const [before, next] = [useLocation.getState(), parsePlace(window.location.hash)]
    // The same object while the place is the same: a screen is not drawn anew when something opens over it.
    const isSamePlace = hrefOf(before.route) === hrefOf(next.route)
    useLocation.setState(isSamePlace ? { ...next, route: before.route } : next, true)
  }
  follow()
  window.addEventListener('hashchange', follow)
  return () => {
    window.removeEventListener('hashchange', follow)
  }
}

/** Back to an address that was left, before anything is drawn; home where it makes no sense any more. */
export function returnTo(address: string): void {
  const place = parsePlace(address)
  window.location.replace(formatPlace(place))
  useLocation.setState(place, true)
}

/** Goes to a screen; whatever was open over the last one closes. */
export function navigate(route: Route): void {
  window.location.hash = formatPlace({ route, dialog: null })
}

/** The address of a screen, for links. */
export function hrefOf(route: Route): string {
  return formatPlace({ route, dialog: null })
}

/** Opens a sheet over the screen. */
export function openDialog(dialog: OpenDialog): void {
  window.location.hash = formatPlace({ route: useLocation.getState().route, dialog })
}

/** Closes what is open. The place below stays, and is not added to the history again. */
export function closeDialog(): void {
  const { route, dialog } = useLocation.getState()
  if (dialog === null) return
  window.location.replace(formatPlace({ route, dialog: null }))
}

/** Goes to a screen in place of this one: Back leads to where one was before. For small steps inside a screen. */
export function replaceRoute(route: Route): void {
  window.location.replace(hrefOf(route))
}
