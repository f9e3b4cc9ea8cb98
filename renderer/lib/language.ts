import { useMemo } from 'react'
import type { Language } from '#shared/i18n/messages.ts'
import { type Translate, translator } from '#shared/i18n/translate.ts'
import { appInfo } from './appInfo.ts'
import { usePreferencesStore } from './preferences.ts'

/** The language on screen: the one chosen, or the system's. Redraws when it changes. */
export function useLanguage(): Language {
  const choice = usePreferencesStore((state) => state.preferences.language)
  return choice === 'system' ? appInfo().systemLanguage : choice
}

/** The translator for the language on screen. */
export function useT(): Translate {
  const language = useLanguage()
  return useMemo(() => translator(language), [language])
}
