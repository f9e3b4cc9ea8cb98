import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Language } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Day } from '#shared/lib/days.ts'
import { LOCALES } from './lib/locales.ts'

export interface UiProviderProps {
  readonly language: Language
  readonly t: Translate
  /** Today's civil day, for calendars; widgets have no clock. */
  readonly today: Day
  readonly children: ReactNode
}

interface UiContextValue {
  readonly language: Language
  readonly locale: string
  readonly t: Translate
  readonly today: Day
}

const UiContext = createContext<UiContextValue | null>(null)

/** Gives the widgets their language, their few own words and today. Wrap the window in it once. */
export function UiProvider({ language, t, today, children }: UiProviderProps) {
  const value = useMemo(() => ({ language, locale: LOCALES[language], t, today }), [language, t, today])
  return (
    <UiContext value={value}>
      <I18nProvider locale={value.locale}>{children}</I18nProvider>
    </UiContext>
  )
}

/** Language, locale, words and today, for widgets. */
export function useUi(): UiContextValue {
  const value = useContext(UiContext)
  if (!value) throw new Error('A widget was drawn outside UiProvider')
  return value
}

/** The words of the widgets. */
export function useUiText(): Translate {
  return useUi().t
}
