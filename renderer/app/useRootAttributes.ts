import { useEffect, useSyncExternalStore } from 'react'
import { usePreferencesStore } from '#renderer/lib/preferences.ts'

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')

/** Puts theme, density and language on the root element, where the styles and screen readers look for them. */
export function useRootAttributes(language: string): void {
  const theme = usePreferencesStore((state) => state.preferences.theme)
  const density = usePreferencesStore((state) => state.preferences.density)
  const systemIsDark = useSyncExternalStore(subscribe, () => darkSystem.matches)
  useEffect(() => {
    const root = document.documentElement
    root.lang = language
    root.dataset['theme'] = theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme
    root.dataset['density'] = density
  }, [language, theme, density, systemIsDark])
}

function subscribe(redraw: () => void): () => void {
  darkSystem.addEventListener('change', redraw)
  return () => {
    darkSystem.removeEventListener('change', redraw)
  }
}
